/** The parts of a written .xlsx, for tests that look at bytes. */
import { strFromU8, unzipSync } from "fflate";
import type { Area, Workbook } from "../../src/core/grid/grid";
import { readA1Area } from "../../src/core/grid/address";
import type { Edit } from "../../src/core/edits/edit";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { buildXlsx, type BookSpec } from "./xlsxBuilder";

/** Parts as text by name, in the order of the zip. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (part === undefined) throw new Error(`there is no part ${name}`);
  return part;
}

export const SHEET1 = "xl/worksheets/sheet1.xml";

/** Builds a workbook, applies edits, and gives both sides. */
export function changed(
  spec: BookSpec,
  edits: readonly Edit[],
): { bytes: Uint8Array; sheet: string; book: Workbook } {
  const bytes = applyToXlsx(buildXlsx(spec), edits);
  return { bytes, sheet: partsOf(bytes)[SHEET1] ?? "", book: readWorkbook(bytes) };
}

/** What stands in sheetData of a part; "" when it is closed in its own tag. */
export function rowsOf(sheet: string): string {
  return /<(?:\w+:)?sheetData[^>]*>([\s\S]*)<\/(?:\w+:)?sheetData>/.exec(sheet)?.[1] ?? "";
}

/** "B2:C3" on Sheet1, unless another sheet is named. */
export function areaOf(address: string, sheet = "Sheet1"): Area {
  const area = readA1Area(address, sheet);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}

/** Sets one cell. */
export function setCell(address: string, input: Extract<Edit, { kind: "setCells" }>["cells"][0][0]): Edit {
  return { kind: "setCells", area: areaOf(address), cells: [[input ?? null]] };
}
