/** What the workbook gives to its documents. */
import { findTracking, type Run, type Workbook } from "../../../core";
import type { DocumentMaterial } from "./documentMaker";

/** Undefined where there is no scorecard. Further scorecards of the workbook are those of other indices. */
export function materialOf(book: Workbook, made: Run): DocumentMaterial | undefined {
  const { target, readings, information, remediation, rules } = made;
  if (!target) return undefined;
  const { layouts: _, ...facts } = information;
  const others = readings.flatMap(({ sheet, value }) =>
    value && sheet !== target.grid.sheet ? [{ assessment: value }] : [],
  );
  return {
    assessment: target.assessment,
    information: facts,
    remediation,
    rules,
    tracking: findTracking(book),
    others,
  };
}
