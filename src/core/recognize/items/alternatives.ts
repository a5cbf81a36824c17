/**
 * Coded alternatives ("C1.1 từ 98%: 5 | C1.2 từ 97%: 4" under a C1 of 5): falling points, the first of them already the whole.
 * Parts of a whole would add up.
 */
import type { KindedRow } from "../rows/rowKinds";
import { isScored, maxOf, readLikeOptions } from "./options";
import { isCondition, type PickedItem } from "./pickItems";

/** Below a subcriterion the points alone tell; a subcriterion must read like a condition too. */
const SUBCRITERION = 2;

const isFalling = (rows: readonly KindedRow[]): boolean =>
  rows.every((row, i) => {
    const before = rows[i - 1];
    return before === undefined || (maxOf(row) ?? Infinity) < (maxOf(before) ?? -Infinity);
  });

function areAlternatives(group: readonly PickedItem[], whole: PickedItem | undefined): boolean {
  const rows = group.map(({ row }) => row);
  const [first] = rows;
  if (!first || !whole || rows.length < 2 || rows.some(isScored)) return false;
  if (maxOf(first) === undefined || maxOf(first) !== maxOf(whole.row) || !isFalling(rows)) return false;
  return group[0]?.place.depth !== SUBCRITERION || readLikeOptions(rows);
}

/** The placed rows that are alternatives to each other. */
export function alternatives(placed: readonly PickedItem[]): Set<PickedItem> {
  const groups = new Map<number, PickedItem[]>();
  for (const each of placed) {
    const { depth, parent } = each.place;
    if (depth < SUBCRITERION || parent === undefined || isCondition(each)) continue;
    const group = groups.get(parent);
    if (group) group.push(each);
    else groups.set(parent, [each]);
  }
  const found = [...groups].filter(([parent, group]) => areAlternatives(group, placed[parent]));
  return new Set(found.flatMap(([, group]) => group));
}
