/** How far a sheet reaches, as far as it is worth showing. */
import type { Grid } from "../../core/grid/grid";
import type { Looks } from "../../hosts/xlsx/view/looks";
import type { SheetView } from "../../hosts/xlsx/view/sheetView";

export interface Extent {
  readonly rows: number;
  readonly cols: number;
  readonly isClipped: boolean;
}

/** A page of more columns than this is no scorecard, and slow to draw. */
const MOST_COLUMNS = 200;
/** Rows that are only styled show so far past the last filled one. */
const STYLED_REACH = 50;
/** A little empty room at the edges, as everyone knows it from a sheet. */
const [FEWEST_ROWS, FEWEST_COLS, ROOM] = [20, 8, 2];

function filled(grid: Grid): { rows: number; cols: number } {
  let [rows, cols] = [0, 0];
  grid.rows.forEach((cells, row) => {
    if (!cells || cells.length === 0) return;
    rows = row + 1;
    cols = Math.max(cols, cells.length);
  });
  for (const { top, left, rows: tall, cols: wide } of grid.merges) {
    if (tall > STYLED_REACH || wide > MOST_COLUMNS) continue;
    rows = Math.max(rows, top + tall);
    cols = Math.max(cols, left + wide);
  }
  return { rows, cols };
}

/** The last row and column whose cells are drawn: filled or with a border. */
function drawn({ cellLooks }: SheetView, { list }: Looks, below: number): { rows: number; cols: number } {
  const isDrawn = list.map(({ fill, borders }) => fill !== undefined || Object.keys(borders).length > 0);
  let [rows, cols] = [0, 0];
  cellLooks.forEach((looks, row) => {
    if (!looks || row >= below) return;
    let last = looks.length - 1;
    while (last >= 0 && !isDrawn[looks[last] ?? -1]) last -= 1;
    if (last < 0) return;
    rows = row + 1;
    cols = Math.max(cols, last + 1);
  });
  return { rows, cols };
}

export function extentOf(grid: Grid, view: SheetView, looks: Looks): Extent {
  const held = filled(grid);
  const styled = drawn(view, looks, held.rows + STYLED_REACH);
  const cols = Math.max(held.cols, Math.min(styled.cols, held.cols + STYLED_REACH));
  return {
    rows: Math.max(FEWEST_ROWS, held.rows + ROOM, styled.rows + ROOM),
    cols: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLS, cols + ROOM)),
    isClipped: held.cols > MOST_COLUMNS,
  };
}
