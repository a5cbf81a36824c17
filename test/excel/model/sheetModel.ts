/** A worksheet of the emulated Excel. */
import { isTextFormat } from "../../../src/core/edits/applyEdits";
import { touches } from "../../../src/core/edits/blocks";
import type { CellValue } from "../../../src/core/grid/grid";
import { badArgument, denied } from "../wire";
import { typed, typedAsText, type Typed } from "./typed";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Points; of an unusual standard font, so that the widths that workbooks have (48, 52.5) are ones of their own. */
export const STANDARD_WIDTH = 51.75;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

export interface ModelCell {
  value: CellValue;
  formula?: string | undefined;
  format: string;
}

export interface ModelTable {
  readonly name: string;
  rect: Rect;
  readonly showTotals: boolean;
}

export interface ModelName {
  readonly name: string;
  formula: string;
  visible: boolean;
}

export interface ModelRule {
  readonly id: string;
  readonly type: string;
  areas: readonly Rect[];
  readonly style: Map<string, unknown>;
  formula: string;
}

/** Something about the look of an area; what came later counts. */
export interface ModelLook {
  readonly rect: Rect;
  readonly property: string;
  readonly value: unknown;
}

/** Tells what a formula comes to: the emulator does not calculate. */
export type Calculate = (at: { sheet: string; row: number; col: number }, formula: string) => CellValue;

export class SheetModel {
  readonly id: string;
  name: string;
  visibility = "Visible";
  showGridlines = true;
  isProtected = false;
  readonly cells = new Map<number, ModelCell>();
  merges: Rect[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  tables: ModelTable[] = [];
  names: ModelName[] = [];
  rules: ModelRule[] = [];
  looks: ModelLook[] = [];
  selected: Rect | undefined;
  readonly layout = new Map<string, unknown>();
  private readonly calculate: Calculate;

  constructor(id: string, name: string, calculate: Calculate) {
    this.id = id;
    this.name = name;
    this.calculate = calculate;
  }

  cell(row: number, col: number): ModelCell | undefined {
    return this.cells.get(row * COLUMNS + col);
  }

  refuseWhenProtected(what: string): void {
    if (this.isProtected) throw denied(`${what} on the protected sheet ${this.name}`);
  }

  /** Puts something into a cell as Excel would; null leaves it. */
  type(row: number, col: number, input: unknown): void {
    if (input === null) return;
    const cell = this.madeCell(row, col);
    const isText = isTextFormat(cell.format);
    this.put({ row, col, cell }, isText ? typedAsText(input) : typed(input));
    const table = this.tables.find(({ rect }) => row === rect.top && within(rect, row, col));
    if (table) this.nameHeading(table, col);
  }

  private put({ row, col, cell }: { row: number; col: number; cell: ModelCell }, content: Typed): void {
    const { value, formula, format } = content;
    if (typeof value === "string" && value.length > 32_767) throw badArgument("a text that is too long");
    cell.formula = formula;
    cell.value = formula === undefined ? value : this.calculate({ sheet: this.name, row, col }, formula);
    if (format !== undefined && cell.format === "General") cell.format = format;
    if (!this.isFirstOfMerge(row, col)) Object.assign(cell, { value: null, formula: undefined });
  }

  setFormat(row: number, col: number, format: unknown): void {
    if (format === null) return;
    if (typeof format !== "string" || format === "") throw badArgument("a number format");
    this.madeCell(row, col).format = format;
  }

  private madeCell(row: number, col: number): ModelCell {
    const known = this.cell(row, col);
    if (known) return known;
    const made: ModelCell = { value: null, format: "General" };
    this.cells.set(row * COLUMNS + col, made);
    return made;
  }

  private isFirstOfMerge(row: number, col: number): boolean {
    const merge = this.merges.find((rect) => within(rect, row, col));
    return !merge || (merge.top === row && merge.left === col);
  }

  /** A heading of a table is never empty. */
  private nameHeading({ rect }: ModelTable, col: number): void {
    const cell = this.madeCell(rect.top, col);
    if (cell.value === null) cell.value = `Column${col - rect.left + 1}`;
  }

  /** Columns that come in get a heading. */
  resizeTable(table: ModelTable, rect: Rect): void {
    if (rect.top !== table.rect.top) throw badArgument("a table that would lose its headings");
    const first = table.rect.left + table.rect.cols;
    table.rect = rect;
    for (let col = first; col < rect.left + rect.cols; col += 1) this.nameHeading(table, col);
  }

  merge(rect: Rect): void {
    if (rect.rows * rect.cols === 1) return;
    if (this.merges.some((each) => touches(areaOf(each), areaOf(rect)) && !sameRect(each, rect)))
      throw badArgument("merges that meet");
    this.unmerge(rect);
    this.merges.push(rect);
    eachCell(rect, (row, col) => {
      const cell = this.cell(row, col);
      if (cell && !this.isFirstOfMerge(row, col)) Object.assign(cell, { value: null, formula: undefined });
    });
  }

  unmerge(rect: Rect): void {
    this.merges = this.merges.filter((each) => !touches(areaOf(each), areaOf(rect)));
  }

  /** The rectangle of values; with formats, merges and looks as well when not only values count. */
  used(isValuesOnly: boolean): Rect | undefined {
    const cells = [...this.cells].filter(([, { value, formula, format }]) => {
      const isFull = value !== null || formula !== undefined;
      return isFull || (!isValuesOnly && format !== "General");
    });
    const rects = cells.map(([key]) => ({
      top: Math.floor(key / COLUMNS),
      left: key % COLUMNS,
      rows: 1,
      cols: 1,
    }));
    const all = isValuesOnly ? rects : [...rects, ...this.merges, ...this.looks.map(({ rect }) => rect)];
    return all.length > 0 ? boundsOf(all) : undefined;
  }
}

export const areaOf = (rect: Rect): Rect & { sheet: string } => ({ ...rect, sheet: "" });

export const within = ({ top, left, rows, cols }: Rect, row: number, col: number): boolean =>
  row >= top && row < top + rows && col >= left && col < left + cols;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.cols === b.cols;

export function eachCell({ top, left, rows, cols }: Rect, visit: (row: number, col: number) => void): void {
  for (let row = top; row < top + rows; row += 1)
    for (let col = left; col < left + cols; col += 1) visit(row, col);
}

export function boundsOf(rects: readonly Rect[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const rect of rects) {
    top = Math.min(top, rect.top);
    left = Math.min(left, rect.left);
    bottom = Math.max(bottom, rect.top + rect.rows);
    right = Math.max(right, rect.left + rect.cols);
  }
  return { top, left, rows: bottom - top, cols: right - left };
}
