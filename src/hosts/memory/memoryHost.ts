/** The reference host: a variable and applyEdits. */
import { applyEdits } from "../../core/edits/applyEdits";
import type { Edit } from "../../core/edits/edit";
import { fingerprintOf, type Fingerprint } from "../../core/edits/fingerprint";
import type { Workbook } from "../../core/grid/grid";
import { sameSheetName } from "../../core/grid/sheetName";
import { HostError, type Host } from "../host";

/** A host that holds the workbook in memory. */
export function memoryHost(seed: Workbook): Host {
  let book = seed;
  return {
    name: "memory",
    read: () => Promise.resolve(book),
    apply: async (edits, expected) => {
      if (edits.length === 0) return;
      refuseChanged(book, expected);
      refuseLocked(book, edits);
      refuseSheets(book, edits);
      refuseProtected(book, edits);
      book = await Promise.resolve(applyEdits(book, edits));
    },
  };
}

/** The sheet that an edit changes. */
const sheetOf = (edit: Edit): string => {
  if ("sheet" in edit) return edit.sheet;
  return "to" in edit ? edit.to.sheet : edit.area.sheet;
};

/** Sheets that the edits were made from must be as they were; a sheet that came since disturbs nothing. */
function refuseChanged(book: Workbook, expected: Fingerprint): void {
  const actual = fingerprintOf(book);
  for (const [sheet, hash] of Object.entries(expected)) {
    if (actual[sheet] !== hash) throw new HostError("changed-meanwhile", { sheet });
  }
}

/** Sheets that are added must be new, all others must be there. */
function refuseSheets(book: Workbook, edits: readonly Edit[]): void {
  const there = book.sheets.map(({ sheet }) => sheet);
  for (const { sheet } of edits.filter((edit) => edit.kind === "addSheet")) {
    if (there.some((each) => sameSheetName(each, sheet))) throw new HostError("name-taken", { sheet });
    there.push(sheet);
  }
  const names = new Set(there);
  for (const sheet of edits.map(sheetOf)) {
    if (!names.has(sheet)) throw new HostError("missing-sheet", { sheet });
  }
}

function refuseLocked(book: Workbook, edits: readonly Edit[]): void {
  const isStructural = ({ kind }: Edit): boolean => kind === "addSheet" || kind === "removeSheet";
  if (book.structureLocked && edits.some(isStructural)) throw new HostError("structure-locked");
}

function refuseProtected(book: Workbook, edits: readonly Edit[]): void {
  const locked = new Set(book.sheets.filter((grid) => grid.protected).map(({ sheet }) => sheet));
  const sheet = edits.map(sheetOf).find((each) => locked.has(each));
  if (sheet !== undefined) throw new HostError("protected", { sheet });
}
