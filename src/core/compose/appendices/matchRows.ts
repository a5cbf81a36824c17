/** Which row of the page as it stands speaks of which item. */
import { fold } from "../../grid/fold";
import type { Item } from "../../scorecard/scorecard";
import { prefixedTitle } from "../../text/appendixTexts";
import type { ReadRow } from "./readBack";

/** What tells one item from another. */
export type RowItem = Pick<Item, "index" | "level" | "code" | "title">;

export interface RowMatch {
  /** By item index. */
  readonly byItem: ReadonlyMap<number, ReadRow>;
  /** Rows that speak of none of the items. */
  readonly rest: readonly ReadRow[];
}

/** Folded. `shown` is the whole title cell; `code` is empty where there is none. */
interface Name {
  readonly code: string;
  readonly title: string;
  readonly shown: readonly string[];
}

/** "TC 1.6. Title", also as a person may retype it: the code without its dot, the prefix with one. */
const PREFIXED = /^(?:tctp|tc)\.? ([a-z]|[ivxl]+|[a-z]?\d[\d.a-z]*)\.? +(\S.*)$/;
const CODED = /^(\d+(?:\.\d+)+|[ivxl]+(?:\.\d+)+)\.? +(\S.*)$/;

const textOf = (input: ReadRow["cells"]["title"]): string =>
  typeof input === "string" || typeof input === "number" ? String(input) : "";

function nameOf({ cells }: ReadRow): Name {
  const shown = fold(textOf(cells.title));
  const number = fold(textOf(cells.number));
  const [, code = number, title = shown] = PREFIXED.exec(shown) ?? CODED.exec(shown) ?? [];
  return { code: code.replace(/\.$/, ""), title, shown: [`${number} ${shown}`, shown] };
}

/** The second form shows the code before the title, the first beside it. */
function nameOfItem({ level, code = "", title }: RowItem): Name {
  const name = fold(title);
  return {
    code: fold(code),
    title: name,
    shown: [`${fold(code)} ${name}`, fold(prefixedTitle(level, code === "" ? undefined : code, title))],
  };
}

type IsSame = (row: Name, item: Name) => boolean;

/** A letter, or a number that several items have, names an item only within its parent; a Roman number names a field. */
function namingCodes(names: readonly Name[]): ReadonlySet<string> {
  const codes = names.map(({ code }) => code).filter((code) => /\d|^[ivxl]+$/.test(code));
  const several = new Set(codes.filter((code, i) => codes.indexOf(code) !== i));
  return new Set(codes.filter((code) => !several.has(code)));
}

/** In this order: as we wrote it; the same code; the same title. Each row and each item counts once. */
function waysToMatch(names: readonly Name[]): readonly IsSame[] {
  const naming = namingCodes(names);
  return [
    (row, item) => row.shown.some((text) => text !== item.title && item.shown.includes(text)),
    (row, item) => row.code === item.code && row.title === item.title,
    (row, item) => row.code === item.code && naming.has(item.code),
    (row, item) => row.title === item.title,
  ];
}

export function matchRows(rows: readonly ReadRow[], items: readonly RowItem[]): RowMatch {
  const byItem = new Map<number, ReadRow>();
  const named = items.map((item) => ({ item, name: nameOfItem(item) }));
  let rest = rows.map((row) => ({ row, name: nameOf(row) }));
  for (const isSame of waysToMatch(named.map(({ name }) => name))) {
    for (const { item, name } of named) {
      const found = byItem.has(item.index) ? undefined : rest.find((each) => isSame(each.name, name));
      if (!found) continue;
      byItem.set(item.index, found.row);
      rest = rest.filter((each) => each !== found);
    }
  }
  return { byItem, rest: rest.map(({ row }) => row) };
}
