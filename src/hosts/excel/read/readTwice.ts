/** A second, more modest look where the first one failed without a reason. */
import { isVague } from "../officeErrors";
import type { RunInExcel } from "../run/officeRun";

export interface Modesty {
  /** Leave out what not every Excel answers in every state. */
  readonly isModest: boolean;
}

/**
 * Two things that we ask for may fail a whole request: the sheet in view, when that is a chart sheet (OfficeDev/office-js
 * #2444), and the date system, which is a worksheet function's answer. The workbook can be read without both.
 */
export async function readTwice<T>(
  run: RunInExcel,
  read: (context: Excel.RequestContext, modesty: Modesty) => Promise<T>,
): Promise<T> {
  try {
    return await run((context) => read(context, { isModest: false }));
  } catch (cause) {
    if (!isVague(cause)) throw cause;
    return run((context) => read(context, { isModest: true }));
  }
}
