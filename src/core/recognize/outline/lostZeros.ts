/** "1.10" stored as a number shows as 1.1. Right after 1.9 it can only be 1.10. */
import { areSisters, type Code } from "../cells/readCode";

const lastNumber = (code: Code): number => Number(code.segments.at(-1));

/** Whether `code` is the next one without its final zero. */
const lostZero = (code: Code, before: Code): boolean =>
  lastNumber(before) % 10 === 9 &&
  lastNumber(code) * 10 === lastNumber(before) + 1 &&
  areSisters(code, before);

const withZero = (code: Code): Code => ({
  text: `${code.text}0`,
  segments: [...code.segments.slice(0, -1), `${code.segments.at(-1) ?? ""}0`],
  head: code.head,
  word: code.word,
});

/**
 * The codes of a table with lost zeros put back. Same length and order as given. `breaks`: rows at which numbering may begin again
 * without a code.
 */
export function restoreZeros(
  codes: readonly (Code | undefined)[],
  breaks: (index: number) => boolean,
): (Code | undefined)[] {
  /** The codes seen last, by how many parts they have. */
  const before: (Code | undefined)[] = [];
  return codes.map((code, i) => {
    if (breaks(i)) before.length = 0;
    if (!code || code.head === "lower") return code;
    const parts = code.segments.length;
    const last = before[parts];
    const right = parts > 1 && last && lostZero(code, last) ? withZero(code) : code;
    before.length = parts;
    before[parts] = right;
    return right;
  });
}
