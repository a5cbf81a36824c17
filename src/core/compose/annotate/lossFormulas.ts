/** The formulas of the deduction column. Safe to read anywhere: exact cached value, guard for empty scores, functions of Excel 2007. */
import { a1 } from "../../grid/address";
import { numberOf, subtract, ZERO, type Points } from "../../scorecard/points";
import type { FormulaInput } from "../../edits/edit";

/** How losses are shown: as in the published appendices (-0,2), or as plain amounts (0,2). */
export type DeductionSign = "negative" | "positive";

/** A loss with its sign, as a number. */
export const signedNumber = (lost: Points, sign: DeductionSign): number =>
  numberOf(sign === "negative" ? subtract(ZERO, lost) : lost);

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The loss of a leaf from its two score cells: empty as long as one of them holds no number. */
export function leafFormula(max: Place, obtained: Place, sign: DeductionSign): string {
  const whole = a1(max.row, max.col);
  const got = a1(obtained.row, obtained.col);
  const loss = sign === "negative" ? `${got}-${whole}` : `${whole}-${got}`;
  return `=IF(COUNT(${whole},${got})=2,ROUND(${loss},4),"")`;
}

/** Excel takes no more than 255 arguments; fewer keeps formulas short enough to read. */
const MOST_ARGUMENTS = 200;

/** Rows as ranges where they stand directly below each other. */
function ranges(rows: readonly number[], col: number): string[] {
  const parts: string[] = [];
  let first = 0;
  rows.forEach((row, i) => {
    if (rows[i + 1] === row + 1) return;
    const top = rows[first] ?? row;
    parts.push(top === row ? a1(row, col) : `${a1(top, col)}:${a1(row, col)}`);
    first = i + 1;
  });
  return parts;
}

function sumOfParts(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(",")})`;
  const groups: string[] = [];
  for (let i = 0; i < parts.length; i += MOST_ARGUMENTS)
    groups.push(sumOfParts(parts.slice(i, i + MOST_ARGUMENTS)));
  return `SUM(${groups.join(",")})`;
}

/** The sum of cells of one column, free of binary noise. Rows ascending. */
export const sumFormula = (rows: readonly number[], col: number): string =>
  `=ROUND(${sumOfParts(ranges(rows, col))},4)`;

const LEAF = /^=IF\(COUNT\(\$?[A-Z]+\$?\d+,\$?[A-Z]+\$?\d+\)=2,ROUND\([^()]+,4\),""\)$/i;
const SUM = /^=ROUND\(SUM\([A-Z0-9$:,();SUM]+\),4\)$/i;

/** Whether a formula is one that we write, as any program may have saved it (blanks apart). */
export function isOurFormula(formula: string): boolean {
  const plain = formula.replace(/\s+/g, "");
  return LEAF.test(plain) || SUM.test(plain);
}

export const withValue = (formula: string, value: number | ""): FormulaInput => ({ formula, value });
