/** How high rows are that the file says nothing about: as high as their text asks for, as a spreadsheet does on opening. */
import { textWidth } from "../../core/compose/layout/textWidth";
import type { Grid } from "../../core/grid/grid";
import type { CellLook } from "../../hosts/xlsx/view/look";
import type { Looks } from "../../hosts/xlsx/view/looks";
import type { SheetView } from "../../hosts/xlsx/view/sheetView";
import { lookAt } from "./lookAt";

/** Line height over letter size, and what a cell keeps free beside its text (points). */
const [LINE, PADDING] = [1.31, 6];
/** Excel's limit, in points. */
const TALLEST = 409;
/** No letter is wider than the size it is set in; most are about half. */
const WIDEST_SHARE = 0.62;

function lines(text: string, { font, wrap }: CellLook, width: number): number {
  const paragraphs = text.split("\n");
  if (!wrap) return 1;
  const room = Math.max(font.size, width - PADDING);
  const face = { size: font.size, bold: font.bold };
  return paragraphs.reduce((sum, each) => {
    if (each.length * font.size * WIDEST_SHARE <= room) return sum + 1;
    return sum + Math.max(1, Math.ceil((textWidth(each, face) * 1.04) / room));
  }, 0);
}

/** Points by row; 0 for a hidden one. Merged cells ask for nothing, as in Excel. */
export function rowHeights(
  grid: Grid,
  view: SheetView,
  { looks, rows }: { looks: Looks; rows: number },
): number[] {
  const hidden = new Set(grid.hiddenRows);
  const merged = mergedRows(grid);
  return Array.from({ length: rows }, (_, row) => {
    if (hidden.has(row)) return 0;
    return view.heights[row] ?? Math.min(TALLEST, askedHeight({ grid, view, looks }, row, merged.get(row)));
  });
}

function askedHeight(
  { grid, view, looks }: { grid: Grid; view: SheetView; looks: Looks },
  row: number,
  merged: ReadonlySet<number> | undefined,
): number {
  let height = view.defaultHeight;
  grid.rows[row]?.forEach((cell, col) => {
    if (typeof cell?.value !== "string" || merged?.has(col)) return;
    const look = looks.list[lookAt(view, row, col)];
    const width = view.widths[col] ?? view.defaultWidth;
    if (look) height = Math.max(height, lines(cell.value, look, width) * look.font.size * LINE);
  });
  return Math.round(height * 4) / 4;
}

function mergedRows({ merges }: Grid): Map<number, Set<number>> {
  const byRow = new Map<number, Set<number>>();
  for (const { top, left, rows, cols } of merges) {
    if (rows * cols > 10_000) continue;
    for (let row = top; row < top + rows; row += 1) {
      const there = byRow.get(row) ?? new Set();
      for (let col = left; col < left + cols; col += 1) there.add(col);
      byRow.set(row, there);
    }
  }
  return byRow;
}
