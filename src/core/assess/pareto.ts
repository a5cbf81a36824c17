/** The few items that most of the loss comes from. */
import { sum, type Points } from "../scorecard/points";
import { counts } from "./deductions";
import type { Assessment } from "./assess";

export interface Pareto {
  /** How many items, largest losses first, are needed. */
  readonly count: number;
  /** What these lost together. */
  readonly lost: Points;
  /** What was lost as a whole. */
  readonly total: Points;
  /** The share in percent that they reach at least. */
  readonly share: number;
}

/** The fewest leaves whose losses reach `share` percent of all points lost; undefined when nothing was lost. */
export function paretoOf({ scorecard, deductions }: Assessment, share = 80): Pareto | undefined {
  const losses = scorecard.items
    .filter(counts)
    .flatMap(({ index }) => deductions.lost[index] ?? [])
    .filter((lost) => lost > 0)
    .sort((a, b) => b - a);
  const total = sum(losses);
  for (let count = 1; count <= losses.length; count += 1) {
    const lost = sum(losses.slice(0, count));
    if (lost * 100 >= total * share) return { count, lost, total, share };
  }
  return undefined;
}
