/** What is odd in finding what to do, apart from what is odd about the scorecard, which has its own place. */
import type { Diagnostic } from "../../../core";

const REMARKS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "ratio-wrong",
  "target-out-of-range",
  "wanted-not-reached",
  "wanted-already-reached",
  "setting-wrong",
  "setting-empty",
  "setting-unreadable",
  "setting-column-missing",
  "no-lead",
  "no-solution",
  "rule-tie",
  "placeholder-unknown",
  "placeholder-empty",
  "field-several-leads",
  "lead-overloaded",
  "cells-merged",
  "no-room",
  "sheet-protected",
]);

export const remediationRemarks = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ code }) => REMARKS.has(code));
