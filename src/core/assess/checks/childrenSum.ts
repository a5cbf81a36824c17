/** A parent's printed score against the sum of its children. A check, never a rule: tables of alternatives break it rightly. */
import type { Diagnostic } from "../../diagnostic";
import { isOutside } from "../deductions";
import { add, ZERO, type Points } from "../../scorecard/points";
import type { Item, Scorecard, ScoreRole } from "../../scorecard/scorecard";

const CHECKED: readonly ScoreRole[] = ["maxScore", "selfScore", "appraisedScore", "survey", "result"];

const isPart = (item: Item): boolean => !isOutside(item) && item.state !== "covered";

interface Parts {
  /** How many parts there are, and how many of them state the points. */
  all: number;
  stated: number;
  total: Points;
  /** What the parts state that are left out of the base: a printed sum may count them or not. */
  leftOut: Points;
}

function count(parts: Parts, { state }: Item, points: Points | undefined): void {
  if (state === "not-applicable") parts.leftOut = add(parts.leftOut, points ?? ZERO);
  else {
    parts.all += 1;
    if (points === undefined) return;
    parts.stated += 1;
    parts.total = add(parts.total, points);
  }
}

/** What the parts of every item add up to, by the item's index. */
function partsOf(items: readonly Item[], role: ScoreRole): Map<number, Parts> {
  const byParent = new Map<number, Parts>();
  for (const item of items) {
    if (item.parent === undefined || !isPart(item)) continue;
    const parts = byParent.get(item.parent) ?? { all: 0, stated: 0, total: ZERO, leftOut: ZERO };
    count(parts, item, item.scores[role]?.value);
    byParent.set(item.parent, parts);
  }
  return byParent;
}

function differences({ items }: Scorecard, role: ScoreRole): Diagnostic[] {
  return [...partsOf(items, role)].flatMap(([parent, parts]): Diagnostic[] => {
    const stated = items[parent]?.scores[role];
    if (!stated || parts.stated === 0 || parts.total === stated.value) return [];
    if (add(parts.total, parts.leftOut) === stated.value) return [];
    if (role === "maxScore" && parts.stated < parts.all) return [];
    const facts = { role, sum: parts.total, stated: stated.value };
    return [{ code: "children-sum", severity: "warning", at: stated.at, facts }];
  });
}

/** Says every parent whose printed points differ from what its parts add up to. Maxima only where every part states one. */
export const childrenSum = (scorecard: Scorecard): Diagnostic[] =>
  CHECKED.filter((role) => scorecard.layout.columns[role] !== undefined).flatMap((role) =>
    differences(scorecard, role),
  );
