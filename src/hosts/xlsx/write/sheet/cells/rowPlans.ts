/** All that edits change in the cells of one sheet, handed out row by row from the top, as the sheet is passed once. */
import { touches } from "../../../../../core/edits/blocks";
import type { CellInput, CellStyle } from "../../../../../core/edits/edit";
import type { Area } from "../../../../../core/grid/grid";

/** What changes in a cell. */
export interface CellPlan {
  readonly col: number;
  /** Undefined: the content stays. */
  content?: CellInput;
  /** What its formula came to holds no more: the formula stays, without a value. */
  isOutdated?: boolean;
  /** The content is a number where text stood. */
  isNormalized?: boolean;
  /** The cell whose style it takes, as the file has it; what the content needs comes after that, then `styles`. */
  copyFrom?: { readonly row: number; readonly col: number };
  /** It looks like its row and column; where it holds nothing, the file forgets it. */
  isCleared?: boolean;
  readonly styles: CellStyle[];
}

export interface RowPlan {
  readonly row: number;
  /** Points; undefined: the height stays. */
  height?: number;
  /** By column, ascending. */
  readonly cells: readonly CellPlan[];
}

/** One edit of cells or rows. */
export interface CellOperation {
  readonly area: Area;
  /** Whether contents are replaced. */
  readonly writes: boolean;
  /** Puts its share into the plan of a cell; `down` and `across` count from the area's first cell. */
  readonly plan: (cell: CellPlan, down: number, across: number) => void;
  readonly height?: number;
}

export class RowPlans {
  private readonly operations: readonly CellOperation[];
  private nextOperation = 0;
  private active: CellOperation[] = [];
  private row = 0;
  private readonly order: ReadonlyMap<CellOperation, number>;

  /** `operations` in the order in which they count. */
  constructor(operations: readonly CellOperation[]) {
    // Sorting is stable: operations that start in one row keep their order.
    this.operations = [...operations].sort((a, b) => a.area.top - b.area.top);
    this.order = new Map(operations.map((operation, index) => [operation, index]));
  }

  /** The next row that changes; Infinity when there is none. */
  get next(): number {
    return this.active.length > 0 ? this.row : (this.operations[this.nextOperation]?.area.top ?? Infinity);
  }

  /** The plan of the row `next`, and on to the row after it. */
  take(): RowPlan {
    const row = this.next;
    this.startOperations(row);
    const cells = new Map<number, CellPlan>();
    let height: number | undefined;
    for (const operation of this.active) {
      planCells(operation, row, cells);
      height = operation.height ?? height;
    }
    this.row = row + 1;
    if (this.active.some((each) => lastRow(each) <= row)) {
      this.active = this.active.filter((each) => lastRow(each) > row);
    }
    const sorted = [...cells.values()].sort((a, b) => a.col - b.col);
    return { row, cells: sorted, ...(height === undefined ? {} : { height }) };
  }

  /** Whether the content of any cell of an area is replaced. */
  writesIn(area: Area): boolean {
    return this.operations.some((each) => each.writes && touches(each.area, area));
  }

  private startOperations(row: number): void {
    let operation = this.operations[this.nextOperation];
    const before = this.active.length;
    for (; operation?.area.top === row; operation = this.operations[++this.nextOperation]) {
      this.active.push(operation);
    }
    if (before > 0 && this.active.length > before) {
      this.active.sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
    }
  }
}

const lastRow = ({ area }: CellOperation): number => area.top + area.rows - 1;

function planCells({ area, plan }: CellOperation, row: number, cells: Map<number, CellPlan>): void {
  for (let across = 0; across < area.cols; across++) {
    const col = area.left + across;
    let cell = cells.get(col);
    if (!cell) cells.set(col, (cell = { col, styles: [] }));
    plan(cell, row - area.top, across);
  }
}
