/** A sheet while edits are made on it. What was read stays as it is: a row is copied when it is first written. */
import { a1Area } from "../grid/address";
import type { Area, Cell, Grid, Highlight, Rows, Table } from "../grid/grid";

export interface Draft {
  /** The sheet as it was read. */
  readonly grid: Grid;
  readonly rows: Rows[number][];
  readonly written: Map<number, (Cell | undefined)[]>;
  /** By address. */
  readonly merges: Map<string, Area>;
  highlights: readonly Highlight[];
  tables: readonly Table[];
  columnWidths: Readonly<Record<number, number>>;
}

export function draftOf(grid: Grid): Draft {
  const { highlights, tables, columnWidths } = grid;
  const merges = new Map(grid.merges.map((area) => [a1Area(area), area]));
  return { grid, rows: [...grid.rows], written: new Map(), merges, highlights, tables, columnWidths };
}

/** The sheet with what was changed. */
export function gridOf({ grid, rows, merges, highlights, tables, columnWidths }: Draft): Grid {
  return { ...grid, rows, merges: [...merges.values()], highlights, tables, columnWidths };
}

/** A row that may be written. */
export function writableRow(draft: Draft, row: number): (Cell | undefined)[] {
  const known = draft.written.get(row);
  if (known) return known;
  const copy = [...(draft.rows[row] ?? [])];
  draft.written.set(row, copy);
  draft.rows[row] = copy;
  return copy;
}

/** A sheet without anything on it. */
export function emptyGrid(sheet: string): Grid {
  return {
    sheet,
    visibility: "visible",
    rows: [],
    merges: [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    tables: [],
    highlights: [],
  };
}
