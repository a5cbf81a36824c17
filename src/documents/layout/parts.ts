/** Small parts that laid-out documents are made of. */
import { textWidth, type Face } from "../../core/compose/layout/textWidth";
import type { TextRun } from "../model/blocks";
import { TEXT_DECREE } from "./data/decreeText";
import type { Paragraph, Rule } from "./flow";

export const MILLIMETRES_PER_POINT = 25.4 / 72;

export const widthOf = (text: string, face: Face): number => textWidth(text, face) * MILLIMETRES_PER_POINT;

type Look = Omit<Paragraph, "kind" | "runs">;

export const paragraph = (runs: readonly TextRun[], look: Look): Paragraph => ({
  kind: "paragraph",
  runs,
  ...look,
});

/** A centred line of letters that all look the same. */
export const centred = (run: TextRun, size: number, before = 0): Paragraph =>
  paragraph([run], { size, align: "center", before });

/** Points between a line of letters and the rule under it. */
export const RULE_GAP = 3;

/** A line of this share of a text, under it; `within` is the width that both stand in, millimetres. */
export function ruleUnder(width: number, within: number): Rule {
  const length = Math.min(width, within);
  return { kind: "rule", side: Math.max(0, (within - length) / 2), before: RULE_GAP };
}

/** A paragraph of the text itself (mục II.6.e). */
export const bodyParagraph = (runs: readonly TextRun[], more: Partial<Look> = {}): Paragraph =>
  paragraph(runs, {
    size: TEXT_DECREE.text.value,
    align: "justify",
    firstLine: TEXT_DECREE.firstLine.value,
    before: TEXT_DECREE.paragraphGap.value,
    lineSpacing: TEXT_DECREE.lineSpacing.value,
    ...more,
  });
