/**
 * Phụ lục mục tiêu, nhiệm vụ, giải pháp duy trì: criteria at their maximum by field, and how they stay there. What the
 * scorecard does not say is offered plainly (keep the points, go on, all year round) or left to be filled in.
 */
import type { Outcome } from "../../diagnostic";
import { BLANK, prefixedTitle } from "../../text/appendixTexts";
import { KEEP_DEADLINE, KEEP_SOLUTION, keepTarget } from "../../text/appendices/formTexts";
import type { Page } from "../page/page";
import { appendixPage } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { byField } from "./fieldRows";
import { figure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import { otherItems } from "./otherItems";
import { maintainedItems, onBothLists, type MaintainedItem } from "./maintainedItems";
import type { Offers } from "./offer";
import { offersOf, planTextsOf } from "./planTexts";

const FORM = FORMS["duy-tri"];

function sourceOf(input: AppendixInput): RowSource<MaintainedItem> {
  const entries = maintainedItems(input.assessment);
  const textsOf = planTextsOf(input);
  const lines = new Map(entries.map((entry) => [entry.item.index, entry]));
  return {
    form: FORM,
    entries,
    others: otherItems(input.assessment.scorecard.items, entries),
    figures: ({ item, max }) => ({
      title: prefixedTitle(item.level, item.code, item.title),
      maxScore: figure(max),
    }),
    offers: (item) => {
      const line = lines.get(item.index);
      return line && !line.hasParts ? withDefaults(offersOf(textsOf(item)), line) : {};
    },
    empty: ({ hasParts }, { source }) => (source === "person" && !hasParts ? BLANK : null),
  };
}

const withDefaults = (offers: Offers, { max }: MaintainedItem): Offers => ({
  ...offers,
  target: { ...offers.target, otherwise: keepTarget(max) },
  solution: { ...offers.solution, otherwise: KEEP_SOLUTION },
  deadline: { ...offers.deadline, otherwise: KEEP_DEADLINE },
});

export function maintenanceAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const placed = value.rows.map(({ entry: { field, isPart }, row }) => ({ field, isPart, row }));
  const rows = [...byField(placed, input.assessment.scorecard.items), ...value.added];
  const page = appendixPage({ form: FORM, rows }, input);
  const both = onBothLists(input.assessment);
  return { value: page.value, diagnostics: [...both, ...diagnostics, ...page.diagnostics] };
}
