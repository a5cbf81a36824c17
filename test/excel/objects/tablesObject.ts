/** Excel tables: those of one sheet, or of all. Their names tell them apart in the whole workbook. */
import type { ModelTable, SheetModel } from "../model/sheetModel";
import type { HostObject } from "../wire";
import { rangeObject, rectOf } from "./rangeObject";

export function tablesObject(sheets: readonly SheetModel[]): HostObject {
  const all = (): HostObject[] =>
    sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(sheet, table)));
  const found = (key: unknown): HostObject | null =>
    all().find(({ identity }) => identity?.["Id"] === key) ?? null;
  return { type: "TableCollection", items: all, item: found, make: { GetItemOrNullObject: found } };
}

function tableObject(sheet: SheetModel, table: ModelTable): HostObject {
  return {
    type: "Table",
    identity: { Id: table.name },
    get: { Name: () => table.name, ShowTotals: () => table.showTotals },
    make: { GetRange: () => rangeObject(sheet, table.rect) },
    call: {
      Resize: (range) => {
        sheet.refuseWhenProtected("a table");
        sheet.resizeTable(table, rectOf(range));
      },
    },
  };
}
