/** The foot of a document: who receives it on the left, who signs on the right (ô số 9b, 7a-7c). */
import { SIGNATURE_LINES } from "../../core/compose/layout/data/decree30";
import { RECIPIENTS } from "../../core/text/documents/frameTexts";
import type { OfficialDocument } from "../model/officialDocument";
import { FOOT_WIDTHS, TEXT_DECREE as D } from "./data/decreeText";
import type { FlowPart, GridCell } from "./flow";
import { bodyParagraph, centred, paragraph } from "./parts";

/** How far a second line of an entry stands in. */
const DASH = 2;

/** Mục II.9.d: a dash before and a semicolon behind every entry, a full stop behind the last. */
function recipientsCell({ recipients }: OfficialDocument): GridCell {
  const word = { text: RECIPIENTS, bold: true, italic: true };
  return {
    content: [
      paragraph([word], { size: D.recipientsWord.value, align: "left" }),
      ...recipients.map((each, i) =>
        paragraph([{ text: `- ${each}${i === recipients.length - 1 ? "." : ";"}` }], {
          size: D.recipients.value,
          align: "left",
          left: DASH,
          firstLine: -DASH,
        }),
      ),
    ],
  };
}

/** Room for hand and stamp between the role and the name. */
function signatureCell({ signature }: OfficialDocument): GridCell {
  const { authority, name } = signature;
  return {
    content: [
      ...authority.map((text) => centred({ text, bold: true }, D.authority.value)),
      ...Array.from({ length: SIGNATURE_LINES }, () => centred({ text: "" }, D.authority.value)),
      centred({ text: name, bold: true }, D.signerName.value),
    ],
  };
}

export const footParts = (document: OfficialDocument): FlowPart[] => [
  bodyParagraph([], { before: 0, size: 8, firstLine: 0, keepNext: true }),
  {
    kind: "grid",
    widths: FOOT_WIDTHS,
    bordered: false,
    rows: [{ cells: [recipientsCell(document), signatureCell(document)], keep: true }],
  },
];
