/** The texts of one item: whose words stand in every column, and what was odd in finding them. */
import type { Points } from "../../scorecard/points";
import type { Item, Scorecard } from "../../scorecard/scorecard";
import type { Aim } from "../aims/planAims";
import { DEFAULT_TARGETS } from "../data/defaultTargets";
import { assignmentMatcher, type AssignmentMatch } from "../match/matchAssignment";
import { templateMatcher } from "../match/matchTemplate";
import { subjects, type Subject } from "../match/subject";
import type { Rate } from "../ratio/rateOf";
import { REMEDY_ROLES, type Cause, type RemedyRole, type RemedyText } from "../remediation";
import type { Rules } from "../rules";
import { fillTemplate, unknownPlaceholders, type Placeholder, type PlaceholderFacts } from "./fillTemplate";
import { pickText } from "./pickText";
import { placeholderFacts, type RemediationFacts } from "./placeholderFacts";
import { templateTexts, type Offer, type TemplateOffers } from "./templateTexts";
import { fold } from "../../grid/fold";

export type RoleTexts = Readonly<Partial<Record<RemedyRole, string | undefined>>>;

/** An item below its maximum with all that is known of it before any rule speaks. */
export interface RemedyCase {
  readonly item: Item;
  readonly lost: Points;
  readonly cause: Cause;
  readonly rate: Rate;
  readonly aim: Aim;
  /** What a person says now, and what a person wrote on the scorecard. */
  readonly said: RoleTexts;
  readonly sheet: RoleTexts;
}

export interface WrittenRemedy {
  readonly texts: Readonly<Partial<Record<RemedyRole, RemedyText>>>;
  /** Placeholders that are blanks in these texts. */
  readonly holes: readonly Placeholder[];
  /** Who was chosen among rules that fit equally well. */
  readonly tie?: Required<AssignmentMatch>;
}

export interface WriterInput {
  readonly scorecard: Scorecard;
  readonly rules: Rules;
  readonly facts: RemediationFacts;
}

type Offers = Readonly<Partial<Record<RemedyRole, Offer>>>;

const offerOf = (text: string | undefined, at: Offer["at"]): Offer | undefined =>
  text === undefined || text.trim() === "" ? undefined : { text: text.trim(), at, missing: [] };

/** Who leads and who supports. Nobody supports himself. */
function people({ said, sheet }: RemedyCase, match: AssignmentMatch | undefined): WrittenRemedy["texts"] {
  const rule = match?.rule;
  const lead = pickText({ said: said.lead, sheet: sheet.lead, rule: offerOf(rule?.lead, rule?.at) });
  const isLead = fold(rule?.support ?? "") === fold(lead?.text ?? "");
  const help = isLead ? undefined : offerOf(rule?.support, rule?.at);
  const support = pickText({ said: said.support, sheet: sheet.support, rule: help });
  return { ...(lead ? { lead } : {}), ...(support ? { support } : {}) };
}

function defaultTarget({ aim, item }: RemedyCase, facts: PlaceholderFacts): Offer {
  const low = item.obtained === undefined || item.obtained <= 0 ? "improve" : "keep";
  const { text } = fillTemplate(DEFAULT_TARGETS[aim.keeps ? low : "max"], facts);
  return { text, at: undefined, missing: [] };
}

/** What is to be reached, done, and by when. An item that stands back has no template's target: that one aims higher. */
function actions(each: RemedyCase, offers: TemplateOffers, facts: PlaceholderFacts): WrittenRemedy["texts"] {
  const { said, sheet, aim } = each;
  const target = pickText({
    said: said.target,
    sheet: sheet.target,
    rule: aim.keeps ? undefined : offers.target,
    fallback: defaultTarget(each, facts),
  });
  const solution = pickText({ said: said.solution, sheet: sheet.solution, rule: offers.solution });
  const deadline = pickText({ said: said.deadline, sheet: sheet.deadline, rule: offers.deadline });
  return {
    ...(target ? { target } : {}),
    ...(solution ? { solution } : {}),
    ...(deadline ? { deadline } : {}),
  };
}

/** Blanks that stand in a rule's text which is used. */
const holesIn = (texts: WrittenRemedy["texts"], offers: Offers): Placeholder[] =>
  REMEDY_ROLES.flatMap((role) => (texts[role]?.from === "rule" ? (offers[role]?.missing ?? []) : []));

const usable = ({ target = "", solution, deadline = "" }: Rules["templates"][number]): boolean =>
  solution.trim() !== "" &&
  [target, solution, deadline].every((text) => unknownPlaceholders(text).length === 0);

/** Makes rules and scorecard ready once; a template with a placeholder that is none of ours does not speak. */
export function remedyWriter({ scorecard, rules, facts }: WriterInput): (each: RemedyCase) => WrittenRemedy {
  const subjectOf = subjects(scorecard.items);
  const matchAssignment = assignmentMatcher(rules.assignments);
  const matchTemplates = templateMatcher(rules.templates.filter(usable), scorecard.indexName);
  return (each) => {
    const { item, lost, rate, cause } = each;
    const subject: Subject = subjectOf(item);
    const match = matchAssignment(subject);
    const who = people(each, match);
    const names = { lead: who.lead?.text, support: who.support?.text };
    const values = placeholderFacts(facts, { item, lost, rate, ...names });
    const offers = templateTexts(matchTemplates(subject, cause.kind), values);
    const texts = { ...who, ...actions(each, offers, values) };
    const { rule, rival } = match ?? {};
    const tie = rule && rival && texts.lead?.from === "rule" ? { tie: { rule, rival } } : {};
    return { texts, holes: holesIn(texts, offers), ...tie };
  };
}
