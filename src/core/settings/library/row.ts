/** What a row of the starter library is made of. Keywords are words of criterion titles; the more of them fit, the better the row. */
import type { CauseKind } from "../../remediation/rules";

export interface LibraryRow {
  readonly keywords: readonly string[];
  /** Words of the field's title; alone, the row is what is left to say about a field. */
  readonly field?: string;
  readonly index?: string;
  readonly cause?: CauseKind;
  readonly target: string;
  readonly solution: string;
  readonly deadline: string;
}

/** Two rounds of putting right, as councils ask for them. */
export const ROUNDS = "Trước ngày {dot_1} (đợt 1) và trước ngày {dot_2} (đợt 2)";
export const ALWAYS = "Thường xuyên";
export const MONTHLY = "Hằng tháng, trước ngày 25";
export const QUARTERLY = "Hằng quý";
export const FIRST_MONTH = "Trước ngày 31/01/{nam_toi}";
export const FIRST_QUARTER = "Trong quý I/{nam_toi}";
export const SECOND_QUARTER = "Trong quý II/{nam_toi}";
export const THIRD_QUARTER = "Trong quý III/{nam_toi}";
export const YEAR_END = "Trước ngày 15/12/{nam_toi}";
