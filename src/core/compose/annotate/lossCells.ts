/** What each cell of the deduction column should hold. */
import { cellAt, type CellRef, type Grid } from "../../grid/grid";
import { numberOf, type Points } from "../../scorecard/points";
import type { Item, Scorecard } from "../../scorecard/scorecard";
import type { Assessment } from "../../assess/assess";
import { counts, isOutside } from "../../assess/deductions";
import type { CellInput } from "../../edits/edit";
import { leafFormula, signedNumber, sumFormula, withValue, type DeductionSign } from "./lossFormulas";

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
}

/** The cell whose score counts for an item. */
export function obtainedAt(item: Item, scorecard: Scorecard): CellRef | undefined {
  const { result, appraisedScore, survey, selfScore } = item.scores;
  if (scorecard.basis === "result") return result?.at;
  if (scorecard.basis === "selfScore") return selfScore?.at;
  return (appraisedScore ?? survey)?.at;
}

const isNumberCell = (grid: Grid, at: CellRef | undefined, col: number | undefined): at is CellRef =>
  at !== undefined && at.col === col && typeof cellAt(grid, at.row, at.col).value === "number";

/** A leaf with a score, or one that still waits for it: then the formula stands ready and shows nothing. */
function leafCell(item: Item, source: Source): LossCell | undefined {
  const { grid, assessment, sign } = source;
  const { scorecard, deductions } = assessment;
  const lost: Points | undefined = deductions.lost[item.index];
  const max = item.scores.maxScore;
  const waits =
    item.state === "missing" &&
    item.obtained === undefined &&
    max !== undefined &&
    !hasParts(item, scorecard);
  if (lost === undefined && !waits) return undefined;
  const { columns } = scorecard.layout;
  const got = obtainedAt(item, scorecard) ?? {
    sheet: grid.sheet,
    row: item.at.row,
    col: waitingColumn(scorecard),
  };
  const live =
    isNumberCell(grid, max?.at, columns.maxScore) &&
    (waits ? cellAt(grid, got.row, got.col).value === null : isNumberCell(grid, got, got.col));
  const value = lost === undefined ? "" : signedNumber(lost, sign);
  if (live && max)
    return {
      row: item.at.row,
      input: withValue(leafFormula(max.at, got, sign), value),
      fixed: false,
      leaf: true,
    };
  return lost === undefined ? undefined : { row: item.at.row, input: value, fixed: true, leaf: true };
}

const hasParts = (item: Item, scorecard: Scorecard): boolean =>
  scorecard.items[item.index + 1]?.parent === item.index;

/** The column in which a missing score is awaited. */
function waitingColumn({ basis, layout }: Scorecard): number {
  const { result, appraisedScore, survey, selfScore } = layout.columns;
  if (basis === "result") return result ?? 0;
  return (basis === "selfScore" ? selfScore : (appraisedScore ?? survey)) ?? 0;
}

/** Rows of the parts that a sum adds up: only those that have a cell of their own. */
function sumCell(row: number, parts: readonly number[], source: Source & { lost: Points }): LossCell {
  const formula = sumFormula(parts, source.col);
  return {
    row,
    input: withValue(formula, signedNumber(source.lost, source.sign)),
    fixed: false,
    leaf: false,
  };
}

/** The last total that does not speak of bonus and stands outside the items, top or bottom. */
function totalRow({ items, statedTotals }: Scorecard): number | undefined {
  const first = items[0]?.at.row ?? 0;
  const last = items.at(-1)?.at.row ?? 0;
  return statedTotals.find((total) => !total.withBonus && (total.at.row < first || total.at.row > last))?.at
    .row;
}

/** All cells of the column, by row: leaves first come their parents' sums, then the total. Linear in the number of items. */
export function lossCells(source: Source): LossCell[] {
  const { scorecard, deductions } = source.assessment;
  const cells = new Map<number, LossCell>();
  const parts = new Map<number | undefined, number[]>();
  for (let i = scorecard.items.length - 1; i >= 0; i -= 1) {
    const item = scorecard.items[i];
    if (!item) continue;
    const below = parts.get(item.index);
    const lost = deductions.lost[item.index];
    const cell =
      below && lost !== undefined
        ? sumCell(item.at.row, below.reverse(), { ...source, lost })
        : leafCell(item, source);
    if (!cell) continue;
    cells.set(item.at.row, cell);
    if (isOutside(item)) continue;
    const siblings = parts.get(item.parent);
    if (siblings) siblings.push(item.at.row);
    else parts.set(item.parent, [item.at.row]);
  }
  const total = totalRow(scorecard);
  const tops = parts.get(undefined);
  if (total !== undefined && tops)
    cells.set(total, sumCell(total, tops.reverse(), { ...source, lost: deductions.totals.lost }));
  return [...cells.values()].sort((a, b) => a.row - b.row);
}

/** Whether an item is a leaf below its maximum. */
export const isBelowMax = (item: Item, lost: Points | undefined): boolean =>
  counts(item) && lost !== undefined && numberOf(lost) > 0;
