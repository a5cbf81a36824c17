/** The appendices that a person asked for, as edits of the workbook: what stands there is read, kept and brought up to date. */
import type { Diagnostic } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import type { Workbook } from "../../grid/grid";
import { editsTowardAll, pageGrid } from "../page/editsToward";
import type { Page } from "../page/page";
import type { AppendixInput, AppendixOptions } from "./appendixInput";
import { appendixNumber, oldNumbers } from "./appendixNumber";
import { FORM_ORDER, pageId, type FormPage } from "./form";
import { makeAppendix } from "./makeAppendix";
import { readBack } from "./readBack";
import { findTracking } from "./tracking";

export interface AppendicesRequest extends Omit<AppendixInput, "options" | "previous" | "tracking"> {
  /** Which pages; made and counted in the order of the forms. */
  readonly pages: readonly FormPage[];
  /** How many appendices were asked for, where not all of them are made now. */
  readonly count?: number;
  readonly options?: Omit<AppendixOptions, "number">;
}

export interface Appendices {
  readonly edits: readonly Edit[];
  /** The sheets that hold the pages, or will; in order. */
  readonly sheets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A page of ours that says something, but not as a table that we know: a person's work by now, and left alone. */
function unreadable(book: Workbook, page: FormPage, scope: string | undefined): Diagnostic[] {
  const grid = pageGrid(book, pageId(page, scope));
  const says =
    grid?.rows.some((row) => row?.some((cell) => cell !== undefined && cell.value !== null)) ?? false;
  if (!grid || !says || readBack(book, page, scope)) return [];
  return [{ code: "page-unreadable", severity: "warning", facts: { sheet: grid.sheet } }];
}

/** A page of ours that somebody protected stays as it is. */
function locked(book: Workbook, page: FormPage, scope: string | undefined): Diagnostic[] {
  const grid = pageGrid(book, pageId(page, scope));
  return grid?.protected
    ? [{ code: "page-protected", severity: "warning", facts: { sheet: grid.sheet } }]
    : [];
}

export function composeAppendices(book: Workbook, request: AppendicesRequest): Appendices {
  const { pages, count, options, ...rest } = request;
  const { scope } = rest;
  const numbering = { pages, count, scope };
  const diagnostics = oldNumbers(book, numbering);
  const made: Page[] = [];
  for (const page of FORM_ORDER.filter((each) => pages.includes(each))) {
    const left = [...locked(book, page, scope), ...unreadable(book, page, scope)];
    diagnostics.push(...left);
    if (left.length > 0) continue;
    const number = appendixNumber(book, page, numbering);
    const outcome = makeAppendix(page, {
      ...rest,
      options: { ...options, ...(number === undefined ? {} : { number }) },
      previous: readBack(book, page, scope),
      tracking: findTracking(book, scope),
    });
    diagnostics.push(...outcome.diagnostics);
    made.push(outcome.value);
  }
  const toward = editsTowardAll(book, made);
  return {
    edits: toward.flatMap(({ edits }) => edits),
    sheets: toward.map(({ sheet }) => sheet),
    diagnostics: [...diagnostics, ...toward.flatMap((each) => each.diagnostics)],
  };
}
