/**
 * Phụ lục mục tiêu, nhiệm vụ, giải pháp khắc phục: the same items by field, what is to be reached, what is to be done, by
 * whom, with whom and by when. Only fields that lost points; numbering starts anew in each.
 */
import type { Outcome } from "../../diagnostic";
import { numberOf } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import { prefixedTitle, remedyTitle, romanNumber } from "../../text/appendixTexts";
import type { Page } from "../page/page";
import { appendixPage, type FieldRow, type ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { FORMS } from "./form";
import { itemRows, type ItemRows, type RowSource } from "./itemRows";
import { remedyTexts, sheetText } from "./lostItems";

const FORM = FORMS["khac-phuc"];

function sourceOf({ assessment }: AppendixInput): RowSource {
  const { items } = assessment.scorecard;
  return {
    form: FORM,
    figures: ({ item }) => ({
      title: prefixedTitle(item.level, item.code, item.title),
      maxScore: item.scores.maxScore === undefined ? null : numberOf(item.scores.maxScore.value),
      obtained: item.obtained === undefined ? null : numberOf(item.obtained),
    }),
    texts: (item) => ({
      target: sheetText(items, item, "target"),
      ...remedyTexts(items, item),
    }),
  };
}

/** The scorecard's own number of the field; its place among the fields where the scorecard gives none. */
function fieldNumber(field: Item, fields: readonly Item[]): string {
  const { code = "" } = field;
  if (/^[IVXL]+$/i.test(code)) return code.toUpperCase();
  const number = /^[1-9]\d?$/.test(code) ? Number(code) : fields.indexOf(field) + 1;
  return romanNumber(number);
}

const numbered = (row: ItemRow, number: number): ItemRow => ({
  kind: "item",
  cells: [number, ...row.cells.slice(1)],
});

function byField({ rows, added }: ItemRows, items: readonly Item[]): (FieldRow | ItemRow)[] {
  const fields = items.filter(({ level }) => level === "field");
  const all: (FieldRow | ItemRow)[] = [];
  let current: Item | undefined;
  let count = 0;
  for (const { lost, row } of rows) {
    const { field } = lost;
    if (field && field !== current) {
      all.push({ kind: "field", number: fieldNumber(field, fields), title: field.title.toUpperCase() });
      count = 0;
    }
    current = field;
    count += 1;
    all.push(numbered(row, count));
  }
  return [...all, ...added];
}

export function remedyAppendix(input: AppendixInput): Outcome<Page> {
  const { items, indexName } = input.assessment.scorecard;
  const found = itemRows(sourceOf(input), input);
  const content = {
    form: FORM,
    title: remedyTitle({ plan: input.plan, indexName }),
    rows: byField(found.value, items),
  };
  const page = appendixPage(content, input);
  return { value: page.value, diagnostics: [...found.diagnostics, ...page.diagnostics] };
}
