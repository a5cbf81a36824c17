/** Excel.Worksheet and what hangs on it. */
import { a1Area, readA1Area } from "../../../src/core/grid/address";
import type { BookModel } from "../model/bookModel";
import { COLUMNS, ROWS, type Rect, type SheetModel } from "../model/sheetModel";
import { badArgument, type HostObject } from "../wire";
import { pageLayoutObject } from "./pageLayoutObject";
import { rangeObject } from "./rangeObject";
import { tablesObject } from "./tablesObject";
import { namesObject } from "./workbookObject";

export const WHOLE: Rect = { top: 0, left: 0, rows: ROWS, cols: COLUMNS };

export function worksheetObject(book: BookModel, sheet: SheetModel): HostObject {
  const next = (): SheetModel | undefined => book.sheets[book.sheets.indexOf(sheet) + 1];
  return {
    type: "Worksheet",
    identity: { Id: sheet.id },
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Gridlines: () => sheet.showGridlines,
    },
    set: {
      Gridlines: (value) => {
        sheet.showGridlines = value === true;
      },
    },
    child: {
      Protection: () => ({ type: "WorksheetProtection", get: { Protected: () => sheet.isProtected } }),
      Names: () => namesObject(sheet),
      Tables: () => tablesObject([sheet]),
      PageLayout: () => pageLayoutObject(sheet),
    },
    make: {
      ...ranges(sheet, book),
      GetNextOrNullObject: () => {
        const after = next();
        return after ? worksheetObject(book, after) : null;
      },
    },
    call: {
      Activate: () => {
        book.active = sheet;
        book.events.activated(sheet.id);
      },
      Delete: () => book.remove(sheet),
    },
  };
}

function ranges(sheet: SheetModel, book: BookModel): NonNullable<HostObject["make"]> {
  return {
    GetRange: (address) => rangeObject(sheet, rectAt(address)),
    GetRangeByIndexes: (top, left, rows, cols) => {
      const rect = { top: Number(top), left: Number(left), rows: Number(rows), cols: Number(cols) };
      return rangeObject(sheet, checked(rect), () => book.events.changed(sheet.id, a1Area(rect), "addin"));
    },
    GetUsedRangeOrNullObject: (isValuesOnly) => {
      const used = sheet.used(isValuesOnly === true);
      return used ? rangeObject(sheet, used) : null;
    },
  };
}

function rectAt(address: unknown): Rect {
  if (address === undefined || address === null || address === "") return WHOLE;
  const area = typeof address === "string" ? readA1Area(address, "") : undefined;
  if (!area) throw badArgument(`the address ${JSON.stringify(address)}`);
  return area;
}

function checked(rect: Rect): Rect {
  const { top, left, rows, cols } = rect;
  const isRight = top >= 0 && left >= 0 && rows >= 1 && cols >= 1;
  if (!isRight || top + rows > ROWS || left + cols > COLUMNS)
    throw badArgument(`the rectangle ${JSON.stringify(rect)}`);
  return rect;
}
