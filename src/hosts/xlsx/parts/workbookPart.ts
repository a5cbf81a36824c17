/** xl/workbook.xml: the sheets in tab order, names, the date system, the lock. */
import type { SheetVisibility } from "../../../core/grid/grid";
import { HostError } from "../../host";
import { decodeXstring } from "../xml/entities";
import type { XmlReader } from "../xml/xmlReader";
import { addTo } from "./addTo";

/** A sheet as the workbook lists it, of whatever kind. */
export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
}

/** A defined name as written: the formula without "=", the sheet as a place in the list of sheets. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly sheetIndex?: number;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly structureLocked: boolean;
}

type Draft = { -readonly [K in keyof WorkbookPart]: WorkbookPart[K] } & {
  sheets: SheetEntry[];
  names: NameEntry[];
};

/** @throws HostError not-a-workbook when the part is something else, damaged */
export function readWorkbookPart(reader: XmlReader): WorkbookPart {
  reader.next();
  if (reader.kind !== "open" || reader.name !== "workbook") {
    throw new HostError("not-a-workbook", { part: reader.part });
  }
  const draft: Draft = { sheets: [], names: [], activeTab: 0, date1904: false, structureLocked: false };
  while (reader.nextChild(1)) readChild(reader, draft);
  return draft;
}

function readChild(reader: XmlReader, draft: Draft): void {
  if (reader.name === "workbookPr") draft.date1904 = isOn(reader.attribute("date1904"));
  else if (reader.name === "workbookProtection")
    draft.structureLocked = isOn(reader.attribute("lockStructure"));
  else if (reader.name === "bookViews") draft.activeTab = readActiveTab(reader);
  else if (reader.name === "sheets")
    while (reader.nextChild(2)) addTo(draft.sheets, readSheet(reader), reader.part);
  else if (reader.name === "definedNames")
    while (reader.nextChild(2)) addTo(draft.names, readName(reader), reader.part);
}

function readActiveTab(reader: XmlReader): number {
  return reader.nextChild(2) ? Number(reader.attribute("activeTab") ?? 0) : 0;
}

function readSheet(reader: XmlReader): SheetEntry {
  const name = reader.attribute("name");
  const relationship = reader.prefixedAttribute("id");
  if (name === undefined || relationship === undefined) throw reader.damaged();
  const state = reader.attribute("state");
  return {
    name: decodeXstring(name),
    relationship,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
  };
}

function readName(reader: XmlReader): NameEntry {
  const name = reader.attribute("name") ?? "";
  const index = reader.attribute("localSheetId");
  const formula = reader.textContent();
  return { name, formula, ...(index === undefined ? {} : { sheetIndex: Number(index) }) };
}

/** An xsd:boolean attribute. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
