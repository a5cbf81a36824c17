/** A comment made plain for reading figures, place by place: what is found can be quoted as written. */
import { fold } from "../../grid/fold";

export interface FlatText {
  /** Composed letters, as written. */
  readonly text: string;
  /** Of the same length: letters without marks, lower case; other white space than line ends as blanks. */
  readonly flat: string;
}

const plain = (char: string): string => {
  if (char === "\n") return char;
  const letters = fold(char);
  return letters.length === char.length ? letters : " ".repeat(char.length);
};

export function flatText(source: string): FlatText {
  const text = source.normalize("NFC");
  return { text, flat: [...text].map(plain).join("") };
}

/** A piece of a text: its place in it, and its flat letters. */
export interface Sentence {
  readonly start: number;
  readonly flat: string;
}

/** Sentences end at a full stop before white space, a semicolon or a line end; "9.4" and "103/BC-VP" stay whole. */
export function sentencesOf(flat: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: end, index } of flat.matchAll(/\.(?=\s|$)|[;\n]/g)) {
    sentences.push({ start, flat: flat.slice(start, index) });
    start = index + end.length;
  }
  sentences.push({ start, flat: flat.slice(start) });
  return sentences.filter((each) => each.flat.trim() !== "");
}
