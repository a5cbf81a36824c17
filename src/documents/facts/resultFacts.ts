/** The published result as the opening paragraphs tell it. */
import type { ResultFacts } from "../../core/text/documents/openingTexts";
import type { DocumentFacts } from "./documentFacts";

export function resultFacts({ input, plan, words, total, tasks }: DocumentFacts): ResultFacts {
  const { scorecard, deductions } = input.assessment;
  return {
    plan,
    words,
    total,
    basis: scorecard.basis,
    sums: deductions.totals,
    bonus: deductions.bonus,
    count: tasks.length,
  };
}
