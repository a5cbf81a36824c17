/**
 * Phụ lục mục tiêu, nhiệm vụ, giải pháp khắc phục: the same items by field, what is to be reached, what is to be done, by
 * whom, with whom and by when. Only fields that lost points; numbering starts anew in each.
 */
import type { Outcome } from "../../diagnostic";
import { prefixedTitle } from "../../text/appendixTexts";
import type { Page } from "../page/page";
import { appendixPage } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { byField } from "./fieldRows";
import { figure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import type { LostItem } from "../../remediation/lostItems";
import { lossSource } from "./lossSource";

const FORM = FORMS["khac-phuc"];

const sourceOf = (input: AppendixInput): RowSource<LostItem> =>
  lossSource(FORM, input, ({ item }) => ({
    title: prefixedTitle(item.level, item.code, item.title),
    maxScore: figure(item.scores.maxScore?.value),
    obtained: figure(item.obtained),
  }));

export function remedyAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const placed = value.rows.map(({ entry, row }) => ({ field: entry.field, row }));
  const rows = [...byField(placed, input.assessment.scorecard.items), ...value.added];
  const page = appendixPage({ form: FORM, rows }, input);
  return { value: page.value, diagnostics: [...diagnostics, ...page.diagnostics] };
}
