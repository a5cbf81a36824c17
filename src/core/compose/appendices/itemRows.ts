/** Rows of items: figures and texts of the scorecard, a person's texts of the page as it stands, rows that a person added. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import type { Item } from "../../scorecard/scorecard";
import { BLANK, type AppendixColumn } from "../../text/appendixTexts";
import type { ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import type { Form } from "./form";
import { keptNote, keptText } from "./keepTexts";
import { lostItems, saidText, type LostItem } from "./lostItems";
import { matchRows } from "./matchRows";
import type { ReadRow } from "./readBack";

export interface RowSource {
  readonly form: Form;
  /** Figures of the columns that are ours. */
  readonly figures: (lost: LostItem) => Partial<Readonly<Record<AppendixColumn, CellInput>>>;
  /** What the scorecard says in the text columns. */
  readonly texts: (item: Item) => Partial<Readonly<Record<AppendixColumn, string | undefined>>>;
}

export interface ItemRows {
  /** In sheet order, each with its item. */
  readonly rows: readonly { readonly lost: LostItem; readonly row: ItemRow }[];
  /** Rows of the page that speak of nothing in the scorecard. */
  readonly added: readonly ItemRow[];
}

export function itemRows(source: RowSource, input: AppendixInput): Outcome<ItemRows> {
  const lost = lostItems(input.assessment);
  const { previous } = input;
  const { byItem, rest } = matchRows(
    previous?.rows ?? [],
    lost.map(({ item }) => item),
  );
  const { items } = input.assessment.scorecard;
  const others = matchRows(
    rest,
    items.filter((item) => !lost.some((each) => each.item === item)),
  );
  const made = lost.map((each) => itemRow(source, each, { row: byItem.get(each.item.index), input }));
  const dropped = [...others.byItem].flatMap(([index, row]) => droppedTexts(source, items[index], row));
  return {
    value: {
      rows: made.map(({ value }, i) => ({ lost: lost[i] as LostItem, row: value })),
      added: others.rest.map((row) => addedRow(source.form, row)),
    },
    diagnostics: [
      ...made.flatMap(({ diagnostics }) => diagnostics),
      ...dropped,
      ...others.rest.map(addedNote),
      ...(previous?.strangers ?? []).map((heading): Diagnostic => ({
        code: "page-column-dropped",
        severity: "warning",
        facts: { heading },
      })),
    ],
  };
}

const typedText = (row: ReadRow | undefined, key: AppendixColumn): string | undefined => {
  const input = row?.cells[key];
  return input === undefined || input === null || typeof input === "object"
    ? undefined
    : saidText(String(input));
};

const labelOf = ({ code, title }: Item): string => (code === undefined ? title : `${code} ${title}`);

/** Blanks stand where a person has to write; what only the scorecard can say stays empty. */
function itemRow(
  { form, figures, texts }: RowSource,
  lost: LostItem,
  { row, input }: { row: ReadRow | undefined; input: AppendixInput },
): Outcome<ItemRow> {
  const values = figures(lost);
  const said = texts(lost.item);
  const diagnostics: Diagnostic[] = [];
  const cells = form.columns.map(({ key, source }): CellInput => {
    if (source === "ours") return values[key] ?? null;
    const both = { typed: typedText(row, key), offered: saidText(said[key]) };
    const text = keptText(both, source, input.options?.overwrite ?? false);
    diagnostics.push(...keptNote(labelOf(lost.item), text, both));
    if (source === "sheet") diagnostics.push(...replacedNote(labelOf(lost.item), both.typed, text));
    return text ?? (source === "person" ? BLANK : null);
  });
  const placed = row ? diagnostics.map((each) => ({ ...each, at: row.at })) : diagnostics;
  return { value: { kind: "item", cells }, diagnostics: placed };
}

const droppedNote = (item: string, text: string): Diagnostic => ({
  code: "page-text-dropped",
  severity: "note",
  facts: { item, text },
});

const replacedNote = (item: string, typed: string | undefined, text: string | undefined): Diagnostic[] =>
  typed === undefined || typed === text ? [] : [droppedNote(item, typed)];

/** Texts that a person typed for an item that loses nothing any more. */
function droppedTexts({ form, texts }: RowSource, item: Item | undefined, row: ReadRow): Diagnostic[] {
  if (!item) return [];
  const said = texts(item);
  return form.columns.flatMap(({ key, source }): Diagnostic[] => {
    const typed = source === "person" ? typedText(row, key) : undefined;
    if (typed === undefined || typed === saidText(said[key])) return [];
    return [{ ...droppedNote(labelOf(item), typed), severity: "warning", at: row.at }];
  });
}

const addedRow = (form: Form, { cells }: ReadRow): ItemRow => ({
  kind: "item",
  cells: form.columns.map(({ key }) => cells[key] ?? null),
});

function addedNote({ at, cells }: ReadRow): Diagnostic {
  const texts = [cells.number, cells.title].filter(
    (each) => typeof each === "string" || typeof each === "number",
  );
  return { code: "page-row-kept", severity: "warning", at, facts: { text: texts.join(" ") } };
}
