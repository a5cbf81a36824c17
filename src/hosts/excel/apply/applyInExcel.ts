/** All edits or none: looks, refuses, writes, and takes back what broke off. At most three requests when all goes well. */
import type { Edit } from "../../../core/edits/edit";
import type { Fingerprint } from "../../../core/edits/fingerprint";
import { HostError, UnfinishedError } from "../../host";
import { isCellEdit, isNameTaken } from "../officeErrors";
import type { Patience } from "../run/patience";
import type { Before } from "./goal";
import { refuse } from "./refuse";
import { readSnapshot, type Snapshot } from "./snapshot";
import { feared, takeBack, type TakenBack } from "./takeBack";
import { writeAll, type Progress } from "./writeAll";

/** @throws HostError, UnfinishedError */
export async function applyInExcel(
  patience: Patience,
  edits: readonly Edit[],
  expected: Fingerprint,
): Promise<void> {
  const progress: Progress = {};
  let snapshot: Snapshot | undefined;
  try {
    await patience.run(async (context) => {
      const found = await readSnapshot(context, { edits, expected: Object.keys(expected) });
      refuse(found, edits, expected);
      snapshot = found;
      await writeAll(context, { snapshot: found, edits }, progress);
    });
  } catch (cause) {
    // While a cell is being edited Excel does not begin: nothing of a first request was written.
    if (!snapshot || (isCellEdit(cause) && !progress.hasWritten)) throw cause;
    const { book, names } = snapshot;
    const { unmade } = await restore(
      patience,
      { book, names, edits, highlights: progress.highlights },
      cause,
    );
    if (!isNameTaken(cause) || unmade === undefined) throw cause;
    throw new HostError("name-taken", { sheet: unmade }, { cause });
  }
}

async function restore({ run, retried }: Patience, before: Before, cause: unknown): Promise<TakenBack> {
  let taken: TakenBack;
  try {
    taken = await retried(() => run((context) => takeBack(context, before)));
  } catch (later) {
    throw new UnfinishedError(feared(before), { cause: new AggregateError([cause, later]) });
  }
  if (taken.remains) throw new UnfinishedError(taken.remains, { cause });
  return taken;
}
