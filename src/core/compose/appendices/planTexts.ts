/** Who does what about an item, and by when: as the remediation says it, else as the scorecard's own columns do. */
import { assignmentMatcher } from "../../remediation/match/matchAssignment";
import { subjects } from "../../remediation/match/subject";
import { REMEDY_ROLES, type RemedyRole, type RemedyText } from "../../remediation/remediation";
import { remedyTexts, sheetRemedy, sheetText } from "../../remediation/texts/sheetTexts";
import { fold } from "../../grid/fold";
import type { Item } from "../../scorecard/scorecard";
import { remedyText } from "../../text/appendixTexts";
import type { AppendixInput } from "./appendixInput";
import type { Offer, Offers } from "./offer";

export type PlanTexts = Readonly<Partial<Record<RemedyRole, RemedyText>>>;
type PlanSource = Pick<AppendixInput, "assessment" | "remediation" | "rules">;

function sheetTexts(items: readonly Item[], item: Item): PlanTexts {
  const said = sheetRemedy(items, item);
  const found = REMEDY_ROLES.flatMap((role): [RemedyRole, RemedyText][] => {
    const text = said[role];
    return text === undefined ? [] : [[role, { text, from: "sheet" }]];
  });
  return Object.fromEntries(found);
}

/** Who is responsible by the settings. Nobody supports himself. */
function ruleTexts({ assessment, rules }: PlanSource): (item: Item) => PlanTexts {
  const subjectOf = subjects(assessment.scorecard.items);
  const match = assignmentMatcher(rules?.assignments ?? []);
  return (item) => {
    const { lead, support } = match(subjectOf(item))?.rule ?? {};
    const helps = support !== undefined && fold(support) !== fold(lead ?? "");
    return {
      ...(lead === undefined ? {} : { lead: { text: lead, from: "rule" } }),
      ...(helps ? { support: { text: support, from: "rule" } } : {}),
    };
  };
}

/** Makes the remedies and rules of a scorecard ready once, to be asked for one item after the other. */
export function planTextsOf(source: PlanSource): (item: Item) => PlanTexts {
  const { items } = source.assessment.scorecard;
  const remedies = new Map(source.remediation?.remedies.map(({ item, texts }) => [item, texts]));
  const byRule = ruleTexts(source);
  return (item) => remedies.get(item.index) ?? { ...byRule(item), ...sheetTexts(items, item) };
}

/** A text as what a cell offers: what is ours only for want of anything better gives way to everything. */
function offerOf(text: RemedyText | undefined): Offer {
  if (!text) return {};
  if (text.from === "default") return { otherwise: text.text };
  return { said: text.text, ...(text.offered === undefined ? {} : { earlier: [text.offered] }) };
}

/** The texts in their columns. */
export const offersOf = (texts: PlanTexts): Offers => ({
  target: offerOf(texts.target),
  solution: offerOf(texts.solution),
  lead: offerOf(texts.lead),
  support: offerOf(texts.support),
  deadline: offerOf(texts.deadline),
});

/** Whether the scorecard says everything in its column of who is responsible, so that no rule should speak beside it. */
const saysAllInOne = (items: readonly Item[], item: Item): boolean =>
  remedyTexts(items, item).lead === undefined && sheetText(items, item, "lead") !== undefined;

/** Everything in one cell; what the scorecard alone would say there is an earlier text of ours. */
export function remedyOffer(texts: PlanTexts, items: readonly Item[], item: Item): Offer {
  const alone = remedyText(remedyTexts(items, item));
  if (saysAllInOne(items, item)) return { said: alone };
  const { lead, support, solution, deadline } = texts;
  const said = remedyText({
    lead: lead?.text,
    support: support?.text,
    solution: solution?.text,
    deadline: deadline?.text,
  });
  return { said, earlier: [alone] };
}
