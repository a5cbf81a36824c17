/** The scorecard as a value: what a criteria table says, each fact with the cell that says it. */
import type { Area, CellRef, Sourced } from "../grid/grid";
import type { Points } from "./points";

/** Columns whose cells are points. `secondAppraised` is a further appraiser; `result` the column that states what counts. */
export const SCORE_ROLES = [
  "maxScore",
  "selfScore",
  "appraisedScore",
  "secondAppraised",
  "survey",
  "result",
  "deduction",
  "bonus",
] as const;
export type ScoreRole = (typeof SCORE_ROLES)[number];

/** Columns whose cells are text. */
export const TEXT_ROLES = [
  "comment",
  "lead",
  "support",
  "target",
  "solution",
  "deadline",
  "evidence",
  "rule",
] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** `index` is a percentage or rank; `other` is known to be none of the rest (group column, unit of measure, budget). */
export type ColumnRole = "code" | "title" | ScoreRole | TextRole | "index" | "other";

export const COLUMN_ROLES: readonly ColumnRole[] = [
  "code",
  "title",
  ...SCORE_ROLES,
  ...TEXT_ROLES,
  "index",
  "other",
];

/** Where a table's facts stand. Zero-based rows and columns. A person may correct it; then it is honoured exactly. */
export interface Layout {
  readonly sheet: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
}

export type Level = "field" | "criterion" | "subcriterion";

/**
 * scored: has maximum and obtained score, itself or through its children · covered: unscored below a scored item ·
 * missing: the score that counts is not there · not-applicable: left out of the base by the sheet's own words ·
 * bonus, penalty: outside the 100 · over-max: obtained more than the maximum, kept out until a person confirms it.
 */
export type ItemState =
  "scored" | "covered" | "missing" | "not-applicable" | "bonus" | "penalty" | "over-max";

/** Absent facts are present as undefined: thousands of items share one shape, which is what makes them quick to go through. */
export interface Item {
  /** Place in `Scorecard.items`. */
  readonly index: number;
  /** Index of the item that this one is part of. */
  readonly parent: number | undefined;
  readonly level: Level;
  /** As displayed ("1.10"), without prefix words or closing punctuation. */
  readonly code: string | undefined;
  /** Without the code, white space tidied. */
  readonly title: string;
  /** The cell that names the item; its row is the item's row. */
  readonly at: CellRef;
  readonly scores: Partial<Readonly<Record<ScoreRole, Sourced<Points>>>>;
  readonly texts: Partial<Readonly<Record<TextRole, Sourced<string>>>>;
  /** The score that counts: result, else appraised, else survey, else (basis self) the self score. */
  readonly obtained: Points | undefined;
  /** The lowest item that has both a maximum and an obtained score. Losses are counted on leaves only. */
  readonly leaf: boolean;
  readonly state: ItemState;
}

/** A total that the sheet itself states. */
export interface StatedTotal {
  readonly at: CellRef;
  readonly title: string;
  /** Whether bonus points may be included: it says so, or stands below the bonus rows. */
  readonly withBonus: boolean;
  readonly scores: Partial<Readonly<Record<ScoreRole, Sourced<Points>>>>;
}

/** Which column the losses are counted against. */
export type Basis = "result" | "appraisedScore" | "selfScore" | "none";

/**
 * The score that counts, with its cell: that of the basis; where the column of results is empty, what the appraisers gave. Words that
 * leave the item out are not looked at (see `Item.obtained`).
 */
export function countingScore(scores: Item["scores"], basis: Basis): Sourced<Points> | undefined {
  const { result, appraisedScore, survey, selfScore } = scores;
  if (basis === "result") return result ?? appraisedScore ?? survey;
  if (basis === "selfScore") return selfScore;
  return appraisedScore ?? survey;
}

export interface Scorecard {
  readonly layout: Layout;
  /** From the first header row to the last row that belongs to the table. */
  readonly area: Area;
  /** PAR INDEX, SIPAS, PAPI, DTI … when the sheet says so. */
  readonly indexName?: string;
  /** In sheet order; parents come before their children. */
  readonly items: readonly Item[];
  readonly statedTotals: readonly StatedTotal[];
  readonly basis: Basis;
}
