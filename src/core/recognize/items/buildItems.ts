/** Turns picked rows into items: points instead of cells, and a word about every cell that was odd. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellRef, Sourced } from "../../grid/grid";
import { sum, type Points } from "../../scorecard/points";
import type { Item, Layout, ScoreRole, TextRole } from "../../scorecard/scorecard";
import type { PickedItem } from "./pickItems";
import { maxInTitle, readDecimal, type ScoreCell } from "../cells/readScore";

/** An item before it is known what was obtained. `na`: the words that leave it out. */
export interface ReadItem extends Omit<Item, "leaf" | "state" | "obtained"> {
  readonly bonus: boolean;
  readonly na?: string;
}

type Scores = Partial<Record<ScoreRole, Sourced<Points>>>;

const place = (layout: Layout, row: number, role: ScoreRole | TextRole): CellRef => ({
  sheet: layout.sheet,
  row,
  col: layout.columns[role] ?? 0,
});

/** What is odd about one score cell, apart from its size. */
function cellDiagnostics(role: ScoreRole, cell: ScoreCell, at: CellRef): Diagnostic[] {
  if (cell.kind === "error")
    return [{ code: "formula-error", severity: "error", at, facts: { text: cell.text } }];
  if (cell.kind === "text" && role !== "bonus" && role !== "deduction")
    return [{ code: "score-not-number", severity: "warning", at, facts: { role, text: cell.text } }];
  if (cell.kind === "number" && cell.ambiguous !== undefined)
    return [
      {
        code: "number-ambiguous",
        severity: "warning",
        at,
        facts: { text: cell.ambiguous, value: cell.points },
      },
    ];
  if (cell.kind === "number" && cell.shown !== undefined)
    return [
      {
        code: "score-rounded-display",
        severity: "note",
        at,
        facts: { stored: cell.points, shown: cell.shown },
      },
    ];
  return [];
}

/** How many score cells hold text instead of a number: one note for the table. */
function textScores(picked: readonly PickedItem[]): Diagnostic[] {
  const texts = picked.flatMap(({ row }) =>
    [...row.scores.values()].filter((cell) => cell.kind === "number" && cell.asText),
  );
  return texts.length === 0
    ? []
    : [{ code: "score-as-text", severity: "note", facts: { count: texts.length } }];
}

function readScores(picked: PickedItem, layout: Layout): Outcome<Scores> {
  const scores: Scores = {};
  const diagnostics: Diagnostic[] = [];
  for (const [role, cell] of picked.row.scores) {
    const at = place(layout, picked.row.row, role);
    diagnostics.push(...cellDiagnostics(role, cell, at));
    if (cell.kind === "number") scores[role] = { value: cell.points, at };
  }
  const said = [...picked.row.scores.values()].find(
    (cell) => cell.kind === "number" && cell.of !== undefined,
  );
  const of = said?.kind === "number" ? said.of : undefined;
  if (of !== undefined && !scores.maxScore) scores.maxScore = { value: of, at: picked.row.at };
  else if (of !== undefined && scores.maxScore && of !== scores.maxScore.value)
    diagnostics.push({
      code: "max-differs",
      severity: "warning",
      at: picked.row.at,
      facts: { said: of, max: scores.maxScore.value },
    });
  return { value: scores, diagnostics };
}

/** The maximum of a row without one in its column, when the title says it in brackets. */
function withTitleMax(scores: Scores, picked: PickedItem): Scores {
  const said = scores.maxScore ? undefined : maxInTitle(picked.row.fullTitle);
  return said === undefined ? scores : { ...scores, maxScore: { value: said, at: picked.row.at } };
}

function textsOf(picked: PickedItem, layout: Layout): Item["texts"] {
  const texts: Partial<Record<TextRole, Sourced<string>>> = {};
  for (const [role, value] of picked.row.texts)
    texts[role] = { value, at: place(layout, picked.row.row, role) };
  return texts;
}

const naOf = (picked: PickedItem): string | undefined =>
  [...picked.row.scores.values()].flatMap((cell) => (cell.kind === "na" ? [cell.text] : []))[0];

function buildOne(picked: PickedItem, index: number, layout: Layout): Outcome<ReadItem> {
  const { value, diagnostics } = readScores(picked, layout);
  const na = naOf(picked);
  return {
    value: {
      index,
      ...(picked.place.parent === undefined ? {} : { parent: picked.place.parent }),
      level: picked.place.level,
      ...(picked.code ? { code: picked.code.text } : {}),
      title: picked.row.title,
      at: picked.row.at,
      scores: withTitleMax(value, picked),
      texts: textsOf(picked, layout),
      bonus: picked.row.kind === "bonus",
      ...(na === undefined ? {} : { na }),
    },
    diagnostics,
  };
}

/** Bonus goes down: what is part of a bonus row is bonus. Parents come first, so one pass does. */
function spreadBonus(items: readonly ReadItem[]): ReadItem[] {
  const result: ReadItem[] = [];
  for (const item of items) {
    const parent = item.parent === undefined ? undefined : result[item.parent];
    result.push(parent?.bonus ? { ...item, bonus: true } : item);
  }
  return result;
}

/** Maxima of the children of every item, by index. */
export function maximaOfChildren(
  items: readonly Pick<ReadItem, "parent" | "scores">[],
): Map<number, Points[]> {
  const byParent = new Map<number, Points[]>();
  for (const { parent, scores } of items) {
    if (parent === undefined || !scores.maxScore) continue;
    const list = byParent.get(parent) ?? [];
    list.push(scores.maxScore.value);
    byParent.set(parent, list);
  }
  return byParent;
}

/**
 * A maximum with a footnote digit glued on ("207" is 20 with note 7): without its last digits it is exactly the sum of
 * its children, and as it stands it is not.
 */
function footnoteMax(max: Points, children: readonly Points[]): Points | undefined {
  const whole = sum(children);
  const digits = String(max / 10_000);
  if (children.length < 2 || max === whole || !/^\d{2,}$/.test(digits)) return undefined;
  return [1, 2]
    .map((drop) => readDecimal(digits.slice(0, -drop)))
    .find((cut) => cut !== undefined && cut === whole);
}

function mendFootnotes(items: readonly ReadItem[]): Outcome<ReadItem[]> {
  const children = maximaOfChildren(items);
  const diagnostics: Diagnostic[] = [];
  const value = items.map((item) => {
    const max = item.scores.maxScore;
    const mended = max && footnoteMax(max.value, children.get(item.index) ?? []);
    if (!max || mended === undefined) return item;
    const facts = { text: String(max.value / 10_000), max: mended };
    diagnostics.push({ code: "max-footnote", severity: "note", at: max.at, facts });
    return { ...item, scores: { ...item.scores, maxScore: { value: mended, at: max.at } } };
  });
  return { value, diagnostics };
}

/** Builds the items of a table; indices are places in the list. */
export function buildItems(picked: readonly PickedItem[], layout: Layout): Outcome<ReadItem[]> {
  const built = picked.map((each, index) => buildOne(each, index, layout));
  const mended = mendFootnotes(built.map(({ value }) => value));
  return {
    value: spreadBonus(mended.value),
    diagnostics: [
      ...built.flatMap(({ diagnostics }) => diagnostics),
      ...mended.diagnostics,
      ...textScores(picked),
    ],
  };
}
