/** Back to what was, when writing broke off. */
import type { Remains } from "../../host";
import { MODEST } from "../read/readModestly";
import { readWorkbook } from "../read/readWorkbook";
import { editsBack, looksBack, type Before, type Now } from "./goal";
import { sheetsMade, typedSince } from "./typedSince";
import { readSnapshot } from "./snapshot";
import { addedSheets, removedSheets, sheetOf, sheetsOf } from "./touched";
import { writeAll } from "./writeAll";

export interface TakenBack {
  /** What could not be taken back; undefined when all could. */
  readonly remains: Remains | undefined;
  /** The first sheet that should have been added and was not. */
  readonly unmade: string | undefined;
}

/** Reads what is there, writes what differs, and reads again. May be tried again when it breaks off itself. */
export async function takeBack(context: Excel.RequestContext, before: Before): Promise<TakenBack> {
  const broken = await readNow(context);
  const made = sheetsMade(broken, before);
  const unmade = addedSheets(before.edits).find((sheet) => !made.includes(sheet));
  const edits = editsBack(broken, before);
  if (edits.length > 0) {
    const back = [...edits, ...looksBack(before)];
    const snapshot = await readSnapshot(context, { edits: back, expected: [] });
    await writeAll(context, { snapshot, edits: back }, {});
  }
  return { remains: remainsOf(await readNow(context), before), unmade };
}

/** Read modestly: which sheet is in view does not matter, and nothing shall fail that need not. */
async function readNow(context: Excel.RequestContext): Promise<Now> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const book = await readWorkbook(context, MODEST);
  return { book, ids: new Map(worksheets.items.map(({ id, name }) => [name, id])) };
}

function remainsOf(now: Now, before: Before): Remains | undefined {
  const kept = typedSince(now, before);
  const removed = removedSheets(before.edits).filter((sheet) => !now.ids.has(sheet));
  const differing = sheetsOf(editsBack(now, before));
  const added = sheetsMade(now, before);
  const changed = differing.filter((sheet) => !added.includes(sheet));
  const isClean = added.length + removed.length + changed.length + kept.length === 0;
  return isClean ? undefined : { added, removed, changed, kept, seen: true };
}

/** All that may have been reached, when nobody could look. */
export function feared({ edits }: Before): Remains {
  const added = addedSheets(edits);
  const removed = removedSheets(edits);
  const changed = [...new Set(edits.map(sheetOf))].filter(
    (sheet) => !added.includes(sheet) && !removed.includes(sheet),
  );
  return { added, removed, changed, kept: [], seen: false };
}
