/** A look that asks for less where one failed without a reason. */
import { isVague } from "../officeErrors";
import type { RunInExcel } from "../run/officeRun";

/** What a look asks for that not every Excel answers in every state. */
export interface Look {
  /** Which sheet is in view, and from which day dates count. */
  readonly view: boolean;
  /** Contents of the first sheets, in the same request that finds out which sheets there are. */
  readonly contentsAhead: boolean;
}

export const MODEST: Look = { view: false, contentsAhead: false };

const LOOKS: readonly Look[] = [
  { view: true, contentsAhead: true },
  { view: true, contentsAhead: false },
];

/**
 * Things that we ask for may fail a whole request: something of a sheet that is not there, the sheet in view when that is a
 * chart sheet (OfficeDev/office-js #2444), the date system, which is a worksheet function's answer. The workbook can be read
 * without them.
 */
export async function readModestly<T>(
  run: RunInExcel,
  read: (context: Excel.RequestContext, look: Look) => Promise<T>,
): Promise<T> {
  for (const look of LOOKS) {
    try {
      return await run((context) => read(context, look));
    } catch (cause) {
      if (!isVague(cause)) throw cause;
    }
  }
  return run((context) => read(context, MODEST));
}
