/** What is to be done about every item below its maximum: why it lost, what to reach, who, what, by when. */
import type { CellRef } from "../grid/grid";
import type { Points } from "../scorecard/points";
import type { CauseKind } from "./rules";

/** The columns that officers write by hand. */
export const REMEDY_ROLES = ["lead", "support", "target", "solution", "deadline"] as const;
export type RemedyRole = (typeof REMEDY_ROLES)[number];

export interface Cause {
  readonly kind: CauseKind;
  /** The words of the comment that decided, as written; absent when none did. */
  readonly words?: string;
}

/** A count or rate that a comment gives: "118/1245 hồ sơ", "đạt 68 %, yêu cầu 70 %". Percentages to 2 decimals. */
export interface Ratio {
  readonly done?: number;
  readonly total?: number;
  /** Recomputed from the counts where there are counts (2 decimals, half up), else as stated. */
  readonly actual: number;
  /** As the comment states it, where it states one. */
  readonly stated?: number;
  readonly required?: number;
  /** How many more files or procedures reach what is required; only from counts. */
  readonly missing?: number;
  /** What is counted: "hồ sơ", "TTHC". */
  readonly unit?: string;
  readonly text: string;
}

/** sheet: a person's text on the scorecard · person: said just now, in the pane · rule: of a rule or template · default: ours where nothing else is known. */
export type TextSource = "sheet" | "person" | "rule" | "default";

export interface RemedyText {
  readonly text: string;
  readonly from: TextSource;
  /** What the rule says where a person's text stands instead ("khác mẫu"). */
  readonly offered?: string;
  /** The cell of the rule that spoke. */
  readonly rule?: CellRef;
}

/** One item below its maximum. A role that nothing speaks for is absent: it stays blank, nobody is invented. */
export interface Remedy {
  /** Index of the item in the scorecard. */
  readonly item: number;
  readonly lost: Points;
  readonly cause: Cause;
  readonly ratio?: Ratio;
  /** Percent that is asked for, whether or not it is known how much was reached. */
  readonly required?: number;
  /** What the item should have next time, and how much that is more than now. */
  readonly aim: Points;
  readonly gain: Points;
  readonly texts: Readonly<Partial<Record<RemedyRole, RemedyText>>>;
}

/** Of the whole index: what is reached when every aim is. */
export interface Forecast {
  readonly obtained: Points;
  readonly aim: Points;
  readonly max: Points;
  /** The total that was asked for, without bonus points, and whether the aims reach it; true where none was asked for. */
  readonly wanted?: Points;
  readonly reached: boolean;
}

/** One lead and what falls to it. */
export interface Workload {
  readonly lead: string;
  readonly items: readonly number[];
  readonly lost: Points;
}

export interface Remediation {
  /** In sheet order. */
  readonly remedies: readonly Remedy[];
  readonly forecast: Forecast;
  /** Most items first. */
  readonly workload: readonly Workload[];
}
