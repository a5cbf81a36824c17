/** The head of a document: issuer and Quốc hiệu beside each other, number and date below them, what the document is about. */
import { ADDRESSED, MOTTO, NATION } from "../../core/text/documents/frameTexts";
import type { OfficialDocument } from "../model/officialDocument";
import { HEAD_WIDTHS, TEXT_DECREE as D, TEXT_WIDTH } from "./data/decreeText";
import type { FlowPart, Grid, GridCell, Paragraph } from "./flow";
import { bodyParagraph, centred, paragraph, ruleUnder, widthOf } from "./parts";

const [LEFT, RIGHT] = HEAD_WIDTHS;

function issuerCell(lines: readonly string[]): GridCell {
  const size = D.issuer.value;
  const last = Math.min(widthOf(lines.at(-1) ?? "", { size, bold: true }), LEFT);
  return {
    content: [
      ...lines.map((text) => centred({ text, bold: true }, size)),
      ruleUnder(last * D.issuerRule.value, LEFT),
    ],
  };
}

function nationCell(): GridCell {
  const motto = widthOf(MOTTO, { size: D.motto.value, bold: true });
  return {
    content: [
      centred({ text: NATION, bold: true }, D.nation.value),
      centred({ text: MOTTO, bold: true }, D.motto.value),
      ruleUnder(motto, RIGHT),
    ],
  };
}

function numberCell({ number, heading }: OfficialDocument): GridCell {
  const line = centred({ text: number }, D.number.value, D.paragraphGap.value);
  if (heading.kind === "titled") return { content: [line] };
  const about = centred({ text: heading.subject }, D.letterSubject.value, D.letterSubjectGap.value);
  return { content: [line, about] };
}

const dateCell = ({ placeAndDate }: OfficialDocument): GridCell => ({
  content: [centred({ text: placeAndDate, italic: true }, D.placeAndDate.value, D.paragraphGap.value)],
});

const headGrid = (document: OfficialDocument): Grid => ({
  kind: "grid",
  widths: HEAD_WIDTHS,
  bordered: false,
  rows: [
    { cells: [issuerCell(document.issuer), nationCell()], keep: true },
    { cells: [numberCell(document), dateCell(document)], keep: true },
  ],
});

/** A long subject gets margins of its own, so that its lines are of like length. */
const SUBJECT_SIDE = 12;

function titleParts({ heading }: OfficialDocument): FlowPart[] {
  if (heading.kind !== "titled") return [];
  const within = TEXT_WIDTH - 2 * SUBJECT_SIDE;
  const length = Math.min(widthOf(heading.subject, { size: D.subject.value, bold: true }), within);
  return [
    centred({ text: heading.type, bold: true }, D.type.value, 3 * D.paragraphGap.value),
    {
      ...centred({ text: heading.subject, bold: true }, D.subject.value),
      left: SUBJECT_SIDE,
      right: SUBJECT_SIDE,
    },
    ruleUnder(length * D.subjectRule.value, TEXT_WIDTH),
  ];
}

/** Where the word begins when several bodies are addressed. */
const ADDRESSED_LEFT = 15;
const DASH = 3;

/** Mục II.9.d: one body on the same line; several below each other, their dashes under the colon. */
function addresseeParts({ addressees }: OfficialDocument): Paragraph[] {
  const size = D.addressees.value;
  const [only, second] = addressees;
  if (only === undefined) return [];
  if (second === undefined)
    return [centred({ text: `${ADDRESSED} ${only}` }, size, 3 * D.paragraphGap.value)];
  const colon = ADDRESSED_LEFT + widthOf(ADDRESSED.slice(0, -1), { size, bold: false });
  const look = { size, align: "left", left: colon + DASH, firstLine: -DASH } as const;
  return [
    paragraph([{ text: ADDRESSED }], {
      size,
      align: "left",
      left: ADDRESSED_LEFT,
      before: 3 * D.paragraphGap.value,
    }),
    ...addressees.map((each, i) =>
      paragraph([{ text: `- ${each}${i === addressees.length - 1 ? "." : ";"}` }], look),
    ),
  ];
}

/** Everything above the text; an empty line parts it from what follows. */
export const headParts = (document: OfficialDocument): FlowPart[] => [
  headGrid(document),
  ...titleParts(document),
  ...addresseeParts(document),
  bodyParagraph([], { before: 0, size: 8, firstLine: 0 }),
];
