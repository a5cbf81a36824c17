/** A self score over the maximum: typed wrongly, or the maximum is read wrongly. */
import type { Diagnostic } from "../../diagnostic";
import { isOutside } from "../deductions";
import type { Scorecard } from "../../scorecard/scorecard";

export function selfOverMax({ items, basis }: Scorecard): Diagnostic[] {
  if (basis === "selfScore") return [];
  return items.flatMap((item): Diagnostic[] => {
    const { selfScore, maxScore } = item.scores;
    if (!selfScore || !maxScore || isOutside(item) || selfScore.value <= maxScore.value) return [];
    return [
      {
        code: "self-over-max",
        severity: "warning",
        at: selfScore.at,
        facts: { score: selfScore.value, max: maxScore.value },
      },
    ];
  });
}
