/** A parent's printed score against the sum of its children. A check, never a rule: tables of alternatives break it rightly. */
import type { Diagnostic } from "../../diagnostic";
import { sum, type Points } from "../../scorecard/points";
import type { Item, Scorecard, ScoreRole } from "../../scorecard/scorecard";

const CHECKED: readonly ScoreRole[] = ["maxScore", "selfScore", "appraisedScore", "survey", "result"];

const isPart = (item: Item): boolean =>
  item.state !== "bonus" && item.state !== "not-applicable" && item.state !== "covered";

function partsByParent(items: readonly Item[]): Map<number, Item[]> {
  const parts = new Map<number, Item[]>();
  for (const item of items) {
    if (item.parent === undefined || !isPart(item)) continue;
    const list = parts.get(item.parent);
    if (list) list.push(item);
    else parts.set(item.parent, [item]);
  }
  return parts;
}

/** Says every parent whose printed points differ from what its children add up to, where every child states them. */
export function childrenSum(scorecard: Scorecard): Diagnostic[] {
  const parts = partsByParent(scorecard.items);
  return scorecard.items.flatMap((item) =>
    CHECKED.flatMap((role): Diagnostic[] => {
      const stated = item.scores[role];
      const children = parts.get(item.index) ?? [];
      const points = children.flatMap((child): Points[] =>
        child.scores[role] ? [child.scores[role].value] : [],
      );
      if (!stated || points.length === 0 || (role === "maxScore" && points.length < children.length))
        return [];
      const total = sum(points);
      if (total === stated.value) return [];
      const facts = { role, sum: total, stated: stated.value };
      return [{ code: "children-sum", severity: "warning", at: stated.at, facts }];
    }),
  );
}
