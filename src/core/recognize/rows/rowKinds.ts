/** What each row of a table is, as far as the row itself and the header can tell. Options are told from items later. */
import { fold } from "../../grid/fold";
import type { Header } from "../columns/header";
import type { TableRow } from "./tableRow";
import type { CellValue } from "../../grid/grid";
import { readCode } from "../cells/readCode";
import { readScore } from "../cells/readScore";
import { filledColumns, valueAt, type View } from "../view";
import {
  ANNOUNCEMENT,
  BONUS_ROW,
  DATE_LINE,
  NOTE_ROW,
  PENALTY_ROW,
  SIGNATURE,
  SUM_OR_BONUS,
  TOTAL_ROW,
  TOTAL_TITLE,
  VERDICT_ROW,
} from "../vocabulary";

/**
 * coded: carries a code · plain: words without a code · fragment: the rest of the row above, after a page break ·
 * total, bonus, penalty, note, header, blank as they say.
 */
export type RowKind =
  "blank" | "header" | "total" | "bonus" | "penalty" | "note" | "coded" | "plain" | "fragment";

export interface KindedRow extends TableRow {
  readonly kind: RowKind;
}

const startsLow = (text: string): boolean => /^[\p{Ll}(,;0-9]/u.test(text);

/** Whether a row is the rest of the one above: no code, no points, and its title is absent or starts in the middle of a sentence. */
function isFragment(row: TableRow): boolean {
  if (row.own || row.inTitle || row.scores.length > 0) return false;
  return row.fullTitle === "" ? row.texts.length > 0 : startsLow(row.fullTitle) && !/^\d/.test(row.fullTitle);
}

/** Kinds show in the first words. */
const OPENING = 80;

/** The kind of a row without a code. */
function kindOfUncoded(row: TableRow, words: string): RowKind {
  if (TOTAL_ROW.test(words)) return "total";
  if (VERDICT_ROW.test(words) || NOTE_ROW.test(words)) return "note";
  if (row.scores.length === 0 && ANNOUNCEMENT.test(words)) return "note";
  if (isFragment(row)) return "fragment";
  return row.fullTitle === "" ? "note" : "plain";
}

/** The kind of a row that is neither blank nor a repeated header. */
export function kindOfRow(row: TableRow): RowKind {
  const words = row.title.slice(0, OPENING).normalize("NFC").toLowerCase();
  const coded = row.own !== undefined || row.inTitle !== undefined;
  if (!coded && row.scores.length > 0 && SUM_OR_BONUS.test(words)) return "total";
  if (BONUS_ROW.test(words)) return "bonus";
  if (PENALTY_ROW.test(words)) return "penalty";
  if (TOTAL_TITLE.test(words)) return "total";
  return coded ? "coded" : kindOfUncoded(row, words);
}

/** A number or a code: then the row belongs to the table, whatever office it names. */
const isPoint = (value: CellValue): boolean =>
  readScore(value).kind === "number" || (typeof value === "string" && readCode(value) !== undefined);

/** Signatures stand two or three side by side; a row with more in it belongs to the table. */
const MOST_SIGNATURES = 4;

/** Whether a row opens the block under the table: signature, recipients, place and date. */
export function endsTable(view: View, row: number): boolean {
  const filled = filledColumns(view, row);
  if (filled.length > MOST_SIGNATURES) return false;
  const texts = filled.map((col) => valueAt(view, row, col));
  if (texts.some((value) => isPoint(value))) return false;
  return texts.some((value) => {
    if (typeof value !== "string" || value.length > 120) return false;
    const text = fold(value);
    return SIGNATURE.test(text) || (DATE_LINE.test(text) && texts.length === 1);
  });
}

/** More empty rows than this part two tables. */
export const LONGEST_GAP = 15;

export const isBlankRow = (view: View, header: Header, row: number): boolean => {
  const left = header.columns[0]?.col ?? 0;
  const right = header.columns.at(-1)?.col ?? left;
  return !filledColumns(view, row).some((col) => col >= left && col <= right);
};
