/**
 * Counts of a sentence: "118/1245 hồ sơ", "16 trên tổng số 19 DVCTT". A slash stands in dates, document numbers, ranks and
 * scores as well: counts are only those of a known unit, those beside a percentage, and those that say "trên tổng số".
 */
import { COUNTED_UNITS, MONEY, NOT_BEFORE_BARE_COUNTS, NOT_BEFORE_COUNTS } from "../data/ratioWords";
import { parseCount } from "./figures";

export interface Counts {
  readonly done: number;
  readonly total: number;
  /** Place of the unit's words in the sentence. */
  readonly unit?: readonly [start: number, end: number];
  /** Place of all of it in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** How far around two figures the words stand that say what they are. */
const NEAR = 60;
const FIGURE = String.raw`\d(?:[\d.,]{0,14}\d)?`;
const UNITS = COUNTED_UNITS.join("|");
const SLASHED = new RegExp(String.raw`(${FIGURE})\s*(?:${UNITS})?\s*/\s*(${FIGURE})`, "g");
const WORDED = new RegExp(
  String.raw`(${FIGURE})\s+((?:[a-z]+\s+){0,4}?)(?:tren|trong)\s+(?:tong\s+so|tong|so)\s+((?:[a-z]+\s+){0,2}?)(${FIGURE})`,
  "g",
);
const UNIT = new RegExp(String.raw`^\s*(${UNITS})(?![a-z])`);
const MONEY_UNIT = new RegExp(String.raw`^\s*(?:${MONEY.join("|")})(?![a-z])`);
const WRONG_BEFORE = new RegExp(String.raw`(?:^|[^a-z])(?:${NOT_BEFORE_COUNTS.join("|")})\s*[:=]?\s*$`);
const WRONG_BEFORE_BARE = new RegExp(String.raw`(?:^|[^a-z])(?:${NOT_BEFORE_BARE_COUNTS.join("|")})\s*$`);
/** "Công văn số 12/2024": a number of its own, not of "hồ sơ" or of a whole. */
const NUMBER_BEFORE = /(?:^|[^a-z])so\s*$/;
const COUNTED_BEFORE = /(?:ho|tong)\s+so\s*$/;
const PERCENT_AFTER = new RegExp(String.raw`^[^\d%]{0,25}${FIGURE}\s*%`);
const PERCENT_BEFORE = new RegExp(String.raw`${FIGURE}\s*%\s*[(=,]?\s*(?:tuc|tuong ung|bang)?\s*$`);

function unitAt(flat: string, at: number): readonly [number, number] | undefined {
  const found = UNIT.exec(flat.slice(at, at + NEAR));
  return found ? [at + found[0].length - (found[1]?.length ?? 0), at + found[0].length] : undefined;
}

/** Whether what stands around two figures with a slash makes them a date, a document's number, a rank, a score or a sum. */
function isOther(before: string, after: string): boolean {
  return (
    /[/\d.,-]$/.test(before) ||
    /[*x×+=]\s*$/.test(before) ||
    /^\s*[/-]\s*[\da-z]/.test(after) ||
    /^[a-z]/.test(after) ||
    WRONG_BEFORE.test(before) ||
    MONEY_UNIT.test(after)
  );
}

/** Two figures without a unit are counts only beside a percentage, and when they cannot be a date or a document's number. */
function isBareCount(before: string, after: string, total: number): boolean {
  if (total >= 1990 && total <= 2100) return false;
  if (WRONG_BEFORE_BARE.test(before)) return false;
  if (NUMBER_BEFORE.test(before) && !COUNTED_BEFORE.test(before)) return false;
  return PERCENT_AFTER.test(after) || PERCENT_BEFORE.test(before);
}

function slashed(flat: string): Counts[] {
  return [...flat.matchAll(SLASHED)].flatMap(({ 0: all, 1: first = "", 2: second = "", index: start }) => {
    const [done, total, end] = [parseCount(first), parseCount(second), start + all.length];
    const [before, after] = [flat.slice(Math.max(0, start - NEAR), start), flat.slice(end, end + NEAR)];
    if (done === undefined || !total || done > total || isOther(before, after)) return [];
    const unit = unitAt(flat, end);
    if (unit) return [{ done, total, unit, start, end: unit[1] }];
    return isBareCount(before, after, total) ? [{ done, total, start, end }] : [];
  });
}

function worded(flat: string): Counts[] {
  return [...flat.matchAll(WORDED)].flatMap((found) => {
    const { 0: all, 1: first = "", 2: between = "", 4: second = "", index: start } = found;
    const [done, total, end] = [parseCount(first), parseCount(second), start + all.length];
    if (done === undefined || !total || done > total || MONEY_UNIT.test(between)) return [];
    if (MONEY_UNIT.test(flat.slice(end, end + NEAR))) return [];
    const unit = unitAt(flat, end) ?? unitAt(flat, start + first.length);
    return [{ done, total, ...(unit ? { unit } : {}), start, end: Math.max(end, unit?.[1] ?? 0) }];
  });
}

/** The counts of a flat sentence, in order. */
export const countsIn = (flat: string): Counts[] =>
  [...slashed(flat), ...worded(flat)].sort((a, b) => a.start - b.start);
