/** A sheet's columns as a person picks them: heading and a few cells below it. */
import { columnLetters } from "../grid/address";
import { tidy } from "../grid/fold";
import { cellAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/render";
import { headerAt, headerBetween, looksLikeHeader, type Header } from "./columns/header";
import { filledColumns, viewOf, type View } from "./view";

export interface SheetColumn {
  /** Zero-based. */
  readonly col: number;
  /** As the sheet writes it; the column's letters where it has none. */
  readonly heading: string;
  /** What the first filled cells under the heading show, as in a Vietnamese Excel. */
  readonly samples: readonly string[];
}

const MOST_SAMPLES = 3;
/** So far down a column is looked at. */
const SEARCHED_ROWS = 200;
const FEWEST_CELLS = 3;

function samplesOf(view: View, col: number, from: number): string[] {
  const samples: string[] = [];
  const end = Math.min(view.rowCount, from + SEARCHED_ROWS);
  for (let row = from; row < end && samples.length < MOST_SAMPLES; row += 1) {
    const text = tidy(shownText(cellAt(view.grid, row, col), view.date1904, "vi"));
    if (text !== "" && !samples.includes(text)) samples.push(text);
  }
  return samples;
}

/** Columns that hold something in or below the header, left to right. */
function columnsUnder(view: View, header: Header): number[] {
  const columns = new Set(header.columns.map(({ col }) => col));
  const end = Math.min(view.rowCount, header.last + SEARCHED_ROWS);
  for (let row = header.first; row < end; row += 1)
    for (const col of filledColumns(view, row)) columns.add(col);
  return [...columns].sort((a, b) => a - b);
}

/** The columns of the table whose heading stands in these rows (zero-based, last included). */
export function sheetColumns(
  grid: Grid,
  [first, last]: readonly [first: number, last: number],
  date1904 = false,
): SheetColumn[] {
  const view = viewOf(grid, date1904);
  const header = headerBetween(view, first, last);
  return columnsUnder(view, header).map((col) => {
    const heading = header.columns.find((each) => each.col === col)?.heading ?? "";
    return {
      col,
      heading: heading === "" ? columnLetters(col) : heading,
      samples: samplesOf(view, col, last + 1),
    };
  });
}

/**
 * The rows that most likely hold the heading, as a proposal for a person to correct: rows that name columns, else the
 * first row with three filled cells; undefined on a sheet without such a row.
 */
export function likelyHeader(
  grid: Grid,
  date1904 = false,
): readonly [first: number, last: number] | undefined {
  const view = viewOf(grid, date1904);
  const rows = Array.from({ length: Math.min(view.rowCount, SEARCHED_ROWS) }, (_, row) => row);
  const named = rows.find((row) => looksLikeHeader(view, row));
  if (named !== undefined) {
    const { first, last } = headerAt(view, named);
    return [first, last];
  }
  const filled = rows.find((row) => filledColumns(view, row).length >= FEWEST_CELLS);
  return filled === undefined ? undefined : [filled, filled];
}
