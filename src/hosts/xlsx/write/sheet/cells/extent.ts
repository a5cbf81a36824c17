/** How far the cells of a sheet reach, as rows (spans) and the sheet (dimension) say of themselves. */
import { a1Area, readA1Area } from "../../../../../core/grid/address";
import { attributeOf } from "../../xml/tag";
import type { CellPlan } from "./rowPlans";

export class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, col: number): void {
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, col);
    this.right = Math.max(this.right, col);
  }

  /** The ref of a dimension element, wide enough for these cells too; one that says nothing stays as it is. */
  widened(ref: string): string {
    const area = readA1Area(ref, "");
    if (!area || this.bottom < 0) return ref;
    const all = new Extent();
    all.add(area.top, area.left);
    all.add(area.top + area.rows - 1, area.left + area.cols - 1);
    all.add(this.top, this.left);
    all.add(this.bottom, this.right);
    const widened = a1Area({
      top: all.top,
      left: all.left,
      rows: all.bottom - all.top + 1,
      cols: all.right - all.left + 1,
    });
    return widened === a1Area(area) ? ref : widened;
  }
}

/** The spans attribute of a row, wide enough for its planned cells; one with gaps is dropped: it is a hint for speed only. */
export function widerSpans(tag: string, cells: readonly CellPlan[]): { spans?: string | undefined } {
  const spans = attributeOf(tag, "spans");
  const [first, last] = [cells[0], cells.at(-1)];
  if (spans === undefined || !first || !last) return {};
  const [, min, max] = /^\s*(\d+):(\d+)\s*$/.exec(spans) ?? [];
  if (min === undefined || max === undefined) return { spans: undefined };
  if (first.col + 1 >= Number(min) && last.col + 1 <= Number(max)) return {};
  return { spans: `${Math.min(first.col + 1, Number(min))}:${Math.max(last.col + 1, Number(max))}` };
}
