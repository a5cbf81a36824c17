/** Rows for every item below its maximum, with what the plan says about each: what the forms about losses have in common. */
import { lostItems, type LostItem } from "../../remediation/lostItems";
import type { AppendixInput } from "./appendixInput";
import type { Form } from "./form";
import type { RowSource } from "./itemRows";
import { otherItems } from "./otherItems";
import { offersOf, planTextsOf } from "./planTexts";

export function lossSource(
  form: Form,
  input: AppendixInput,
  figures: RowSource<LostItem>["figures"],
): RowSource<LostItem> {
  const entries = lostItems(input.assessment);
  const textsOf = planTextsOf(input);
  return {
    form,
    entries,
    others: otherItems(input.assessment.scorecard.items, entries),
    figures,
    offers: (item) => offersOf(textsOf(item)),
  };
}
