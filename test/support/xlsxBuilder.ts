/** Small .xlsx files written by hand, so that a test can say exactly what stands in them. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Cell, Grid, Workbook } from "../../src/core/grid/grid";
import { readA1 } from "../../src/core/grid/address";
import { readWorkbook } from "../../src/hosts/xlsx/read";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

export interface SheetSpec {
  readonly name?: string;
  /** What stands in sheetData. */
  readonly rows?: string;
  /** What stands before and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** "worksheet" unless said otherwise. */
  readonly kind?: string;
}

export interface BookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** What stands in sst; no such part when left out. */
  readonly strings?: string;
  /** What stands in styleSheet; no such part when left out. */
  readonly styles?: string;
  /** What stands in the workbook before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
}

/** Parts by name; a test may change, add and delete them before zipping. */
export type Parts = Record<string, string | Uint8Array>;

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

export function worksheetXml({ before = "", rows = "", after = "" }: SheetSpec): string {
  return xml(
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
}

/** A relationships part; each entry is [id, kind, target]. */
export function relationshipsXml(entries: ReadonlyArray<readonly [string, string, string]>): string {
  const list = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${RELATIONS}">${list.join("")}</Relationships>`);
}

/** All parts of a workbook; sheet n is xl/worksheets/sheet<n>.xml with the relationship rId<n>. */
export function bookParts(spec: BookSpec): Parts {
  const sheets = spec.sheets ?? [{}];
  const relations = sheets.map(
    ({ kind = "worksheet" }, i) => [`rId${i + 1}`, kind, `worksheets/sheet${i + 1}.xml`] as const,
  );
  const parts: Parts = {
    "[Content_Types].xml": xml(
      `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(spec, sheets),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...relations,
      ...(spec.strings === undefined ? [] : [["rId901", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(spec.styles === undefined ? [] : [["rId902", "styles", "styles.xml"] as const]),
    ]),
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheetXml(sheet)));
  if (spec.strings !== undefined)
    parts["xl/sharedStrings.xml"] = xml(`<sst xmlns="${MAIN}">${spec.strings}</sst>`);
  if (spec.styles !== undefined)
    parts["xl/styles.xml"] = xml(`<styleSheet xmlns="${MAIN}">${spec.styles}</styleSheet>`);
  return parts;
}

function workbookXml({ before = "", after = "" }: BookSpec, sheets: readonly SheetSpec[]): string {
  const list = sheets.map(({ name, state }, i) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${visibility} r:id="rId${i + 1}"/>`;
  });
  return xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list.join("")}</sheets>${after}</workbook>`,
  );
}

export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6 });
}

export function buildXlsx(spec: BookSpec): Uint8Array {
  return zipParts(bookParts(spec));
}

/** Builds and reads at once. */
export function readBuilt(spec: BookSpec): Workbook {
  return readWorkbook(buildXlsx(spec));
}

/** The first sheet of a workbook built from one sheet and what it needs. */
export function readSheet(sheet: SheetSpec, rest: BookSpec = {}): Grid {
  return onlySheet(readBuilt({ ...rest, sheets: [sheet] }));
}

export function onlySheet(book: Workbook): Grid {
  const [grid, more] = book.sheets;
  if (!grid || more) throw new Error(`${book.sheets.length} sheets instead of one`);
  return grid;
}

/** The cell at an address; undefined when the grid keeps none there. */
export function at(grid: Grid, address: string): Cell | undefined {
  const place = readA1(address);
  if (!place) throw new Error(`${address} is no address`);
  return grid.rows[place.row]?.[place.col];
}

/** How many cells the grid keeps. */
export function cellCount(grid: Grid): number {
  return grid.rows.flatMap((row) => row ?? []).filter((cell) => cell !== undefined).length;
}
