/** A comment as words that can be compared and quoted. */
import { fold } from "../../grid/fold";

export interface Word {
  /** Without marks, lower case. */
  readonly folded: string;
  /** Its marks, sorted: what tells "chậm" from "chấm" wherever the tone stands ("hòa", "hoà"). Empty when typed without marks. */
  readonly marks: string;
  /** Place in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Count of sentences, and of parts between commas, brackets or colons, up to here. */
  readonly sentence: number;
  readonly part: number;
}

export interface Passage {
  /** Composed letters (NFC), otherwise as written. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether it is typed with marks at all. */
  readonly isMarked: boolean;
  /** Where each folded word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|\n|[^\s]/gu;
const SENTENCE_END = /^[.;!?\n]$/;
const PART_END = /^[,:()–]$/;
const WORD = /[\p{L}\p{N}%<>≤≥=]/u;

/** About half of all words of a Vietnamese text bear marks; less than this share is a text typed without them. */
const FEWEST_MARKED = 0.15;

/** The marks of a word; đ counts as a mark of d. */
export function marksOf(word: string): string {
  const marks = word.normalize("NFD").match(/[\p{M}đĐ]/gu) ?? [];
  return marks
    .map((mark) => mark.toLowerCase())
    .sort()
    .join("");
}

/** Splits a comment into words; punctuation ends parts and sentences. */
export function readPassage(comment: string): Passage {
  const text = comment.normalize("NFC").replace(INVISIBLE, "");
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  let [sentence, part] = [0, 0];
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    if (SENTENCE_END.test(token)) sentence += 1;
    if (SENTENCE_END.test(token) || PART_END.test(token)) part += 1;
    if (!WORD.test(token)) continue;
    const folded = fold(token);
    const known = places.get(folded);
    if (known) known.push(words.length);
    else places.set(folded, [words.length]);
    words.push({ folded, marks: marksOf(token), start, end: start + token.length, sentence, part });
  }
  const marked = words.filter(({ marks }) => marks !== "").length;
  return { text, words, isMarked: marked > words.length * FEWEST_MARKED, places };
}

/** What the passage says between two words, as written. */
export const quoted = ({ text, words }: Passage, { from, to }: Span): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** Words [from, to) of a passage. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
