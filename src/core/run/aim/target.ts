/** Which scorecard a command works on: the one asked for, the one in view, or the only one. Several are a question, never a pick. */
import type { Assessment } from "../../assess/assess";
import type { Diagnostic } from "../../diagnostic";
import type { Grid, Workbook } from "../../grid/grid";
import { sameSheetName } from "../../grid/sheetName";
import type { SheetReading } from "../readSheets";

export interface Target {
  readonly grid: Grid;
  readonly assessment: Assessment;
}

export type Aim =
  | { readonly target: Target; readonly diagnostics: readonly Diagnostic[] }
  | { readonly target: undefined; readonly diagnostics: readonly Diagnostic[] };

const asking = (diagnostics: readonly Diagnostic[]): Aim => ({ target: undefined, diagnostics });

function aimAt(book: Workbook, { sheet, value, diagnostics }: SheetReading): Aim {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  return grid && value ? { target: { grid, assessment: value }, diagnostics } : asking(diagnostics);
}

/** The scorecard to work on; otherwise what has to be asked first. */
export function aim(book: Workbook, readings: readonly SheetReading[], wanted?: string): Aim {
  const named = wanted ?? book.active;
  const inView = readings.find(({ sheet }) => sameSheetName(sheet, named));
  if (inView && (wanted !== undefined || inView.value)) return aimAt(book, inView);
  if (wanted !== undefined)
    return asking([{ code: "no-such-sheet", severity: "error", facts: { sheet: wanted } }]);
  const found = readings.filter(({ value }) => value !== undefined);
  const [only, second] = found;
  if (only && !second) return aimAt(book, only);
  if (only) {
    const sheets = found.map(({ sheet }) => sheet);
    return asking([{ code: "which-scorecard", severity: "error", facts: { sheets } }]);
  }
  return asking(readings.flatMap(({ diagnostics }) => diagnostics));
}
