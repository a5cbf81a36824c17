/** A new, empty worksheet part. */
import type { PageMark } from "../../../../core/grid/grid";
import { partKey } from "../../parts/partNames";
import { addContentType } from "../package/contentTypes";
import type { PackagePatch } from "../package/packagePatch";
import { addRelationship } from "../package/relationshipsPatch";
import { CONTENT_TYPES } from "./namespaces";
import type { WorkbookPart } from "./workbookPart";

export interface AddedSheet {
  readonly part: string;
  readonly text: string;
  /** Its place among the sheets, those as read counted first. */
  readonly place: number;
}

/** Adds the sheet to the package and to the workbook; the part itself is to be set with its content. */
export function addSheet(
  { patch, workbook, workbookName }: { patch: PackagePatch; workbook: WorkbookPart; workbookName: string },
  sheet: string,
  mark: PageMark,
): AddedSheet {
  const part = freePart(patch, workbookName);
  const { main, relations } = workbook.namespaces;
  const text = emptyWorksheet(main, mark);
  patch.set(part, text);
  addContentType(patch, part, CONTENT_TYPES.worksheet);
  const id = addRelationship(patch, workbookName, { type: `${relations}/worksheet`, target: part });
  const place = workbook.addSheet(sheet, id);
  workbook.markSheet(place, mark);
  return { part, text, place };
}

function freePart(patch: PackagePatch, workbookName: string): string {
  const folder = `${workbookName.slice(0, workbookName.lastIndexOf("/") + 1)}worksheets/`;
  const taken = new Set(patch.names().map(partKey));
  for (let n = 1; ; n++) {
    const part = `${folder}sheet${n}.xml`;
    if (!taken.has(partKey(part))) return part;
  }
}

/** An appendix is read like a printed page: without lines between the cells. */
function emptyWorksheet(namespace: string, { owner }: PageMark): string {
  const lines = owner === "appendix" ? ' showGridLines="0"' : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData/></worksheet>`
  );
}
