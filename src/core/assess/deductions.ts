/**
 * What was lost, item by item. Law: lost = maxScore − obtained, on leaves only; a parent's loss is the sum of its leaves;
 * the base is the maximum, never the self score.
 */
import { subtract, sum, ZERO, add, type Points } from "../scorecard/points";
import type { Item, Scorecard } from "../scorecard/scorecard";

/** Sums over a set of leaves. `self` counts a leaf without self score as zero; undefined when no leaf has one. */
export interface Sums {
  readonly max: Points;
  readonly self?: Points;
  readonly obtained: Points;
  readonly lost: Points;
  /** How many leaves are in the sums, and how many are left out because their score is not known. */
  readonly leaves: number;
  readonly unknown: number;
}

export interface Deductions {
  /** By item index; undefined where the loss is not known or the item stands outside the base. */
  readonly lost: readonly (Points | undefined)[];
  readonly totals: Sums;
  /** By index of the top items (fields; criteria when the table has no fields). */
  readonly byTop: ReadonlyMap<number, Sums>;
  /** Obtained outside the base. */
  readonly bonus: Points;
}

/** Whether an item is a leaf whose loss counts. */
export const counts = (item: Item): boolean => item.leaf && item.state === "scored";

/** Whether an item's score should be there and is not, or cannot be trusted. */
export const isUnknown = (item: Item): boolean =>
  item.state === "over-max" || (item.state === "missing" && !item.leaf);

function leafLoss(item: Item): Points | undefined {
  const max = item.scores.maxScore?.value;
  return counts(item) && max !== undefined && item.obtained !== undefined
    ? subtract(max, item.obtained)
    : undefined;
}

/** Losses bottom-up: children come after their parents. */
function losses(items: readonly Item[]): (Points | undefined)[] {
  const lost = items.map(leafLoss);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const parent = items[i]?.parent;
    const own = lost[i];
    if (parent !== undefined && own !== undefined) lost[parent] = add(lost[parent] ?? ZERO, own);
  }
  return lost;
}

/** The outermost item that an item is part of, by index. */
export function topsOf(items: readonly Item[]): number[] {
  const tops: number[] = [];
  for (const item of items)
    tops.push(item.parent === undefined ? item.index : (tops[item.parent] ?? item.index));
  return tops;
}

/** Sums over the leaves among the given items. */
export function sumsOf(items: readonly Item[]): Sums {
  let [max, obtained, self]: [Points, Points, Points | undefined] = [ZERO, ZERO, undefined];
  let [leaves, unknown] = [0, 0];
  for (const item of items) {
    if (isUnknown(item)) unknown += 1;
    if (!counts(item)) continue;
    const { maxScore, selfScore } = item.scores;
    leaves += 1;
    max = add(max, maxScore?.value ?? ZERO);
    obtained = add(obtained, item.obtained ?? ZERO);
    if (selfScore) self = add(self ?? ZERO, selfScore.value);
  }
  return {
    max,
    ...(self === undefined ? {} : { self }),
    obtained,
    lost: subtract(max, obtained),
    leaves,
    unknown,
  };
}

/** Whether an item stands outside the 100. */
export const isOutside = ({ state }: Item): boolean => state === "bonus" || state === "penalty";

/** Points on the lowest rows outside the base: of the bonus rows, or of the penalty rows. */
export function sumOutside(
  items: readonly Item[],
  state: "bonus" | "penalty",
  pointsOn: (item: Item) => Points | undefined,
): Points {
  const rows = items.filter((item) => item.state === state);
  const parents = new Set(rows.map((item) => (pointsOn(item) === undefined ? undefined : item.parent)));
  return sum(rows.flatMap((item) => (parents.has(item.index) ? [] : (pointsOn(item) ?? []))));
}

/** Points of the bonus column on rows that count. */
export const sumBonusColumn = (items: readonly Item[]): Points =>
  sum(items.flatMap((item) => (isOutside(item) ? [] : (item.scores.bonus?.value ?? []))));

const bonusOf = ({ items }: Scorecard): Points =>
  add(
    sumOutside(items, "bonus", ({ obtained }) => obtained),
    sumBonusColumn(items),
  );

/** All losses of a scorecard. Linear in the number of items. */
export function deductionsOf(scorecard: Scorecard): Deductions {
  const { items } = scorecard;
  const tops = topsOf(items);
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const top = tops[item.index] ?? item.index;
    const group = groups.get(top);
    if (group) group.push(item);
    else groups.set(top, [item]);
  }
  const byTop = new Map([...groups].map(([top, group]) => [top, sumsOf(group)] as const));
  return { lost: losses(items), totals: sumsOf(items), byTop, bonus: bonusOf(scorecard) };
}
