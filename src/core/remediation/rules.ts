/** What officers set down once and use every year: who answers for what, and what is done about which kind of loss. */
import type { CellRef } from "../grid/grid";

/**
 * Why points were lost: no plan or document · no evidence · late · a rate below what is asked · not scored by the unit itself ·
 * done, but not well enough · no initiative · none can be told.
 */
export const CAUSE_KINDS = [
  "noDocument",
  "noEvidence",
  "late",
  "belowThreshold",
  "notSelfScored",
  "quality",
  "noInitiative",
  "none",
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** A line of CCHC Phân công: who leads and who supports, where the pattern fits. */
export interface AssignmentRule {
  /** code: a prefix of criterion codes ("3.1", "III"); keyword: words of the title; field: words of the field's title. */
  readonly by: "code" | "keyword" | "field";
  readonly pattern: string;
  readonly lead: string;
  readonly support?: string;
  /** The cell that says so; absent for a rule of a ready profile. */
  readonly at?: CellRef;
}

/** A line of CCHC Mẫu giải pháp. All that is given must fit; what is not given fits everything. */
export interface SolutionTemplate {
  /** Prefixes of criterion codes; one must fit. */
  readonly codes: readonly string[];
  /** Words of the title; one must fit ("a + b": both words). */
  readonly keywords: readonly string[];
  /** Words of the field's title. */
  readonly field?: string;
  /** PAR INDEX, PAPI, SIPAS …; the main index when not given. */
  readonly index?: string;
  readonly cause?: CauseKind;
  /** Texts with placeholders in braces. */
  readonly target?: string;
  readonly solution: string;
  readonly deadline?: string;
  readonly at?: CellRef;
}

export interface Rules {
  readonly assignments: readonly AssignmentRule[];
  readonly templates: readonly SolutionTemplate[];
}
