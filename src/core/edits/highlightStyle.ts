/** How our highlights look. The mark term in a rule's formula says which of the two it is. */
import type { HighlightStyle } from "./edit";

/** Colours that stay apart in grey print and for colour-blind readers; bold carries the meaning alone. */
export const PART_LOST: HighlightStyle = { bold: true, color: "7F6000", fill: "FFF2CC" };
export const ALL_LOST: HighlightStyle = { bold: true, color: "9C0006", fill: "F8CBAD" };

/** Whether a formula holds the constant, always true term by which a rule is known as ours. */
export const hasMarkTerm = (formula: string): boolean => /N\("cchc-\d+"\)=0/i.test(formula);

/** The look of a rule by its formula: a workbook as read does not hold looks. */
export const highlightStyleOf = (formula: string): HighlightStyle =>
  /N\("cchc-1"\)/i.test(formula) ? PART_LOST : ALL_LOST;
