/**
 * What became of a workbook, cell by cell: the page has the workbook as it was, so that after a change only the cells that
 * differ have to travel. Empty cells and rows at the end count for nothing, as everywhere in a `Workbook`.
 */
import type { Cell, Grid, Workbook } from "../../core/grid/grid";

export interface CellNews {
  readonly row: number;
  readonly col: number;
  /** Undefined: nothing is there any more. */
  readonly cell: Cell | undefined;
}

/** A sheet that the other side does not have, or what is new on one that it has. */
export type SheetNews =
  | { readonly kind: "whole"; readonly grid: Grid }
  | { readonly kind: "changed"; readonly grid: Omit<Grid, "rows">; readonly cells: readonly CellNews[] };

export interface BookNews {
  readonly book: Omit<Workbook, "sheets">;
  /** All sheets of the workbook as it is now, in their order. */
  readonly sheets: readonly SheetNews[];
}

export function newsBetween(from: Workbook, to: Workbook): BookNews {
  const before = new Map(from.sheets.map((grid) => [grid.sheet, grid]));
  const { sheets, ...book } = to;
  return { book, sheets: sheets.map((grid) => sheetNews(before.get(grid.sheet), grid)) };
}

function sheetNews(before: Grid | undefined, grid: Grid): SheetNews {
  if (!before) return { kind: "whole", grid };
  const { rows, ...rest } = grid;
  return { kind: "changed", grid: rest, cells: before.rows === rows ? [] : changed(before.rows, rows) };
}

function changed(from: Grid["rows"], to: Grid["rows"]): CellNews[] {
  const news: CellNews[] = [];
  for (let row = 0; row < Math.max(from.length, to.length); row += 1) {
    const [old = [], now = []] = [from[row], to[row]];
    for (let col = 0; col < Math.max(old.length, now.length); col += 1)
      if (!isSame(old[col], now[col])) news.push({ row, col, cell: now[col] });
  }
  return news;
}

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b ||
  (a?.value === b?.value &&
    a?.formula === b?.formula &&
    a?.numberFormat === b?.numberFormat &&
    (a === undefined) === (b === undefined));

/** The workbook as it is now. What did not change is shared with the one before. @throws Error when a sheet is missing */
export function withNews(before: Workbook, { book, sheets }: BookNews): Workbook {
  return { ...book, sheets: sheets.map((news) => gridOf(before, news)) };
}

function gridOf(before: Workbook, news: SheetNews): Grid {
  if (news.kind === "whole") return news.grid;
  const old = before.sheets.find(({ sheet }) => sheet === news.grid.sheet);
  if (!old) throw new Error(`news of a sheet that is not there: ${news.grid.sheet}`);
  return { ...news.grid, rows: news.cells.length === 0 ? old.rows : rowsWith(old.rows, news.cells) };
}

/** Cells come row by row. */
function rowsWith(old: Grid["rows"], cells: readonly CellNews[]): Grid["rows"] {
  const rows: Grid["rows"][number][] = [...old];
  let current: { row: number; cells: (Cell | undefined)[] } | undefined;
  for (const { row, col, cell } of cells) {
    if (current?.row !== row) rows[row] = (current = { row, cells: [...(old[row] ?? [])] }).cells;
    current.cells[col] = cell;
  }
  return rows;
}
