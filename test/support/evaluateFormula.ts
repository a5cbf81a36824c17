/** What a spreadsheet would show for the formulas that we write: IF/COUNT/ROUND of two cells, and ROUND of SUM. No others. */
import { columnIndex, readA1 } from "../../src/core/grid/address";
import { cellAt, type CellValue, type Grid } from "../../src/core/grid/grid";

const LEAF = /^=IF\(COUNT\(([A-Z]+\d+),([A-Z]+\d+)\)=2,ROUND\(([A-Z]+\d+)-([A-Z]+\d+),4\),""\)$/;
/** As LEAF, showing nothing for a score below zero or over the maximum. */
const GUARDED =
  /^(=IF\(COUNT\([A-Z]+\d+,([A-Z]+\d+)\)=2,)IF\(AND\(\2>=0,\2<=([A-Z]+\d+)\),(ROUND\([^()]+,4\)),""\)(,""\))$/;
/** A sum that shows nothing as long as it adds up no number. */
const WAITING = /^=IF\((?:\+?COUNT\([^()]+\))+=0,"",(ROUND\(SUM\((.+)\),4\))\)$/;
const SUM = /^=ROUND\(SUM\((.+)\),4\)$/;
const RANGE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** ROUND(…,4): half away from zero, judged by the 15 digits that a spreadsheet keeps. */
function round(value: number): number {
  const units = Number((Math.abs(value) * 10_000).toPrecision(15));
  return (Math.sign(value) * Math.round(units)) / 10_000 + 0;
}

function valueAt(grid: Grid, address: string): CellValue {
  const place = readA1(address);
  if (!place) throw new Error(`${address} is no address`);
  return cellAt(grid, place.row, place.col).value;
}

/** Numbers of "A1" or "A1:B2"; texts count for nothing, as in a spreadsheet. */
function numbersIn(grid: Grid, range: string): number[] {
  const [, left = "", top = "", right = left, bottom = top] = RANGE.exec(range) ?? [];
  const [from, to] = [columnIndex(left), columnIndex(right)];
  if (from === undefined || to === undefined) throw new Error(`${range} is no range`);
  const numbers: number[] = [];
  for (let row = Number(top) - 1; row < Number(bottom); row += 1)
    for (let col = from; col <= to; col += 1) {
      const { value } = cellAt(grid, row, col);
      if (typeof value === "number") numbers.push(value);
    }
  return numbers;
}

/** Cells and ranges between the parentheses of SUM; sums within it only group. */
const rangesOf = (list: string): string[] => list.replace(/SUM\(|\)/g, "").split(",");

/** The value of a formula of ours on a sheet; cells that it names count as they are stored. @throws Error for any other */
export function evaluateFormula(grid: Grid, formula: string): number | "" {
  const [, start = "", got = "", max = "", loss = "", end = ""] = GUARDED.exec(formula) ?? [];
  if (start !== "") {
    const [score, most] = [valueAt(grid, got), valueAt(grid, max)];
    const isRight = typeof score === "number" && typeof most === "number" && score >= 0 && score <= most;
    return isRight ? evaluateFormula(grid, `${start}${loss}${end}`) : "";
  }
  const [, sum, added = ""] = WAITING.exec(formula) ?? [];
  if (sum !== undefined) {
    const isWaiting = rangesOf(added).every((range) => numbersIn(grid, range).length === 0);
    return isWaiting ? "" : evaluateFormula(grid, `=${sum}`);
  }
  const leaf = LEAF.exec(formula);
  if (leaf) {
    const [, first = "", second = "", from = "", minus = ""] = leaf;
    const counted = [first, second].filter((each) => typeof valueAt(grid, each) === "number");
    return counted.length === 2 ? round(Number(valueAt(grid, from)) - Number(valueAt(grid, minus))) : "";
  }
  const [, list] = SUM.exec(formula) ?? [];
  if (list === undefined) throw new Error(`${formula} is no formula that we write`);
  return round(rangesOf(list).reduce((sum, range) => sum + addUp(numbersIn(grid, range)), 0));
}

const addUp = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
