/** The edits of one sheet, sorted by what of the sheet they change. */
import type { CellStyle, EditOf, PrintSetup } from "../../../../core/edits/edit";
import type { Area, Highlight } from "../../../../core/grid/grid";
import type { CellOperation } from "./cells/rowPlans";

/** All changes of one sheet. Of each list, what comes first counts first. */
export class SheetEdits {
  readonly unmerges: Area[] = [];
  readonly merges: Area[] = [];
  readonly goneHighlights: Highlight[] = [];
  readonly newHighlights: EditOf<"setHighlight">[] = [];
  readonly copiedWidths: { readonly from: number; readonly to: number }[] = [];
  /** Points; null: the standard width. */
  readonly widths = new Map<number, number | null>();
  print: PrintSetup | undefined;
  /** Rows whose styles are copied into other rows. */
  readonly sourceRows = new Set<number>();
  writesContent = false;
  /** By kind, in the order of applyEdits: formats that are copied, contents, numbers, styles; then heights. */
  private readonly byKind: readonly CellOperation[][] = [[], [], [], [], []];

  get operations(): CellOperation[] {
    return this.byKind.flat();
  }

  copyFormat({ from, to }: EditOf<"copyFormat">): void {
    this.copiedWidths.push({ from: from.left, to: to.left });
    const area = { ...to, rows: from.rows, cols: 1 };
    for (let down = 0; down < from.rows && from.top !== to.top; down++) this.sourceRows.add(from.top + down);
    this.add(0, {
      area,
      writes: false,
      plan: (cell, down) => void (cell.copyFrom = { row: from.top + down, col: from.left }),
    });
  }

  clearFormat(area: Area): void {
    this.add(0, { area, writes: false, plan: (cell) => void (cell.isCleared = true) });
  }

  setCells({ area, cells }: EditOf<"setCells">): void {
    this.writesContent = true;
    this.add(1, {
      area,
      writes: true,
      plan: (cell, down, across) => void (cell.content = valueAt(cells, down, across)),
    });
  }

  normalizeNumber({ area, values }: EditOf<"normalizeNumber">): void {
    this.writesContent = true;
    this.add(2, {
      area,
      writes: true,
      plan: (cell, down, across) => {
        cell.content = valueAt(values, down, across);
        cell.isNormalized = true;
      },
    });
  }

  /** Formulas of an area whose values hold no more. */
  forgetValues(area: Area): void {
    this.add(1, { area, writes: false, plan: (cell) => void (cell.isOutdated = true) });
  }

  setStyle(area: Area, style: CellStyle): void {
    this.add(3, { area, writes: false, plan: (cell) => void cell.styles.push(style) });
  }

  setWidths(widths: EditOf<"setColumnWidths">["widths"]): void {
    for (const [col, points] of Object.entries(widths)) this.widths.set(Number(col), points);
  }

  setRowHeights({ sheet, heights }: EditOf<"setRowHeights">): void {
    for (const [row, height] of Object.entries(heights)) {
      const area = { sheet, top: Number(row), left: 0, rows: 1, cols: 0 };
      this.add(4, { area, writes: false, plan: () => undefined, height: Math.min(height, MAX_HEIGHT) });
    }
  }

  private add(kind: number, operation: CellOperation): void {
    this.byKind[kind]?.push(operation);
  }
}

/** Points. */
const MAX_HEIGHT = 409.5;

function valueAt<T>(rows: readonly (readonly T[])[], down: number, across: number): T {
  const value = rows[down]?.[across];
  if (value === undefined) throw new Error("an edit has fewer values than its area has cells");
  return value;
}
