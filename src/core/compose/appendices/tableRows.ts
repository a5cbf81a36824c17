/** Rows of a table: as high as their text, and where a text is too high for a row, several rows that look like one. */
import { DECREE, MAX_ROW_HEIGHT, PIECE_HEIGHT } from "../layout/data/decree30";
import { linesIn, piecesOf, rowHeight, wrapText, type Line } from "../layout/wrapText";
import type { CellInput } from "../../edits/edit";
import type { PageCell, Place } from "../page/page";
import type { AppendixBlock } from "./lines";
import { STYLES, type StyleName } from "./styles";

const SIZE = DECREE.tableText.value;
const MOST_LINES = linesIn(MAX_ROW_HEIGHT, SIZE);
const PIECE_LINES = linesIn(PIECE_HEIGHT, SIZE);
const TOP: Partial<Readonly<Record<StyleName, StyleName>>> = {
  center: "centerTop",
  points: "pointsTop",
  text: "textTop",
};

export interface RowCell {
  readonly input: CellInput;
  readonly style: StyleName;
}

function linesOf({ input, style }: RowCell, millimetres: number): Line[] {
  return typeof input === "string"
    ? wrapText(input, millimetres, { size: SIZE, bold: STYLES[style].bold ?? false })
    : [{ text: "", end: "break" }];
}

/** One row of the table, of cells that all stand in it, or several where a text does not fit into one. */
export function tableRow(cells: readonly RowCell[], widths: readonly number[]): AppendixBlock {
  const lines = cells.map((cell, col) => linesOf(cell, widths[col] ?? 0));
  const most = Math.max(...lines.map(({ length }) => length));
  if (most <= MOST_LINES) return { rows: [cells], heights: [rowHeight(most, SIZE)], merges: [] };
  return severalRows(cells, lines, Math.ceil(most / Math.ceil(most / PIECE_LINES)));
}

interface Piece {
  readonly input: CellInput;
  readonly lines: number;
}

/** The text of each column in pieces of at most so many lines; a column with fewer pieces is merged down to the end. */
function severalRows(
  cells: readonly RowCell[],
  lines: readonly (readonly Line[])[],
  most: number,
): AppendixBlock {
  const columns = cells.map(({ input }, col): Piece[] =>
    typeof input === "string"
      ? piecesOf(lines[col] ?? [], most).map(({ text, lines: count }) => ({ input: text, lines: count }))
      : [{ input, lines: 1 }],
  );
  const count = Math.max(...columns.map(({ length }) => length));
  const steps = Array.from({ length: count }, (_, row) => row);
  const merges = columns.flatMap(({ length }, left): Place[] =>
    length < count ? [{ top: length - 1, left, rows: count - length + 1, cols: 1 }] : [],
  );
  return {
    rows: steps.map((row) =>
      columns.map((pieces, col) => pieceCell(pieces, row, cells[col]?.style ?? "text")),
    ),
    heights: steps.map((row) =>
      rowHeight(Math.max(...columns.map((pieces) => pieces[row]?.lines ?? 1)), SIZE),
    ),
    merges,
  };
}

function pieceCell(pieces: readonly Piece[], row: number, style: StyleName): PageCell<StyleName> {
  const input = pieces[row]?.input ?? null;
  if (pieces.length === 1) return { input, style: TOP[style] ?? style };
  if (row === 0) return { input, style: "first" };
  return { input, style: row >= pieces.length - 1 ? "last" : "middle" };
}
