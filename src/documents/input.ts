/** What a document is made from. */
import type { Assessment } from "../core/assess/assess";
import type { FormPage } from "../core/compose/appendices/form";
import type { PageReading } from "../core/compose/appendices/readBack";
import type { TrackingRow } from "../core/compose/appendices/tracking";
import type { Remediation } from "../core/remediation/remediation";
import type { Rules } from "../core/remediation/rules";
import type { PlanFacts } from "../core/text/appendixTexts";

/** One scorecard and what is to be done about it. */
export interface ScorecardInput {
  readonly assessment: Assessment;
  /** Where absent, the scorecard's own columns and the rules say who does what. */
  readonly remediation?: Remediation | undefined;
}

export interface DocumentInput extends ScorecardInput {
  /** CCHC Thông tin. What is not known is a blank to fill ("……"), and said in the outcome. */
  readonly information: PlanFacts;
  /** Who answers for what, and the template rows of indices that have no scorecard. */
  readonly rules?: Rules | undefined;
  /** Rows of the tracking sheet; absent when the workbook has none. Only the report asks for them. */
  readonly tracking?: readonly TrackingRow[] | undefined;
  /**
   * The appendices as they stand in the workbook (readBack): what a person wrote on them stands in the document as well.
   */
  readonly pages?: Readonly<Partial<Record<FormPage, PageReading>>> | undefined;
  /** Scorecards of further indices in the workbook (PAPI, SIPAS …); only the plan over several indices asks for them. */
  readonly others?: readonly ScorecardInput[] | undefined;
}
