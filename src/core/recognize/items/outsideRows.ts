/** Which rows stand outside the 100: bonus and penalty rows with their parts, unless the sums say that they are criteria. */
import { sum, type Points } from "../../scorecard/points";
import type { ReadItem } from "./buildItems";

const maxOf = ({ item }: ReadItem): Points | undefined => item.scores.maxScore?.value;

/** Parents whose maximum comes out only with the bonus or penalty rows among their parts: those rows are criteria. */
function holdersOfCriteria(items: readonly ReadItem[]): Set<number> {
  const asked = new Set(items.flatMap(({ item, outside }) => (outside ? (item.parent ?? []) : [])));
  const holders = new Set<number>();
  for (const index of asked) {
    const holder = items[index];
    const whole = holder && maxOf(holder);
    if (!holder || holder.outside || whole === undefined) continue;
    const parts = items.filter(({ item }) => item.parent === index);
    const maxima = parts.flatMap((part) => maxOf(part) ?? []);
    if (maxima.length === parts.length && sum(maxima) === whole) holders.add(index);
  }
  return holders;
}

/** What is part of a bonus row is bonus, of a penalty row penalty. Parents come first, so one pass does. */
export function settleOutside(items: readonly ReadItem[]): ReadItem[] {
  const holders = holdersOfCriteria(items);
  const result: ReadItem[] = [];
  for (const read of items) {
    const { parent } = read.item;
    const above = parent === undefined ? undefined : result[parent];
    const outside =
      above?.outside ?? (parent !== undefined && holders.has(parent) ? undefined : read.outside);
    result.push(outside === read.outside ? read : { ...read, outside });
  }
  return result;
}
