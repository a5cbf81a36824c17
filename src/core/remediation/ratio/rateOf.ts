/**
 * The rate of an item and what is asked of it: what the comment asks for; else the next step of the rule by which the item is
 * scored; else what gives full marks by proportion, where a text says so or where the points given are that very share.
 */
import type { Points } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import type { Ratio } from "../remediation";
import { isBelow } from "./isBelow";
import { figuresIn, withRequired } from "./ratiosIn";
import { fullMarksAt, nextStep } from "./steps";

export interface Rate {
  readonly ratio?: Ratio;
  /** Percent asked for. */
  readonly required?: number;
}

/** Half of 1/100 point: scores by proportion are rounded to that. */
const ROUNDING = 50;

/**
 * Whether the points are the same share of the maximum as the rate, rounded. A quarter, half or three quarters may be a step
 * as well, so they prove nothing.
 */
function isProportional(ratio: Ratio, obtained: Points | undefined, max: Points | undefined): boolean {
  if (!obtained || !max || (obtained * 4) % max === 0) return false;
  const { done = ratio.actual, total = 100 } = ratio;
  return Math.abs(done * max - obtained * total) <= ROUNDING * total;
}

/** What tells most comes first: how many are missing, counts, what is asked for. */
const worth = (ratio: Ratio): number =>
  (isBelow(ratio) ? 8 : 0) +
  (ratio.missing === undefined ? 0 : 4) +
  (ratio.total === undefined ? 0 : 2) +
  (ratio.required === undefined ? 0 : 1);

function completed(ratio: Ratio, item: Item): Ratio {
  if (ratio.required !== undefined) return ratio;
  const [comment = "", rule = ""] = [item.texts.comment?.value, item.texts.rule?.value];
  const step = nextStep(rule, ratio.actual);
  if (step) return withRequired(ratio, step.from, step.strict);
  const full = fullMarksAt(comment) ?? fullMarksAt(rule);
  if (full !== undefined) return withRequired(ratio, full);
  return isProportional(ratio, item.obtained, item.scores.maxScore?.value) ? withRequired(ratio, 100) : ratio;
}

/** The rate that the item's comment gives, the most telling of several. */
export function rateOf(item: Item): Rate {
  const { ratios, required } = figuresIn(item.texts.comment?.value ?? "");
  const [first, ...others] = ratios;
  if (!first) return required === undefined ? {} : { required };
  const best = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first);
  const ratio = completed(best, item);
  return { ratio, ...(ratio.required === undefined ? {} : { required: ratio.required }) };
}
