/** What each cell of the deduction column should hold. */
import { cellAt, type CellRef, type Grid } from "../../grid/grid";
import type { Points } from "../../scorecard/points";
import { countingScore, type Item, type Scorecard } from "../../scorecard/scorecard";
import type { Assessment } from "../../assess/assess";
import { isOutside } from "../../assess/deductions";
import type { CellInput } from "../../edits/edit";
import {
  leafFormula,
  signedNumber,
  sumFormula,
  waitingSumFormula,
  withValue,
  type DeductionSign,
} from "./lossFormulas";

export interface LossCell {
  readonly row: number;
  readonly input: CellInput;
  /** A value instead of a formula, because a score is text or stands elsewhere. */
  readonly fixed: boolean;
  readonly leaf: boolean;
}

interface Source {
  readonly grid: Grid;
  readonly assessment: Assessment;
  readonly col: number;
  readonly sign: DeductionSign;
  /** Whether the cell of a row holds, or will hold, its loss (none: nothing): a person may have typed something else. */
  readonly holds: (row: number, value: number | undefined) => boolean;
}

/** The cell whose score counts for an item. */
export const obtainedAt = (item: Item, { basis }: Scorecard): CellRef | undefined =>
  countingScore(item.scores, basis)?.at;

const isNumberCell = (grid: Grid, at: CellRef | undefined, col: number | undefined): at is CellRef =>
  at !== undefined && at.col === col && typeof cellAt(grid, at.row, at.col).value === "number";

/** A leaf with a score, or one that still waits for one that can be right: then the formula stands ready and shows nothing. */
function leafCell(item: Item, source: Source): LossCell | undefined {
  const { grid, assessment, sign } = source;
  const { scorecard, deductions } = assessment;
  const lost: Points | undefined = deductions.lost[item.index];
  const max = item.scores.maxScore;
  const waits = isWaiting(item, scorecard);
  const distrusted = isDistrusted(item, scorecard);
  if (lost === undefined && !waits && !distrusted) return undefined;
  const { columns } = scorecard.layout;
  const got = obtainedAt(item, scorecard) ?? waitingPlace(item, source);
  const live =
    got !== undefined &&
    isNumberCell(grid, max?.at, columns.maxScore) &&
    (waits ? typeof cellAt(grid, got.row, got.col).value !== "number" : isNumberCell(grid, got, got.col));
  const value = lost === undefined ? "" : signedNumber(lost, sign);
  if (live && max)
    return {
      row: item.at.row,
      input: withValue(leafFormula({ max: max.at, obtained: got, distrusted }, sign), value),
      fixed: false,
      leaf: true,
    };
  return lost === undefined ? undefined : { row: item.at.row, input: value, fixed: true, leaf: true };
}

/** A leaf with a maximum whose score is still to come. */
const isWaiting = (item: Item, scorecard: Scorecard): boolean =>
  item.state === "missing" &&
  item.obtained === undefined &&
  item.scores.maxScore !== undefined &&
  !hasParts(item, scorecard);

/** A score that is there and cannot be right. */
const isDistrusted = (item: Item, scorecard: Scorecard): boolean =>
  item.state === "over-max" ||
  (item.state === "missing" && (item.obtained ?? 0) < 0 && !hasParts(item, scorecard));

const hasParts = (item: Item, scorecard: Scorecard): boolean =>
  scorecard.items[item.index + 1]?.parent === item.index;

/** The column in which a missing score is awaited; none in a table in which nothing is scored. */
function waitingColumn({ basis, layout }: Scorecard): number | undefined {
  const { result, appraisedScore, survey, selfScore } = layout.columns;
  if (basis === "result") return result;
  return basis === "selfScore" ? selfScore : (appraisedScore ?? survey);
}

function waitingPlace({ at }: Item, { grid, assessment }: Source): CellRef | undefined {
  const col = waitingColumn(assessment.scorecard);
  return col === undefined ? undefined : { sheet: grid.sheet, row: at.row, col };
}

/** Rows of the parts that a sum adds up: only those that have a cell of their own. */
function sumCell(
  row: number,
  parts: readonly number[],
  source: Source & { lost: Points | undefined; sound: boolean },
): LossCell | undefined {
  if (source.lost === undefined) return waitingSum(row, parts, source);
  const value = signedNumber(source.lost, source.sign);
  const input = source.sound ? withValue(sumFormula(parts, source.col), value) : value;
  return { row, input, fixed: !source.sound, leaf: false };
}

/** Of parts that all wait for their scores nothing is known; the formula stands ready. */
function waitingSum(
  row: number,
  parts: readonly number[],
  { col, sound }: Source & { sound: boolean },
): LossCell | undefined {
  if (!sound) return undefined;
  return { row, input: withValue(waitingSumFormula(parts, col), ""), fixed: false, leaf: false };
}

/** The last total that does not speak of bonus and stands outside the items, top or bottom. */
function totalRow({ items, statedTotals }: Scorecard): number | undefined {
  const inside = items.filter((item) => !isOutside(item));
  const first = inside[0]?.at.row ?? 0;
  const last = inside.at(-1)?.at.row ?? 0;
  return statedTotals.find((total) => !total.withBonus && (total.at.row < first || total.at.row > last))?.at
    .row;
}

/** A sum over cells adds up only when each of them holds what it should. */
interface Parts {
  readonly rows: number[];
  sound: boolean;
}

/** The number that a cell should show; nothing for one that waits for its score. */
const numberIn = ({ input }: LossCell): number | undefined => {
  const value = typeof input === "object" && input !== null ? input.value : input;
  return typeof value === "number" ? value : undefined;
};

/** All cells of the column, by row: leaves, their parents' sums, the total. Linear in the number of items. */
export function lossCells(source: Source): LossCell[] {
  const { scorecard, deductions } = source.assessment;
  const cells = new Map<number, LossCell>();
  const parts = new Map<number | undefined, Parts>();
  for (let i = scorecard.items.length - 1; i >= 0; i -= 1) {
    const item = scorecard.items[i];
    if (!item) continue;
    const below = parts.get(item.index);
    const lost = deductions.lost[item.index];
    const { row } = item.at;
    const cell = below
      ? sumCell(row, below.rows.reverse(), { ...source, lost, sound: below.sound })
      : leafCell(item, source);
    if (!cell) continue;
    cells.set(row, cell);
    if (!isOutside(item)) addPart(parts, item.parent, { row, sound: isSound(cell, source) });
  }
  const total = totalRow(scorecard);
  const tops = parts.get(undefined);
  const { lost } = deductions.totals;
  const whole =
    total !== undefined && tops
      ? sumCell(total, tops.rows.reverse(), { ...source, lost, sound: tops.sound })
      : undefined;
  if (whole) cells.set(whole.row, whole);
  return [...cells.values()].sort((a, b) => a.row - b.row);
}

/** Whether the cell will hold what it should, so that sums over it come out. */
const isSound = (cell: LossCell, { holds }: Source): boolean => holds(cell.row, numberIn(cell));

function addPart(
  parts: Map<number | undefined, Parts>,
  parent: number | undefined,
  { row, sound }: { row: number; sound: boolean },
): void {
  const siblings = parts.get(parent) ?? { rows: [], sound: true };
  siblings.rows.push(row);
  siblings.sound &&= sound;
  parts.set(parent, siblings);
}
