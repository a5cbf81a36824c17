/**
 * Scoring options ("Đạt 100%: 1 điểm", their points perhaps in the maximum column) told from items without a code.
 * Options are alternatives: one of them is the whole maximum, or one of them is zero. Items are parts: they add up.
 */
import { fold } from "../../grid/fold";
import { sum, type Points } from "../../scorecard/points";
import type { ScoreRole } from "../../scorecard/scorecard";
import type { KindedRow } from "../rows/rowKinds";
import { OPTION_START, OPTION_TEXT } from "../vocabulary";

const pointsIn = (row: KindedRow, role: ScoreRole): Points | undefined => {
  const cell = row.scores.find((each) => each.role === role)?.cell;
  return cell?.kind === "number" ? cell.points : undefined;
};

export const maxOf = (row: KindedRow): Points | undefined => pointsIn(row, "maxScore");

const SCORED: readonly ScoreRole[] = ["selfScore", "appraisedScore", "survey", "result"];

export const isScored = (row: KindedRow): boolean => row.scores.some(({ role }) => SCORED.includes(role));

/** Rows that could be options: without a code, or with a small letter only. */
export function mayBeOption(row: KindedRow): boolean {
  if (row.kind === "plain") return true;
  const code = row.own ?? row.inTitle;
  return row.kind === "coded" && code?.head === "lower" && code.segments.length === 1;
}

/** Words in capitals, no code: a field without its number. */
export function isHeading(row: KindedRow): boolean {
  if (row.kind !== "plain") return false;
  const letters = row.title.replace(/[^\p{L}]/gu, "");
  return letters.length >= 6 && letters === letters.toUpperCase();
}

const readsLikeOption = (row: KindedRow): boolean => {
  const text = fold(row.title).replace(/^\W+/, "");
  return OPTION_TEXT.test(text) || OPTION_START.test(text);
};

const isFalling = (values: readonly Points[]): boolean =>
  values.every((value, i) => i === 0 || value < (values[i - 1] ?? value));

export const readLikeOptions = (group: readonly KindedRow[]): boolean =>
  group.filter(readsLikeOption).length * 2 > group.length;

/** Rows without maxima: scored ones are options only under a criterion that has its maximum and was not scored in its own row. */
function byWords(group: readonly KindedRow[], anchor: KindedRow | undefined): boolean {
  if (!group.some(isScored)) return true;
  const open = anchor !== undefined && maxOf(anchor) !== undefined && !isScored(anchor);
  return open && !isCoded(group) && readLikeOptions(group);
}

/** What the points say: alternatives to each other, parts of the whole, or nothing. */
function byPoints(group: readonly KindedRow[], anchor: KindedRow | undefined): boolean | undefined {
  const values = group.flatMap((row) => maxOf(row) ?? []);
  if (values.length === 0) return byWords(group, anchor);
  if (values.some((value) => value <= 0)) return !isCoded(group) || !group.some(isScored);
  const whole = anchor && maxOf(anchor);
  if (whole === undefined) return undefined;
  if (values.length > 1 && sum(values) === whole) return false;
  if (isCoded(group))
    return values.length > 1 && values[0] === whole && isFalling(values) && !group.some(isScored);
  return Math.max(...values) >= whole ? !group.some(isScored) : undefined;
}

/** Whether the rows carry codes in the column of codes. */
const isCoded = (group: readonly KindedRow[]): boolean => group.some((row) => row.own !== undefined);

/** Whether the rows under `anchor` are its options. Where the points decide nothing, the words do. */
export function areOptions(group: readonly KindedRow[], anchor: KindedRow | undefined): boolean {
  const said = byPoints(group, anchor);
  if (said !== undefined) return said;
  return !isCoded(group) && !group.some(isScored) && readLikeOptions(group);
}

/** Rows counted 1, 2, 3 in the number column under a dotted code. */
function countsUnder(anchor: KindedRow | undefined, row: KindedRow, group: readonly KindedRow[]): boolean {
  const over = anchor && (anchor.own ?? anchor.inTitle);
  const code = row.own;
  if (over?.head !== "number" || over.segments.length < 2) return false;
  if (code?.head !== "number" || code.segments.length > 1) return false;
  const before = group.at(-1)?.own;
  return Number(code.segments[0]) === (before?.head === "number" ? Number(before.segments[0]) : 0) + 1;
}

/** Rows that a person would count as one group under the coded row before them. */
export function optionRows(rows: readonly KindedRow[]): Set<KindedRow> {
  const options = new Set<KindedRow>();
  let anchor: KindedRow | undefined;
  let group: KindedRow[] = [];
  const close = (): void => {
    if (group.length > 0 && areOptions(group, anchor)) group.forEach((row) => options.add(row));
    group = [];
  };
  for (const row of rows) {
    if (row.kind === "plain" && isHeading(row)) close();
    else if (mayBeOption(row) || countsUnder(anchor, row, group)) {
      if (group.length > 0 && group[0]?.own?.head !== row.own?.head) close();
      group.push(row);
    } else if (row.kind !== "note") {
      close();
      anchor = row;
    }
  }
  close();
  return options;
}
