/** What the text of a document is made of, from parts down to points (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
import type { Table } from "./table";

/** Letters that look the same. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/**
 * part: "Phần I" and its title, centred · section: "I. MỤC ĐÍCH, YÊU CẦU" · clause: "1. Mục đích", a line of its own ·
 * basis: what the document rests on, italic · text: a paragraph · dash, plus: points below it.
 */
export type Block =
  | { readonly kind: "part"; readonly word: string; readonly title: string }
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "clause"; readonly text: string }
  | { readonly kind: "basis"; readonly text: string }
  | { readonly kind: "text" | "dash" | "plus"; readonly runs: readonly TextRun[] }
  | { readonly kind: "table"; readonly table: Table };

export type Piece = string | TextRun;

export const bold = (text: string): TextRun => ({ text, bold: true });
export const italic = (text: string): TextRun => ({ text, italic: true });

const runsOf = (pieces: readonly Piece[]): TextRun[] =>
  pieces.map((piece) => (typeof piece === "string" ? { text: piece } : piece));

export const text = (...pieces: readonly Piece[]): Block => ({ kind: "text", runs: runsOf(pieces) });
export const dash = (...pieces: readonly Piece[]): Block => ({ kind: "dash", runs: runsOf(pieces) });
export const plus = (...pieces: readonly Piece[]): Block => ({ kind: "plus", runs: runsOf(pieces) });
export const part = (word: string, title: string): Block => ({ kind: "part", word, title });
export const section = (title: string): Block => ({ kind: "section", text: title });
export const clause = (title: string): Block => ({ kind: "clause", text: title });
export const basis = (said: string): Block => ({ kind: "basis", text: said });
export const tableBlock = (table: Table): Block => ({ kind: "table", table });

/** Dashes before points: "- " for the first level, "+ " for the one below it. */
export const SIGNS = { text: "", dash: "- ", plus: "+ " } as const;

/** A block as it is read, without looks. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case "part":
      return `${block.word}\n${block.title}`;
    case "text":
    case "dash":
    case "plus":
      return SIGNS[block.kind] + block.runs.map(({ text: said }) => said).join("");
    case "table":
      return [block.table.header, ...block.table.rows]
        .flatMap((row) => (row ? [row.cells.map((cell) => cell.text.replaceAll("\n", " ")).join(" | ")] : []))
        .join("\n");
    default:
      return block.text;
  }
}
