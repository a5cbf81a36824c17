/**
 * Phrases to look for, written as people write them:
 *   "kế_hoạch|báo_cáo"  one of these (words of one term joined by _)
 *   "@not"              one of a named class of terms
 *   "*3"                up to three words of the same sentence
 *   "#"                 a number
 *   "!chậm"             only with its marks: without them it could be another word
 * Letters are compared without marks where a comment is typed without any; else marks must agree: "chấm" is not "chậm".
 */
import { fold } from "../../grid/fold";
import { marksOf, type Passage, type Span } from "./passage";

interface TermWord {
  readonly folded: string;
  readonly marks: string;
  readonly strict: boolean;
}

type Term = readonly TermWord[];
type Step = { readonly gap: number } | { readonly number: true } | { readonly terms: readonly Term[] };

/** A phrase ready for use; its first step is always one of words. */
export interface Phrase {
  readonly steps: readonly Step[];
  /** Folded words that it may begin with. */
  readonly first: readonly string[];
}
export type TermClasses = Readonly<Record<string, string>>;

function termOf(term: string): Term {
  const strict = term.startsWith("!");
  const words = (strict ? term.slice(1) : term).split("_");
  return words.map((word) => ({ folded: fold(word), marks: marksOf(word), strict }));
}

/** Longer terms first: "trễ_hẹn" before "trễ". */
function stepOf(step: string, classes: TermClasses): Step {
  if (step === "#") return { number: true };
  if (/^\*\d$/.test(step)) return { gap: Number(step.slice(1)) };
  const terms = step.split("|").flatMap((each) => {
    const list = each.startsWith("@") ? (classes[each.slice(1)] ?? "") : each;
    return list.split("|").map(termOf);
  });
  return { terms: terms.sort((a, b) => b.length - a.length) };
}

/** Reads a phrase in the notation above. */
export function phraseOf(notation: string, classes: TermClasses = {}): Phrase {
  const steps = notation.split(" ").map((step) => stepOf(step, classes));
  const [first] = steps;
  const words = first && "terms" in first ? first.terms.map(([word]) => word?.folded ?? "") : [];
  return { steps, first: [...new Set(words)] };
}

function isWord(passage: Passage, at: number, { folded, marks, strict }: TermWord): boolean {
  const word = passage.words[at];
  const isUnmarked = word?.marks === "" && !passage.isMarked && !strict;
  return word?.folded === folded && (word.marks === marks || isUnmarked);
}

/** The word after a term that begins here; undefined when it does not. */
function termEnd(passage: Passage, at: number, term: Term): number | undefined {
  const { words } = passage;
  const part = words[at]?.part;
  const fits = term.every((each, i) => isWord(passage, at + i, each) && words[at + i]?.part === part);
  return fits ? at + term.length : undefined;
}

/** The end of the shortest reading of the steps that begins at this word. */
function phraseEnd(passage: Passage, at: number, steps: readonly Step[]): number | undefined {
  const [step, ...rest] = steps;
  if (!step) return at;
  if ("gap" in step) {
    for (let skipped = 0; skipped <= step.gap; skipped += 1) {
      const end = isSameSentence(passage, at - 1, at + skipped)
        ? phraseEnd(passage, at + skipped, rest)
        : undefined;
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if ("number" in step) {
    const isNumber = /^\p{N}/u.test(passage.words[at]?.folded ?? "");
    return isNumber ? phraseEnd(passage, at + 1, rest) : undefined;
  }
  for (const term of step.terms) {
    const next = termEnd(passage, at, term);
    const end = next === undefined ? undefined : phraseEnd(passage, next, rest);
    if (end !== undefined && isSameSentence(passage, at, end - 1)) return end;
  }
  return undefined;
}

const isSameSentence = ({ words }: Passage, a: number, b: number): boolean =>
  words[a] !== undefined && words[a].sentence === words[b]?.sentence;

/** Where the phrase may begin. */
function beginnings({ places }: Passage, { first }: Phrase): number[] {
  const found = first.flatMap((word) => places.get(word) ?? []);
  return first.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Every place where the passage says the phrase, in order. */
export function findPhrase(passage: Passage, phrase: Phrase): Span[] {
  return beginnings(passage, phrase).flatMap((from) => {
    const to = phraseEnd(passage, from, phrase.steps);
    return to === undefined ? [] : [{ from, to }];
  });
}
