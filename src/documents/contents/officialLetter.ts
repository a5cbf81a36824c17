/** Công văn: what each addressee and each lead has to do, with what was lost as its appendix. */
import { formatPoints } from "../../core/scorecard/points";
import { BLANK } from "../../core/text/appendixTexts";
import { END } from "../../core/text/documents/frameTexts";
import {
  EVERYBODY,
  everybodyTexts,
  FRONT_CLAUSE,
  frontTexts,
  letterAddressees,
  letterClosing,
  letterPurpose,
  letterSubject,
  OFFICERS_CLAUSE,
  taskHead,
  taskTail,
  TIME_CLAUSE,
  timeTexts,
  UNASSIGNED,
} from "../../core/text/documents/letterTexts";
import { coordinatorText, itemName, oneLine, sentence } from "../../core/text/documents/wording/phrases";
import type { DocumentFacts } from "../facts/documentFacts";
import { tasksByLeads, type LeadTasks, type Task } from "../facts/tasks";
import { clause, dash, text, type Block } from "../model/blocks";
import type { Content } from "./content";
import { openingBlocks } from "./plan";

/** One thing to do: what it is about, what is done, with whom and by when. */
export function taskLine({ item, lost, solution = BLANK, support, deadline = BLANK }: Task): string {
  const facts = { name: itemName(item), lost: formatPoints(lost), solution, support, deadline };
  return taskHead(facts) + sentence(oneLine(solution)) + taskTail(facts);
}

const leadBlocks = ({ lead, tasks }: LeadTasks, number: number): Block[] => [
  clause(`2.${String(number)}. ${lead === undefined ? UNASSIGNED : oneLine(lead)}`),
  ...tasks.map((task) => dash(taskLine(task))),
];

function officerBlocks({ tasks, words }: DocumentFacts): Block[] {
  const leads = tasksByLeads(tasks);
  return [
    clause(OFFICERS_CLAUSE),
    ...leads.flatMap((each, i) => leadBlocks(each, i + 1)),
    clause(`2.${String(leads.length + 1)}. ${EVERYBODY}`),
    ...everybodyTexts(words).map((each) => dash(each)),
  ];
}

export function officialLetterContent(facts: DocumentFacts): Content {
  const { words, plan, tasks, coordinator } = facts;
  return {
    heading: { kind: "letter", subject: letterSubject(words) },
    carrier: "Công văn",
    addressees: letterAddressees(words),
    body: [
      ...openingBlocks(facts, letterPurpose(words)),
      clause(FRONT_CLAUSE),
      ...frontTexts(words).map((each) => dash(each)),
      ...officerBlocks(facts),
      clause(TIME_CLAUSE),
      ...timeTexts(plan, coordinatorText(coordinator), tasks.length).map((each) => dash(each)),
      text(letterClosing(words) + END),
    ],
    pages: tasks.length === 0 ? [] : [{ page: "diem-tru" }],
    lines: ["decision", "rank", "previousRank"],
    hasTasks: true,
    hasResults: true,
  };
}
