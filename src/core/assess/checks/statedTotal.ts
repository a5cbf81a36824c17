/** The total that the sheet prints against the total of its leaves. */
import type { Diagnostic } from "../../diagnostic";
import type { Scorecard, ScoreRole } from "../../scorecard/scorecard";
import { rightTotals } from "../rightTotals";

const CHECKED: readonly ScoreRole[] = ["maxScore", "selfScore", "appraisedScore", "result", "deduction"];

/** Says every total that is none of the figures it may rightly state. */
export const statedTotal = (scorecard: Scorecard): Diagnostic[] =>
  scorecard.statedTotals.flatMap((total) =>
    CHECKED.flatMap((role): Diagnostic[] => {
      const stated = total.scores[role];
      if (!stated) return [];
      const right = rightTotals(scorecard, total, role);
      const computed = right[0];
      if (computed === undefined || right.includes(stated.value)) return [];
      const facts = { role, computed, stated: stated.value };
      return [{ code: "total-differs", severity: "warning", at: stated.at, facts }];
    }),
  );
