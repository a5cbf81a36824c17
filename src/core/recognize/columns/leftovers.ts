/**
 * Score columns whose headings say nothing we know. Their numbers and their place tell: beside the maximum, never above it.
 * Such a claim is always weak, so that the person is asked.
 */
import type { ColumnRole } from "../../scorecard/scorecard";
import { scoreAt } from "../cells/scoreAt";
import type { View } from "../view";
import type { Assignment } from "./chooseColumns";
import type { Contents } from "./contents";
import type { Header, HeadingColumn } from "./header";
import { WEAK_FIT } from "./headings";

interface Found {
  readonly contents: Contents;
  readonly roles: Map<ColumnRole, Assignment>;
  /** Columns of an earlier year. */
  readonly past: ReadonlySet<number>;
}

const FEWEST = 3;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;

const pointsAt = (view: View, row: number, col: number): number | undefined => {
  const cell = scoreAt(view, { row, col });
  return cell.kind === "number" ? cell.points : undefined;
};

const maximumAt = (view: View, row: number, col: number): number | undefined => {
  const cell = scoreAt(view, { row, col }, true);
  return cell.kind === "number" ? cell.points : undefined;
};

/** Pairs of numbers that two columns hold in the same rows. */
function pairs(
  view: View,
  rows: readonly number[],
  cols: readonly [low: number, high: number],
): [number, number][] {
  return rows.flatMap((row): [number, number][] => {
    const low = pointsAt(view, row, cols[0]);
    const high = maximumAt(view, row, cols[1]);
    return low === undefined || high === undefined ? [] : [[low, high]];
  });
}

/** Whether one column's numbers stay within the other's, in most rows that have the other. */
function staysWithin(
  view: View,
  rows: readonly number[],
  cols: readonly [low: number, high: number],
): boolean {
  const both = pairs(view, rows, cols);
  const highs = rows.filter((row) => maximumAt(view, row, cols[1]) !== undefined).length;
  const within = both.filter(([low, high]) => low >= 0 && low <= high);
  return both.length >= FEWEST && both.length >= highs * MOSTLY && within.length >= both.length * NEARLY_ALL;
}

/** Headed columns without a role. */
function leftovers(header: Header, { roles, past }: Found): HeadingColumn[] {
  const taken = new Set([...roles.values()].map(({ col }) => col));
  return header.columns.filter(({ col, heading }) => !taken.has(col) && !past.has(col) && heading !== "");
}

const claim = (
  roles: Map<ColumnRole, Assignment>,
  role: ColumnRole,
  { col, heading }: HeadingColumn,
): void => {
  roles.set(role, { col, fit: WEAK_FIT, heading });
};

/** The maximum: a column that no score exceeds. */
function claimMaximum(view: View, header: Header, found: Found): void {
  const { contents, roles } = found;
  const score = roles.get("appraisedScore") ?? roles.get("selfScore");
  if (roles.has("maxScore") || !score) return;
  const max = leftovers(header, found).find(({ col }) => staysWithin(view, contents.rows, [score.col, col]));
  if (max) claim(roles, "maxScore", max);
}

/** Scores: left of the appraised column it is the self score, right of the self score it is the appraised one. */
function claimScores(view: View, header: Header, found: Found): void {
  const { contents, roles } = found;
  const max = roles.get("maxScore");
  if (!max) return;
  const scores = leftovers(header, found).filter(({ col }) =>
    staysWithin(view, contents.rows, [col, max.col]),
  );
  const [first, second] = scores;
  const counted = roles.get("appraisedScore") ?? roles.get("result");
  const self = roles.get("selfScore");
  if (!counted && !self && first && second) {
    claim(roles, "selfScore", first);
    claim(roles, "appraisedScore", second);
  } else if (!counted && first)
    claim(roles, "appraisedScore", scores.find(({ col }) => col > (self?.col ?? -1)) ?? first);
  else if (counted && !self) {
    const left = scores.find(({ col }) => col < counted.col);
    if (left) claim(roles, "selfScore", left);
  }
}

/** Gives unnamed score columns the roles that are still free. */
export function claimLeftovers(view: View, header: Header, found: Found): void {
  claimMaximum(view, header, found);
  claimScores(view, header, found);
}
