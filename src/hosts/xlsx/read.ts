/** The bytes of an .xlsx as a Workbook. */
import type { Grid, Table, Workbook } from "../../core/grid/grid";
import { HostError } from "../host";
import { Translator } from "./formula/sharedFormulas";
import { marksBySheet, namesOf, printAreas } from "./parts/definedNames";
import { readTablePart } from "./parts/tablePart";
import type { SheetContext } from "./parts/sheetData";
import { readWorksheet } from "./parts/worksheet";
import { openXlsx, type SheetPart, type XlsxFile } from "./xlsxFile";

/** Reads a whole workbook. @throws HostError, and no other error whatever the bytes are */
export function readWorkbook(bytes: Uint8Array): Workbook {
  return workbookOf(openXlsx(bytes));
}

/** Reads the sheets of an opened file; sheets that are no worksheets are left out. @throws HostError */
export function workbookOf(file: XlsxFile): Workbook {
  const { names, date1904, structureLocked } = file.workbook;
  const marks = marksBySheet(names);
  const sheetNames = file.sheets.map(({ name }) => name);
  const areas = printAreas(names, sheetNames);
  const context = {
    strings: file.sharedStrings,
    numberFormats: file.numberFormats,
    digit: file.digit,
    date1904,
    translator: new Translator(),
  };
  const sheets = file.sheets.flatMap((sheet, index): Grid[] => {
    if (sheet.kind !== "worksheet") return [];
    const mark = marks.get(index);
    const grid = readGrid(file, sheet, { ...context, sheet: sheet.name });
    const printArea = areas.get(index);
    if (mark) return [{ ...grid, mark }];
    return [printArea ? { ...grid, printArea } : grid];
  });
  const others = file.sheets.flatMap(({ kind, name }) => (kind === "worksheet" ? [] : [name]));
  return {
    active: activeSheet(file),
    sheets,
    ...(others.length > 0 ? { otherSheetNames: others } : {}),
    names: namesOf(names, sheetNames),
    structureLocked,
    date1904,
  };
}

function readGrid(file: XlsxFile, sheet: SheetPart, context: SheetContext): Grid {
  const { tableIds, ...content } = readWorksheet(file.package.read(sheet.part), context);
  const tables = readTables(file, sheet, new Set(tableIds));
  return { sheet: sheet.name, visibility: sheet.visibility, ...content, tables };
}

function readTables(file: XlsxFile, sheet: SheetPart, ids: ReadonlySet<string>): Table[] {
  if (ids.size === 0) return [];
  const relationships = file.package.relationshipsOf(sheet.part).filter(({ id }) => ids.has(id));
  if (relationships.length < ids.size) {
    throw new HostError("missing-part", { part: sheet.part, sheet: sheet.name });
  }
  const parts = new Set(relationships.map(({ target }) => target));
  return [...parts].map((part) => readTablePart(file.package.read(part), sheet.name));
}

/** The sheet shown on opening; where that is no worksheet, the first worksheet that can be seen. */
function activeSheet(file: XlsxFile): string {
  const active = file.sheets[file.workbook.activeTab];
  if (active?.kind === "worksheet") return active.name;
  const worksheets = file.sheets.filter(({ kind }) => kind === "worksheet");
  return (worksheets.find(({ visibility }) => visibility === "visible") ?? worksheets[0])?.name ?? "";
}
