/** The same workbook, told otherwise: moved, decomposed, with blank rows; and readings told back for comparing. */
import type { Area, Cell, Grid, Workbook } from "../../src/core/grid/grid";

export interface Move {
  readonly rows: number;
  readonly cols: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** Rebuilds a plain value with another value for every text in it; keys stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (each: unknown): unknown => {
    if (typeof each === "string") return change(each);
    if (Array.isArray(each)) return each.map(walk);
    if (each instanceof Map) return new Map([...each].map(([key, one]) => [key as unknown, walk(one)]));
    if (!isRecord(each)) return each;
    return Object.fromEntries(Object.entries(each).map(([key, one]) => [key, walk(one)]));
  };
  return walk(value) as T;
}

const moveArea = (area: Area, { rows, cols }: Move): Area => ({
  ...area,
  top: area.top + rows,
  left: area.left + cols,
});

function moveGrid(grid: Grid, move: Move): Grid {
  const above = Array.from({ length: move.rows }, () => undefined);
  const before = Array.from({ length: move.cols }, () => undefined);
  return {
    ...grid,
    rows: [...above, ...grid.rows.map((row) => row && [...before, ...row])],
    merges: grid.merges.map((area) => moveArea(area, move)),
    hiddenRows: grid.hiddenRows.map((row) => row + move.rows),
    hiddenColumns: grid.hiddenColumns.map((col) => col + move.cols),
  };
}

/** Every sheet moved down and to the right. Formulas keep their text: nothing reads them here. */
export const moveBook = (book: Workbook, move: Move): Workbook => ({
  ...book,
  sheets: book.sheets.map((grid) => moveGrid(grid, move)),
});

/** A reading, or any part of one, with every place moved: cells, areas, columns and header rows. */
export function movePlaces(value: unknown, move: Move): unknown {
  if (Array.isArray(value)) return value.map((each) => movePlaces(each, move));
  if (value instanceof Map)
    return new Map([...value].map(([key, one]) => [key as unknown, movePlaces(one, move)]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, movePlace(key, one, move)]));
}

const DOWN = ["row", "top"];
const ACROSS = ["col", "left"];

function movePlace(key: string, value: unknown, move: Move): unknown {
  if (typeof value === "number") {
    if (DOWN.includes(key)) return value + move.rows;
    return ACROSS.includes(key) || key === "column" ? value + move.cols : value;
  }
  if (key === "headerRows" && Array.isArray(value)) return value.map((row) => Number(row) + move.rows);
  if (key === "columns" && isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([role, col]) => [role, Number(col) + move.cols]));
  return movePlaces(value, move);
}

const BLANK: Cell = { value: null, numberFormat: "General" };

/** Blank rows at the end: some without cells, some with empty ones. */
export const appendBlankRows = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((grid) => ({
    ...grid,
    rows: [...grid.rows, [], undefined, [BLANK, BLANK], [BLANK]],
  })),
});

/** What is left of a value after it was written down. */
export const jsonCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
