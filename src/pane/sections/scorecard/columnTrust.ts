/** How sure each column of a scorecard is, from what recognition said about it. */
import type { ColumnRole, Diagnostic, Layout } from "../../../core";

/** chosen: a person said so, now or earlier. */
export type Trust = "sure" | "unsure" | "missing" | "chosen";

/** Columns that a scorecard lives on; the others may be there as well. */
export const MAIN_ROLES: readonly ColumnRole[] = [
  "code",
  "title",
  "maxScore",
  "selfScore",
  "appraisedScore",
  "comment",
];

export const OTHER_ROLES: readonly ColumnRole[] = [
  "result",
  "survey",
  "secondAppraised",
  "deduction",
  "bonus",
  "lead",
  "support",
  "target",
  "solution",
  "deadline",
  "evidence",
  "rule",
];

const DOUBTS: ReadonlySet<string> = new Set(["column-weak", "column-ambiguous"]);

interface Seen {
  readonly layout: Layout;
  readonly diagnostics: readonly Diagnostic[];
  /** The sheet's columns were picked by a person. */
  readonly isCorrected: boolean;
}

export function trustOf(role: ColumnRole, { layout, diagnostics, isCorrected }: Seen): Trust {
  if (layout.columns[role] === undefined) return "missing";
  if (isCorrected) return "chosen";
  return diagnostics.some(({ code, column }) => DOUBTS.has(code) && column === role) ? "unsure" : "sure";
}

/** The layout with another column for a role; a column stands for one role only. */
export function withColumn(layout: Layout, role: ColumnRole, col: number | undefined): Layout {
  const kept = Object.entries(layout.columns).filter(([other, place]) => other !== role && place !== col);
  const columns: Layout["columns"] = Object.fromEntries(kept);
  return { ...layout, columns: col === undefined ? columns : { ...columns, [role]: col } };
}
