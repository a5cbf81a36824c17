/** What is odd about the appendices that a workbook holds already. Apart from reading itself, which must be quick to load. */
import { outdatedPages, planPages } from "../../compose/appendices/outdatedPages";
import type { Workbook } from "../../grid/grid";
import { scopeOf } from "../aim/scope";
import { NOTHING, saying, type Made, type Run, type RunRequest } from "../context";

/** What was read, with appendices that say other points than the scorecard. */
export function withPages<R extends Pick<Run, "readings" | "target" | "diagnostics">>(
  book: Workbook,
  run: R,
): R {
  const { readings, target } = run;
  if (!target) return run;
  const outdated = outdatedPages(book, target.assessment, scopeOf(readings, target));
  return outdated.length === 0 ? run : { ...run, diagnostics: [...run.diagnostics, ...outdated] };
}

/** What "Phân công" writes beside the scorecard is not on appendices that were made before. */
export function pagesBehind(
  book: Workbook,
  { readings, target }: { readonly readings: Run["readings"]; readonly target: NonNullable<Run["target"]> },
  { command }: Pick<RunRequest, "command">,
): Made {
  const sheets = command === "fill" ? planPages(book, scopeOf(readings, target)) : [];
  return sheets.length === 0
    ? NOTHING
    : saying({ code: "pages-behind", severity: "note", facts: { sheets } });
}
