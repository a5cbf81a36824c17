/** The formulas that the product writes come to what a spreadsheet would show; no other formula is calculated. */
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { emptyGrid } from "../../../src/core/edits/draft";
import { evaluateFormula } from "../../support/evaluateFormula";
import { COLUMNS, type ModelCell, type SheetModel } from "../../excel/model/sheetModel";

/** Sums of sums settle within as many rounds as a scorecard has levels. */
const MOST_ROUNDS = 10;

/** Brings our own formulas on a sheet up to date. */
export function recalculate(sheet: SheetModel): void {
  const formulas = [...sheet.cells.values()].filter(({ formula }) => formula !== undefined);
  if (formulas.length === 0) return;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const grid = gridOf(sheet);
    const changed = formulas.filter((cell) => settle(cell, grid));
    if (changed.length === 0) return;
  }
  throw new Error(`the formulas of ${sheet.name} do not settle`);
}

/** Whether the value of a cell is another one now. */
function settle(cell: ModelCell, grid: Grid): boolean {
  const value = valueOf(cell, grid);
  if (value === undefined || value === cell.value) return false;
  cell.value = value;
  return true;
}

function valueOf({ formula }: ModelCell, grid: Grid): number | null | undefined {
  if (formula === undefined || !/^=(IF\(COUNT|ROUND\(SUM)/.test(formula)) return undefined;
  const value = evaluateFormula(grid, formula);
  return value === "" ? null : value;
}

function gridOf(sheet: SheetModel): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const [key, { value, format }] of sheet.cells) {
    const [row, col] = [Math.floor(key / COLUMNS), key % COLUMNS];
    (rows[row] ??= [])[col] = { value, numberFormat: format };
  }
  return { ...emptyGrid(sheet.name), rows };
}
