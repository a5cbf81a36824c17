/** Where a text breaks in a cell of a given width, as spreadsheets break it: at blanks, inside a word only when it fills a line. */
import { CELL_PADDING, LINE_HEIGHTS, ROW_AIR, USABLE_SHARE } from "./data/decree30";
import { textWidth, type Face } from "./textWidth";

/** Points of a length in millimetres. */
export const pointsOfMillimetres = (millimetres: number): number => (millimetres * 72) / 25.4;
export const millimetresOfPoints = (points: number): number => (points * 25.4) / 72;

/** What a column of this width leaves for text, in points. */
const usable = (millimetres: number): number =>
  (pointsOfMillimetres(millimetres) - CELL_PADDING) * USABLE_SHARE;

/** A word that is wider than the line, cut after as many characters as fit. */
function cutWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** One line as it is shown, and what ends it: a blank, a break that a person made (or the text's end), the middle of a word. */
export interface Line {
  readonly text: string;
  readonly end: "blank" | "break" | "word";
}

function wrapParagraph(paragraph: string, fits: (text: string) => boolean): Line[] {
  const lines: Line[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== "") lines.push({ text: line, end: "blank" });
      const pieces = cutWord(word, fits);
      for (const text of pieces.slice(0, -1)) lines.push({ text, end: "word" });
      line = pieces.at(-1) ?? "";
    }
  }
  return [...lines, { text: line, end: "break" }];
}

export function wrapText(text: string, millimetres: number, face: Face): Line[] {
  const width = usable(millimetres);
  const fits = (each: string): boolean => textWidth(each, face) <= width;
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, fits));
}

/** How many of the lines go into a piece of at most so many: a word is not cut between two pieces where that can be helped. */
function pieceLength(lines: readonly Line[], most: number): number {
  if (lines.length <= most) return lines.length;
  for (let count = most; count > 0; count -= 1) if (lines[count - 1]?.end !== "word") return count;
  return most;
}

const ENDS: Readonly<Record<Line["end"], string>> = { blank: " ", break: "\n", word: "" };

/** Lines as pieces of text of at most so many lines. A piece keeps the blank that ends it and loses the break that ends it. */
export function piecesOf(lines: readonly Line[], most: number): { text: string; lines: number }[] {
  const pieces: { text: string; lines: number }[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const count = pieceLength(rest, most);
    const text = rest
      .slice(0, count)
      .map((line) => line.text + ENDS[line.end])
      .join("");
    pieces.push({ text: text.replace(/\n$/, ""), lines: count });
    rest = rest.slice(count);
  }
  return pieces;
}

/** Pieces to the text that they were; inverse of piecesOf. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces.reduce((text, piece, i) => (i === 0 || text.endsWith(" ") ? text + piece : `${text}\n${piece}`), "");

/** Height of a row of so many lines, in points. */
export const rowHeight = (lines: number, size: number): number =>
  lines * (LINE_HEIGHTS[size] ?? size * 1.4) + ROW_AIR;

/** How many lines a row of this height holds. */
export const linesIn = (height: number, size: number): number =>
  Math.floor((height - ROW_AIR) / (LINE_HEIGHTS[size] ?? size * 1.4));
