/** The text of a document laid out, block by block (mục II.6). */
import { bold, italic, SIGNS, type Block } from "../model/blocks";
import { TEXT_DECREE as D } from "./data/decreeText";
import type { FlowPart } from "./flow";
import { bodyParagraph, centred } from "./parts";
import { tableParts } from "./tables";

/** Space above and below a table of the text. */
const gap = (): FlowPart => bodyParagraph([], { before: 0, size: 6, firstLine: 0 });

export function blockParts(block: Block): FlowPart[] {
  switch (block.kind) {
    case "part":
      return [
        { ...centred(bold(block.word), D.text.value, 2 * D.paragraphGap.value), keepNext: true },
        { ...centred(bold(block.title), D.text.value), keepNext: true },
      ];
    case "section":
    case "clause":
      return [bodyParagraph([bold(block.text)], { keepNext: true })];
    case "basis":
      return [bodyParagraph([italic(block.text)])];
    case "table":
      return [gap(), ...tableParts(block.table, D.bodyTable.value), gap()];
    default:
      return [bodyParagraph([{ text: SIGNS[block.kind] }, ...block.runs].filter(({ text }) => text !== ""))];
  }
}
