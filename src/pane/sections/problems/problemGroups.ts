/** Diagnostics as a person works through them: questions first, then by how bad they are. */
import type { Diagnostic } from "../../../core";
import type { Reading } from "../../session/state";

export type ProblemKind = "questions" | "errors" | "warnings" | "notes";

export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly diagnostics: readonly Diagnostic[];
}

/** What only a person can decide. */
const QUESTIONS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "which-scorecard",
  "column-ambiguous",
  "column-weak",
  "survey-and-appraised",
  "number-ambiguous",
]);

const KINDS = { error: "errors", warning: "warnings", note: "notes" } as const;
const ORDER: readonly ProblemKind[] = ["questions", "errors", "warnings", "notes"];

export const problemKind = ({ code, severity }: Diagnostic): ProblemKind =>
  QUESTIONS.has(code) ? "questions" : KINDS[severity];

/** How many say more than a note. */
export const pressing = ({ made }: Reading): number =>
  made.diagnostics.filter((each) => problemKind(each) !== "notes").length;

/** Groups that hold something, in the order of `ORDER`; within a group as they were said. */
export function problemGroups(diagnostics: readonly Diagnostic[]): ProblemGroup[] {
  return ORDER.map((kind) => ({
    kind,
    diagnostics: diagnostics.filter((each) => problemKind(each) === kind),
  })).filter((group) => group.diagnostics.length > 0);
}
