/** The whole product as a function: a workbook in, what it says and what is odd out. No clock, no host. */
import { assess, type Assessment } from "../assess/assess";
import type { Diagnostic, Outcome } from "../diagnostic";
import type { Workbook } from "../grid/grid";
import { recognize } from "../recognize/recognize";
import type { Layout } from "../scorecard/scorecard";

export interface SheetReading extends Outcome<Assessment | undefined> {
  readonly sheet: string;
}

/** Reads every sheet. `layouts` are a person's corrections and are honoured exactly. */
export function readSheets(book: Workbook, layouts: readonly Layout[] = []): SheetReading[] {
  return [...recognize(book, layouts)].map(([sheet, recognized]) => {
    if (!recognized.value) return { sheet, value: undefined, diagnostics: recognized.diagnostics };
    const assessed = assess(recognized.value);
    const diagnostics: Diagnostic[] = [...recognized.diagnostics, ...assessed.diagnostics];
    return { sheet, value: assessed.value, diagnostics };
  });
}
