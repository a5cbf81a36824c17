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

const readsLikeOption = (row: KindedRow): boolean => {
  const text = fold(row.title).replace(/^\W+/, "");
  return OPTION_TEXT.test(text) || OPTION_START.test(text);
};

const isFalling = (values: readonly Points[]): boolean =>
  values.every((value, i) => i === 0 || value < (values[i - 1] ?? value));

/** What the points say: alternatives to each other, parts of the whole, or nothing. */
function byPoints(group: readonly KindedRow[], anchor: KindedRow | undefined): boolean | undefined {
  const values = group.flatMap((row) => maxOf(row) ?? []);
  if (values.length === 0) return !group.some(isScored);
  if (values.some((value) => value <= 0)) return true;
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
  if (isCoded(group) || group.some(isScored)) return false;
  return group.filter(readsLikeOption).length * 2 > group.length;
}
