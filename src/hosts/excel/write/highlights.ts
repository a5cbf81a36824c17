/**
 * Conditional formats of ours; those of people are not touched. Each area is a rule of its own, where a file has one rule over
 * all areas: so every formula counts from its own first cell, without relying on the cell that Excel counts a rule over
 * several areas from, and no list of areas grows too long for an address. Reading takes both for the same.
 */
import { highlightKey } from "../../../core/edits/applyEdits";
import type { Edit, EditOf, HighlightStyle } from "../../../core/edits/edit";
import { highlightStyleOf } from "../../../core/edits/highlightStyle";
import type { Highlight } from "../../../core/grid/grid";
import type { AskedRule } from "../read/content";
import { highlightsOf } from "../read/gridOf";
import type { Target } from "./target";

type HighlightEdit = EditOf<"setHighlight"> | EditOf<"removeHighlight">;

export const isHighlightEdit = (edit: Edit): edit is HighlightEdit =>
  edit.kind === "setHighlight" || edit.kind === "removeHighlight";

/** The rules of a sheet, once they are loaded. */
export interface SheetRules {
  readonly sheet: string;
  readonly rules: readonly AskedRule[];
}

/** Takes away and adds on one sheet. A rule that is there already is not added again. */
export function writeHighlights(
  target: Target,
  { sheet, rules }: SheetRules,
  edits: readonly HighlightEdit[],
): void {
  const here = edits.filter((edit) => edit.sheet === sheet);
  const gone = new Set(
    here.flatMap((edit) => (edit.kind === "removeHighlight" ? edit.highlights.map(highlightKey) : [])),
  );
  const there = new Set(rules.flatMap((rule) => keepRest(target, { sheet, rule, gone }).map(highlightKey)));
  for (const edit of here) {
    if (edit.kind !== "setHighlight") continue;
    for (const highlight of edit.highlights) {
      if (!there.has(highlightKey(highlight))) addRule(target, highlight, edit.style);
      there.add(highlightKey(highlight));
    }
  }
}

interface OldRule {
  readonly sheet: string;
  readonly rule: AskedRule;
  readonly gone: ReadonlySet<string>;
}

/** What stays of a rule; one that loses an area goes, and comes back for each area that is left. */
function keepRest(target: Target, { sheet, rule, gone }: OldRule): Highlight[] {
  const all = highlightsOf(sheet, rule);
  const left = all.filter((each) => !gone.has(highlightKey(each)));
  if (left.length === all.length) return left;
  rule.rule.delete();
  for (const each of left) addRule(target, each, highlightStyleOf(each.formula));
  return left;
}

function addRule(target: Target, { area, formula }: Highlight, style: HighlightStyle): void {
  const { custom } = target.range(area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.bold = style.bold;
  custom.format.font.color = `#${style.color}`;
  custom.format.fill.color = `#${style.fill}`;
}
