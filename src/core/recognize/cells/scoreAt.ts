/** A score cell with its number format: what shows as a date or in percent is no number of points, whatever is stored. */
import type { Cell } from "../../grid/grid";
import { isDateFormat, shownText } from "../../grid/render";
import type { View } from "../view";
import { readMaximum, readScore, type ScoreCell } from "./readScore";

type FormatKind = "points" | "date" | "rate";

/** Formats are few and cells are many. */
const known = new Map<string, FormatKind>();

function kindOfFormat(code: string): FormatKind {
  let kind = known.get(code);
  if (kind === undefined) {
    const plain = code.replace(/"[^"]*"|\\./g, "");
    kind = isDateFormat(code) ? "date" : plain.includes("%") ? "rate" : "points";
    known.set(code, kind);
  }
  return kind;
}

/** Adds what a person sees where it is another number, and marks a zero that a formula gave. */
function withFacts(score: ScoreCell, cell: Cell, date1904: boolean): ScoreCell {
  if (score.kind !== "number" || score.asText) return score;
  if (score.points === 0 && cell.formula !== undefined) return { ...score, computed: true };
  if (cell.numberFormat === "General") return score;
  const shown = shownText(cell, date1904);
  const read = readScore(shown);
  return read.kind === "number" && read.points !== score.points ? { ...score, shown } : score;
}

const EMPTY: ScoreCell = { kind: "empty" };

/** Reads the cell of a score column. `maximum`: of the column of maxima, where a range in words is one too. */
export function scoreAt(
  view: View,
  at: { readonly row: number; readonly col: number },
  maximum = false,
): ScoreCell {
  const cell = view.grid.rows[at.row]?.[at.col];
  if (!cell || cell.value === null) return EMPTY;
  if (typeof cell.value === "number" && cell.numberFormat !== "General") {
    const kind = kindOfFormat(cell.numberFormat);
    if (kind !== "points") return { kind, text: shownText(cell, view.date1904) };
  }
  const score = maximum ? readMaximum(cell.value) : readScore(cell.value);
  return withFacts(score, cell, view.date1904);
}
