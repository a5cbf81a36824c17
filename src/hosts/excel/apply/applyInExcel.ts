/** All edits or none: looks, refuses, writes, and takes back what broke off. At most three requests when all goes well. */
import type { Edit } from "../../../core/edits/edit";
import type { Fingerprint } from "../../../core/edits/fingerprint";
import { UnfinishedError, type Remains } from "../../host";
import { isRefusedWhole } from "../officeErrors";
import type { Before } from "./goal";
import { refuse } from "./refuse";
import { askSnapshot, snapshotOf, type Snapshot } from "./snapshot";
import { feared, takeBack } from "./takeBack";
import { writeAll, type Progress } from "./writeAll";

/** Runs a batch of Office.js: Excel.run in the add-in. */
export type RunInExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** @throws HostError, UnfinishedError */
export async function applyInExcel(
  runInExcel: RunInExcel,
  edits: readonly Edit[],
  expected: Fingerprint,
): Promise<void> {
  const progress: Progress = {};
  let snapshot: Snapshot | undefined;
  try {
    await runInExcel(async (context) => {
      const asked = askSnapshot(context, edits, Object.keys(expected));
      await context.sync();
      const found = snapshotOf(asked);
      refuse(found, edits, expected);
      snapshot = found;
      await writeAll(context, { snapshot: found, edits }, progress);
    });
  } catch (cause) {
    if (!snapshot || (isRefusedWhole(cause) && !progress.highlights)) throw cause;
    const { book, names } = snapshot;
    await restore(runInExcel, { book, names, edits, highlights: progress.highlights }, cause);
    throw cause;
  }
}

async function restore(runInExcel: RunInExcel, before: Before, cause: unknown): Promise<void> {
  let remains: Remains | undefined;
  try {
    remains = await runInExcel((context) => takeBack(context, before));
  } catch (later) {
    throw new UnfinishedError(feared(before), { cause: new AggregateError([cause, later]) });
  }
  if (remains) throw new UnfinishedError(remains, { cause });
}
