/** Percentages of a sentence: which were reached, and which were asked for. Others (changes, shares of points) are left out. */
import {
  ASKED,
  ASKED_AFTER,
  FILLERS,
  MISSED,
  NO_RATE_AFTER,
  NO_RATE_BEFORE,
  REACHED,
} from "../data/ratioWords";
import { parsePercent } from "./figures";

/**
 * missed: asked for by saying that it was not reached · asked: in so many words · reached: so it says, or the sentence begins
 * with it · bare: nothing says what it is.
 */
export type PercentKind = "missed" | "asked" | "reached" | "bare";

export interface Percent {
  readonly kind: PercentKind;
  readonly value: number;
  /** Place in the sentence, the sign included. */
  readonly start: number;
  readonly end: number;
}

/** How far around a percentage the words stand that say what it is. */
const NEAR = 60;
const PERCENT = /(\d(?:[\d.,]{0,14}\d)?)\s*%/g;

const anyOf = (words: readonly string[]): string => words.join("|");
const FILLER = String.raw`(?:(?:${anyOf(FILLERS)})(?![a-z])|[\s:≥>=<])*`;
const endsWith = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?:^|[^a-z])(?:${anyOf(words)})(?![a-z])${FILLER}$`);
const beginsWith = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`^[\s,]*(?:${anyOf(words)})(?![a-z])`);

const IS_MISSED = endsWith(MISSED);
const IS_ASKED = endsWith(ASKED);
const IS_ASKED_AFTER = beginsWith(ASKED_AFTER);
const IS_NO_RATE = new RegExp(
  String.raw`(?:^|[^a-z])(?:${anyOf(NO_RATE_BEFORE)})(?:\s+(?:them|duoc|khoang))?\s*$`,
);
const IS_NO_RATE_AFTER = beginsWith(NO_RATE_AFTER);
const IS_REACHED = new RegExp(
  String.raw`(?:(?:^|[^a-z])(?:${anyOf(REACHED)})(?![a-z])(?:\s+[a-z]+){0,2}|[:=])[\s:=]*$`,
);
/** "từ 50% đến dưới 70%": a range says of neither end that it was reached. */
const IS_RANGE_START = /^\s*(?:-|–|den)\s*(?:<|duoi)?\s*\d/;
const IS_RANGE_END = /\d\s*%?\s*(?:-|–|den)\s*(?:<|duoi)?\s*$/;

function kindOf(before: string, after: string): PercentKind | undefined {
  if (IS_NO_RATE_AFTER.test(after)) return undefined;
  if (IS_RANGE_START.test(after) || IS_RANGE_END.test(before)) return undefined;
  if (IS_MISSED.test(before)) return "missed";
  if (IS_ASKED.test(before) || IS_ASKED_AFTER.test(after)) return "asked";
  if (IS_NO_RATE.test(before)) return undefined;
  return before.trim() === "" || IS_REACHED.test(before) ? "reached" : "bare";
}

/** The percentages of a flat sentence, in order. */
export function percentsIn(flat: string): Percent[] {
  return [...flat.matchAll(PERCENT)].flatMap(({ 0: all, 1: figure = "", index: start }) => {
    const [value, end] = [parsePercent(figure), start + all.length];
    if (/[\d.,/]$/.test(flat.slice(0, start)) || value === undefined) return [];
    const kind = kindOf(flat.slice(Math.max(0, start - NEAR), start), flat.slice(end, end + NEAR));
    return kind ? [{ kind, value, start, end }] : [];
  });
}
