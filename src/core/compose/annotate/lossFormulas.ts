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

export interface LeafCells {
  readonly max: Place;
  readonly obtained: Place;
  /** The score cannot be right (over the maximum, below zero): nothing is shown until it is. */
  readonly distrusted: boolean;
}

/** The loss of a leaf from its two score cells: empty as long as one of them holds no number. */
export function leafFormula({ max, obtained, distrusted }: LeafCells, sign: DeductionSign): string {
  const whole = a1(max.row, max.col);
  const got = a1(obtained.row, obtained.col);
  const loss = `ROUND(${sign === "negative" ? `${got}-${whole}` : `${whole}-${got}`},4)`;
  const shown = distrusted ? `IF(AND(${got}>=0,${got}<=${whole}),${loss},"")` : loss;
  return `=IF(COUNT(${whole},${got})=2,${shown},"")`;
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

const groupsOf = (parts: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, i) =>
    parts.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS).join(","),
  );

function sumOfParts(parts: readonly string[]): string {
  const groups = groupsOf(parts);
  return groups.length > 1
    ? `SUM(${groups.map((each) => `SUM(${each})`).join(",")})`
    : `SUM(${groups.join("")})`;
}

const countOfParts = (parts: readonly string[]): string =>
  groupsOf(parts)
    .map((each) => `COUNT(${each})`)
    .join("+");

/** The sum of cells of one column, free of binary noise. Rows ascending. */
export const sumFormula = (rows: readonly number[], col: number): string =>
  `=ROUND(${sumOfParts(ranges(rows, col))},4)`;

/** A sum that shows nothing as long as none of its cells holds a number: no loss is known yet, which is not "0". */
export const waitingSumFormula = (rows: readonly number[], col: number): string => {
  const parts = ranges(rows, col);
  return `=IF(${countOfParts(parts)}=0,"",ROUND(${sumOfParts(parts)},4))`;
};

const LEAF =
  /^=IF\(COUNT\(\$?[A-Z]+\$?\d+,\$?[A-Z]+\$?\d+\)=2,(?:ROUND\([^()]+,4\)|IF\(AND\([^()]+\),ROUND\([^()]+,4\),""\)),""\)$/i;
const SUM = /^=(?:IF\((?:\+?COUNT\([A-Z0-9$:,]+\))+=0,"",)?ROUND\(SUM\([A-Z0-9$:,();SUM]+\),4\)\)?$/i;

/** Whether a formula is one that we write, as any program may have saved it (blanks apart). */
export function isOurFormula(formula: string): boolean {
  const plain = formula.replace(/\s+/g, "");
  return LEAF.test(plain) || SUM.test(plain);
}

export const withValue = (formula: string, value: number | ""): FormulaInput => ({ formula, value });
