/** The contract on bytes. Protection and renaming are put into the file's parts, as Excel would. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "../../src/core/grid/grid";
import { xlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import { xlsxOf } from "../support/ooxmlBook";
import { hostContract } from "./contract";

/** The file with one part's text changed. */
function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const protectSheet = (xml: string): string =>
  xml.replace(/<sheetData\/>|<\/sheetData>/, '$&<sheetProtection sheet="1" objects="1" scenarios="1"/>');

const lockStructure = (xml: string): string =>
  xml.replace(/<(bookViews|sheets)\b/, '<workbookProtection lockStructure="1"/>$&');

function fileOf(seed: Workbook): Uint8Array {
  const bytes = seed.sheets.reduce(
    (file, grid, i) =>
      grid.protected ? withPart(file, `xl/worksheets/sheet${String(i + 1)}.xml`, protectSheet) : file,
    xlsxOf(seed),
  );
  return seed.structureLocked ? withPart(bytes, "xl/workbook.xml", lockStructure) : bytes;
}

hostContract("xlsx", (seed) => {
  let host = xlsxHost(fileOf(seed));
  return Promise.resolve({
    host,
    reopen: () => Promise.resolve(xlsxHost(host.bytes())),
    rename: (from: string, to: string) => {
      const rename = (xml: string): string => xml.replace(`name="${from}"`, `name="${to}"`);
      host = xlsxHost(withPart(host.bytes(), "xl/workbook.xml", rename));
      return Promise.resolve();
    },
  });
});
