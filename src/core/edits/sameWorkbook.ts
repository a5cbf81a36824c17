/** When two workbooks are the same for us: in all that an edit can change and a reader can see. */
import { a1, a1Area } from "../grid/address";
import type { Cell, CellValue, Grid, PageMark, Workbook } from "../grid/grid";

/** A workbook made comparable: plain, sorted, and readable in a failing test. */
export type Content = Readonly<Record<string, SheetContent>>;

export interface SheetContent {
  readonly mark: PageMark | null;
  /** By address: value, formula, number format. */
  readonly cells: Readonly<Record<string, readonly [CellValue, string | null, string]>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<number, number>>;
  readonly highlights: readonly string[];
  readonly tables: readonly string[];
}

/**
 * Everything that counts. Left out is what no edit changes (hidden and protected states, defined names, which sheet is
 * shown), the order of sheets (a removed sheet comes back at the end), and the number format of empty cells: files keep
 * it, but readers hold only cells with a value or a formula, so that nobody can compare it.
 */
export function contentOf(book: Workbook): Content {
  const sheets = [...book.sheets].sort((a, b) => (a.sheet < b.sheet ? -1 : 1));
  return Object.fromEntries(sheets.map((grid) => [grid.sheet, sheetContent(grid)]));
}

/** Whether two workbooks are the same in everything that an edit can change. */
export function sameWorkbook(a: Workbook, b: Workbook): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

function sheetContent({ mark, rows, merges, columnWidths, highlights, tables }: Grid): SheetContent {
  return {
    mark: mark ? { page: mark.page, owner: mark.owner } : null,
    cells: cellContents(rows),
    merges: sorted(merges.map(a1Area)),
    widths: { ...columnWidths },
    highlights: sorted(highlights.map(({ area, formula }) => `${a1Area(area)} ${formula}`)),
    tables: sorted(tables.map(({ name, area }) => `${name} ${a1Area(area)}`)),
  };
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

function cellContents(rows: Grid["rows"]): SheetContent["cells"] {
  const cells: Record<string, readonly [CellValue, string | null, string]> = {};
  rows.forEach((row, down) =>
    row?.forEach((cell, across) => {
      if (!cell || isEmpty(cell)) return;
      cells[a1(down, across)] = [cell.value, cell.formula ?? null, cell.numberFormat];
    }),
  );
  return cells;
}

/** Whether a cell holds neither a value nor a formula. */
export const isEmpty = (cell: Cell): boolean =>
  (cell.value === null || cell.value === "") && cell.formula === undefined;
