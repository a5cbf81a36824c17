/** The items that have something to put right. */
import type { Assessment } from "../assess/assess";
import { topsOf } from "../assess/deductions";
import type { Points } from "../scorecard/points";
import type { Item } from "../scorecard/scorecard";

export interface LostItem {
  readonly item: Item;
  readonly lost: Points;
  /** The field that it stands in; none in a table without fields. */
  readonly field?: Item;
}

/** Leaves below their maximum, in sheet order. */
export function lostItems({ scorecard: { items }, deductions }: Assessment): LostItem[] {
  const tops = topsOf(items);
  return items.flatMap((item): LostItem[] => {
    const lost = deductions.lost[item.index];
    if (!item.leaf || item.state !== "scored" || lost === undefined || lost <= 0) return [];
    const top = items[tops[item.index] ?? -1];
    return [{ item, lost, ...(top?.level === "field" ? { field: top } : {}) }];
  });
}
