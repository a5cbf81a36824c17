/** What is odd, as data. Sentences live in core/text; nothing here is shown as it stands. */
import type { Area, CellRef } from "./grid/grid";
import type { Points } from "./scorecard/points";
import type { ColumnRole, ScoreRole } from "./scorecard/scorecard";

/** A column by zero-based index and its heading as the sheet writes it. */
export interface ColumnCandidate {
  readonly column: number;
  readonly heading: string;
}

/** Why a sheet is no scorecard. */
export type NotScorecardReason =
  | "empty"
  | "ours"
  | "no-header"
  | "no-points"
  | "ranking"
  | "summary"
  | "yes-no"
  | "transposed"
  | "tasks"
  | "no-items";

/** Everything that can be said, with its facts. A new code without a sentence does not compile (core/text). */
export interface DiagnosticFacts {
  "not-a-scorecard": { readonly reason: NotScorecardReason };
  "copied-mark": { readonly original: string };
  "second-table": { readonly used: Area };
  "column-weak": { readonly role: ColumnRole; readonly heading: string };
  "column-ambiguous": { readonly role: ColumnRole; readonly candidates: readonly ColumnCandidate[] };
  "column-not-found": { readonly role: ColumnRole };
  "basis-self": object;
  "no-scores": object;
  "score-not-number": { readonly role: ScoreRole; readonly text: string };
  "score-from-date": { readonly role: ScoreRole; readonly shown: string };
  "score-with-words": { readonly role: ScoreRole; readonly text: string; readonly value: Points };
  "score-as-text": { readonly count: number };
  "score-rounded-display": { readonly stored: Points; readonly shown: string };
  "number-ambiguous": { readonly text: string; readonly value: Points };
  "formula-error": { readonly text: string };
  "score-over-max": { readonly score: Points; readonly max: Points };
  "self-over-max": { readonly score: Points; readonly max: Points };
  "score-negative": { readonly score: Points };
  "max-differs": { readonly said: Points; readonly max: Points };
  "max-footnote": { readonly text: string; readonly max: Points };
  "max-missing": object;
  "survey-and-appraised": { readonly appraised: Points; readonly survey: Points };
  "result-empty": { readonly count: number };
  "rows-not-read": { readonly count: number };
  "appraised-missing": object;
  "not-applicable": { readonly text: string };
  "children-unscored": { readonly count: number };
  "score-outside-items": { readonly text: string };
  "duplicate-code": { readonly code: string; readonly first: CellRef };
  "code-out-of-order": { readonly code: string; readonly after: string };
  "code-restored": { readonly shown: string; readonly code: string };
  "code-from-date": { readonly shown: string; readonly code: string };
  "row-joined": { readonly text: string };
  "children-sum": { readonly role: ScoreRole; readonly sum: Points; readonly stated: Points };
  "deduction-differs": { readonly typed: Points; readonly computed: Points };
  "deduction-fixed": { readonly count: number };
  "no-room": { readonly sheet: string };
  "cells-merged": { readonly role: ColumnRole; readonly count: number };
  "setting-wrong": { readonly label: string; readonly text: string; readonly hint: string };
  "setting-empty": { readonly label: string };
  "setting-code-number": { readonly code: string };
  "setting-unreadable": { readonly sheet: string };
  "setting-column-missing": { readonly heading: string; readonly needed: boolean };
  "setting-merged": { readonly rows: number; readonly cols: number };
  "setting-protected": { readonly sheet: string };
  "learned-whole": { readonly text: string };
  "learned-date": { readonly text: string };
  "learned-nothing": object;
  "no-such-sheet": { readonly sheet: string };
  "page-protected": { readonly sheet: string };
  "which-scorecard": { readonly sheets: readonly string[] };
  "sheet-protected": { readonly sheet: string };
  "structure-locked": object;
  "nothing-lost": object;
  "no-known-loss": { readonly unknown: number };
  "outside-print-area": { readonly column: number };
  "remedies-blank": { readonly count: number };
  "page-name-taken": { readonly wanted: string; readonly sheet: string };
  "page-line-kept": { readonly kept: string; readonly offered: string };
  "page-text-kept": { readonly item: string; readonly kept: string; readonly offered: string };
  "page-text-dropped": { readonly item: string; readonly text: string };
  "page-row-kept": { readonly text: string };
  "page-column-dropped": { readonly heading: string };
  "page-rows-below": { readonly count: number };
  "page-unreadable": { readonly sheet: string };
  /** `item`: the first of those whose points differ. */
  "page-outdated": { readonly sheet: string; readonly count: number; readonly item: string };
  "pages-behind": { readonly sheets: readonly string[] };
  "page-number-old": { readonly sheet: string; readonly word: string };
  "item-on-both-lists": { readonly item: string; readonly below: CellRef };
  "tracking-status": { readonly item: string; readonly text: string };
  "tracking-overdue": { readonly item: string; readonly deadline: string };
  "tracking-missing": object;
  /** `deadline`: the latest of them. */
  "deadlines-past": { readonly count: number; readonly deadline: string };
  "ratio-wrong": { readonly text: string; readonly stated: number; readonly actual: number };
  "target-out-of-range": {
    readonly asked: Points;
    readonly obtained: Points;
    readonly max: Points;
    readonly used: Points;
  };
  "wanted-not-reached": { readonly wanted: Points; readonly reachable: Points };
  "wanted-already-reached": { readonly wanted: Points; readonly obtained: Points };
  "no-lead": object;
  "no-solution": object;
  "rule-tie": { readonly item: string; readonly used: string; readonly other: string };
  "placeholder-unknown": { readonly name: string };
  "placeholder-empty": { readonly name: string; readonly count: number };
  "field-several-leads": { readonly field: string; readonly leads: readonly string[] };
  "lead-overloaded": { readonly lead: string; readonly count: number; readonly total: number };
  "document-blanks": { readonly labels: readonly string[] };
  "document-items-blank": { readonly role: "lead" | "solution" | "deadline"; readonly count: number };
  "document-index-empty": { readonly index: string };
  "document-scores-unknown": { readonly count: number };
  "document-total-differs": { readonly computed: Points; readonly stated: Points };
  "total-differs": { readonly role: ScoreRole; readonly computed: Points; readonly stated: Points };
}

export type DiagnosticCode = keyof DiagnosticFacts;
/** Those of the remediation (core/remediation). */
export type RemediationDiagnosticCode =
  | "ratio-wrong"
  | "target-out-of-range"
  | "wanted-not-reached"
  | "wanted-already-reached"
  | "no-lead"
  | "no-solution"
  | "rule-tie"
  | "placeholder-unknown"
  | "placeholder-empty"
  | "field-several-leads"
  | "lead-overloaded";
/** Those of the Word documents (src/documents). */
export type DocumentDiagnosticCode = Extract<DiagnosticCode, `document-${string}`>;
export type Severity = "error" | "warning" | "note";

export type Diagnostic = {
  [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly at?: CellRef;
    /** Only on a diagnostic about a whole column. */
    readonly column?: ColumnRole;
    readonly facts: DiagnosticFacts[C];
  };
}[DiagnosticCode];

/** The best value there is, and what is odd about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
