/** The address of a cell read without a regular expression: it stands on every cell of the file. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/address";

/** "B12" → row 11, column 1; undefined when it is no address of a worksheet. */
export function readPlace(address: string): { row: number; col: number } | undefined {
  let at = 0;
  let col = 0;
  for (let letter; (letter = letterAt(address, at)) > 0; at++) col = col * 26 + letter;
  if (at === 0 || at > 3 || col > MAX_COLUMNS) return undefined;
  let row = 0;
  const digits = at;
  for (let digit; (digit = address.charCodeAt(at) - 48) >= 0 && digit <= 9; at++) row = row * 10 + digit;
  if (at === digits || at < address.length || row === 0 || row > MAX_ROWS) return undefined;
  return { row: row - 1, col: col - 1 };
}

/** 1 to 26 for a letter of either case, else 0. */
function letterAt(text: string, at: number): number {
  const upper = text.charCodeAt(at) & ~32;
  return upper >= 65 && upper <= 90 ? upper - 64 : 0;
}
