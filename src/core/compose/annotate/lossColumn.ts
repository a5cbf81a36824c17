/** Where the deduction column stands: the one that is there, or a new one at the right edge of the table. */
import { cellAt, type Area, type Grid, type Table } from "../../grid/grid";
import type { Scorecard } from "../../scorecard/scorecard";

export interface LossColumn {
  readonly col: number;
  /** Added by us in this run. */
  readonly added: boolean;
  /** The Excel table that ends where the new column begins. */
  readonly table?: Table;
}

/** How far to look for an empty column past the table's edge. */
const REACH = 20;

function isFree(grid: Grid, col: number, area: Area): boolean {
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

/** The deduction column of a scorecard; undefined when there is neither one nor room for one near the table. */
export function lossColumn(grid: Grid, scorecard: Scorecard): LossColumn | undefined {
  const existing = scorecard.layout.columns.deduction;
  if (existing !== undefined) return { col: existing, added: false };
  const { area } = scorecard;
  const edge = area.left + area.cols;
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
