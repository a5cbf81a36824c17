/** What a total row may rightly state: of the whole table or of the section it closes, with bonus and penalties or without. */
import { add, subtract, sum, ZERO, type Points } from "../scorecard/points";
import type { Basis, Item, Scorecard, ScoreRole, StatedTotal } from "../scorecard/scorecard";
import { counts, isOutside, sumBonusColumn, sumOutside, sumsOf, topsOf } from "./deductions";

/** The rows that a total sums up. */
interface Section {
  readonly items: readonly Item[];
  readonly basis: Basis;
}

/** Maxima of the lowest rows that state one, scored or not, left out of the base or not. */
function printedMaximum(items: readonly Item[]): Points {
  const below = new Map<number, Points>();
  let total = ZERO;
  for (const item of [...items].reverse()) {
    if (isOutside(item) || item.state === "covered") continue;
    const points = below.get(item.index) ?? item.scores.maxScore?.value;
    if (points === undefined) continue;
    if (item.parent === undefined) total = add(total, points);
    else below.set(item.parent, add(below.get(item.parent) ?? ZERO, points));
  }
  return total;
}

/** Sums of what counts, best first; and what the topmost rows print. */
function plainTotals({ items, basis }: Section, role: ScoreRole): Points[] {
  const sums = sumsOf(items);
  const outermost = Math.min(...items.map(({ index }) => index));
  const tops = items.filter((item) => (item.parent ?? -1) < outermost && !isOutside(item));
  const printed = sum(tops.flatMap((item) => item.scores[role]?.value ?? []));
  if (role === "deduction") return [sums.lost, subtract(ZERO, sums.lost)];
  if (role === "maxScore") return [sums.max, printed, printedMaximum(items)];
  const onLeaves = sum(items.flatMap((item) => (counts(item) ? (item.scores[role]?.value ?? []) : [])));
  return basis === role ? [sums.obtained, onLeaves, printed] : [onLeaves, printed];
}

/** With what stands outside the base: bonus added, penalties taken off, whatever their sign. The whole comes first. */
function withOutside(plain: readonly Points[], { items, basis }: Section, role: ScoreRole): Points[] {
  const pointsOn = (item: Item): Points | undefined =>
    role === basis ? item.obtained : item.scores[role]?.value;
  const size = (item: Item): Points | undefined => {
    const points = pointsOn(item);
    return points !== undefined && points < 0 ? subtract(ZERO, points) : points;
  };
  const column = role === basis ? sumBonusColumn(items) : ZERO;
  const bonus = add(sumOutside(items, "bonus", pointsOn), column);
  const penalty = sumOutside(items, "penalty", size);
  return [
    ...plain.map((points) => subtract(add(points, bonus), penalty)),
    ...plain.map((points) => add(points, bonus)),
    ...plain.map((points) => subtract(points, penalty)),
    ...plain,
  ];
}

/** The field that a sub-total closes: the one it names ("Cộng II"), else the last one above it while others follow. */
function sectionOf({ items }: Scorecard, { at, title }: StatedTotal): Item | undefined {
  const tops = items.filter((item) => item.parent === undefined && !isOutside(item));
  const words = title.toLowerCase().split(/[^\p{L}\d.]+/u);
  const named = tops.filter(({ code }) => code !== undefined && words.includes(code.toLowerCase()));
  if (named.length === 1) return named[0];
  const above = tops.filter((item) => item.at.row < at.row);
  return named.length === 0 && above.length < tops.length ? above.at(-1) : undefined;
}

/** Every figure that the total may rightly state, the likeliest first; none where nothing was read that it could sum up. */
export function rightTotals(scorecard: Scorecard, total: StatedTotal, role: ScoreRole): Points[] {
  const { items, basis } = scorecard;
  if (role !== "deduction" && !items.some(({ scores }) => scores[role])) return [];
  const whole: Section = { items, basis };
  const plain = plainTotals(whole, role);
  const right = total.withBonus ? withOutside(plain, whole, role) : plain;
  const top = sectionOf(scorecard, total);
  if (!top) return right;
  const tops = topsOf(items);
  const section = { items: items.filter(({ index }) => tops[index] === top.index), basis };
  return [...plainTotals(section, role), ...right];
}
