/** The colour of a sheet's tab, read without reading the sheet: it stands in front of the cells. */
import type { XlsxFile } from "../xlsxFile";
import { readColor } from "./colors";
import type { Looks } from "./looks";

export function readTabColor(file: XlsxFile, looks: Looks, sheet: string): string | undefined {
  const part = file.sheets.find(({ name, kind }) => name === sheet && kind === "worksheet");
  if (!part) return undefined;
  const reader = file.package.read(part.part);
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "sheetData") return undefined;
    if (reader.name !== "sheetPr") continue;
    while (reader.nextChild(2)) {
      const color = readColor(reader, looks.palette);
      if (color !== undefined) return color;
    }
  }
  return undefined;
}
