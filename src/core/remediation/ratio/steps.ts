/**
 * Steps of a scoring rule: "Đạt 100%: 2; 95-<100%: 1.75; <70%: 0", and rules by proportion that give full marks below the
 * whole: "x 100/30" gives them at 30 %.
 */
import { parsePercent } from "./figures";
import { flatText } from "./flatText";

export interface Step {
  /** Percent from which on the points are given. */
  readonly from: number;
  /** More than `from` is asked for. */
  readonly strict: boolean;
  readonly points: number;
}

const FIGURE = String.raw`(\d(?:[\d.,]{0,14}\d)?)`;
const POINTS = new RegExp(String.raw`(?:[:=]|duoc|cham)\s*${FIGURE}\s*(?:diem|d)?\s*\.?\s*$`);
const RANGE = new RegExp(
  String.raw`(>|tren)?\s*${FIGURE}\s*%?\s*(?:-|–|den|toi)\s*(?:<|≤|<=|duoi|can)?\s*${FIGURE}\s*%`,
);
const BELOW = new RegExp(String.raw`(?:<|duoi|thap hon|it hon|nho hon)\s*${FIGURE}\s*%`);
const ABOVE = new RegExp(String.raw`(?:>(?!=)|(?:^|\s)(?:tren|hon|vuot))\s*${FIGURE}\s*%`);
const PLAIN = new RegExp(String.raw`${FIGURE}\s*%`);

interface Bound {
  readonly from: number;
  readonly strict: boolean;
}

function boundOf(condition: string): Bound | undefined {
  const range = RANGE.exec(condition);
  if (range) return bound(range[2], range[1] !== undefined);
  if (BELOW.test(condition)) return { from: 0, strict: false };
  const above = ABOVE.exec(condition);
  return above ? bound(above[1], true) : bound(PLAIN.exec(condition)?.[1], false);
}

function bound(figure: string | undefined, strict: boolean): Bound | undefined {
  const from = figure === undefined ? undefined : parsePercent(figure);
  return from === undefined || from > 100 ? undefined : { from, strict };
}

/** The steps that a rule's text gives, in its order; none for a rule in other words. */
export function stepsOf(rule: string): Step[] {
  return flatText(rule)
    .flat.split(/[;\n]+|,\s+|\.\s+/)
    .flatMap((segment) => {
      const stated = POINTS.exec(segment);
      const points = stated ? parsePercent(stated[1] ?? "") : undefined;
      const found = stated ? boundOf(segment.slice(0, stated.index)) : undefined;
      return found && points !== undefined ? [{ ...found, points }] : [];
    });
}

const isReached = ({ from, strict }: Step, actual: number): boolean =>
  strict ? actual > from : actual >= from;

/** The nearest step above a rate that gives more points than the rate has now. */
export function nextStep(rule: string, actual: number): Step | undefined {
  const steps = stepsOf(rule);
  const now = Math.max(0, ...steps.filter((step) => isReached(step, actual)).map(({ points }) => points));
  const [first, ...others] = steps.filter((step) => !isReached(step, actual) && step.points > now);
  return first && others.reduce((best, step) => (step.from < best.from ? step : best), first);
}

/** The percent that gives full marks where a text reckons "… x 100/30"; undefined where it does not. */
export function fullMarksAt(text: string): number | undefined {
  const found = /[*x×]\s*100\s*%?\s*\/\s*(\d{1,3})(?![\d.,]*\d)/.exec(flatText(text).flat);
  const percent = Number(found?.[1] ?? 0);
  return percent > 0 && percent <= 100 ? percent : undefined;
}
