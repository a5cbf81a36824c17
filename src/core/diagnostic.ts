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
  "no-such-sheet": { readonly sheet: string };
  "page-protected": { readonly sheet: string };
  "which-scorecard": { readonly sheets: readonly string[] };
  "sheet-protected": { readonly sheet: string };
  "structure-locked": object;
  "nothing-lost": object;
  "no-known-loss": { readonly unknown: number };
  "outside-print-area": { readonly column: number };
  "page-name-taken": { readonly wanted: string; readonly sheet: string };
  "page-line-kept": { readonly kept: string; readonly offered: string };
  "page-text-kept": { readonly item: string; readonly kept: string; readonly offered: string };
  "page-text-dropped": { readonly item: string; readonly text: string };
  "page-row-kept": { readonly text: string };
  "page-column-dropped": { readonly heading: string };
  "page-rows-below": { readonly count: number };
  "page-unreadable": { readonly sheet: string };
  "total-differs": { readonly role: ScoreRole; readonly computed: Points; readonly stated: Points };
}

export type DiagnosticCode = keyof DiagnosticFacts;
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
