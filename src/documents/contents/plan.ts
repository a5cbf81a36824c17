/**
 * Kế hoạch khắc phục: results and remedies in prose, field by field, then who carries them out; what was lost and what is to
 * be reached as two appendices. Order and parts follow the plans that communes publish.
 */
import {
  decisionLines,
  figuresSentence,
  previousSentence,
  resultSentence,
} from "../../core/text/documents/openingTexts";
import { END } from "../../core/text/documents/frameTexts";
import {
  AIMS,
  AIMS_SECTION,
  aimTexts,
  appendixPointer,
  CONTENT_SECTION,
  DEMANDS,
  demandTexts,
  FOLLOW_UP,
  followUpTexts,
  KEPT_CRITERIA,
  keptText,
  NOTHING_LOST,
  planClosing,
  planPurpose,
  planSubject,
  PLAN_TYPE,
  WORK_SECTION,
} from "../../core/text/documents/planTexts";
import { sentenceCase, withinSentence } from "../../core/text/documents/wording/sentenceCase";
import type { AppendixRequest } from "../appendices/makeAppendices";
import type { DocumentFacts } from "../facts/documentFacts";
import { resultFacts } from "../facts/resultFacts";
import { tasksByLeads } from "../facts/tasks";
import { basis, clause, dash, section, text, type Block } from "../model/blocks";
import type { Content } from "./content";
import { fieldBlocks, totalPieces } from "./fieldParts";
import { leadBlocks } from "./leadParts";

/** The paragraphs above the first section. */
export function openingBlocks(facts: DocumentFacts, purpose: string): Block[] {
  const result = resultFacts(facts);
  const told = [resultSentence(result), figuresSentence(result), previousSentence(result)];
  const said = told.filter((each) => each !== undefined);
  return [...decisionLines(result).map(basis), text(said.join(" ")), text(purpose)];
}

function aimBlocks({ words, plan }: DocumentFacts): Block[] {
  return [
    section(AIMS_SECTION),
    clause(AIMS),
    ...aimTexts(words, plan.wantedTotal).map((each) => dash(each)),
    clause(DEMANDS),
    ...demandTexts(words).map((each) => dash(each)),
  ];
}

/** Nothing is below its maximum, and nothing is unknown. */
const isWhole = ({ input, tasks }: DocumentFacts): boolean => {
  const { leaves, unknown } = input.assessment.deductions.totals;
  return tasks.length === 0 && leaves > 0 && unknown === 0;
};

function contentBlocks(facts: DocumentFacts): Block[] {
  const { input, fields, keptCount } = facts;
  const { scorecard, deductions } = input.assessment;
  const lost = fields.filter(({ tasks }) => tasks.length > 0);
  const whole = fields.filter(({ tasks, sums }) => tasks.length === 0 && sums.unknown === 0);
  const names = whole.map(({ top }) => withinSentence(top.title));
  return [
    section(CONTENT_SECTION),
    text(...totalPieces(deductions.totals, scorecard.basis)),
    ...(isWhole(facts) ? [text(NOTHING_LOST)] : []),
    ...lost.flatMap((field, i) => fieldBlocks(field, String(i + 1), scorecard.basis)),
    ...(keptCount === 0
      ? []
      : [
          clause(`${String(lost.length + 1)}. ${sentenceCase(KEPT_CRITERIA)}`),
          text(keptText(keptCount, names)),
        ]),
  ];
}

function workBlocks({ plan, words, tasks, coordinator }: DocumentFacts, appendices: number): Block[] {
  const leads = tasksByLeads(tasks);
  return [
    section(WORK_SECTION),
    ...leads.flatMap((each, i) => leadBlocks(each, i + 1)),
    clause(`${String(leads.length + 1)}. ${FOLLOW_UP}`),
    ...followUpTexts(plan, coordinator).map((each) => dash(each)),
    ...(appendices === 0 ? [] : [text(appendixPointer(appendices))]),
    text(planClosing(words, coordinator) + END),
  ];
}

export function planContent(facts: DocumentFacts): Content {
  const pages: AppendixRequest[] =
    facts.tasks.length === 0 ? [] : [{ page: "diem-tru" }, { page: "khac-phuc" }];
  return {
    heading: { kind: "titled", type: PLAN_TYPE, subject: planSubject(facts.words) },
    carrier: "Kế hoạch",
    addressees: [],
    body: [
      ...openingBlocks(facts, planPurpose(facts.words)),
      ...aimBlocks(facts),
      ...contentBlocks(facts),
      ...workBlocks(facts, pages.length),
    ],
    pages,
    lines: ["decision", "rank", "previousRank"],
    hasTasks: true,
    hasResults: true,
  };
}
