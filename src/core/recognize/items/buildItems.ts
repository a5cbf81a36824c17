/** Turns picked rows into items: points instead of cells, and a word about every cell that was odd. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellRef, Sourced } from "../../grid/grid";
import { sum, type Points } from "../../scorecard/points";
import type { Item, Layout, ScoreRole, TextRole } from "../../scorecard/scorecard";
import type { PickedItem } from "./pickItems";
import { maxInTitle, readDecimal, type ScoreCell } from "../cells/readScore";

/** An item before it is known what was obtained. */
export type BareItem = Omit<Item, "leaf" | "state" | "obtained">;

/** What a row says of its item. `na`: the words that leave it out. */
export interface ReadItem {
  readonly item: BareItem;
  /** Outside the 100: bonus, or a list of penalties. */
  readonly outside: "bonus" | "penalty" | undefined;
  readonly na: string | undefined;
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
  let count = 0;
  for (const { row } of picked)
    for (const { cell } of row.scores) if (cell.kind === "number" && cell.asText) count += 1;
  return count === 0 ? [] : [{ code: "score-as-text", severity: "note", facts: { count } }];
}

/** The maximum that a score cell itself states: "15,2/20,5". */
function statedMax({ row }: PickedItem): Points | undefined {
  for (const { cell } of row.scores) if (cell.kind === "number" && cell.of !== undefined) return cell.of;
  return undefined;
}

function readScores(picked: PickedItem, layout: Layout): Outcome<Scores> {
  const scores: Scores = {};
  const diagnostics: Diagnostic[] = [];
  for (const { role, cell } of picked.row.scores) {
    const at = place(layout, picked.row.row, role);
    diagnostics.push(...cellDiagnostics(role, cell, at));
    if (cell.kind === "number") scores[role] = { value: cell.points, at };
  }
  const of = statedMax(picked);
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
  for (const { role, text } of picked.row.texts)
    texts[role] = { value: text, at: place(layout, picked.row.row, role) };
  return texts;
}

function naOf(picked: PickedItem): string | undefined {
  for (const { cell } of picked.row.scores) if (cell.kind === "na") return cell.text;
  return undefined;
}

function buildOne(picked: PickedItem, index: number, layout: Layout): Outcome<ReadItem> {
  const { value, diagnostics } = readScores(picked, layout);
  const { level, parent } = picked.place;
  const { title, at, kind } = picked.row;
  const scores = withTitleMax(value, picked);
  const texts = textsOf(picked, layout);
  const item: BareItem = { index, parent, level, code: picked.code?.text, title, at, scores, texts };
  const outside = kind === "bonus" || kind === "penalty" ? kind : undefined;
  return { value: { item, outside, na: naOf(picked) }, diagnostics };
}

/** What is part of a bonus row is bonus, of a penalty row penalty. Parents come first, so one pass does. */
function spreadOutside(items: readonly ReadItem[]): ReadItem[] {
  const result: ReadItem[] = [];
  for (const read of items) {
    const parent = read.item.parent === undefined ? undefined : result[read.item.parent];
    result.push(parent?.outside ? { ...read, outside: parent.outside } : read);
  }
  return result;
}

/** Maxima of the children of every item, by index. */
function maximaOfChildren(items: readonly ReadItem[]): Map<number, Points[]> {
  const byParent = new Map<number, Points[]>();
  for (const { item } of items) {
    const max = item.scores.maxScore;
    if (item.parent === undefined || !max) continue;
    const list = byParent.get(item.parent);
    if (list) list.push(max.value);
    else byParent.set(item.parent, [max.value]);
  }
  return byParent;
}

/**
 * A maximum with a footnote digit glued on ("207" is 20 with note 7): without its last digits it is exactly the sum of
 * its children, and as it stands it is not.
 */
function footnoteMax(max: Points, children: readonly Points[]): Points | undefined {
  if (children.length < 2) return undefined;
  const whole = sum(children);
  const digits = String(max / 10_000);
  if (max === whole || !/^\d{2,}$/.test(digits)) return undefined;
  return [1, 2]
    .map((drop) => readDecimal(digits.slice(0, -drop)))
    .find((cut) => cut !== undefined && cut === whole);
}

function mendFootnotes(items: readonly ReadItem[]): Outcome<ReadItem[]> {
  const children = maximaOfChildren(items);
  const diagnostics: Diagnostic[] = [];
  const value = items.map((read) => {
    const { item } = read;
    const max = item.scores.maxScore;
    const mended = max && footnoteMax(max.value, children.get(item.index) ?? []);
    if (!max || mended === undefined) return read;
    const facts = { text: String(max.value / 10_000), max: mended };
    diagnostics.push({ code: "max-footnote", severity: "note", at: max.at, facts });
    return {
      ...read,
      item: { ...item, scores: { ...item.scores, maxScore: { value: mended, at: max.at } } },
    };
  });
  return { value, diagnostics };
}

/** Builds the items of a table; indices are places in the list. */
export function buildItems(picked: readonly PickedItem[], layout: Layout): Outcome<ReadItem[]> {
  const built = picked.map((each, index) => buildOne(each, index, layout));
  const mended = mendFootnotes(built.map(({ value }) => value));
  return {
    value: spreadOutside(mended.value),
    diagnostics: [
      ...built.flatMap(({ diagnostics }) => diagnostics),
      ...mended.diagnostics,
      ...textScores(picked),
    ],
  };
}
