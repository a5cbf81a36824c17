/**
 * Kế hoạch over several indices: one section to each. An index with a scored table is told field by field, one without by the
 * template rows that speak of it.
 */
import type { Diagnostic } from "../../core/diagnostic";
import { planYear } from "../../core/text/appendixTexts";
import { END } from "../../core/text/documents/frameTexts";
import {
  ADVISERS,
  adviserTexts,
  AIM_SECTION,
  DEMAND_SECTION,
  DIRECTION,
  directionTexts,
  FIRST_PART,
  FRONT,
  frontText,
  indexSection,
  indicesAims,
  indicesBasis,
  indicesClosing,
  indicesDemands,
  indicesPurpose,
  indicesSubject,
  INFORMATION_TEXT,
  INFORMATION_WORK,
  NO_CONTENT,
  SECOND_PART,
  USUAL_INDICES,
  workSection,
} from "../../core/text/documents/indicesTexts";
import { coordinatorText } from "../../core/text/documents/wording/phrases";
import { appendixPointer, PLAN_TYPE } from "../../core/text/documents/planTexts";
import { MAIN_INDEX } from "../../core/text/documents/wording/words";
import type { AppendixRequest } from "../appendices/makeAppendices";
import type { DocumentFacts } from "../facts/documentFacts";
import { indexParts, type IndexPart } from "../facts/indices/contentRows";
import { unscoredFields } from "../facts/indices/unscoredFields";
import { tasksOf } from "../facts/tasks";
import type { ScorecardInput } from "../input";
import { basis, clause, dash, part, section, text, type Block } from "../model/blocks";
import type { Content } from "./content";
import { contentBlocks, scoredBlocks, unscoredBlocks } from "./indexSections";

const nameOf = ({ assessment }: ScorecardInput): string =>
  (assessment.scorecard.indexName ?? MAIN_INDEX).toUpperCase();

const scorecardsOf = ({ input, others }: DocumentFacts): ScorecardInput[] => [input, ...others];

/** Those that the officer named, else the usual ones; whatever has a scorecard is among them. */
function indexNames(facts: DocumentFacts): string[] {
  const named = facts.plan.indexNames?.map((name) => name.toUpperCase()) ?? USUAL_INDICES;
  return [...new Set([...named, ...scorecardsOf(facts).map(nameOf)])];
}

interface IndexSection {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Contents that nobody is named for. */
  readonly leaderless: number;
}

function sectionOf(name: string, facts: DocumentFacts): IndexSection {
  const { input, plan } = facts;
  const known = {
    nam: plan.yearScored?.toString(),
    nam_toi: planYear(plan)?.toString(),
    dot_1: plan.rounds?.[0]?.date,
    dot_2: plan.rounds?.[1]?.date,
  };
  const scorecard = scorecardsOf(facts).find((each) => nameOf(each) === name);
  if (!scorecard) {
    const parts = indexParts(name, input.rules, known);
    return { name, blocks: contentBlocks(parts), leaderless: leaderless(parts) };
  }
  const source = { ...scorecard, rules: input.rules };
  if (scorecard.assessment.scorecard.basis !== "none")
    return { name, blocks: scoredBlocks(source), leaderless: 0 };
  const parts = unscoredFields(source, known);
  return { name, blocks: unscoredBlocks(parts), leaderless: leaderless(parts) };
}

const leaderless = (parts: readonly IndexPart[]): number =>
  parts.filter(({ lead }) => lead === undefined).length;

const openingBlocks = ({ plan, words }: DocumentFacts, names: readonly string[]): Block[] => [
  ...indicesBasis(plan.decision, names, words.year).map(basis),
  text(indicesPurpose(words)),
  part(...FIRST_PART),
  section(AIM_SECTION),
  ...indicesAims(words).map((each) => dash(each)),
  section(DEMAND_SECTION),
  ...indicesDemands(words).map((each) => dash(each)),
];

const workBlocks = (
  { words, coordinator }: DocumentFacts,
  { number, appendices }: { readonly number: number; readonly appendices: number },
): Block[] => [
  section(workSection(number)),
  clause(ADVISERS),
  ...adviserTexts(words, coordinatorText(coordinator)).map((each) => dash(each)),
  clause(`2. ${FRONT}`),
  text(frontText(words)),
  clause(`3. ${INFORMATION_WORK}`),
  text(INFORMATION_TEXT),
  ...(appendices === 0 ? [] : [text(appendixPointer(appendices))]),
  text(indicesClosing(words) + END),
];

const emptyIndex = (index: string): Diagnostic => ({
  code: "document-index-empty",
  severity: "warning",
  facts: { index },
});

function sectionDiagnostics(sections: readonly IndexSection[]): Diagnostic[] {
  const count = sections.reduce((sum, section_) => sum + section_.leaderless, 0);
  return [
    ...sections.filter(({ blocks }) => blocks.length === 0).map(({ name }) => emptyIndex(name)),
    ...(count === 0
      ? []
      : [{ code: "document-items-blank", severity: "warning", facts: { role: "lead", count } } as const]),
  ];
}

/** The remedies of every scorecard that lost points. */
const pagesOf = (facts: DocumentFacts): AppendixRequest[] =>
  scorecardsOf(facts)
    .filter((scorecard) => tasksOf({ ...scorecard, rules: facts.input.rules }).length > 0)
    .map((scorecard) => ({ page: "khac-phuc", scorecard }));

export function indicesPlanContent(facts: DocumentFacts): Content {
  const { words } = facts;
  const names = indexNames(facts);
  const pages = pagesOf(facts);
  const sections = names.map((name) => sectionOf(name, facts));
  const body = [
    ...openingBlocks(facts, names),
    part(...SECOND_PART),
    section(DIRECTION),
    ...directionTexts(words).map((each, i) => text(`${String(i + 1)}. ${each}`)),
    ...sections.flatMap(({ name, blocks }, i) => [
      section(indexSection(name, i + 2)),
      ...(blocks.length === 0 ? [text(NO_CONTENT)] : blocks),
    ]),
    ...workBlocks(facts, { number: sections.length + 2, appendices: pages.length }),
  ];
  return {
    heading: { kind: "titled", type: PLAN_TYPE, subject: indicesSubject(words) },
    carrier: "Kế hoạch",
    addressees: [],
    body,
    pages,
    lines: ["decision"],
    hasTasks: true,
    hasResults: facts.input.assessment.scorecard.basis !== "none",
    diagnostics: sectionDiagnostics(sections),
  };
}
