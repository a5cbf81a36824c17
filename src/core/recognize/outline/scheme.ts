/** How a table numbers its rows: which kinds of codes there are, which stands over which, and so how deep a code stands. */
import type { Level } from "../../scorecard/scorecard";
import type { Code } from "../cells/readCode";
import type { OutlineRow } from "./outline";

const LEVELS: readonly Level[] = ["field", "criterion", "subcriterion"];

export interface Scheme {
  readonly upper: boolean;
  readonly roman: boolean;
  /** Numerals over capitals (I holds A and B): what comes first is the outer one. */
  readonly romanOverUpper: boolean;
  /** Words before bare numbers, outermost first ("tiêu chí", "chỉ tiêu"). */
  readonly words: readonly string[];
  /** Whether a plain number stands over the dotted ones under a Roman field (5 over 5.1). */
  readonly plainOverDotted: boolean;
  readonly headings: boolean;
  readonly plain: boolean;
  readonly dotted: boolean;
  readonly lowerMulti: boolean;
  /** Small letters or numerals over plain numbers (a over 1, 2). */
  readonly lowerOuter: boolean;
}

export const single = (code: Code | undefined, head: Code["head"]): boolean =>
  code?.head === head && code.segments.length === 1;

function plainOverDotted(codes: readonly Code[]): boolean {
  let plain: string | undefined;
  let under = 0;
  let dotted = 0;
  for (const code of codes) {
    if (code.head === "roman" || code.head === "upper") plain = undefined;
    else if (single(code, "number")) plain = code.segments[0];
    else if (code.head === "number" && code.segments.length === 2) {
      dotted += 1;
      if (code.segments[0] === plain) under += 1;
    }
  }
  return under > 0 && under * 2 >= dotted;
}

/**
 * Words that tell levels apart: two of them ("Tiêu chí 1" over "Chỉ tiêu 1"), or one whose numbers the bare ones count again
 * ("Lĩnh vực 1" over 1, 2).
 */
function levelWords(codes: readonly Code[]): string[] {
  const worded = codes.filter((code) => code.word !== undefined && single(code, "number"));
  const words = [...new Set(worded.map(({ word }) => word ?? ""))];
  if (words.length !== 1) return words;
  const taken = new Set(worded.map(({ text }) => text));
  const again = codes.some(
    (code) => code.word === undefined && single(code, "number") && taken.has(code.text),
  );
  return again ? words : [];
}

/** The scheme of the rows that count; bonus and penalty rows number themselves as they like. */
export function schemeOf(rows: readonly OutlineRow[]): Scheme {
  const codes: Code[] = [];
  for (const { code, outside } of rows) if (code && !outside) codes.push(code);
  const outer = codes.find((code) => single(code, "roman") || single(code, "upper"));
  return {
    upper: codes.some((code) => code.head === "upper"),
    roman: codes.some((code) => code.head === "roman"),
    romanOverUpper: outer?.head === "roman",
    words: levelWords(codes),
    plainOverDotted: plainOverDotted(codes),
    headings: rows.some(({ heading }) => heading),
    plain: codes.some((code) => single(code, "number")),
    dotted: codes.some((code) => code.head === "number" && code.segments.length > 1),
    lowerMulti: codes.some((code) => code.head === "lower" && code.segments.length > 1),
    lowerOuter: single(codes[0], "lower") && codes.every((code) => code.segments.length === 1),
  };
}

/** Depth of numbers: 1, 1.1, 1.1.1. Under lettered, Roman or worded fields a plain number is a criterion. */
function numberDepth(scheme: Scheme, segments: number): number {
  const fields = (scheme.roman ? 1 : 0) + (scheme.upper ? 1 : 0) + (scheme.headings ? 1 : 0);
  if (scheme.lowerOuter) return 1;
  if (fields > 0)
    return scheme.plainOverDotted || segments === 1 ? fields + segments - 1 : fields + segments - 2;
  if (scheme.words.length > 0) return scheme.words.length + segments - 1;
  const flat = scheme.plain && !scheme.dotted && !scheme.lowerMulti;
  return flat ? 1 : segments - 1;
}

/** Depth of a code in its scheme; small letters hang on what stands before them. */
export function depthOf(scheme: Scheme, code: Code, before: number): number {
  const extra = code.segments.length - 1;
  if (code.head === "upper") return (scheme.roman && scheme.romanOverUpper ? 1 : 0) + extra;
  if (code.head === "roman") return (scheme.upper && !scheme.romanOverUpper ? 1 : 0) + extra;
  if (code.head === "lower" && scheme.lowerOuter) return 0;
  if (code.head === "lower") return before + 1 + extra;
  if (extra === 0 && code.word !== undefined && scheme.words.includes(code.word))
    return scheme.words.indexOf(code.word);
  return numberDepth(scheme, code.segments.length);
}

export const levelOf = (scheme: Scheme, depth: number): Level => {
  const outer = scheme.upper && scheme.roman ? 1 : 0;
  return LEVELS[Math.min(Math.max(depth - outer, 0), LEVELS.length - 1)] ?? "subcriterion";
};
