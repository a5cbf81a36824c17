/** Kế hoạch triển khai tự đánh giá, chấm điểm: purposes, how it is done, and which office scores what. */
import { planYear, yearText } from "../../core/text/appendixTexts";
import { END } from "../../core/text/documents/frameTexts";
import { coordinatorText, oneLine } from "../../core/text/documents/wording/phrases";
import { AIMS, AIMS_SECTION, DEMANDS, PLAN_TYPE, WORK_SECTION } from "../../core/text/documents/planTexts";
import {
  CONFERENCE,
  CONFERENCE_DATE,
  CONFERENCE_TIME,
  conferencePlace,
  conferenceText,
  coordinatorTasks,
  SCORING,
  SCORING_DECISION,
  scoringTexts,
  selfAims,
  selfBasis,
  selfClosing,
  SELF_CONTENT,
  selfDemands,
  SELF_POINTER,
  selfPurpose,
  selfSubject,
  shareText,
  UNSHARED,
  unsharedText,
} from "../../core/text/documents/selfAssessmentTexts";
import { fold } from "../../core/grid/fold";
import type { Diagnostic } from "../../core/diagnostic";
import type { DocumentFacts } from "../facts/documentFacts";
import { scoringShares, type LeadShare } from "../facts/scoringShares";
import { basis, clause, dash, section, text, type Block } from "../model/blocks";
import type { Content } from "./content";

/** The next scoring: of the plan's year once the scorecard has been scored. */
function scoringYear({ input, plan }: DocumentFacts): string {
  const isScored = input.assessment.scorecard.basis !== "none";
  return yearText(isScored ? planYear(plan) : plan.yearScored);
}

const aimBlocks = ({ words }: DocumentFacts): Block[] => [
  section(AIMS_SECTION),
  clause(AIMS),
  ...selfAims(words).map((each) => dash(each)),
  clause(DEMANDS),
  ...selfDemands(words).map((each) => dash(each)),
];

const contentBlocks = ({ words }: DocumentFacts): Block[] => [
  section(SELF_CONTENT),
  clause(CONFERENCE),
  text(conferenceText(words)),
  dash(CONFERENCE_TIME),
  dash(`${conferencePlace(words)}.`),
  clause(SCORING),
  ...scoringTexts(words).map((each) => text(each)),
];

const hasShare = ({ fields, others }: LeadShare): boolean => fields.length + others.length > 0;

/** Whoever watches over the whole comes first, whether or not it scores anything itself. */
function sharesOf({ input, coordinator }: DocumentFacts): LeadShare[] {
  const shares = scoringShares(input);
  const key = fold(coordinator ?? "");
  const own = shares.filter(({ lead }) => lead !== undefined && fold(lead) === key);
  const first = own.length > 0 ? own : [{ lead: coordinatorText(coordinator), fields: [], others: [] }];
  return [...first, ...shares.filter((each) => !own.includes(each))];
}

/** Criteria that the text leaves to be given to somebody. */
function unshared({ input }: DocumentFacts): Diagnostic[] {
  const nobody = scoringShares(input).find(({ lead }) => lead === undefined);
  const count = nobody?.others.reduce((sum, { names }) => sum + names.length, 0) ?? 0;
  return count === 0
    ? []
    : [{ code: "document-items-blank", severity: "warning", facts: { role: "lead", count } }];
}

/** "bộ phận …" begins a line here. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function workBlocks(facts: DocumentFacts): Block[] {
  const { words, coordinator } = facts;
  const shares = sharesOf(facts).map((share, i): Block[] => [
    clause(`${String(i + 1)}. ${share.lead === undefined ? UNSHARED : capital(oneLine(share.lead))}`),
    ...(i === 0 ? coordinatorTasks(words).map((each) => dash(each)) : []),
    ...(hasShare(share) ? [dash(share.lead === undefined ? unsharedText(share) : shareText(share))] : []),
  ]);
  return [
    section(WORK_SECTION),
    ...shares.flat(),
    text(SELF_POINTER),
    text(selfClosing(words, coordinator) + END),
  ];
}

export function selfAssessmentPlanContent(facts: DocumentFacts): Content {
  const { words, plan } = facts;
  const year = scoringYear(facts);
  return {
    heading: { kind: "titled", type: PLAN_TYPE, subject: selfSubject(words, year) },
    carrier: "Kế hoạch",
    addressees: [],
    body: [
      ...selfBasis(words, plan).map(basis),
      text(selfPurpose(words, year)),
      ...aimBlocks(facts),
      ...contentBlocks(facts),
      ...workBlocks(facts),
    ],
    pages: [{ page: "tu-cham" }],
    lines: ["province"],
    ownNumber: true,
    blanks: [SCORING_DECISION, CONFERENCE_DATE],
    hasTasks: false,
    hasResults: false,
    diagnostics: unshared(facts),
  };
}
