/** @jest-environment node */
/** The contract of hosts on the workbench's host: every read and every list of edits crosses to the worker and back. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "../../src/core/grid/grid";
import { workbenchHost, type WorkbenchHost } from "../../src/workbench/wire/workbenchHost";
import { hostContract } from "../hosts/contract";
import { xlsxOf } from "../support/ooxmlBook";
import { line } from "./fakeWorker";

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

interface Kept {
  readonly host: WorkbenchHost;
  readonly bytes: () => Uint8Array;
}

async function place(file: Uint8Array): Promise<Kept> {
  let bytes = file;
  const { client } = line();
  const book = await client.call("open", { bytes });
  const host = workbenchHost(client, book, {
    active: () => book.active,
    onChanged: (changed) => {
      bytes = changed.bytes;
    },
    onReveal: () => undefined,
  });
  return { host, bytes: () => bytes };
}

hostContract("workbench", async (seed) => {
  let kept = await place(fileOf(seed));
  return {
    // Renaming opens another file in the same place.
    host: {
      name: kept.host.name,
      read: () => kept.host.read(),
      apply: (edits, expected) => kept.host.apply(edits, expected),
    },
    reopen: async () => (await place(kept.bytes())).host,
    rename: async (from: string, to: string) => {
      const rename = (xml: string): string => xml.replace(`name="${from}"`, `name="${to}"`);
      kept = await place(withPart(kept.bytes(), "xl/workbook.xml", rename));
    },
  };
});
