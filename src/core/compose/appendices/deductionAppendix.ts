/**
 * Phụ lục khắc phục điểm bị trừ: every item below its maximum in the order of the scorecard, what it lost and why, who puts
 * it right and how, and the sum of what was lost.
 */
import type { Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { numberOf, pointsOf, sum, type Points } from "../../scorecard/points";
import { deductionTitle, remedyText } from "../../text/appendixTexts";
import type { Page } from "../page/page";
import { appendixPage, type ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import { remedyTexts, sheetText, type LostItem } from "./lostItems";

const FORM = FORMS["diem-tru"];
const LOST_COLUMN = FORM.columns.findIndex(({ key }) => key === "lost");

const number = (points: Points | undefined): CellInput => (points === undefined ? null : numberOf(points));

function sourceOf({ assessment, plan }: AppendixInput): RowSource {
  const { items, basis } = assessment.scorecard;
  const isAppraised = basis !== "selfScore";
  const sign = plan.sign === "positive" ? 1 : -1;
  return {
    form: FORM,
    figures: ({ item, lost }: LostItem) => ({
      number: item.code ?? null,
      title: item.title,
      maxScore: number(item.scores.maxScore?.value),
      selfScore: number(item.scores.selfScore?.value),
      obtained: isAppraised ? number(item.obtained) : null,
      lost: sign * numberOf(lost),
    }),
    texts: (item) => ({
      comment: sheetText(items, item, "comment"),
      remedy: remedyText(remedyTexts(items, item)),
    }),
  };
}

/** Exact: whole counts of 1/10 000 point, whatever a person added. */
function totalOf(rows: readonly ItemRow[]): number {
  const lost = rows.map(({ cells }) => cells[LOST_COLUMN]);
  return numberOf(sum(lost.flatMap((each) => (typeof each === "number" ? (pointsOf(each) ?? []) : []))));
}

/** A row of a table without codes is numbered. */
const numbered = (rows: readonly ItemRow[]): ItemRow[] =>
  rows.every(({ cells }) => cells[0] === null)
    ? rows.map(({ cells }, i) => ({ kind: "item", cells: [i + 1, ...cells.slice(1)] }))
    : [...rows];

export function deductionAppendix(input: AppendixInput): Outcome<Page> {
  const found = itemRows(sourceOf(input), input);
  const rows = [...numbered(found.value.rows.map(({ row }) => row)), ...found.value.added];
  const { indexName } = input.assessment.scorecard;
  const content = {
    form: FORM,
    title: deductionTitle({ plan: input.plan, indexName }),
    rows,
    total: { column: LOST_COLUMN, sum: totalOf(rows) },
  };
  const page = appendixPage(content, input);
  return { value: page.value, diagnostics: [...found.diagnostics, ...page.diagnostics] };
}
