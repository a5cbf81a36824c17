/** Formulas in the other notation of Excel, for simple references. */
import { columnIndex } from "../../../src/core/grid/address";

const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})\b(?![(\w.])/g;

export function formulaR1C1(formula: string, row: number, col: number): string {
  return formula.replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [whole = "", fixedCol, letters = "", fixedRow, digits] = match;
    const at = columnIndex(letters);
    if (at === undefined) return whole;
    const down = fixedRow === "$" ? `R${digits}` : `R[${Number(digits) - 1 - row}]`;
    return down + (fixedCol === "$" ? `C${at + 1}` : `C[${at - col}]`);
  });
}
