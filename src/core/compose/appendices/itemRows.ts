/** Rows of items: our figures and texts, a person's texts of the page as it stands, rows that a person added. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { BLANK, type AppendixColumn } from "../../text/appendixTexts";
import type { ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import type { Form, FormColumn } from "./form";
import { isOurText, keptNote, keptText } from "./keepTexts";
import { matchRows, type RowItem } from "./matchRows";
import type { Offers } from "./offer";
import type { ReadRow } from "./readBack";
import { cellText } from "./tracking";

/** Something that a page has a row for. */
export interface Entry {
  readonly item: RowItem;
}

export interface RowSource<E extends Entry> {
  readonly form: Form;
  /** In the page's order. */
  readonly entries: readonly E[];
  /** Further items that rows of the page may speak of: what a person typed for them is said to be gone. */
  readonly others: readonly E["item"][];
  /** Figures of the columns that are ours. */
  readonly figures: (entry: E) => Partial<Readonly<Record<AppendixColumn, CellInput>>>;
  /** What we have to say in the text columns. */
  readonly offers: (item: E["item"]) => Offers;
  /** What stands where nobody says anything: a blank to fill in where a person has to, unless said otherwise. */
  readonly empty?: (entry: E, column: FormColumn) => CellInput;
}

export interface ItemRows<E extends Entry> {
  /** In the order of the entries, each with its entry. */
  readonly rows: readonly { readonly entry: E; readonly row: ItemRow }[];
  /** Rows of the page that speak of none of the items, or hold what a person filled in for good. */
  readonly added: readonly ItemRow[];
}

export function itemRows<E extends Entry>(source: RowSource<E>, input: AppendixInput): Outcome<ItemRows<E>> {
  const { previous } = input;
  const { byItem, rest } = matchRows(
    previous?.rows ?? [],
    source.entries.map(({ item }) => item),
  );
  const others = matchRows(rest, source.others);
  const made = source.entries.map((entry) =>
    itemRow(source, { entry, row: byItem.get(entry.item.index) }, input),
  );
  const gone = source.others.flatMap((item) => {
    const row = others.byItem.get(item.index);
    return row ? [{ item, row }] : [];
  });
  const added = [...gone.filter((each) => isFilled(source, each)).map(({ row }) => row), ...others.rest];
  return {
    value: {
      rows: made.map(({ value }) => value),
      added: added.map((row) => addedRow(source.form, row)),
    },
    diagnostics: [
      ...made.flatMap(({ diagnostics }) => diagnostics),
      ...gone.filter((each) => !isFilled(source, each)).flatMap((each) => droppedTexts(source, each)),
      ...added.map(addedNote),
      ...(previous?.strangers ?? []).map((heading): Diagnostic => ({
        code: "page-column-dropped",
        severity: "warning",
        facts: { heading },
      })),
    ],
  };
}

const labelOf = ({ code, title }: RowItem): string => (code === undefined ? title : `${code} ${title}`);

const blankToFill = (column: FormColumn): CellInput => (column.source === "person" ? BLANK : null);

/** Blanks stand where a person has to write; what only we can say stays empty. */
function itemRow<E extends Entry>(
  { form, figures, offers, empty }: RowSource<E>,
  { entry, row }: { entry: E; row: ReadRow | undefined },
  { options }: AppendixInput,
): Outcome<{ entry: E; row: ItemRow }> {
  const values = figures(entry);
  const offered = offers(entry.item);
  const label = labelOf(entry.item);
  const diagnostics: Diagnostic[] = [];
  const cells = form.columns.map((column): CellInput => {
    const { key, source } = column;
    if (source === "ours") return values[key] ?? null;
    const offer = offered[key] ?? {};
    const typed = row && cellText(row, key);
    const text = keptText(typed, offer, { source, overwrite: options?.overwrite ?? false });
    if (source !== "filled") diagnostics.push(...keptNote(label, text, offer));
    const isGone = source === "sheet" && typed !== undefined && typed !== text && !isOurText(typed, offer);
    if (isGone) diagnostics.push(droppedNote(label, typed));
    return text ?? (empty ? empty(entry, column) : blankToFill(column));
  });
  const placed = row ? diagnostics.map((each) => ({ ...each, at: row.at })) : diagnostics;
  return { value: { entry, row: { kind: "item", cells } }, diagnostics: placed };
}

const droppedNote = (item: string, text: string): Diagnostic => ({
  code: "page-text-dropped",
  severity: "note",
  facts: { item, text },
});

interface Gone<E extends Entry> {
  readonly item: E["item"];
  readonly row: ReadRow;
}

/** What a person typed in these columns for an item that the page has no row for any more. */
function typedTexts<E extends Entry>(
  { form, offers }: RowSource<E>,
  { item, row }: Gone<E>,
  source: FormColumn["source"],
): string[] {
  const offered = offers(item);
  return form.columns.flatMap((column) => {
    const typed = column.source === source ? cellText(row, column.key) : undefined;
    return typed === undefined || isOurText(typed, offered[column.key] ?? {}) ? [] : [typed];
  });
}

const isFilled = <E extends Entry>(source: RowSource<E>, gone: Gone<E>): boolean =>
  typedTexts(source, gone, "filled").length > 0;

const droppedTexts = <E extends Entry>(source: RowSource<E>, gone: Gone<E>): Diagnostic[] =>
  typedTexts(source, gone, "person").map((typed) => ({
    ...droppedNote(labelOf(gone.item), typed),
    severity: "warning",
    at: gone.row.at,
  }));

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
