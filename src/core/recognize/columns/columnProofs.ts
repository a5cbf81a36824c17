/** Whether the numbers bear out what the headings said: scores do not exceed maxima, row after row. */
import type { Diagnostic } from "../../diagnostic";
import type { ColumnRole, Scorecard } from "../../scorecard/scorecard";
import { candidateOf, type Header } from "./header";

const CHECKED = ["selfScore", "appraisedScore", "result"] as const;
const FEWEST = 4;

/** Two appraisers who differ: which of them counts is not ours to say. */
function differingAppraisers({ items, layout }: Scorecard, header: Header): Diagnostic[] {
  const differing = items.find(
    ({ scores: { appraisedScore, secondAppraised } }) =>
      appraisedScore && secondAppraised && appraisedScore.value !== secondAppraised.value,
  );
  const { appraisedScore: first, secondAppraised: second } = layout.columns;
  if (!differing || first === undefined || second === undefined) return [];
  const role: ColumnRole = "appraisedScore";
  const candidates = [first, second].map((column) => candidateOf(header, column));
  const at = { sheet: layout.sheet, row: layout.headerRows[1], col: first };
  return [{ code: "column-ambiguous", severity: "warning", at, column: role, facts: { role, candidates } }];
}

/** A score column most of whose values exceed the maximum is probably not what its heading says, or the maximum is not. */
export function columnProofs(scorecard: Scorecard, header: Header): Diagnostic[] {
  const doubts: Diagnostic[] = differingAppraisers(scorecard, header);
  for (const role of CHECKED) {
    const pairs = scorecard.items.flatMap(({ scores }) => {
      const score = scores[role];
      return score && scores.maxScore ? [{ over: score.value > scores.maxScore.value, at: score.at }] : [];
    });
    const over = pairs.filter((pair) => pair.over);
    if (pairs.length < FEWEST || over.length * 2 < pairs.length) continue;
    const at = pairs[0]?.at;
    const column: ColumnRole = role;
    const { heading } = candidateOf(header, scorecard.layout.columns[role] ?? 0);
    doubts.push({
      code: "column-weak",
      severity: "warning",
      column,
      ...(at ? { at } : {}),
      facts: { role, heading },
    });
  }
  return doubts;
}
