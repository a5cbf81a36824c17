/** What all contents need, made ready once. */
import { isOutside } from "../../core/assess/deductions";
import { maintainedItems } from "../../core/compose/appendices/maintainedItems";
import { add, type Points } from "../../core/scorecard/points";
import { usualRounds } from "../../core/settings/rules/starterRules";
import type { PlanFacts } from "../../core/text/appendixTexts";
import { documentWords, type DocumentWords } from "../../core/text/documents/wording/words";
import type { DocumentInput, ScorecardInput } from "../input";
import { coordinatorOf } from "./coordinator";
import { fieldResults, type FieldResult } from "./fieldResults";
import { otherScorecards } from "./otherScorecards";
import { tasksOf, type Task } from "./tasks";

export interface DocumentFacts {
  readonly input: DocumentInput;
  /** CCHC Thông tin, with the usual rounds where it names none. */
  readonly plan: PlanFacts;
  readonly words: DocumentWords;
  readonly tasks: readonly Task[];
  readonly fields: readonly FieldResult[];
  /** Obtained with the points outside the 100. */
  readonly total: Points;
  /** Criteria, or their parts, that stand at their maximum. */
  readonly keptCount: number;
  readonly coordinator: string | undefined;
  /** Scorecards of further indices. */
  readonly others: readonly ScorecardInput[];
}

function keptCount({ assessment }: DocumentInput): number {
  return maintainedItems(assessment).filter(({ item, isPart }) => !isPart && !isOutside(item)).length;
}

export function documentFacts(input: DocumentInput): DocumentFacts {
  const { assessment, information } = input;
  const { totals, bonus } = assessment.deductions;
  const rounds = usualRounds(information);
  const plan = rounds === undefined ? information : { ...information, rounds };
  return {
    input,
    plan,
    words: documentWords(information, assessment.scorecard.indexName),
    tasks: tasksOf(input),
    fields: fieldResults(input),
    total: add(totals.obtained, bonus),
    keptCount: keptCount(input),
    coordinator: coordinatorOf(input),
    others: otherScorecards(input, plan),
  };
}
