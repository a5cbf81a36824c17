/** An .xlsx opened: the package, what the workbook part says, and where everything stands. Reading and patching start here. */
import { HostError } from "../host";
import { Package, type Relationship } from "./parts/package";
import { partKey } from "./parts/partNames";
import { readSharedStrings } from "./parts/sharedStrings";
import { digitPixels } from "./parts/standardFont";
import { NO_STYLES, readStyles, type NumberFormats } from "./parts/styles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./parts/workbookPart";

/** A sheet of the workbook and its part. */
export interface SheetPart extends SheetEntry {
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … */
  readonly kind: string;
  readonly part: string;
}

export interface XlsxFile {
  readonly package: Package;
  /** The part name of the workbook, "xl/workbook.xml" as a rule. */
  readonly workbookName: string;
  readonly workbook: WorkbookPart;
  /** Of the workbook part: where sheets, styles and shared strings stand. */
  readonly relationships: readonly Relationship[];
  /** All sheets in tab order: a localSheetId is a place in this list. */
  readonly sheets: readonly SheetPart[];
  readonly numberFormats: NumberFormats;
  /** Pixels of a digit of the standard font: column widths are counted in it. */
  readonly digit: number;
  readonly sharedStrings: readonly string[];
}

/** Opens the file without reading its sheets. @throws HostError */
export function openXlsx(bytes: Uint8Array): XlsxFile {
  const opened = new Package(bytes);
  const workbookName = findWorkbook(opened);
  const workbook = readWorkbookPart(opened.read(workbookName));
  const relationships = opened.relationshipsOf(workbookName);
  const styles = findPart(opened, relationships, "styles");
  const { numberFormats, standardFont } = styles === undefined ? NO_STYLES : readStyles(opened.read(styles));
  const strings = findPart(opened, relationships, "sharedStrings");
  const sheets = sheetParts(workbook, relationships, workbookName);
  refuseTwins(sheets, workbookName);
  return {
    package: opened,
    workbookName,
    workbook,
    relationships,
    sheets,
    numberFormats,
    digit: digitPixels(standardFont),
    sharedStrings: strings === undefined ? [] : readSharedStrings(opened.read(strings)),
  };
}

const USUAL_WORKBOOK = "xl/workbook.xml";

/** @throws HostError not-a-workbook for a zip that holds something else; a binary workbook (.xlsb) too, naming its part */
function findWorkbook(opened: Package): string {
  const main = opened.relationshipsOf("").find(({ kind }) => kind === "officeDocument")?.target;
  const name = main ?? (opened.has(USUAL_WORKBOOK) ? USUAL_WORKBOOK : undefined);
  if (name === undefined) throw new HostError("not-a-workbook");
  if (name.toLowerCase().endsWith(".bin")) throw new HostError("not-a-workbook", { part: name });
  return name;
}

/** Styles and shared strings may be missing: then no cell has a format, or no text is shared. */
function findPart(opened: Package, relationships: readonly Relationship[], kind: string): string | undefined {
  const name = relationships.find((one) => one.kind === kind)?.target;
  return name !== undefined && opened.has(name) ? name : undefined;
}

function sheetParts(
  book: WorkbookPart,
  relationships: readonly Relationship[],
  workbookName: string,
): SheetPart[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  return book.sheets.map((sheet) => {
    const found = byId.get(sheet.relationship);
    if (!found) throw new HostError("missing-part", { part: workbookName, sheet: sheet.name });
    return { ...sheet, kind: found.kind, part: found.target };
  });
}

/** Two sheets of one name (Excel compares without case) could not be told apart, two of one part not be changed apart. */
function refuseTwins(sheets: readonly SheetPart[], workbookName: string): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const parts = new Set(sheets.map(({ part }) => partKey(part)));
  if (names.size < sheets.length || parts.size < sheets.length) {
    throw new HostError("damaged", { part: workbookName });
  }
}
