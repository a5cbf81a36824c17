/** An .xlsx as a host: bytes in, bytes out, in the browser and in Node alike. */
import type { Edit } from "../../core/edits/edit";
import { fingerprintOfSheet, type Fingerprint } from "../../core/edits/fingerprint";
import type { CellRef, Workbook } from "../../core/grid/grid";
import { HostError, type Host } from "../host";
import { readWorkbook, workbookOf } from "./read";
import { planOf } from "./write/book/editPlan";
import { WorkbookPatch } from "./write/book/workbookPatch";
import { openXlsx } from "./xlsxFile";

/**
 * The file with all edits made in it. Parts that no edit touches stay byte by byte; so do, in the parts that are touched, all
 * cells and elements that no edit names. An empty list gives the same bytes. With `expected` the sheets that it names must
 * be as they were when the edits were made.
 * @throws HostError changed-meanwhile, name-taken, missing-sheet, protected, structure-locked, unsupported-edit, and what
 * reading throws; plainly where a law of edits is broken
 */
export function applyToXlsx(bytes: Uint8Array, edits: readonly Edit[], expected?: Fingerprint): Uint8Array {
  if (edits.length === 0) return bytes;
  const file = openXlsx(bytes);
  if (expected) refuseChanged(workbookOf(file), expected);
  return new WorkbookPatch(file).apply(planOf(edits));
}

/**
 * As {@link applyToXlsx}, and the formulas of `outdated` cells stay without a value: what they came to follows from cells
 * that have changed since, and only a program that calculates knows better. A figure that is missing cannot be taken for one
 * that is right. Cells of `outdated` that hold no formula, and those that an edit writes, are left alone.
 */
export function applyAndForget(
  bytes: Uint8Array,
  edits: readonly Edit[],
  outdated: readonly CellRef[],
): Uint8Array {
  if (edits.length + outdated.length === 0) return bytes;
  return new WorkbookPatch(openXlsx(bytes)).apply(planOf(edits, outdated));
}

function refuseChanged({ sheets }: Workbook, expected: Fingerprint): void {
  const byName = new Map(sheets.map((grid) => [grid.sheet, grid]));
  for (const [sheet, hash] of Object.entries(expected)) {
    const grid = byName.get(sheet);
    if (!grid || fingerprintOfSheet(grid) !== hash) throw new HostError("changed-meanwhile", { sheet });
  }
}

/** A host that holds the bytes of one file; `bytes` gives them with all that was applied. Nobody else may write into them. */
export function xlsxHost(file: Uint8Array): Host & { bytes(): Uint8Array } {
  let bytes = file;
  // What the bytes say, once somebody has asked: reading is half the work of applying.
  let book: Workbook | undefined;
  const read = (): Workbook => (book ??= readWorkbook(bytes));
  const apply = (edits: readonly Edit[], expected: Fingerprint): void => {
    if (edits.length === 0) return;
    refuseChanged(read(), expected);
    bytes = applyToXlsx(bytes, edits);
    book = undefined;
  };
  return {
    name: "xlsx",
    bytes: () => bytes,
    read: () => promised(read),
    apply: (edits, expected) => promised(() => apply(edits, expected)),
  };
}

/** What is thrown becomes the promise's rejection. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
