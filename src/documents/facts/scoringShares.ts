/** Who scores what: the fields that an office leads on, and its criteria in fields that others lead. */
import { fieldEntries } from "../../core/compose/appendices/fieldEntries";
import { planTextsOf } from "../../core/compose/appendices/planTexts";
import { scoredItems } from "../../core/compose/appendices/scoredItems";
import { fold } from "../../core/grid/fold";
import type { Item } from "../../core/scorecard/scorecard";
import { shortName } from "../../core/text/documents/wording/phrases";
import type { ScoringShare } from "../../core/text/documents/selfAssessmentTexts";
import { withinSentence } from "../../core/text/documents/wording/sentenceCase";
import type { TaskSource } from "./tasks";

export interface LeadShare extends ScoringShare {
  /** Undefined for what nobody is named for. */
  readonly lead: string | undefined;
}

interface Draft {
  readonly lead: string | undefined;
  readonly fields: string[];
  readonly others: { readonly field: string; readonly names: string[] }[];
}

/** Items of one field by whoever leads on them; most first, then in sheet order. */
function byLead(
  items: readonly Item[],
  leadOf: (item: Item) => string | undefined,
): [string | undefined, Item[]][] {
  const found = new Map<string, [string | undefined, Item[]]>();
  for (const item of items) {
    const lead = leadOf(item);
    const group = found.get(fold(lead ?? "")) ?? [lead, []];
    group[1].push(item);
    found.set(fold(lead ?? ""), group);
  }
  return [...found.values()].sort(([, a], [, b]) => b.length - a.length);
}

/**
 * In the order in which offices are first named, what nobody is named for last. Whoever leads on most of a field has the
 * field (as in the appendix), the others their own criteria of it.
 */
export function scoringShares(source: TaskSource): LeadShare[] {
  const textsOf = planTextsOf(source);
  const shares = new Map<string, Draft>();
  const shareOf = (lead: string | undefined): Draft => {
    const key = fold(lead ?? "");
    const known = shares.get(key) ?? { lead, fields: [], others: [] };
    shares.set(key, known);
    return known;
  };
  for (const { top, items } of fieldEntries(source.assessment.scorecard.items)) {
    const field = withinSentence(top.title);
    byLead(scoredItems(items), (item) => textsOf(item).lead?.text).forEach(([lead, own], i) => {
      if (i === 0 && lead !== undefined) shareOf(lead).fields.push(field);
      else shareOf(lead).others.push({ field, names: own.map(shortName) });
    });
  }
  const nobody = shares.get("");
  shares.delete("");
  return nobody ? [...shares.values(), nobody] : [...shares.values()];
}
