/** Rectangles of cells: how they meet, and how single cells join into few of them. */
import type { Area } from "../grid/grid";

/** Whether two areas of one sheet have a cell in common (sheet names are not compared). */
export function touches(a: Area, b: Area): boolean {
  return (
    a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.cols && b.left < a.left + a.cols
  );
}

/** Whether the second area lies within the first (sheet names are not compared). */
export function encloses(a: Area, b: Area): boolean {
  return (
    b.top >= a.top &&
    b.left >= a.left &&
    b.top + b.rows <= a.top + a.rows &&
    b.left + b.cols <= a.left + a.cols
  );
}

/** Whether two areas are the same cells of the same sheet. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.rows === b.rows && a.cols === b.cols
  );
}

/** Something for one cell. */
export interface Placed<T> {
  readonly row: number;
  readonly col: number;
  readonly value: T;
}

export interface Block<T> {
  readonly area: Area;
  readonly values: readonly (readonly T[])[];
}

interface OpenBlock<T> {
  readonly top: number;
  readonly left: number;
  readonly values: (readonly T[])[];
}

/**
 * Joins cells into rectangles: neighbours in a row first, then rows that begin and end alike. Each cell is in exactly one.
 * `cells` must come by row, then by column, without repetition.
 */
export function blocksOf<T>(sheet: string, cells: readonly Placed<T>[]): Block<T>[] {
  const blocks: OpenBlock<T>[] = [];
  const open = new Map<string, OpenBlock<T>>();
  for (const { row, col, values } of runsOf(cells)) {
    const key = `${String(col)},${String(values.length)}`;
    const above = open.get(key);
    if (above && above.top + above.values.length === row) above.values.push(values);
    else {
      const block = { top: row, left: col, values: [values] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks.map(({ top, left, values }) => ({
    area: { sheet, top, left, rows: values.length, cols: values[0]?.length ?? 0 },
    values,
  }));
}

interface Run<T> {
  readonly row: number;
  readonly col: number;
  readonly values: T[];
}

/** Neighbours in one row. */
function runsOf<T>(cells: readonly Placed<T>[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const { row, col, value } of cells) {
    const last = runs.at(-1);
    if (last && last.row === row && last.col + last.values.length === col) last.values.push(value);
    else runs.push({ row, col, values: [value] });
  }
  return runs;
}
