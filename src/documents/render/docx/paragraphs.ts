/** Paragraphs and drawn lines of a laid-out document as those of WordprocessingML. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph as WordParagraph,
  TextRun as WordRun,
} from "docx";
import { TYPEFACE } from "../../../core/compose/layout/data/decree30";
import type { Paragraph, Rule } from "../../layout/flow";
import { halfPoints, lineUnits, twipsOfMillimetres, twipsOfPoints } from "./units";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A negative first line hangs out. */
function indentOf({ left = 0, right = 0, firstLine = 0 }: Paragraph) {
  const first = twipsOfMillimetres(Math.abs(firstLine));
  return {
    left: twipsOfMillimetres(left),
    right: twipsOfMillimetres(right),
    ...(firstLine < 0 ? { hanging: first } : { firstLine: first }),
  };
}

export function wordParagraph(paragraph: Paragraph): WordParagraph {
  const { runs, size, align, before = 0, lineSpacing = 1, keepNext = false } = paragraph;
  const letters = { font: TYPEFACE, size: halfPoints(size) };
  return new WordParagraph({
    alignment: ALIGNMENTS[align],
    indent: indentOf(paragraph),
    spacing: {
      before: twipsOfPoints(before),
      after: 0,
      line: lineUnits(lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    keepNext,
    run: letters,
    children: runs.map(
      ({ text, bold = false, italic = false }) => new WordRun({ ...letters, text, bold, italics: italic }),
    ),
  });
}

/** Lowest line of letters, so that the border stands close below the text above. */
const RULE_LETTERS = 2;

/** An empty paragraph with a border above it: its indents make it as long as it should be. */
export const wordRule = ({ side, before }: Rule): WordParagraph =>
  new WordParagraph({
    indent: { left: twipsOfMillimetres(side), right: twipsOfMillimetres(side) },
    spacing: {
      before: twipsOfPoints(before),
      after: 0,
      line: twipsOfPoints(RULE_LETTERS),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    run: { size: halfPoints(RULE_LETTERS) },
    children: [],
  });
