/** Where the deduction column stands: the one that is there, or a new one at the right edge of the table. */
import { foldWords } from "../../grid/fold";
import { cellAt, type Area, type Grid, type Table } from "../../grid/grid";
import type { Scorecard } from "../../scorecard/scorecard";

export const HEADING = "Điểm bị trừ";

export interface LossColumn {
  readonly col: number;
  /** Added by us in this run. */
  readonly added: boolean;
  /** The Excel table that ends where the new column begins. */
  readonly table?: Table;
}

/** How far to look for an empty column past the table's edge. */
export const REACH = 20;

/** Whether a column is seen and holds nothing beside the table. */
export function isFree(grid: Grid, col: number, area: Area): boolean {
  if (grid.hiddenColumns.includes(col)) return false;
  for (let row = area.top; row < area.top + area.rows; row += 1)
    if (cellAt(grid, row, col).value !== null) return false;
  return !grid.merges.some(
    (merge) =>
      merge.left <= col &&
      col < merge.left + merge.cols &&
      merge.top < area.top + area.rows &&
      merge.top + merge.rows > area.top,
  );
}

/** Our column by its heading: a layout that a person gave does not name it. */
function ownColumn(grid: Grid, headerRow: number, left: number): number | undefined {
  const found = grid.rows[headerRow]?.findIndex(
    (cell, col) =>
      col >= left && typeof cell?.value === "string" && foldWords(cell.value) === foldWords(HEADING),
  );
  return found === undefined || found < 0 ? undefined : found;
}

/** The deduction column of a scorecard; undefined when there is neither one nor room for one near the table. */
export function lossColumn(grid: Grid, scorecard: Scorecard): LossColumn | undefined {
  const existing = scorecard.layout.columns.deduction;
  if (existing !== undefined) return { col: existing, added: false };
  const { area, layout } = scorecard;
  const edge = area.left + area.cols;
  const own = ownColumn(grid, layout.headerRows[0], area.left);
  if (own !== undefined) return { col: own, added: false };
  for (let col = edge; col < edge + REACH; col += 1) {
    if (!isFree(grid, col, area)) continue;
    const table = grid.tables.find(
      ({ area: each }) =>
        each.left + each.cols === col && each.top <= area.top + area.rows && each.top + each.rows > area.top,
    );
    return { col, added: true, ...(table ? { table } : {}) };
  }
  return undefined;
}
