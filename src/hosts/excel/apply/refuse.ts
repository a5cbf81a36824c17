/** Whether a list can be written at all. @throws HostError */
import type { Edit } from "../../../core/edits/edit";
import { fingerprintOf, type Fingerprint } from "../../../core/edits/fingerprint";
import { sameSheetName } from "../../../core/grid/sheetName";
import { HostError } from "../../host";
import type { Snapshot } from "./snapshot";
import { addedSheets, sheetsOf } from "./touched";

export function refuse(snapshot: Snapshot, edits: readonly Edit[], expected: Fingerprint): void {
  refuseChanged(snapshot, expected);
  refuseLocked(snapshot, edits);
  refuseSheets(snapshot, edits);
  refuseProtected(snapshot, edits);
}

/** Sheets that the edits were made from must be as they were; a sheet that came since disturbs nothing. */
function refuseChanged({ book }: Snapshot, expected: Fingerprint): void {
  const actual = fingerprintOf(book);
  for (const [sheet, hash] of Object.entries(expected)) {
    if (actual[sheet] !== hash) throw new HostError("changed-meanwhile", { sheet });
  }
}

function refuseLocked({ book }: Snapshot, edits: readonly Edit[]): void {
  const isStructural = ({ kind }: Edit): boolean => kind === "addSheet" || kind === "removeSheet";
  if (book.structureLocked && edits.some(isStructural)) throw new HostError("structure-locked");
}

/** Sheets that are added must be new, all others must be there. */
function refuseSheets({ names }: Snapshot, edits: readonly Edit[]): void {
  const there = [...names.values()];
  for (const sheet of addedSheets(edits)) {
    if (there.some((each) => sameSheetName(each, sheet))) throw new HostError("name-taken", { sheet });
    there.push(sheet);
  }
  const missing = sheetsOf(edits).find((sheet) => !there.includes(sheet));
  if (missing !== undefined) throw new HostError("missing-sheet", { sheet: missing });
}

function refuseProtected({ book }: Snapshot, edits: readonly Edit[]): void {
  const touched = new Set(sheetsOf(edits));
  const locked = book.sheets.find((grid) => grid.protected && touched.has(grid.sheet));
  if (locked) throw new HostError("protected", { sheet: locked.sheet });
}
