/** Turns picked rows into items: points instead of cells, and a word about every cell that was odd. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellRef, Sourced } from "../../grid/grid";
import type { Points } from "../../scorecard/points";
import type { Item, Layout, ScoreRole, TextRole } from "../../scorecard/scorecard";
import { withoutEmptySums } from "./emptySums";
import { mendFootnotes } from "./footnotes";
import { settleOutside } from "./outsideRows";
import type { PickedItem } from "./pickItems";
import { maxInTitle, type ScoreCell } from "../cells/readScore";

/** An item before it is known what was obtained. */
export type BareItem = Omit<Item, "leaf" | "state" | "obtained">;

/** What a row says of its item. */
export interface ReadItem {
  readonly item: BareItem;
  /** Outside the 100: bonus, or a list of penalties. */
  readonly outside: "bonus" | "penalty" | undefined;
  /** Columns that say in words that the item is left out. */
  readonly na: readonly ScoreRole[];
  /** Columns in which a formula gave a zero. */
  readonly zeros: readonly ScoreRole[];
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
  if ((cell.kind === "text" || cell.kind === "rate") && role !== "bonus" && role !== "deduction")
    return [{ code: "score-not-number", severity: "warning", at, facts: { role, text: cell.text } }];
  if (cell.kind === "date")
    return [{ code: "score-from-date", severity: "warning", at, facts: { role, shown: cell.text } }];
  if (cell.kind === "number" && cell.worded !== undefined)
    return [
      {
        code: "score-with-words",
        severity: "warning",
        at,
        facts: { role, text: cell.worded, value: cell.points },
      },
    ];
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

/** The maxima that score cells themselves state: "15,2/20,5". In the maximum's own cell "60/100" says 60 of a whole of 100. */
function statedMaxima({ row }: PickedItem): Points[] {
  const maxima: Points[] = [];
  for (const { role, cell } of row.scores)
    if (role !== "maxScore" && cell.kind === "number" && cell.of !== undefined) maxima.push(cell.of);
  return maxima;
}

function readScores(picked: PickedItem, layout: Layout): Outcome<Scores> {
  const scores: Scores = {};
  const diagnostics: Diagnostic[] = [];
  for (const { role, cell } of picked.row.scores) {
    const at = place(layout, picked.row.row, role);
    diagnostics.push(...cellDiagnostics(role, cell, at));
    if (cell.kind === "number") scores[role] = { value: cell.points, at };
  }
  const maxima = statedMaxima(picked);
  const max = scores.maxScore?.value ?? maxima[0];
  const said = maxima.find((each) => each !== max);
  if (max !== undefined) scores.maxScore ??= { value: max, at: picked.row.at };
  if (max !== undefined && said !== undefined)
    diagnostics.push({
      code: "max-differs",
      severity: "warning",
      at: picked.row.at,
      facts: { said, max },
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

const NONE: readonly ScoreRole[] = [];

/** Roles whose cell is such; one empty list for nearly all rows. */
function rolesWith({ row }: PickedItem, fits: (cell: ScoreCell) => boolean): readonly ScoreRole[] {
  let roles: ScoreRole[] | undefined;
  for (const { role, cell } of row.scores) if (fits(cell)) (roles ??= []).push(role);
  return roles ?? NONE;
}

const isNa = (cell: ScoreCell): boolean => cell.kind === "na";
const isComputedZero = (cell: ScoreCell): boolean => cell.kind === "number" && cell.computed === true;

function buildOne(picked: PickedItem, index: number, layout: Layout): Outcome<ReadItem> {
  const { value, diagnostics } = readScores(picked, layout);
  const { level, parent } = picked.place;
  const { title, at, kind } = picked.row;
  const scores = withTitleMax(value, picked);
  const texts = textsOf(picked, layout);
  const item: BareItem = { index, parent, level, code: picked.code?.text, title, at, scores, texts };
  const outside = kind === "bonus" || kind === "penalty" ? kind : undefined;
  const [na, zeros] = [rolesWith(picked, isNa), rolesWith(picked, isComputedZero)];
  return { value: { item, outside, na, zeros }, diagnostics };
}

/** Builds the items of a table; indices are places in the list. */
export function buildItems(picked: readonly PickedItem[], layout: Layout): Outcome<ReadItem[]> {
  const built = picked.map((each, index) => buildOne(each, index, layout));
  const mended = mendFootnotes(built.map(({ value }) => value));
  return {
    value: settleOutside(withoutEmptySums(mended.value)),
    diagnostics: [
      ...built.flatMap(({ diagnostics }) => diagnostics),
      ...mended.diagnostics,
      ...textScores(picked),
    ],
  };
}
