/** The total that the sheet prints against the total of its leaves. */
import type { Diagnostic } from "../../diagnostic";
import { add, subtract, sum, ZERO, type Points } from "../../scorecard/points";
import type { Scorecard, ScoreRole, StatedTotal } from "../../scorecard/scorecard";
import { deductionsOf, isOutside, type Deductions } from "../deductions";

const CHECKED: readonly ScoreRole[] = ["maxScore", "selfScore", "appraisedScore", "result", "deduction"];

interface Counted {
  readonly scorecard: Scorecard;
  readonly deductions: Deductions;
}

/** Every figure that a total row may rightly state for a role. */
function rightFigures({ scorecard, deductions }: Counted, role: ScoreRole, total: StatedTotal): Points[] {
  const { totals, bonus } = deductions;
  const tops = scorecard.items.filter((item) => item.parent === undefined && !isOutside(item));
  const printed = sum(tops.flatMap((item) => item.scores[role]?.value ?? []));
  if (role === "deduction") return [totals.lost, subtract(ZERO, totals.lost)];
  const own: Partial<Record<ScoreRole, Points>> = {
    maxScore: totals.max,
    appraisedScore: totals.obtained,
    result: totals.obtained,
  };
  const counted = role === "selfScore" ? totals.self : own[role];
  const plain = counted === undefined ? [printed] : [counted, printed];
  return total.withBonus ? [...plain, ...plain.map((points) => add(points, bonus))] : plain;
}

/** Says every total that differs from what was computed. Only the last plain total and totals with bonus are checked. */
export function statedTotal(scorecard: Scorecard): Diagnostic[] {
  if (scorecard.statedTotals.length === 0) return [];
  const counted: Counted = { scorecard, deductions: deductionsOf(scorecard) };
  return scorecard.statedTotals.flatMap((total) =>
    CHECKED.flatMap((role): Diagnostic[] => {
      const stated = total.scores[role];
      if (!stated) return [];
      const right = rightFigures(counted, role, total);
      const computed = right[0];
      if (computed === undefined || right.includes(stated.value)) return [];
      const facts = { role, computed, stated: stated.value };
      return [{ code: "total-differs", severity: "warning", at: stated.at, facts }];
    }),
  );
}
