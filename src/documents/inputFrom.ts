/** What a document is made from, out of a workbook and what "Phân công" made of it. */
import { FORM_ORDER } from "../core/compose/appendices/form";
import { readBack } from "../core/compose/appendices/readBack";
import { findTracking } from "../core/compose/appendices/tracking";
import type { Workbook } from "../core/grid/grid";
import type { Run } from "../core/run/run";
import { scopeOf } from "../core/run/aim/scope";
import { usualRounds } from "../core/settings/rules/starterRules";
import type { DocumentInput } from "./input";

/** Our appendices as they stand in the workbook, with what a person wrote on them. */
const pagesOf = (book: Workbook, scope: string | undefined): DocumentInput["pages"] =>
  Object.fromEntries(
    FORM_ORDER.flatMap((page) => {
      const reading = readBack(book, page, scope);
      return reading ? [[page, reading] as const] : [];
    }),
  );

/**
 * Undefined where the run found no scorecard to speak of. The rounds are those that its templates speak of: the usual ones
 * where the officer says none.
 */
export function inputFrom(book: Workbook, made: Run): DocumentInput | undefined {
  const { target, information, remediation, rules, readings } = made;
  if (!target) return undefined;
  const rounds = usualRounds(information);
  const scope = scopeOf(readings, target);
  const tracking = findTracking(book, scope);
  const others = readings.flatMap(({ sheet, value }) =>
    value && sheet !== target.grid.sheet ? [{ assessment: value }] : [],
  );
  const { layouts, ...facts } = information;
  return {
    assessment: target.assessment,
    information: { ...facts, ...(rounds === undefined ? {} : { rounds }) },
    remediation,
    rules,
    tracking,
    pages: pagesOf(book, scope),
    ...(others.length === 0 ? {} : { others }),
  };
}
