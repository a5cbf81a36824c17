/** A workbook in which some formulas have no value: what they come to is not known before Excel calculates. */
import type { Cell, Grid, Workbook } from "../../core/grid/grid";
import type { Places } from "./places";

/** Places that hold no formula any more are left alone. The workbook itself is not changed. */
export function withoutValues(book: Workbook, places: Places): Workbook {
  if (places.size === 0) return book;
  return { ...book, sheets: book.sheets.map((grid) => maskedGrid(grid, places)) };
}

function maskedGrid(grid: Grid, places: Places): Grid {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [...grid.rows];
  for (const { row, col } of places.cells(grid.sheet)) {
    const cell = rows[row]?.[col];
    if (cell?.formula === undefined) continue;
    const cells = [...(rows[row] ?? [])];
    cells[col] = { ...cell, value: null };
    rows[row] = cells;
  }
  return { ...grid, rows };
}
