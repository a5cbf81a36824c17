/**
 * Phụ lục khắc phục điểm bị trừ: every item below its maximum in the order of the scorecard, what it lost and why, who puts
 * it right and how, and the sum of what was lost.
 */
import type { Outcome } from "../../diagnostic";
import type { Page } from "../page/page";
import { appendixPage, type ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { numbered } from "./fieldRows";
import { figure, lossFigure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import { lostItems, type LostItem } from "../../remediation/lostItems";
import { sheetText } from "../../remediation/texts/sheetTexts";
import { otherItems } from "./otherItems";
import { planTextsOf, remedyOffer } from "./planTexts";

const FORM = FORMS["diem-tru"];

function sourceOf(input: AppendixInput): RowSource<LostItem> {
  const { items, basis } = input.assessment.scorecard;
  const entries = lostItems(input.assessment);
  const textsOf = planTextsOf(input);
  return {
    form: FORM,
    entries,
    others: otherItems(items, entries),
    figures: ({ item, lost }) => ({
      number: item.code ?? null,
      title: item.title,
      maxScore: figure(item.scores.maxScore?.value),
      selfScore: figure(item.scores.selfScore?.value),
      obtained: basis === "selfScore" ? null : figure(item.obtained),
      lost: lossFigure(lost, input),
    }),
    offers: (item) => ({
      comment: { said: sheetText(items, item, "comment") },
      remedy: remedyOffer(textsOf(item), items, item),
    }),
  };
}

/** Rows of a table without codes are numbered. */
export const numberedWithoutCodes = (rows: readonly ItemRow[]): ItemRow[] =>
  rows.every(({ cells }) => cells[0] === null) ? rows.map((row, i) => numbered(row, i + 1)) : [...rows];

export function deductionAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const rows = [...numberedWithoutCodes(value.rows.map(({ row }) => row)), ...value.added];
  const page = appendixPage({ form: FORM, rows, totals: { sums: ["lost"] } }, input);
  return { value: page.value, diagnostics: [...diagnostics, ...page.diagnostics] };
}
