/** Our conditional formats (conditionalFormatting), added and taken away; those of people stay as they are. */
import { highlightKey } from "../../../../core/edits/applyEdits";
import type { EditOf } from "../../../../core/edits/edit";
import { a1Area } from "../../../../core/grid/address";
import type { Area, Highlight } from "../../../../core/grid/grid";
import { Translator } from "../../formula/sharedFormulas";
import { formulaTemplate, writeFormula } from "../../formula/translate";
import { MARK, readAreas, spread } from "../../parts/highlights";
import { decodeEntities } from "../../xml/entities";
import { attribute, placeOf, tagOf, xmlOf, type XmlElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { WORKSHEET_ORDER } from "../xml/order";
import { withAttributes, writtenName } from "../xml/tag";
import type { SheetSource } from "./sheetSource";

/** A rule of ours as it stands in the file. */
interface Rule {
  readonly format: XmlElement;
  readonly rule: XmlElement;
  readonly formula: XmlElement;
  /** As the reader reports them, one for each area. */
  readonly highlights: readonly Highlight[];
}

export class HighlightsPatch {
  private readonly sheet: SheetSource;
  private readonly translator = new Translator();
  private readonly rules: readonly Rule[];
  private nextPriority: number;

  constructor(sheet: SheetSource) {
    this.sheet = sheet;
    this.rules = sheet.children.filter(isFormat).flatMap((format) => this.rulesOf(format));
    this.nextPriority = highestPriority(sheet) + 1;
  }

  /** Takes away `gone` and adds `edits`; `dxfOf` gives the number of a look. What is there already is not added again. */
  apply(
    gone: readonly Highlight[],
    edits: readonly EditOf<"setHighlight">[],
    dxfOf: (style: EditOf<"setHighlight">["style"]) => number,
  ): void {
    // By key: a table without fields has as many areas as rows, and each is looked for among all.
    const goneKeys = new Set(gone.map(highlightKey));
    const isGone = (one: Highlight): boolean => goneKeys.has(highlightKey(one));
    const kept = this.rules.flatMap(({ highlights }) => highlights.filter((each) => !isGone(each)));
    const left = new Set(kept.map(highlightKey));
    this.remove(isGone);
    const added = edits.map(({ highlights, style }) => {
      const fresh = highlights.filter((each) => !left.has(highlightKey(each)));
      for (const each of fresh) left.add(highlightKey(each));
      return fresh.length === 0 ? "" : this.newRules(fresh, dxfOf(style));
    });
    const { source, children, start } = this.sheet;
    const at = placeOf("conditionalFormatting", { order: WORKSHEET_ORDER, siblings: children, start });
    if (added.join("") !== "") source.splices.insert(at, added.join(""));
  }

  private rulesOf(format: XmlElement): Rule[] {
    const { source, name } = this.sheet;
    const areas = readAreas(attribute(source, format, "sqref") ?? "", name);
    return format.children.flatMap((rule): Rule[] => {
      const formula = rule.children.find((each) => each.name === "formula" && MARK.test(this.textOf(each)));
      if (rule.name !== "cfRule" || !formula) return [];
      const highlights = spread(`=${this.textOf(formula)}`, areas, this.translator);
      return [{ format, rule, formula, highlights }];
    });
  }

  private textOf({ openEnd, closeStart }: XmlElement): string {
    return decodeEntities(this.sheet.source.text.slice(openEnd, closeStart), this.sheet.name);
  }

  private remove(isGone: (highlight: Highlight) => boolean): void {
    const { splices } = this.sheet.source;
    const formats = new Set(
      this.rules.filter(({ highlights }) => highlights.some(isGone)).map(({ format }) => format),
    );
    for (const format of formats) {
      const touched = this.rules.filter((each) => each.format === format && each.highlights.some(isGone));
      const moved = touched.flatMap((each) =>
        this.shrunk(
          each,
          each.highlights.filter((one) => !isGone(one)),
        ),
      );
      const others = format.children.filter((child) => !touched.some(({ rule }) => rule === child));
      if (!others.some(({ name }) => name === "cfRule")) {
        splices.replace(format.start, format.end, moved.join(""));
        continue;
      }
      for (const { rule } of touched) splices.remove(rule);
      if (moved.length > 0) splices.insert(format.end, moved.join(""));
    }
  }

  /** A rule for the areas that are left to it, in an element of its own. */
  private shrunk({ format, rule, formula }: Rule, left: readonly Highlight[]): string[] {
    const { source } = this.sheet;
    const tag = tagOf(source, format);
    return this.grouped(left).map((highlights) => {
      const sqref = highlights.map(({ area }) => a1Area(area)).join(" ");
      const head = source.text.slice(rule.start, formula.openEnd);
      const tail = source.text.slice(formula.closeStart, rule.end);
      const xml = head + escapeText(cornerFormula(highlights)) + tail;
      return `${withAttributes(tag, { sqref })}${xml}</${writtenName(tag)}>`;
    });
  }

  private newRules(highlights: readonly Highlight[], dxfId: number): string {
    const p = this.sheet.prefix;
    const formats = this.grouped(highlights).map((group) => {
      const sqref = group.map(({ area }) => a1Area(area)).join(" ");
      const rule = `<${p}cfRule type="expression" dxfId="${dxfId}" priority="${this.nextPriority++}">`;
      const formula = `<${p}formula>${escapeText(cornerFormula(group))}</${p}formula>`;
      return `<${p}conditionalFormatting sqref="${sqref}">${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
    });
    return formats.join("");
  }

  /** One rule for all areas where that reads back as what it was; else (references past the edge) one for each. */
  private grouped(highlights: readonly Highlight[]): Highlight[][] {
    const areas = highlights.map(({ area }) => area);
    if (areas.length === 0) return [];
    const together = spread(`=${cornerFormula(highlights)}`, areas, this.translator);
    const isSame = together.every((each, i) => each.formula === highlights[i]?.formula);
    return isSame ? [[...highlights]] : highlights.map((each) => [each]);
  }
}

const isFormat = ({ name }: XmlElement): boolean => name === "conditionalFormatting";

/** The formula, without "=", for the top left corner of all areas together: that is what the file counts from. */
function cornerFormula(highlights: readonly Highlight[]): string {
  const [first] = highlights;
  if (!first) return "";
  const least = (of: (area: Area) => number): number =>
    highlights.reduce((n, { area }) => Math.min(n, of(area)), Infinity);
  const down = least(({ top }) => top) - first.area.top;
  const right = least(({ left }) => left) - first.area.left;
  return writeFormula(formulaTemplate(first.formula), down, right).replace(/^=/, "");
}

/** Rules in extLst (x14) count in the same order. */
function highestPriority({ source, children }: SheetSource): number {
  let highest = 0;
  for (const child of children) {
    if (child.name !== "conditionalFormatting" && child.name !== "extLst") continue;
    for (const [, value] of xmlOf(source, child).matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) {
      highest = Math.max(highest, Number(value));
    }
  }
  return highest;
}
