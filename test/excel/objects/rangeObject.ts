/** Excel.Range. */
import { touches } from "../../../src/core/edits/blocks";
import { readA1Area } from "../../../src/core/grid/address";
import {
  areaOf,
  boundsOf,
  eachCell,
  ROWS,
  STANDARD_WIDTH,
  type ModelCell,
  type Rect,
  type SheetModel,
} from "../model/sheetModel";
import { badArgument, ExcelFault, notEmulated, type HostObject } from "../wire";
import { cellProperties, setCellProperties } from "./cellProperties";
import { formatObject } from "./formatObject";
import { formulaR1C1 } from "./r1c1";
import { rulesObject } from "./rulesObject";

interface RangeObject extends HostObject {
  readonly rect: Rect;
}

/** The place of a range that is given as an argument. */
export function rectOf(argument: unknown): Rect {
  if (argument instanceof Object && "rect" in argument) return (argument as RangeObject).rect;
  throw badArgument("a range as an argument");
}

/** A range, or the address of one. */
function placeOf(argument: unknown): Rect {
  const area = typeof argument === "string" ? readA1Area(argument, "") : undefined;
  return area ?? rectOf(argument);
}

/** Values of more cells than this are not asked for by any sane program. */
const MOST_CELLS = 5_000_000;
/** The library's documentation: with more the method fails; how is not said. */
const MOST_MERGES = 512;

/** `onChange` is called after contents were set. */
export function rangeObject(
  sheet: SheetModel,
  rect: Rect,
  onChange: () => void = () => undefined,
): RangeObject {
  return {
    type: "Range",
    isKept: true,
    rect,
    get: {
      RowIndex: () => rect.top,
      ColumnIndex: () => rect.left,
      RowCount: () => rect.rows,
      ColumnCount: () => rect.cols,
      ...contentsOf(sheet, rect),
    },
    set: setters(sheet, rect, onChange),
    child: {
      Format: () => formatObject(sheet, rect),
      ConditionalFormats: () => rulesObject(sheet, rect),
    },
    make: {
      GetEntireColumn: () => rangeObject(sheet, { ...rect, top: 0, rows: ROWS }),
      GetRow: (index) => rangeObject(sheet, { ...rect, top: rect.top + Number(index), rows: 1 }),
      GetBoundingRect: (other) => rangeObject(sheet, boundsOf([rect, rectOf(other)])),
      GetIntersectionOrNullObject: (other) => intersection(sheet, rect, placeOf(other)),
      GetMergedAreasOrNullObject: () => mergedAreas(sheet, rect),
    },
    call: calls(sheet, rect),
  };
}

function contentsOf(sheet: SheetModel, rect: Rect): Record<string, () => unknown> {
  const table = (each: (cell: ModelCell | undefined, row: number, col: number) => unknown) => () => {
    if (rect.rows * rect.cols > MOST_CELLS) throw badArgument("values of too many cells");
    return Array.from({ length: rect.rows }, (_, down) =>
      Array.from({ length: rect.cols }, (__, across) => {
        const [row, col] = [rect.top + down, rect.left + across];
        return each(sheet.cell(row, col), row, col);
      }),
    );
  };
  return {
    Values: table((cell) => cell?.value ?? ""),
    Formulas: table((cell) => cell?.formula ?? cell?.value ?? ""),
    FormulasR1C1: table((cell, row, col) =>
      cell?.formula === undefined ? (cell?.value ?? "") : formulaR1C1(cell.formula, row, col),
    ),
    NumberFormat: table((cell) => cell?.format ?? "General"),
  };
}

type Put = (row: number, col: number, value: unknown) => void;

function setters(
  sheet: SheetModel,
  rect: Rect,
  onChange: () => void,
): Record<string, (value: unknown) => void> {
  const each = (what: string, put: Put) => (values: unknown) => {
    sheet.refuseWhenProtected(what);
    const lines = linesOf(values, rect);
    eachCell(rect, (row, col) => put(row, col, lines[row - rect.top]?.[col - rect.left]));
  };
  const put = each("contents", (row, col, value) => sheet.type(row, col, value));
  const type = (values: unknown): void => {
    put(values);
    onChange();
  };
  return {
    Values: type,
    Formulas: type,
    NumberFormat: each("number formats", (row, col, value) => sheet.setFormat(row, col, value)),
    Style: (value) => {
      sheet.refuseWhenProtected("a style");
      if (value !== "Normal") throw notEmulated(`the style ${String(value)}`);
      sheet.looks.push({ rect, property: "*", value });
      eachCell(rect, (row, col) => sheet.setFormat(row, col, "General"));
    },
  };
}

/** An array of the range's shape, and no other. */
function linesOf(values: unknown, { rows, cols }: Rect): unknown[][] {
  const isTable =
    Array.isArray(values) &&
    values.length === rows &&
    values.every((line) => Array.isArray(line) && line.length === cols);
  if (!isTable) throw badArgument("an array of another shape than the range");
  return values as unknown[][];
}

function calls(sheet: SheetModel, rect: Rect): NonNullable<HostObject["call"]> {
  return {
    Merge: (across) => {
      sheet.refuseWhenProtected("a merge");
      if (across === true) throw notEmulated("merging across");
      sheet.merge(rect);
    },
    Unmerge: () => {
      sheet.refuseWhenProtected("a merge");
      sheet.unmerge(rect);
    },
    // The library asks on its own before it sends a large array.
    _ValidateArraySize: (rows, cols) => {
      if (rows !== rect.rows || cols !== rect.cols)
        throw badArgument("an array of another shape than the range");
    },
    Select: () => {
      sheet.selected = rect;
    },
    GetRowProperties: () =>
      Array.from({ length: rect.rows }, (_, i) => ({ rowHidden: sheet.hiddenRows.has(rect.top + i) })),
    GetColumnProperties: () =>
      Array.from({ length: rect.cols }, (_, i) => columnProperties(sheet, rect.left + i)),
    GetCellProperties: () => cellProperties(sheet, rect),
    SetCellProperties: (given) => {
      sheet.refuseWhenProtected("looks");
      setCellProperties(sheet, rect, given);
    },
  };
}

function columnProperties(sheet: SheetModel, col: number) {
  const isHidden = sheet.hiddenColumns.has(col);
  const columnWidth = isHidden ? 0 : (sheet.widths.get(col) ?? STANDARD_WIDTH);
  return { columnHidden: isHidden, format: { columnWidth } };
}

/** Only merges whose first cell lies in the range (#3611). */
function intersection(sheet: SheetModel, one: Rect, other: Rect): HostObject | null {
  const [top, left] = [Math.max(one.top, other.top), Math.max(one.left, other.left)];
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const cols = Math.min(one.left + one.cols, other.left + other.cols) - left;
  return rows > 0 && cols > 0 ? rangeObject(sheet, { top, left, rows, cols }) : null;
}

function mergedAreas(sheet: SheetModel, rect: Rect): HostObject | null {
  const found = sheet.merges.filter((merge) => touches(areaOf({ ...merge, rows: 1, cols: 1 }), areaOf(rect)));
  if (found.length > MOST_MERGES)
    throw new ExcelFault("GeneralException", "more merged areas than Excel tells");
  return found.length > 0 ? areasObject(sheet, found) : null;
}

export function areasObject(sheet: SheetModel, rects: readonly Rect[]): HostObject {
  return {
    type: "RangeAreas",
    isKept: true,
    get: { AreaCount: () => rects.length },
    child: {
      Areas: () => ({ type: "RangeCollection", items: () => rects.map((rect) => rangeObject(sheet, rect)) }),
    },
  };
}
