/** Excel.run as the host wants it. */

/** Runs a batch of Office.js. */
export type RunInExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Excel.run, of which only the form with options is used. */
export type ExcelRun = <T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
) => Promise<T>;

/** The first set in which all requests of one batch are one step back for Ctrl+Z. */
const UNDO_GROUPS = "1.20";

/**
 * Every request waits until the person has left the cell that is being edited; where Excel has ExcelApi 1.20, all requests
 * of a batch are one step of Excel's own undo. Without it each request is a step: our own "Khôi phục" is what is promised.
 * For the composition root: `officeRun(Excel.run)`, after Office.onReady.
 */
export function officeRun(run: ExcelRun, isSetSupported = hasExcelApi): RunInExcel {
  const options: Excel.RunOptions = isSetSupported(UNDO_GROUPS)
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
  return (batch) => run(options, batch);
}

const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
