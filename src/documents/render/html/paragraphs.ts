/** Paragraphs and drawn lines of a laid-out document as HTML with inline styles. */
import { TYPEFACE } from "../../../core/compose/layout/data/decree30";
import type { Paragraph, Rule } from "../../layout/flow";
import type { TextRun } from "../../model/blocks";

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** Declarations in order; those without a value are left out. */
export const styleText = (declarations: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(declarations)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
    .join(";");

function runHtml({ text, bold = false, italic = false }: TextRun): string {
  const inner = escaped(text).replaceAll("\n", "<br>");
  const slanted = italic ? `<i>${inner}</i>` : inner;
  return bold ? `<b>${slanted}</b>` : slanted;
}

const mm = (value: number): string => `${String(Math.round(value * 100) / 100)}mm`;

export function htmlParagraph(paragraph: Paragraph): string {
  const { runs, size, align, left = 0, right = 0, firstLine = 0, before = 0, lineSpacing = 1 } = paragraph;
  const style = styleText({
    margin: `${String(before)}pt ${mm(right)} 0 ${mm(left)}`,
    "text-indent": firstLine === 0 ? undefined : mm(firstLine),
    "text-align": align,
    "line-height": `${String(Math.round(lineSpacing * 100))}%`,
    "font-family": `'${TYPEFACE}',serif`,
    "font-size": `${String(size)}pt`,
  });
  const inner = runs.map(runHtml).join("");
  return `<p style="${style}">${inner === "" ? "&nbsp;" : inner}</p>`;
}

export const htmlRule = ({ side, before }: Rule): string =>
  `<p style="${styleText({
    margin: `${String(before)}pt ${mm(side)} 0 ${mm(side)}`,
    "border-top": "solid windowtext 0.75pt",
    "font-size": "2pt",
    "line-height": "2pt",
  })}">&nbsp;</p>`;
