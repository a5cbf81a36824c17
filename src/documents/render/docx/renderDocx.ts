/** A document as the bytes of a .docx. The only folder that knows the library; it is loaded when the first document is saved. */
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { DECREE, FOOTER_MARGIN, HEADER_MARGIN, TYPEFACE } from "../../../core/compose/layout/data/decree30";
import { MARGINS, TEXT_DECREE } from "../../layout/data/decreeText";
import type { FlowPart, Pages } from "../../layout/flow";
import { layOut } from "../../layout/layOut";
import type { OfficialDocument } from "../../model/officialDocument";
import { wordParagraph, wordRule } from "./paragraphs";
import { wordTable } from "./tables";
import { halfPoints, twipsOfMillimetres } from "./units";

const LANGUAGE = "vi-VN";

/** Mục I.7: Arabic numbers, upright, in the middle of the upper margin; the first page shows none. */
const numberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: [PageNumber.CURRENT],
            font: TYPEFACE,
            size: halfPoints(DECREE.pageNumber.value),
          }),
        ],
      }),
    ],
  });
const emptyHeader = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

/** Upright sizes for wide pages as well: the library turns them itself. */
function pageOf({ landscape }: Pages) {
  return {
    size: {
      width: twipsOfMillimetres(TEXT_DECREE.paperWidth.value),
      height: twipsOfMillimetres(TEXT_DECREE.paperHeight.value),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twipsOfMillimetres(MARGINS.top),
      bottom: twipsOfMillimetres(MARGINS.bottom),
      left: twipsOfMillimetres(MARGINS.left),
      right: twipsOfMillimetres(MARGINS.right),
      header: twipsOfMillimetres(HEADER_MARGIN),
      footer: twipsOfMillimetres(FOOTER_MARGIN),
    },
    pageNumbers: { start: 1 },
  };
}

function wordPart(part: FlowPart) {
  if (part.kind === "grid") return wordTable(part);
  return part.kind === "rule" ? wordRule(part) : wordParagraph(part);
}

/** A section must not end with a table: Word wants a paragraph behind it, as small as can be. */
function sectionOf(pages: Pages): ISectionOptions {
  const parts = pages.flow.map(wordPart);
  const endsInTable = pages.flow.at(-1)?.kind === "grid";
  const tail = endsInTable ? [wordParagraph({ kind: "paragraph", runs: [], size: 1, align: "left" })] : [];
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: pageOf(pages) },
    headers: { default: numberHeader(), first: emptyHeader() },
    children: [...parts, ...tail],
  };
}

const titleOf = ({ heading }: OfficialDocument): string =>
  heading.kind === "titled" ? `${heading.type}: ${heading.subject}` : heading.subject;

export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const issuer = document.issuer.join(" ");
  const letters = { font: TYPEFACE, size: halfPoints(TEXT_DECREE.text.value), language: { value: LANGUAGE } };
  const file = new Document({
    title: titleOf(document),
    creator: issuer,
    lastModifiedBy: issuer,
    styles: { default: { document: { run: letters } } },
    sections: layOut(document).map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
