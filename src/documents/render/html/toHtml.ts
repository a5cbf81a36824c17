/**
 * A document as HTML for the clipboard: Word keeps paragraphs, tables and looks that stand in the elements themselves. Pages,
 * numbers and margins are not part of a clipboard; an appendix begins on a new page, in the document's own direction.
 */
import { TYPEFACE } from "../../../core/compose/layout/data/decree30";
import type { FlowPart, Pages } from "../../layout/flow";
import { layOut } from "../../layout/layOut";
import type { OfficialDocument } from "../../model/officialDocument";
import { htmlParagraph, htmlRule } from "./paragraphs";
import { htmlTable } from "./tables";

const PAGE_BREAK = '<br clear="all" style="page-break-before:always">';

function htmlPart(part: FlowPart): string {
  if (part.kind === "grid") return htmlTable(part);
  return part.kind === "rule" ? htmlRule(part) : htmlParagraph(part);
}

const pagesHtml = ({ flow }: Pages): string => flow.map(htmlPart).join("\n");

/** A whole page of HTML, for a file or the clipboard. */
export function toHtml(document: OfficialDocument): string {
  const body = layOut(document).map(pagesHtml).join(`\n${PAGE_BREAK}\n`);
  return (
    `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"></head>\n` +
    `<body style="font-family:'${TYPEFACE}',serif;color:#000">\n${body}\n</body></html>\n`
  );
}
