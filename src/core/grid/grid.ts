/** A worksheet as a plain value: what a host reads and every later stage works on. Nothing here knows a scorecard. */

/** What a cell holds. A formula error is its text ("#REF!"), see {@link isErrorValue}. */
export type CellValue = string | number | boolean | null;

export interface Cell {
  /** The stored value: of a formula, the cached result. Dates stay serial numbers. Empty text counts as null. */
  readonly value: CellValue;
  /** The number format code ("General" when the file names none). */
  readonly numberFormat: string;
  /** "=…" in English function names and A1 style; shared formulas are already translated to this cell. */
  readonly formula?: string;
}

/** A cell by zero-based place. A1 text exists only at the edges (see address.ts). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, zero-based, at least 1 × 1. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/** A fact and the cell that says so. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: CellRef;
}

/** Who may change a sheet that we made. "none": made by us, handed to the user at once (the sample). */
export type PageOwner = "appendix" | "settings" | "log" | "none";

/** The mark of a sheet that we made: which page it is, and who owns it. */
export interface PageMark {
  readonly page: string;
  readonly owner: PageOwner;
}

/** An Excel table (ListObject). */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly totalsRow: boolean;
}

/** One area of one of our conditional formats, as found on the sheet (possibly split by another program). */
export interface Highlight {
  readonly area: Area;
  /** "=…" as it counts for the area's first cell. */
  readonly formula: string;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Rows and cells may be missing: a missing row or cell is empty. No trailing empty rows or cells are promised either way. */
export type Rows = ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined>;

export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly rows: Rows;
  readonly merges: readonly Area[];
  /** Widths in points by zero-based column; only columns with a width of their own. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  readonly tables: readonly Table[];
  /** Only ours. */
  readonly highlights: readonly Highlight[];
  /** What of a sheet that we did not make is printed, where that is said: the box around all its parts. */
  readonly printArea?: Area;
  /** Present when we made the sheet. */
  readonly mark?: PageMark;
}

/** A name that the workbook defines; `sheet` when it counts on one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

export interface Workbook {
  /** The sheet that is shown on opening. */
  readonly active: string;
  /** Worksheets only, in tab order; chart sheets are not here. */
  readonly sheets: readonly Grid[];
  /** Sheets of other kinds (charts, dialogs, macros), where the host can tell: their names are taken as well. */
  readonly otherSheetNames?: readonly string[];
  readonly names: readonly DefinedName[];
  /** The workbook's structure is locked: no sheet can be added or removed. */
  readonly structureLocked: boolean;
  /** Date serials count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

const EMPTY: Cell = { value: null, numberFormat: "General" };

/** The cell at a place; an empty one where the sheet has none. */
export function cellAt(grid: Grid, row: number, col: number): Cell {
  return grid.rows[row]?.[col] ?? EMPTY;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Whether a value is the text of a formula error. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}

/** Whether an area covers a place (sheet names are not compared). */
export function covers(area: Area, row: number, col: number): boolean {
  return row >= area.top && row < area.top + area.rows && col >= area.left && col < area.left + area.cols;
}
