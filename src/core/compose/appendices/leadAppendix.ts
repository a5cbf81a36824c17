/**
 * Nhiệm vụ theo người, bộ phận: the items below their maximum under whoever leads on them, with what each lead has lost in
 * all. Whoever leads on most comes first; what nobody leads on, and what a person added, stands at the end.
 */
import type { Outcome } from "../../diagnostic";
import { fold } from "../../grid/fold";
import { romanNumber } from "../../text/appendixTexts";
import { ADDED_TASKS, NO_LEAD } from "../../text/appendices/formTexts";
import type { Page } from "../page/page";
import { appendixPage, type ItemRow, type TableRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { numbered } from "./fieldRows";
import { lossFigure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import type { LostItem } from "../../remediation/lostItems";
import { lossSource } from "./lossSource";
import { planTextsOf } from "./planTexts";

const FORM = FORMS["theo-nguoi"];

const sourceOf = (input: AppendixInput): RowSource<LostItem> =>
  lossSource(FORM, input, ({ item, lost }) => ({
    number: item.code ?? null,
    title: item.title,
    lost: lossFigure(lost, input),
  }));

interface Group {
  readonly title: string;
  readonly rows: ItemRow[];
}

/** One name in several spellings of blanks and capitals is one lead. */
function groupsOf(rows: readonly { readonly lead: string | undefined; readonly row: ItemRow }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { lead, row } of rows) {
    const key = fold(lead ?? "");
    const group = groups.get(key) ?? { title: lead ?? NO_LEAD, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const none = groups.get("");
  groups.delete("");
  const led = [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
  return none ? [...led, none] : led;
}

/** Rows of a table without codes are numbered in each group. */
const groupRows = ({ title, rows }: Group, index: number): TableRow[] => [
  { kind: "field", number: romanNumber(index + 1), title, adds: "lost" },
  ...rows.map((row, i) => (row.cells[0] === null ? numbered(row, i + 1) : row)),
];

export function leadAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const textsOf = planTextsOf(input);
  const led = value.rows.map(({ entry, row }) => ({ lead: textsOf(entry.item).lead?.text, row }));
  const added = value.added.length === 0 ? [] : [{ title: ADDED_TASKS, rows: [...value.added] }];
  const rows = [...groupsOf(led), ...added].flatMap(groupRows);
  const page = appendixPage({ form: FORM, rows, totals: { sums: ["lost"] } }, input);
  return { value: page.value, diagnostics: [...diagnostics, ...page.diagnostics] };
}
