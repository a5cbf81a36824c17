/**
 * Phân công tự chấm điểm theo lĩnh vực: who scores each field and with whom, how many criteria and points that is. Whoever
 * leads on most of a field is named alone, others with the codes of their criteria.
 */
import type { Outcome } from "../../diagnostic";
import { fold, tidy } from "../../grid/fold";
import { sum } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import { alsoLeads } from "../../text/appendices/formTexts";
import type { Page } from "../page/page";
import { appendixPage } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { fieldEntries, type FieldEntry } from "./fieldEntries";
import { figure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import { planTextsOf, type PlanTexts } from "./planTexts";
import { scoredItems } from "./scoredItems";

const FORM = FORMS["tu-cham"];

/** Names and what each of them is named for; most first, then in sheet order. */
function shares(items: readonly Item[], nameOf: (item: Item) => string | undefined): [string, Item[]][] {
  const found = new Map<string, [string, Item[]]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const share = found.get(fold(name)) ?? [name, []];
    share[1].push(item);
    found.set(fold(name), share);
  }
  return [...found.values()].sort(([, a], [, b]) => b.length - a.length);
}

/** Undefined where nobody is named. */
function leadText(items: readonly Item[], textsOf: (item: Item) => PlanTexts): string | undefined {
  const [first, ...others] = shares(items, (item) => textsOf(item).lead?.text);
  if (!first) return undefined;
  const named = others.map(([name, own]) =>
    alsoLeads(
      name,
      own.map(({ code, title }) => code ?? title),
    ),
  );
  return [first[0], ...named].join("\n");
}

/** Everybody who helps, each once; not whoever leads on most of the field. */
function supportText(items: readonly Item[], textsOf: (item: Item) => PlanTexts): string | undefined {
  const [first] = shares(items, (item) => textsOf(item).lead?.text);
  const names = new Map<string, string>();
  for (const item of items)
    for (const name of (textsOf(item).support?.text ?? "").split(/[;\n]/).map(tidy))
      if (name !== "" && fold(name) !== fold(first?.[0] ?? "") && !names.has(fold(name)))
        names.set(fold(name), name);
  return names.size === 0 ? undefined : [...names.values()].join("; ");
}

function sourceOf(input: AppendixInput, entries: readonly FieldEntry[]): RowSource<FieldEntry> {
  const textsOf = planTextsOf(input);
  const scored = new Map(entries.map(({ item, items }) => [item.index, scoredItems(items)]));
  const itemsAt = (index: number): readonly Item[] => scored.get(index) ?? [];
  return {
    form: FORM,
    entries,
    others: [],
    figures: ({ item }) => ({
      number: item.code ?? null,
      title: item.title,
      count: itemsAt(item.index).length,
      maxScore: figure(sum(itemsAt(item.index).flatMap(({ scores }) => scores.maxScore?.value ?? []))),
    }),
    offers: ({ index }) => ({
      lead: { said: leadText(itemsAt(index), textsOf) },
      support: { said: supportText(itemsAt(index), textsOf) },
    }),
  };
}

/** Fields without anything to score have no row. */
export function selfScoringAppendix(input: AppendixInput): Outcome<Page> {
  const all = fieldEntries(input.assessment.scorecard.items);
  const entries = all.filter(({ items }) => scoredItems(items).length > 0);
  const { value, diagnostics } = itemRows(sourceOf(input, entries), input);
  const rows = [...value.rows.map(({ row }) => row), ...value.added];
  const page = appendixPage({ form: FORM, rows, totals: { sums: ["count", "maxScore"] } }, input);
  return { value: page.value, diagnostics: [...diagnostics, ...page.diagnostics] };
}
