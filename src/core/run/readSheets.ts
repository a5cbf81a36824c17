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
    const read = [...copiedMark(book, sheet), ...recognized.diagnostics];
    if (!recognized.value) return { sheet, value: undefined, diagnostics: read };
    const assessed = assess(recognized.value);
    const diagnostics: Diagnostic[] = [...read, ...assessed.diagnostics];
    return { sheet, value: assessed.value, diagnostics };
  });
}

/** A copy of a sheet of ours carries its mark, too: the mark counts for the first sheet only. */
function copiedMark(book: Workbook, sheet: string): Diagnostic[] {
  const mark = book.sheets.find((grid) => grid.sheet === sheet)?.mark;
  const first =
    mark && book.sheets.find((grid) => grid.mark?.page === mark.page && grid.mark.owner === mark.owner);
  if (!first || first.sheet === sheet || mark.owner === "none") return [];
  return [{ code: "copied-mark", severity: "warning", facts: { original: first.sheet } }];
}
