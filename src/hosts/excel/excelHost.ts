/** The workbook that is open in Excel. */
import { a1 } from "../../core/grid/address";
import type { CellRef } from "../../core/grid/grid";
import type { Host } from "../host";
import { applyInExcel } from "./apply/applyInExcel";
import { asHostError } from "./officeErrors";
import { readWorkbook } from "./read/readWorkbook";
import { readModestly } from "./read/readModestly";
import type { RunInExcel } from "./run/officeRun";
import { laterByClock, patienceOf, type PatienceOptions } from "./run/patience";
import { quietOf, watchInExcel } from "./run/watch";

export { officeRun, type ExcelRun, type RunInExcel } from "./run/officeRun";
export type { Later, PatienceOptions } from "./run/patience";

/**
 * `runInExcel` is `officeRun(Excel.run)`. Needs ExcelApi 1.13.
 * While a person types into a cell, work waits up to a minute (see PatienceOptions) and is then refused as `busy`.
 * `apply` throws UnfinishedError where writing broke off and could not be taken back as a whole.
 */
export function excelHost(runInExcel: RunInExcel, options: PatienceOptions = {}): Host {
  const { later = laterByClock } = options;
  const patience = patienceOf(runInExcel, options);
  const quiet = quietOf(later);
  const { run, retried } = patience;
  return {
    name: "excel",
    read: () => told(retried(() => readModestly(run, readWorkbook))),
    apply: async (edits, expected) => {
      if (edits.length === 0) return;
      await told(quiet.during(() => retried(() => applyInExcel(patience, edits, expected))));
    },
    reveal: (at) => told(quiet.during(() => retried(() => run((context) => show(context, at))))),
    watch: (onChange) => told(retried(() => watchInExcel({ run, quiet, later }, onChange))),
  };
}

async function show(context: Excel.RequestContext, { sheet, row, col }: CellRef): Promise<void> {
  const found = context.workbook.worksheets.getItem(sheet);
  found.activate();
  found.getRange(a1(row, col)).select();
  await context.sync();
}

/** What Excel refuses, in the words of the port. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw asHostError(cause);
  }
}
