/** Where a visit of the workbench stands. */
import type { Diagnostic } from "../../core/diagnostic";
import type { CellRef } from "../../core/grid/grid";
import type { UnitSummary } from "../../core/compose/summary/summarize";
import type { BookFrame, SheetFrame } from "../sheet/frame";
import type { Failure, Stage } from "../wire/protocol";
import type { WorkbenchHost } from "../wire/workbenchHost";
import type { Refusal } from "../book/enterScore";
import type { Before, Entered } from "../book/session";
import { a1 } from "../../core/grid/address";

export type { Before };

/** What the page tells beside the workbook. `name`: of a file that was written. */
export type Notice =
  | { readonly kind: "failure"; readonly failure: Failure; readonly name?: string }
  /** `cell`: "E20". */
  | { readonly kind: "refused"; readonly reason: Refusal; readonly cell: string }
  /** A score that was written and counts for nothing. */
  | { readonly kind: "doubtful"; readonly wrong: Diagnostic }
  | { readonly kind: "saved"; readonly name?: string }
  | { readonly kind: "changedOnDisk" | "notSaved" | "cancelled" };

export interface OpenFile {
  /** Grows with every opened file: the pane begins anew with each. */
  readonly visit: number;
  readonly name: string;
  readonly host: WorkbenchHost;
  readonly book: BookFrame;
  /** The sheet in view, and how it looks once that is known. */
  readonly sheet: string;
  readonly frame: SheetFrame | undefined;
  readonly place: Pick<CellRef, "row" | "col">;
  /** How often the pane led to a cell. */
  readonly revealed: number;
  /** Something changed that is neither downloaded nor saved. */
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
}

/** A score as it was before somebody typed over it. */
export interface TypedOver {
  readonly at: CellRef;
  readonly before: Before;
}

/** A file that was just opened, at the first cell of the sheet in view. */
export const justOpened = (
  given: Pick<OpenFile, "visit" | "name" | "host" | "book" | "canSave">,
): OpenFile => ({
  ...given,
  sheet: given.book.active,
  frame: undefined,
  place: { row: 0, col: 0 },
  revealed: 0,
  isUnsaved: false,
});

/** One of several files, as far as it was read. */
export interface SurveyedFile {
  readonly name: string;
  readonly units: readonly UnitSummary[];
  readonly failure?: Failure;
  readonly hasResult: boolean;
}

export type View =
  | { readonly at: "landing" }
  | { readonly at: "opening"; readonly name: string }
  | { readonly at: "open"; readonly file: OpenFile }
  | { readonly at: "several"; readonly count: number; readonly files: readonly SurveyedFile[] };

export interface DeskState {
  readonly view: View;
  readonly stage: Stage | undefined;
  readonly notice: Notice | undefined;
}

/** What a typed score leaves to be told. */
export function noticeOf(entered: Entered, { row, col }: Pick<CellRef, "row" | "col">): Notice | undefined {
  if (entered.kind === "refused") return { kind: "refused", reason: entered.reason, cell: a1(row, col) };
  return entered.kind === "written" && entered.wrong ? { kind: "doubtful", wrong: entered.wrong } : undefined;
}
