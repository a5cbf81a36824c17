/** Settles what a single letter is: a numeral, a capital or a small letter. "C" after "B" is no hundred; "C" after "b." is "c". */
import type { Code } from "../cells/readCode";

const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";

/** Whether a letter comes right after another in a list; Vietnamese lists leave out f and often đ. */
function follows(before: string, letter: string): boolean {
  const gap = ALPHABET.indexOf(letter) - ALPHABET.indexOf(before);
  const skipped = ALPHABET.slice(ALPHABET.indexOf(before) + 1, ALPHABET.indexOf(letter));
  return gap === 1 || (gap > 1 && gap <= 3 && [...skipped].every((each) => "đfj".includes(each)));
}

/** Gives every code the head that its place in the sequence says. Same length and order as given. */
export function settleLetters(codes: readonly (Code | undefined)[]): (Code | undefined)[] {
  const heads = new Map<string, Code["head"]>();
  let last: { letter: string; head: Code["head"] } | undefined;
  return codes.map((code) => {
    const first = code?.segments[0] ?? "";
    if (!code || !/^\p{L}$/u.test(first)) return code;
    const letter = first.toLowerCase();
    if (code.segments.length > 1) return { ...code, head: heads.get(first) ?? code.head };
    const next = last !== undefined && follows(last.letter, letter);
    const head =
      next && code.head !== "lower" && last?.head !== "roman" ? (last?.head ?? code.head) : code.head;
    last = { letter, head };
    heads.set(first, head);
    return { ...code, head };
  });
}
