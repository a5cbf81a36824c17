/** Scores that are not there: a missing appraised score leaves the loss unknown, neither zero nor full. */
import type { Diagnostic } from "../../diagnostic";
import type { Scorecard } from "../../scorecard/scorecard";

/** One sentence for a table that nobody scored yet; otherwise one per item whose score is missing. */
export function scoresPresent(scorecard: Scorecard): Diagnostic[] {
  const { items, basis } = scorecard;
  if (basis === "none") return [{ code: "no-scores", severity: "warning", facts: {} }];
  if (!items.some(({ scores }) => scores.maxScore))
    return [{ code: "column-not-found", severity: "error", column: "maxScore", facts: { role: "maxScore" } }];
  const self: Diagnostic[] =
    basis === "selfScore" ? [{ code: "basis-self", severity: "warning", facts: {} }] : [];
  const parents = new Set(items.map((item) => item.parent));
  const missing = items.filter((item) => item.state === "missing" && !parents.has(item.index));
  const each = missing.flatMap((item): Diagnostic[] => {
    if (item.obtained !== undefined && item.scores.maxScore) return [];
    const code = item.scores.maxScore ? "appraised-missing" : "max-missing";
    return [{ code, severity: "warning", at: item.at, facts: {} }];
  });
  return [...self, ...each];
}
