/** Excel.Workbook and what hangs on it. */
import { BookModel } from "../model/bookModel";
import type { ModelName, SheetModel } from "../model/sheetModel";
import { badArgument, ExcelFault, type HostObject } from "../wire";
import { tablesObject } from "./tablesObject";
import { worksheetObject } from "./worksheetObject";

export function workbookObject(book: BookModel): HostObject {
  return {
    type: "Workbook",
    child: {
      Worksheets: () => worksheets(book),
      Names: () => namesObject(book),
      Functions: () => functionsObject(book),
      Tables: () => tablesObject(book.sheets),
      Protection: () => ({ type: "WorkbookProtection", get: { Protected: () => book.isLocked } }),
      Application: () => ({
        type: "Application",
        call: { SuspendScreenUpdatingUntilNextSync: () => null },
      }),
    },
  };
}

function worksheets(book: BookModel): HostObject {
  const object = (sheet: SheetModel | undefined): HostObject | null =>
    sheet ? worksheetObject(book, sheet) : null;
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    item: (key) => object(book.find(String(key))),
    make: {
      GetActiveWorksheet: () => {
        // OfficeDev/office-js #2444
        if (book.isChartInView) throw new ExcelFault("GeneralException", "the active sheet is no worksheet");
        return object(book.active);
      },
      GetFirst: () => object(book.sheets[0]),
      GetItemOrNullObject: (key) => object(book.find(String(key))),
      Add: (name) => object(book.add(String(name))),
    },
    call: {
      _RegisterDataChangedEvent: () => book.events.register("changed"),
      _UnregisterDataChangedEvent: () => book.events.unregister("changed"),
      _RegisterActivatedEvent: () => book.events.register("activated"),
      _UnregisterActivatedEvent: () => book.events.unregister("activated"),
    },
  };
}

const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;
const MS_PER_DAY = 86_400_000;

/** Worksheet functions: of all of them only DATE. */
function functionsObject({ date1904 }: BookModel): HostObject {
  const serial = (...[year, month, day]: readonly unknown[]): number => {
    const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_PER_DAY + DAYS_TO_1970;
    return date1904 ? days - DAYS_TO_1904 : days;
  };
  const made = (value: number): HostObject => ({
    type: "FunctionResult",
    get: { Value: () => value, Error: () => null },
  });
  return { type: "Functions", make: { Date: (...args) => made(serial(...args)) } };
}

interface Scope {
  names: ModelName[];
}

export function namesObject(scope: Scope): HostObject {
  return {
    type: "NamedItemCollection",
    items: () => scope.names.map(nameObject),
    item: (key) => found(scope, key),
    make: {
      GetItemOrNullObject: (key) => found(scope, key),
      Add: (name, formula) => {
        const isFormula = typeof formula === "string" && formula.startsWith("=");
        if (!isFormula) throw badArgument("a name without a formula");
        if (found(scope, name)) throw badArgument(`the name ${String(name)} twice`);
        const made = { name: String(name), formula, visible: true };
        scope.names.push(made);
        return nameObject(made);
      },
    },
  };
}

function found({ names }: Scope, key: unknown): HostObject | null {
  const name = names.find((each) => each.name.toLowerCase() === String(key).toLowerCase());
  return name ? nameObject(name) : null;
}

function nameObject(name: ModelName): HostObject {
  return {
    type: "NamedItem",
    identity: { Name: name.name },
    get: { Name: () => name.name, Formula: () => name.formula, Visible: () => name.visible },
    set: {
      Visible: (value) => {
        name.visible = value === true;
      },
    },
  };
}
