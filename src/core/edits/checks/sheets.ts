/** Laws about sheets: they are there, may be touched, and have names that Excel takes. */
import { isSheetName, sameSheetName } from "../../grid/sheetName";
import type { CheckInput } from "../checkEdits";
import type { Edit } from "../edit";

/** The sheets that an edit names. */
export function sheetsOf(edit: Edit): string[] {
  if ("sheet" in edit) return [edit.sheet];
  return "to" in edit ? [edit.from.sheet, edit.to.sheet] : [edit.area.sheet];
}

export function sheetFaults(input: CheckInput): string[] {
  return [...structureFaults(input), ...placeFaults(input)];
}

function structureFaults({ book, edits, grids }: CheckInput): string[] {
  const faults: string[] = [];
  const names = book.sheets.map(({ sheet }) => sheet);
  for (const edit of edits) {
    if (edit.kind !== "addSheet" && edit.kind !== "removeSheet") continue;
    if (book.structureLocked) faults.push(`${edit.kind} "${edit.sheet}": the structure is locked`);
    if (edit.kind === "removeSheet") {
      if (!grids.get(edit.sheet)?.mark) faults.push(`removeSheet "${edit.sheet}": not a sheet that we made`);
      continue;
    }
    if (!isSheetName(edit.sheet)) faults.push(`addSheet "${edit.sheet}": no name for a sheet`);
    if (names.some((name) => sameSheetName(name, edit.sheet)))
      faults.push(`addSheet "${edit.sheet}": the name is taken`);
    names.push(edit.sheet);
  }
  return faults;
}

function placeFaults({ edits, grids, added }: CheckInput): string[] {
  const removed = new Set(edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet] : [])));
  return edits.flatMap((edit) =>
    sheetsOf(edit).flatMap((sheet) => {
      const grid = grids.get(sheet);
      if (!grid && !added.has(sheet)) return [`${edit.kind}: there is no sheet "${sheet}"`];
      if (grid?.protected) return [`${edit.kind}: the sheet "${sheet}" is protected`];
      const isLost = removed.has(sheet) && edit.kind !== "removeSheet";
      return isLost ? [`${edit.kind}: the sheet "${sheet}" is removed by the same list`] : [];
    }),
  );
}
