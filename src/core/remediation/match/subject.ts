/** What a rule is held against: an item with everything that rules ask about. */
import { topsOf } from "../../assess/deductions";
import type { Item } from "../../scorecard/scorecard";
import { codeKeys, fieldKeyOf } from "./codeKeys";
import { titleWords } from "./titleWords";

export interface Subject {
  readonly item: Item;
  /** Every code prefix that fits, of the item and of what it is part of. */
  readonly keys: ReadonlySet<string>;
  /** The words of its own title, then those of what it is part of, the nearest first; without the field's. */
  readonly titles: readonly string[];
  /** The words of the field's title; absent in a table without fields. */
  readonly field?: string;
}

const isField = (item: Item): boolean => item.level === "field";

/** The item and what it is part of, from the inside out. */
function chainOf(items: readonly Item[], item: Item): Item[] {
  const chain = [item];
  let parent = item.parent;
  while (parent !== undefined) {
    const next = items[parent];
    if (!next) break;
    chain.push(next);
    parent = next.parent;
  }
  return chain;
}

/** Makes subjects of one scorecard's items; words of shared titles are folded once. */
export function subjects(items: readonly Item[]): (item: Item) => Subject {
  const tops = topsOf(items);
  const words = new Map<number, string>();
  const wordsOf = ({ index, title }: Item): string => {
    const known = words.get(index) ?? titleWords(title);
    words.set(index, known);
    return known;
  };
  return (item) => {
    const chain = chainOf(items, item);
    const top = items[tops[item.index] ?? item.index];
    const field = top && isField(top) ? top : undefined;
    const number = fieldKeyOf(field ? field.code : item.code);
    const keys = chain.flatMap(({ code }) => codeKeys(code));
    return {
      item,
      keys: new Set(number === undefined ? keys : [...keys, number]),
      titles: chain.filter((each) => each === item || !isField(each)).map(wordsOf),
      ...(field ? { field: wordsOf(field) } : {}),
    };
  };
}
