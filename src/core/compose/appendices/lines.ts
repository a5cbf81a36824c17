/** Lines across the whole page: what stands above and below the table. */
import { DECREE, END_MARK, SHORT_LINE, SHORT_LINE_HEIGHT } from "../layout/data/decree30";
import { rowHeight, wrapText } from "../layout/wrapText";
import { stack, type Block, type PageCell } from "../page/page";
import { STYLES, type StyleName } from "./styles";

export type AppendixBlock = Block<StyleName>;

/** Columns [left, right) of a row. */
interface Span {
  readonly left: number;
  readonly right: number;
}

const heightOf = (text: string, style: StyleName, millimetres: number): number => {
  const { fontSize = DECREE.tableText.value, bold = false } = STYLES[style];
  return rowHeight(wrapText(text, millimetres, { size: fontSize, bold }).length, fontSize);
};

/** A text over some columns of a row that is empty otherwise. */
function spanning(
  text: string | null,
  style: StyleName,
  { widths, span }: { widths: readonly number[]; span: Span },
): AppendixBlock {
  const { left, right } = span;
  const millimetres = widths.slice(left, right).reduce((sum, width) => sum + width, 0);
  return {
    rows: [widths.map((_, col): PageCell<StyleName> => ({ input: col === left ? text : null, style }))],
    heights: [heightOf(text ?? "", style, millimetres)],
    merges: [{ top: 0, left, rows: 1, cols: right - left }],
  };
}

/** A text over the whole width. */
export const line = (text: string, style: StyleName, widths: readonly number[]): AppendixBlock =>
  spanning(text, style, { widths, span: { left: 0, right: widths.length } });

export interface Heading {
  /** "Phụ lục II"; none on a page that is no appendix of a document. */
  readonly word?: string;
  readonly title: string;
  readonly guidance: string;
}

/** Mẫu 2.1: the word, the title, the guidance line, a short line. */
export function headingBlock({ word, title, guidance }: Heading, widths: readonly number[]): AppendixBlock {
  const short = line(SHORT_LINE, "shortLine", widths);
  return stack([
    ...(word === undefined ? [] : [line(word, "word", widths)]),
    line(title, "title", widths),
    line(guidance, "guidance", widths),
    { ...short, heights: [SHORT_LINE_HEIGHT] },
  ]);
}

/** What is said below a table about the whole of it. */
export const noteBlock = (text: string, widths: readonly number[]): AppendixBlock =>
  line(text, "note", widths);

export const endBlock = (widths: readonly number[]): AppendixBlock => line(END_MARK, "end", widths);

/** Who signs, on the right half of the page (ô số 7a, 7b): one row, so that no page break tears it apart. */
export function signatureBlock(text: string, widths: readonly number[]): AppendixBlock {
  const right = { left: Math.ceil(widths.length / 2), right: widths.length };
  return spanning(text, "signature", { widths, span: right });
}
