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

export interface SpanCell extends RowCell {
  /** Over so many columns; one when not said. */
  readonly span?: number;
}

/** The same for cells of which some go over several columns. */
export function spanRow(cells: readonly SpanCell[], widths: readonly number[]): AppendixBlock {
  const spans = cells.map(({ span = 1 }) => span);
  const lefts = spans.map((_, i) => spans.slice(0, i).reduce((sum, span) => sum + span, 0));
  const joined = spans.map((span, i) => {
    const [left = 0] = lefts.slice(i);
    return widths.slice(left, left + span).reduce((sum, width) => sum + width, 0);
  });
  const { rows, heights, merges } = tableRow(cells, joined);
  const covered = (top: number, i: number): boolean =>
    merges.some((place) => place.left === i && place.top <= top && top < place.top + place.rows);
  const wide = rows.flatMap((_, top) =>
    spans.flatMap((span, i): Place[] =>
      span > 1 && !covered(top, i) ? [{ top, left: lefts[i] ?? 0, rows: 1, cols: span }] : [],
    ),
  );
  return {
    rows: rows.map((row) => row.flatMap((cell, i) => spread(cell, spans[i] ?? 1))),
    heights,
    merges: [
      ...wide,
      ...merges.map((place) => ({ ...place, left: lefts[place.left] ?? 0, cols: spans[place.left] ?? 1 })),
    ],
  };
}

/** A cell and the empty ones that it covers. */
const spread = ({ input, style }: PageCell<StyleName>, span: number): PageCell<StyleName>[] =>
  Array.from({ length: span }, (_, i) => ({ input: i === 0 ? input : null, style }));

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
