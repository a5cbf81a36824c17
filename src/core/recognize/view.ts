/** A grid as recognition looks at it: shown texts, merges looked up in constant time, and where it ends. */
import { tidy } from "../grid/fold";
import { cellAt, covers, type Area, type Grid } from "../grid/grid";
import { shownText } from "../grid/render";

export interface View {
  readonly grid: Grid;
  readonly date1904: boolean;
  /** One past the last row that holds anything. */
  readonly rowCount: number;
  readonly mergesByRow: ReadonlyMap<number, readonly Area[]>;
  /** What was found out about texts of this sheet, by text: thousands of cells say the same. */
  readonly headingFits: Map<string, number>;
}

/** A merge taller than this is a backdrop, not a cell of a table. */
const TALLEST_MERGE = 2_000;

function indexMerges(merges: readonly Area[]): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.rows > TALLEST_MERGE) continue;
    for (let row = merge.top; row < merge.top + merge.rows; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

export function viewOf(grid: Grid, date1904: boolean): View {
  return {
    grid,
    date1904,
    rowCount: grid.rows.length,
    mergesByRow: indexMerges(grid.merges),
    headingFits: new Map(),
  };
}

/** The merge that covers a place, if any. */
export function mergeAt(view: View, row: number, col: number): Area | undefined {
  return view.mergesByRow.get(row)?.find((merge) => covers(merge, row, col));
}

/** What a person sees in the cell, white space tidied; "" when empty. */
export function textAt(view: View, row: number, col: number): string {
  const cell = view.grid.rows[row]?.[col];
  if (!cell || cell.value === null) return "";
  return tidy(typeof cell.value === "string" ? cell.value : shownText(cell, view.date1904));
}

/** The text of a cell as it was typed, ends trimmed; "" when empty. */
export function rawTextAt(view: View, row: number, col: number): string {
  const cell = view.grid.rows[row]?.[col];
  if (!cell || cell.value === null) return "";
  return (typeof cell.value === "string" ? cell.value : shownText(cell, view.date1904)).trim();
}

/** The text of a cell, or of the merge that covers it. */
export function spreadTextAt(view: View, row: number, col: number): string {
  const merge = mergeAt(view, row, col);
  return merge ? textAt(view, merge.top, merge.left) : textAt(view, row, col);
}

/** Columns of a row that hold something, in order. */
export function filledColumns(view: View, row: number): number[] {
  const cells = view.grid.rows[row];
  const columns: number[] = [];
  cells?.forEach((cell, col) => {
    if (cell && cell.value !== null && (typeof cell.value !== "string" || cell.value.trim() !== ""))
      columns.push(col);
  });
  return columns;
}

export const valueAt = (view: View, row: number, col: number) => cellAt(view.grid, row, col).value;
