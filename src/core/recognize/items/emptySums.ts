/** A parent's formula shows 0 as long as nobody scored its parts: that is a sum over nothing, no score. */
import type { ScoreRole } from "../../scorecard/scorecard";
import type { ReadItem } from "./buildItems";

/** Scores that a sum can stand for; a maximum or deduction of zero counts against nobody. */
const SUMMED: readonly ScoreRole[] = ["selfScore", "appraisedScore", "secondAppraised", "survey", "result"];

/** By item: the roles in which something below is scored; undefined for an item without parts. */
function rolesBelow(items: readonly ReadItem[]): (Set<ScoreRole> | undefined)[] {
  const below: (Set<ScoreRole> | undefined)[] = items.map(() => undefined);
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const read = items[i];
    const parent = read?.item.parent;
    if (!read || parent === undefined) continue;
    const roles = (below[parent] ??= new Set());
    for (const role of below[i] ?? []) roles.add(role);
    for (const role of SUMMED) if (read.item.scores[role] && !read.zeros.includes(role)) roles.add(role);
  }
  return below;
}

/** Takes zeros of formulas off parents whose parts have no score of that kind. Same order and indices. */
export function withoutEmptySums(items: readonly ReadItem[]): ReadItem[] {
  if (!items.some(({ zeros }) => zeros.length > 0)) return [...items];
  const below = rolesBelow(items);
  return items.map((read) => {
    const parts = below[read.item.index];
    const empty = parts ? read.zeros.filter((role) => SUMMED.includes(role) && !parts.has(role)) : [];
    if (empty.length === 0) return read;
    const scores = { ...read.item.scores };
    for (const role of empty) delete scores[role];
    return { ...read, item: { ...read.item, scores } };
  });
}
