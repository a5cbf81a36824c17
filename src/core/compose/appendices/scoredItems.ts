/** What is scored in a scorecard, also before anything is: the lowest items that have a maximum. */
import { isOutside } from "../../assess/deductions";
import type { Item } from "../../scorecard/scorecard";

/** Items below one that is scored as a whole. */
function coveredItems(items: readonly Item[]): ReadonlySet<number> {
  const closed = new Set(items.filter(({ leaf }) => leaf).map(({ index }) => index));
  const covered = new Set<number>();
  for (const { index, parent } of items) {
    if (parent === undefined || !closed.has(parent)) continue;
    covered.add(index);
    closed.add(index);
  }
  return covered;
}

/** In sheet order; without points outside the 100 and what the sheet leaves out. */
export function scoredItems(items: readonly Item[]): Item[] {
  const covered = coveredItems(items);
  const hasParts = new Set<number>();
  for (const { index, parent, scores } of [...items].reverse()) {
    const isCounted = !covered.has(index) && (scores.maxScore !== undefined || hasParts.has(index));
    if (isCounted && parent !== undefined) hasParts.add(parent);
  }
  return items.filter(
    (item) =>
      item.scores.maxScore !== undefined &&
      !covered.has(item.index) &&
      !hasParts.has(item.index) &&
      !isOutside(item) &&
      item.state !== "not-applicable",
  );
}
