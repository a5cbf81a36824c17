/** The workbook that is open in Excel. */
import { a1 } from "../../core/grid/address";
import type { Host } from "../host";
import { applyInExcel, type RunInExcel } from "./apply/applyInExcel";
import { asHostError } from "./officeErrors";
import { readWorkbook } from "./read/readWorkbook";

export type { RunInExcel } from "./apply/applyInExcel";

/**
 * `runInExcel` is Excel.run with `delayForCellEdit`. Needs ExcelApi 1.13.
 * `apply` throws UnfinishedError where writing broke off and could not be taken back as a whole.
 */
export function excelHost(runInExcel: RunInExcel): Host {
  return {
    name: "excel",
    read: () => told(runInExcel(readWorkbook)),
    apply: async (edits, expected) => {
      if (edits.length > 0) await told(applyInExcel(runInExcel, edits, expected));
    },
    reveal: ({ sheet, row, col }) =>
      told(
        runInExcel(async (context) => {
          const found = context.workbook.worksheets.getItem(sheet);
          found.activate();
          found.getRange(a1(row, col)).select();
          await context.sync();
        }),
      ),
  };
}

/** What Excel refuses, in the words of the port. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw asHostError(cause);
  }
}
