/** The formulas of a workbook that a changed cell reaches, directly or through others. */
import type { CellRef, Workbook } from "../../core/grid/grid";
import { Places } from "./places";
import { precedentsOf, scopeOf, type Precedents } from "./precedents";

interface FormulaCell {
  readonly at: CellRef;
  readonly needs: Precedents;
}

/** What every formula of a workbook looks at; made once and asked often. */
export function formulaCells(book: Workbook): readonly FormulaCell[] {
  const scope = scopeOf(book);
  const cells: FormulaCell[] = [];
  for (const { sheet, rows } of book.sheets)
    rows.forEach((row, down) =>
      row?.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        cells.push({ at: { sheet, row: down, col }, needs: precedentsOf(cell.formula, sheet, scope) });
      }),
    );
  return cells;
}

/** Rounds are as many as the longest chain of formulas; each looks at the formulas that no round has reached yet. */
export function dependentsOf(cells: readonly FormulaCell[], changed: CellRef): CellRef[] {
  const found: CellRef[] = [];
  let latest = new Places([changed]);
  let rest = cells.filter(({ at }) => !isSameCell(at, changed));
  for (let isFirst = true; latest.size > 0; isFirst = false) {
    const reached = rest.filter(
      ({ needs }) => (needs.any && isFirst) || needs.areas.some((area) => latest.touches(area)),
    );
    latest = new Places(reached.map(({ at }) => at));
    found.push(...reached.map(({ at }) => at));
    const gone = new Set(reached);
    rest = rest.filter((each) => !gone.has(each));
  }
  return found;
}

export const isSameCell = (a: CellRef, b: CellRef): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.col === b.col;
