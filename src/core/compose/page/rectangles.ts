/** Equal neighbours as rectangles: a page's looks become few large areas. */
import type { Place } from "./page";

export interface Rectangle<T> {
  readonly place: Place;
  readonly value: T;
}

const rightEnd = <T>(row: readonly T[] | undefined, left: number, value: T): number => {
  let end = left;
  while (row !== undefined && end < row.length && row[end] === value) end += 1;
  return end;
};

/** Every cell is covered once. Taken greedily: as far right as values are equal, then down while whole stretches are. */
export function rectanglesOf<T>(rows: readonly (readonly T[])[]): Rectangle<T>[] {
  const found: Rectangle<T>[] = [];
  const done = rows.map((row) => row.map(() => false));
  const isFree = (top: number, left: number, end: number): boolean =>
    done[top]?.slice(left, end).every((each) => !each) ?? false;
  rows.forEach((row, top) => {
    row.forEach((value, left) => {
      if (done[top]?.[left]) return;
      let end = rightEnd(row, left, value);
      while (!isFree(top, left, end)) end -= 1;
      let bottom = top + 1;
      while (rightEnd(rows[bottom], left, value) >= end && isFree(bottom, left, end)) bottom += 1;
      for (let i = top; i < bottom; i += 1) done[i]?.fill(true, left, end);
      found.push({ place: { top, left, rows: bottom - top, cols: end - left }, value });
    });
  });
  return found;
}
