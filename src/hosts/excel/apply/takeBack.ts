/** Back to what was, when writing broke off. */
import { readWorkbook } from "../read/readWorkbook";
import type { Remains } from "../../host";
import { editsBack, looksBack, newSheets, type Before, type Now } from "./goal";
import { askSnapshot, snapshotOf } from "./snapshot";
import { addedSheets, removedSheets, sheetOf, sheetsOf } from "./touched";
import { writeAll } from "./writeAll";

/** Reads what is there, writes what differs, and reads again. What could not be taken back; undefined when all could. */
export async function takeBack(context: Excel.RequestContext, before: Before): Promise<Remains | undefined> {
  const broken = await readNow(context);
  const edits = editsBack(broken, before);
  if (edits.length > 0) {
    const back = [...edits, ...looksBack(before)];
    const asked = askSnapshot(context, back, []);
    await context.sync();
    await writeAll(context, { snapshot: snapshotOf(asked), edits: back }, {});
  }
  return remainsOf(await readNow(context), before);
}

async function readNow(context: Excel.RequestContext): Promise<Now> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const book = await readWorkbook(context);
  return { book, ids: new Map(worksheets.items.map(({ id, name }) => [name, id])) };
}

function remainsOf(now: Now, before: Before): Remains | undefined {
  const added = newSheets(now, before);
  const removed = removedSheets(before.edits).filter((sheet) => !now.ids.has(sheet));
  const differing = sheetsOf(editsBack(now, before));
  const changed = differing.filter((sheet) => !added.includes(sheet));
  const isClean = added.length + removed.length + changed.length === 0;
  return isClean ? undefined : { added, removed, changed, seen: true };
}

/** All that may have been reached, when nobody could look. */
export function feared({ edits }: Before): Remains {
  const added = addedSheets(edits);
  const removed = removedSheets(edits);
  const changed = [...new Set(edits.map(sheetOf))].filter(
    (sheet) => !added.includes(sheet) && !removed.includes(sheet),
  );
  return { added, removed, changed, seen: false };
}
