/**
 * Contents, one array for a block. Excel reads a text that is put into a cell as if it were typed ("1-2" becomes a date),
 * and makes a text of a number in a cell for text. So each cell first gets a format in which its content stays what it is,
 * then the content, then the format that it shall have.
 */
import { isTextFormat } from "../../../core/edits/applyEdits";
import { cellAt, type Area, type Cell, type Grid } from "../../../core/grid/grid";
import { portionsOf, type Step } from "./steps";
import type { Target } from "./target";

const TEXT = "@";
const GENERAL = "General";

/** A sheet before contents are written (copied formats included), and as it shall be. */
export interface Change {
  readonly before: Grid;
  readonly after: Grid;
}

interface CellChange {
  /** Undefined where the cell was not read. */
  readonly known: string | undefined;
  readonly cell: Cell;
}

type Table<T> = T[][];

/** Steps of whole rows. */
export function contentSteps(target: Target, area: Area, { before, after }: Change): readonly Step[] {
  const rows = mapArea(area, (row, col): CellChange => ({
    known: before.rows[row]?.[col]?.numberFormat,
    cell: cellAt(after, row, col),
  })).map(writableRow);
  return portionsOf(rows).map(({ start, rows: part, bytes }) => ({
    bytes,
    run: () => writeRows(target.range({ ...area, top: area.top + start, rows: part.length }), part),
  }));
}

interface WritableRow {
  readonly first: (string | null)[];
  readonly formulas: (string | number | boolean)[];
  readonly last: (string | null)[];
}

const writableRow = (cells: readonly CellChange[]): WritableRow => ({
  first: cells.map(firstFormat),
  formulas: cells.map(({ cell }) => cell.formula ?? cell.value ?? ""),
  last: cells.map(lastFormat),
});

function writeRows(range: Excel.Range, rows: readonly WritableRow[]): void {
  setFormats(
    range,
    rows.map(({ first }) => first),
  );
  // Office.js takes any value here; its type says any.
  range.formulas = rows.map(({ formulas }) => formulas);
  setFormats(
    range,
    rows.map(({ last }) => last),
  );
}

function mapArea<T>({ top, left, rows, cols }: Area, each: (row: number, col: number) => T): Table<T> {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: cols }, (__, across) => each(top + down, left + across)),
  );
}

/** The format in which the content is put; null where the cell has it. */
function firstFormat({ known, cell }: CellChange): string | null {
  const wanted = safeFormat(cell, known ?? GENERAL);
  return wanted === known ? null : wanted;
}

function safeFormat({ value, formula }: Cell, format: string): string {
  if (typeof value === "string" && formula === undefined) return TEXT;
  return isTextFormat(format) ? GENERAL : format;
}

/** The format that the cell shall have; null where it has it. Excel may choose one for a formula: that is overruled. */
function lastFormat({ known, cell }: CellChange): string | null {
  const isSame = cell.formula === undefined && safeFormat(cell, known ?? GENERAL) === cell.numberFormat;
  return isSame ? null : cell.numberFormat;
}

function setFormats(range: Excel.Range, formats: Table<string | null>): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
}
