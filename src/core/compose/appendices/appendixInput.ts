/** What an appendix is made from. */
import type { Assessment } from "../../assess/assess";
import type { Remediation } from "../../remediation/remediation";
import type { Rules } from "../../remediation/rules";
import type { PlanFacts } from "../../text/appendixTexts";
import type { PageReading } from "./readBack";
import type { TrackingRow } from "./tracking";

export interface AppendixOptions {
  /** Counted from one; only where the document has two appendices or more. */
  readonly number?: number;
  /** "PHỤ LỤC" in capitals, as communes write it. */
  readonly capitalWord?: boolean;
  /** Mẫu 2.2: number and date of the document are left open. */
  readonly electronic?: boolean;
  /** Who signs, below the table. */
  readonly signature?: boolean;
  /** What the scorecard says replaces what a person typed on the page; what it does not say is kept all the same. */
  readonly overwrite?: boolean;
}

export interface AppendixInput {
  readonly assessment: Assessment;
  readonly plan: PlanFacts;
  /** What is to be done about every item below its maximum; where absent, only the scorecard's own texts speak. */
  readonly remediation?: Remediation | undefined;
  /** Who answers for what, for items that lost nothing. */
  readonly rules?: Rules | undefined;
  /** "yyyy-mm-dd", to say which tasks are late; without it none is. */
  readonly today?: string | undefined;
  /** What the tracking sheet says so far; absent when the workbook has none. */
  readonly tracking?: readonly TrackingRow[] | undefined;
  /** Which of several scorecards of the workbook this is; absent for the first. */
  readonly scope?: string | undefined;
  readonly options?: AppendixOptions;
  /** The page as it stands in the workbook (readBack). */
  readonly previous?: PageReading | undefined;
}
