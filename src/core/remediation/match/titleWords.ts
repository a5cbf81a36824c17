/** Titles and patterns made comparable: folded whole words, abbreviations written out. */
import { ABBREVIATIONS } from "../data/abbreviations";
import { foldWords } from "../../grid/fold";

/** Words with a blank around each, so that whole words are found by searching; " " when there are none. */
export function titleWords(text: string): string {
  const words = foldWords(text)
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(" ");
  return words === "" ? " " : ` ${words} `;
}

/** The parts of a pattern: "a + b" asks for both. */
export const patternParts = (pattern: string): readonly string[] =>
  pattern
    .split("+")
    .map(titleWords)
    .filter((part) => part !== " ");

const countWords = (padded: string): number => padded.trim().split(" ").length;

/** How many words of the pattern the title holds: all of them, or 0 when a part is missing. A pattern without words fits nothing. */
export function wordsFound(parts: readonly string[], title: string): number {
  return parts.every((part) => title.includes(part))
    ? parts.reduce((total, part) => total + countWords(part), 0)
    : 0;
}
