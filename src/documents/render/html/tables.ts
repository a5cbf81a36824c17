/** Tables of a laid-out document as HTML that Word keeps as tables. */
import type { Grid, GridCell, GridRow } from "../../layout/flow";
import { htmlParagraph, htmlRule, styleText } from "./paragraphs";

/** Pixels, as tables of HTML count their widths. */
const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

function htmlCell(
  { content, span = 1, vertical = "top" }: GridCell,
  width: number,
  bordered: boolean,
): string {
  const style = styleText({
    border: bordered ? "solid windowtext 0.5pt" : "none",
    padding: bordered ? "0.4mm 1.2mm" : "0",
    "vertical-align": vertical === "center" ? "middle" : "top",
  });
  const spanned = span === 1 ? "" : ` colspan="${String(span)}"`;
  const inner = content.map((each) => (each.kind === "rule" ? htmlRule(each) : htmlParagraph(each))).join("");
  return `<td${spanned} width="${String(pixels(width))}" style="${style}">${inner}</td>`;
}

function htmlRow({ cells }: GridRow, { widths, bordered }: Grid): string {
  let left = 0;
  const made = cells.map((cell) => {
    const { span = 1 } = cell;
    const width = widths.slice(left, left + span).reduce((sum, each) => sum + each, 0);
    left += span;
    return htmlCell(cell, width, bordered);
  });
  return `<tr>${made.join("")}</tr>`;
}

export function htmlTable(grid: Grid): string {
  const { widths, rows, bordered } = grid;
  const width = pixels(widths.reduce((sum, each) => sum + each, 0));
  const style = styleText({ "border-collapse": "collapse", border: bordered ? undefined : "none" });
  const head = rows.filter(({ isHeader = false }) => isHeader).map((row) => htmlRow(row, grid));
  const body = rows.filter(({ isHeader = false }) => !isHeader).map((row) => htmlRow(row, grid));
  return (
    `<table width="${String(width)}" cellspacing="0" cellpadding="0" style="${style}">` +
    (head.length === 0 ? "" : `<thead>${head.join("")}</thead>`) +
    `<tbody>${body.join("\n")}</tbody></table>`
  );
}
