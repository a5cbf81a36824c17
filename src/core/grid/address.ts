/** A1 addresses. Only the edges of the program speak A1; inside, places are zero-based numbers. */
import type { Area, CellRef } from "./grid";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based column to letters: 0 → "A", 26 → "AA". */
export function columnLetters(col: number): string {
  let rest = col;
  let text = "";
  do {
    text = String.fromCharCode(65 + (rest % 26)) + text;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return text;
}

/** Letters to a zero-based column; undefined when they are none or lie past the last column XFD. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

/** A place as "C12" (no sheet name). */
export function a1(row: number, col: number): string {
  return columnLetters(col) + String(row + 1);
}

/** A place from "C12" or "$C$12"; undefined when it is no cell of a worksheet. */
export function readA1(text: string): { row: number; col: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const col = match && columnIndex(match[1] ?? "");
  const row = Number(match?.[2]) - 1;
  if (col === undefined || col === null || !(row < MAX_ROWS)) return undefined;
  return { row, col };
}

/** An area as "B2:D9", a single cell as "B2" (no sheet name). */
export function a1Area(area: Omit<Area, "sheet">): string {
  const first = a1(area.top, area.left);
  const last = a1(area.top + area.rows - 1, area.left + area.cols - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area from "B2:D9", "B2" or with dollar signs, corners in any order; undefined when it is none. */
export function readA1Area(text: string, sheet: string): Area | undefined {
  const [left, right, more] = text.split(":");
  const a = readA1(left ?? "");
  const b = readA1(right ?? left ?? "");
  if (!a || !b || more !== undefined) return undefined;
  const top = Math.min(a.row, b.row);
  const first = Math.min(a.col, b.col);
  return { sheet, top, left: first, rows: Math.abs(a.row - b.row) + 1, cols: Math.abs(a.col - b.col) + 1 };
}

/** A sheet name as formulas write it: quoted when it needs to be. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && readA1(sheet) === undefined
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** A place with its sheet, for people: "Bảng chấm!D12". */
export function placeText(at: CellRef): string {
  return `${at.sheet}!${a1(at.row, at.col)}`;
}
