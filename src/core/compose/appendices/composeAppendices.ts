/** The appendices that a person asked for, as edits of the workbook: what stands there is read, kept and brought up to date. */
import type { Diagnostic } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import type { Workbook } from "../../grid/grid";
import { editsTowardAll, pageGrid } from "../page/editsToward";
import type { Page } from "../page/page";
import type { AppendixInput, AppendixOptions } from "./appendixInput";
import { deductionAppendix } from "./deductionAppendix";
import { pageId, type FormPage } from "./form";
import { readBack } from "./readBack";
import { remedyAppendix } from "./remedyAppendix";

export interface AppendicesRequest extends Omit<AppendixInput, "options" | "previous"> {
  /** In the order in which the document counts them. From two on they have Roman numbers. */
  readonly pages: readonly FormPage[];
  /** How many appendices the document has, where not all of them are made now. */
  readonly count?: number;
  readonly options?: Omit<AppendixOptions, "number">;
}

export interface Appendices {
  readonly edits: readonly Edit[];
  /** The sheets that hold the pages, or will; in order. */
  readonly sheets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How the document counts them. */
const ORDER: readonly FormPage[] = ["diem-tru", "khac-phuc"];

const APPENDICES = { "diem-tru": deductionAppendix, "khac-phuc": remedyAppendix } as const;

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
  const { pages, count, options, assessment, plan, scope } = request;
  const diagnostics: Diagnostic[] = [];
  const made: Page[] = [];
  pages.forEach((page) => {
    const left = [...locked(book, page, scope), ...unreadable(book, page, scope)];
    diagnostics.push(...left);
    if (left.length > 0) return;
    const number = (count ?? pages.length) > 1 ? { number: ORDER.indexOf(page) + 1 } : {};
    const outcome = APPENDICES[page]({
      assessment,
      plan,
      options: { ...options, ...number },
      previous: readBack(book, page, scope),
      scope,
    });
    diagnostics.push(...outcome.diagnostics);
    made.push(outcome.value);
  });
  const toward = editsTowardAll(book, made);
  return {
    edits: toward.flatMap(({ edits }) => edits),
    sheets: toward.map(({ sheet }) => sheet),
    diagnostics: [...diagnostics, ...toward.flatMap((each) => each.diagnostics)],
  };
}
