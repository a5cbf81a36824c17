/** The scorecards of further indices, with what is to be done about them by the same rules as the first one's. */
import { remediate } from "../../core/remediation/remediate";
import { planYear, type PlanFacts } from "../../core/text/appendixTexts";
import type { DocumentInput, ScorecardInput } from "../input";

/** Where a remediation came along it counts; where there are no rules, only the tables themselves speak. */
export function otherScorecards({ others = [], rules }: DocumentInput, plan: PlanFacts): ScorecardInput[] {
  const facts = { yearScored: plan.yearScored, yearPlan: planYear(plan), rounds: plan.rounds };
  return others.map((other) =>
    other.remediation || !rules
      ? other
      : { ...other, remediation: remediate(other.assessment, { rules, facts }).value },
  );
}
