/** Rules of ours as they count for another cell. */
import { columnIndex, columnLetters } from "../../../core/grid/address";

/** A text in quotes, a quoted sheet name, a word with what follows it, or a reference. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})\b(?![(\w.])/g;

/** Moves relative references down and to the right. For the simple formulas of our rules: no whole rows or columns. */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(TOKEN, (...match: (string | undefined)[]) => {
    const [whole = "", fixedCol, letters, fixedRow, digits] = match;
    const col = letters === undefined ? undefined : columnIndex(letters);
    if (col === undefined) return whole;
    const toCol = fixedCol === "$" ? col : col + right;
    const toRow = fixedRow === "$" ? Number(digits) : Number(digits) + down;
    return `${fixedCol ?? ""}${columnLetters(toCol)}${fixedRow ?? ""}${String(toRow)}`;
  });
}
