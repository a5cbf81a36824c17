/** Sets of cells of a workbook, by sheet. */
import { MAX_COLUMNS } from "../../core/grid/address";
import type { Area, CellRef } from "../../core/grid/grid";

const keyOf = (row: number, col: number): number => row * MAX_COLUMNS + col;

/** Cells by sheet and place. */
export class Places {
  private readonly bySheet = new Map<string, Set<number>>();

  constructor(cells: Iterable<CellRef> = []) {
    for (const cell of cells) this.add(cell);
  }

  add({ sheet, row, col }: CellRef): void {
    const there = this.bySheet.get(sheet);
    if (there) there.add(keyOf(row, col));
    else this.bySheet.set(sheet, new Set([keyOf(row, col)]));
  }

  delete({ sheet, row, col }: CellRef): void {
    this.bySheet.get(sheet)?.delete(keyOf(row, col));
  }

  has(sheet: string, row: number, col: number): boolean {
    return this.bySheet.get(sheet)?.has(keyOf(row, col)) ?? false;
  }

  /** All cells of one sheet, or of all, in the order in which they were added. */
  *cells(sheet?: string): Generator<CellRef> {
    for (const [name, keys] of this.bySheet) {
      if (sheet !== undefined && name !== sheet) continue;
      for (const key of keys)
        yield { sheet: name, row: Math.floor(key / MAX_COLUMNS), col: key % MAX_COLUMNS };
    }
  }

  get size(): number {
    return [...this.bySheet.values()].reduce((sum, keys) => sum + keys.size, 0);
  }

  /** Whether any of the cells lies in an area. Looks at the smaller of the two. */
  touches(area: Area): boolean {
    const keys = this.bySheet.get(area.sheet);
    if (!keys || keys.size === 0) return false;
    if (area.rows * area.cols > keys.size) return [...keys].some((key) => isWithin(area, key));
    for (let row = area.top; row < area.top + area.rows; row += 1)
      for (let col = area.left; col < area.left + area.cols; col += 1)
        if (keys.has(keyOf(row, col))) return true;
    return false;
  }
}

function isWithin({ top, left, rows, cols }: Area, key: number): boolean {
  const row = Math.floor(key / MAX_COLUMNS);
  const col = key % MAX_COLUMNS;
  return row >= top && row < top + rows && col >= left && col < left + cols;
}

/** Every cell of an area. */
export function* cellsOf({ sheet, top, left, rows, cols }: Area): Generator<CellRef> {
  for (let row = top; row < top + rows; row += 1)
    for (let col = left; col < left + cols; col += 1) yield { sheet, row, col };
}
