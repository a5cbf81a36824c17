/** How well a heading's words fit each column role. Knows the vocabulary, not the sheet. */
import { foldWords } from "../../grid/fold";
import { COLUMN_ROLES, type ColumnRole } from "../../scorecard/scorecard";
import { HEADINGS, type HeadingWords } from "../vocabulary";

/** 1 the heading is exactly that · 0.85 it contains the words · 0.5 a word with other uses · 0 no. */
export type Fit = number;
export const STRONG_FIT = 0.6;
export const WEAK_FIT = 0.4;

/** Folded words without a year, scale or column number at the end: "Tổng điểm (1000)" → "tong diem"; the number of a round stays. */
export function headingWords(heading: string): string {
  const words = foldWords(heading);
  if (ROUND.test(words)) return words;
  return words.replace(/( nam)?( \d+)+( diem| d)?$/, "").trim();
}

const ROUND = /(?:^| )(?:lan|dot|vong) (?:\d|[iv]{1,3})$/;

/** A heading that only counts rounds: "Lần 2". */
export const isRound = (words: string): boolean =>
  /^(?:lan|dot|vong) (?:\d|[iv]{1,3}|dau|thu \w+)$/.test(words);

/** With a blank at both ends, so that only whole words are found. */
const padded = (words: string): string => ` ${words} `;

/** How many words stand before the first of the phrases; undefined when none is there. The earliest words name the column. */
function firstPlace(phrases: readonly string[], words: string): number | undefined {
  let first = Infinity;
  for (const phrase of phrases) {
    const at = words.indexOf(phrase);
    if (at >= 0 && at < first) first = at;
  }
  return first === Infinity ? undefined : words.slice(1, first + 1).split(" ").length - 1;
}

/** Group headings over scorers. */
const SCORING_GROUP = /\b(diem|cham|danh gia|tham dinh|ket qua)\b/;

function fitOne(entry: HeadingWords, words: string): Fit {
  const whole = padded(words);
  if (words === "" || entry.never?.some((phrase) => whole.includes(phrase))) return 0;
  if (entry.is?.includes(words)) return 1;
  const at = firstPlace(entry.has ?? [], whole);
  if (at !== undefined) return 0.85 - Math.min(at, 10) * 0.01;
  if (entry.ends?.some((phrase) => words.endsWith(` ${phrase}`))) return 0.6;
  return entry.weak?.includes(words) ? 0.5 : 0;
}

/** The vocabulary with its phrases ready to be looked for: every cell of a large sheet may have to be asked about. */
const BY_ROLE = new Map(
  HEADINGS.map(({ never, has, ...entry }) => [
    entry.role,
    {
      ...entry,
      ...(never ? { never: never.map(padded) } : {}),
      ...(has ? { has: has.map(padded) } : {}),
    },
  ]),
);

/**
 * How well a column's heading fits a role. `own` is its lowest heading, `full` the group headings above it included;
 * the group counts less than the column's own words, unless both together are exactly the role's name.
 */
export function fitHeading(role: ColumnRole, own: string, full: string): Fit {
  const entry = BY_ROLE.get(role);
  if (!entry) return 0;
  const alone = fitOne(entry, own);
  if (full === own || alone >= STRONG_FIT) return alone;
  const scorers = entry.underGroup?.includes(own) && SCORING_GROUP.test(full.slice(0, -own.length));
  if (scorers) return 0.7;
  const joined = fitOne(entry, full);
  return Math.max(alone, joined === 1 ? 0.95 : joined * 0.7);
}

/** The best fit of a heading over all roles. */
export function bestFit(own: string): Fit {
  return Math.max(...COLUMN_ROLES.map((role) => fitHeading(role, own, own)));
}
