/** A scorecard to what was lost, and everything odd about its numbers. One file per check under checks/. */
import type { Diagnostic, Outcome } from "../diagnostic";
import type { Scorecard } from "../scorecard/scorecard";
import { childrenSum } from "./checks/childrenSum";
import { outsideBase } from "./checks/outsideBase";
import { scoresPresent } from "./checks/scoresPresent";
import { selfOverMax } from "./checks/selfOverMax";
import { statedTotal } from "./checks/statedTotal";
import { deductionsOf, type Deductions } from "./deductions";

export interface Assessment {
  readonly scorecard: Scorecard;
  readonly deductions: Deductions;
}

const CHECKS: readonly ((scorecard: Scorecard) => Diagnostic[])[] = [
  scoresPresent,
  outsideBase,
  selfOverMax,
  childrenSum,
  statedTotal,
];

export function assess(scorecard: Scorecard): Outcome<Assessment> {
  return {
    value: { scorecard, deductions: deductionsOf(scorecard) },
    diagnostics: CHECKS.flatMap((check) => check(scorecard)),
  };
}
