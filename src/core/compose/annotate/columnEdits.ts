/** What columns beside a scorecard have in common: cells in blocks, the neighbour to look like, the print area. */
import type { Diagnostic } from "../../diagnostic";
import type { CellInput, Edit } from "../../edits/edit";
import { covers, type Area, type Grid } from "../../grid/grid";

/** Cells of the column in runs of rows, so that a block is one edit. */
export function cellEdits(
  sheet: string,
  col: number,
  cells: readonly { row: number; input: CellInput }[],
): Edit[] {
  const edits: Edit[] = [];
  let first = 0;
  cells.forEach(({ row }, i) => {
    if (cells[i + 1]?.row === row + 1) return;
    const block = cells.slice(first, i + 1);
    const area = { sheet, top: block[0]?.row ?? row, left: col, rows: block.length, cols: 1 };
    edits.push({ kind: "setCells", area, cells: block.map(({ input }) => [input]) });
    first = i + 1;
  });
  return edits;
}

/** The last column of the table that is seen: a hidden one may be of any width. */
export function visibleNeighbour({ hiddenColumns }: Grid, area: Area): number {
  let col = area.left + area.cols - 1;
  while (col > area.left && hiddenColumns.includes(col)) col -= 1;
  return col;
}

/** A print area is never touched: a new column may stand outside of it. */
export function unprinted({ printArea, sheet }: Grid, column: number): Diagnostic[] {
  if (!printArea || covers(printArea, printArea.top, column)) return [];
  const at = { sheet, row: printArea.top, col: column };
  return [{ code: "outside-print-area", severity: "note", at, facts: { column } }];
}
