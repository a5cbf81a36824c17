/**
 * Points: an exact count of 1/10 000 point. Scores are added and subtracted as integers, so 0,1 + 0,2 is 0,3.
 * Only this file makes points.
 */
declare const points: unique symbol;
export type Points = number & { readonly [points]: true };

const SCALE = 10_000;
const DIGITS = 4;
/** Far above any score; keeps every sum an exact integer. */
const LIMIT = 1e8;

/** Whole units of 1/10 000 to points; rounds what is no whole number. */
const make = (units: number): Points => (Math.round(units) + 0) as Points;

export const ZERO = make(0);

/**
 * The points of a stored number, to 4 decimals, half away from zero, judged by its leading significant digits
 * (about what a spreadsheet keeps), so binary noise such as 0.30000000000000004 never shows. Undefined when not finite
 * or beyond 100 million points.
 */
export function pointsOf(value: number): Points | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= LIMIT) return undefined;
  const scaled = value * SCALE;
  if (Number.isInteger(scaled)) return make(scaled);
  const units = Number(Math.abs(scaled).toPrecision(14));
  return make(Math.sign(value) * Math.round(units));
}

/** The points of a plain decimal text ("12.5", "-0.25"); undefined when it is none. Decimal dot only. */
export function parsePoints(text: string): Points | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? pointsOf(Number(text)) : undefined;
}

export const add = (a: Points, b: Points): Points => make(a + b);
export const subtract = (a: Points, b: Points): Points => make(a - b);
export const sum = (list: Iterable<Points>): Points => {
  let total = 0;
  for (const each of list) total += each;
  return make(total);
};

/** The nearest number: exact for JSON and for cell values (at most 4 decimals). */
export const numberOf = (value: Points): number => value / SCALE;

/** Share of a whole in percent, to 2 decimals, half up; undefined when the whole is zero. */
export function percentOf(part: Points, whole: Points): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 100;
}

/** For people: decimal comma, no trailing zeros unless `decimals` asks for at least so many ("1,50"). */
export function formatPoints(value: Points, decimals = 0): string {
  const units = Math.abs(value);
  const whole = String(Math.floor(units / SCALE));
  const rest = String(units % SCALE).padStart(DIGITS, "0");
  let digits = rest.replace(/0+$/, "");
  if (digits.length < decimals) digits = rest.slice(0, Math.min(decimals, DIGITS));
  return (value < 0 ? "-" : "") + whole + (digits === "" ? "" : `,${digits}`);
}
