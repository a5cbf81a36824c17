/**
 * How deep a code stands: which rows are fields, criteria, subcriteria, and which row each is part of.
 * Rules: capital letters over Roman numerals over numbers over dotted numbers over small letters; a dotted code belongs
 * to the row whose code is its beginning, never to another number.
 */
import type { Level } from "../../scorecard/scorecard";
import type { Code } from "../cells/readCode";

/** A row as the outline sees it. `ordinal`: a running number that is no code; `heading`: stands at the top without a code. */
export interface OutlineRow {
  readonly code: Code | undefined;
  readonly ordinal: Code | undefined;
  readonly heading: boolean;
}

export interface Place {
  readonly depth: number;
  readonly level: Level;
  /** Index of the row that this one is part of. */
  readonly parent: number | undefined;
}

const LEVELS: readonly Level[] = ["field", "criterion", "subcriterion"];

interface Scheme {
  readonly upper: boolean;
  readonly roman: boolean;
  /** Words before bare numbers, outermost first ("tiêu chí", "chỉ tiêu"). */
  readonly words: readonly string[];
  /** Whether a plain number stands over the dotted ones under a Roman field (5 over 5.1). */
  readonly plainOverDotted: boolean;
  readonly headings: boolean;
  readonly plain: boolean;
  readonly dotted: boolean;
  readonly lowerMulti: boolean;
}

const single = (code: Code | undefined, head: Code["head"]): boolean =>
  code?.head === head && code.segments.length === 1;

function plainOverDotted(rows: readonly OutlineRow[]): boolean {
  let plain: string | undefined;
  let under = 0;
  let dotted = 0;
  for (const { code } of rows) {
    if (!code) continue;
    if (code.head === "roman" || code.head === "upper") plain = undefined;
    else if (single(code, "number")) plain = code.segments[0];
    else if (code.head === "number" && code.segments.length === 2) {
      dotted += 1;
      if (code.segments[0] === plain) under += 1;
    }
  }
  return under > 0 && under * 2 >= dotted;
}

function schemeOf(rows: readonly OutlineRow[]): Scheme {
  const codes = rows.flatMap(({ code }) => (code ? [code] : []));
  const words = new Set(
    codes.filter((code) => single(code, "number") && code.word !== undefined).map((code) => code.word ?? ""),
  );
  return {
    upper: codes.some((code) => code.head === "upper"),
    roman: codes.some((code) => code.head === "roman"),
    words: words.size > 1 ? [...words] : [],
    plainOverDotted: plainOverDotted(rows),
    headings: rows.some((row) => row.heading),
    plain: codes.some((code) => single(code, "number")),
    dotted: codes.some((code) => code.head === "number" && code.segments.length > 1),
    lowerMulti: codes.some((code) => code.head === "lower" && code.segments.length > 1),
  };
}

/** Depth of numbers: 1, 1.1, 1.1.1. Under lettered, Roman or worded fields a plain number is a criterion. */
function numberDepth(scheme: Scheme, segments: number): number {
  const fields = (scheme.roman ? 1 : 0) + (scheme.upper ? 1 : 0) + (scheme.headings ? 1 : 0);
  if (fields > 0) {
    const base = Math.max(fields, 1);
    return scheme.plainOverDotted || segments === 1 ? base + segments - 1 : base + segments - 2;
  }
  if (scheme.words.length > 0) return scheme.words.length + segments - 1;
  const flat = scheme.plain && !scheme.dotted && !scheme.lowerMulti;
  return flat ? 1 : segments - 1;
}

/** Depth of a code in its scheme; small letters hang on what stands before them. */
function depthOf(scheme: Scheme, code: Code, before: number): number {
  const extra = code.segments.length - 1;
  if (code.head === "upper") return extra;
  if (code.head === "roman") return (scheme.upper ? 1 : 0) + extra;
  if (code.head === "lower") return before + 1 + extra;
  if (extra === 0 && code.word !== undefined && scheme.words.includes(code.word))
    return scheme.words.indexOf(code.word);
  return numberDepth(scheme, code.segments.length);
}

const startsWith = (code: Code, prefix: Code): boolean =>
  prefix.segments.length < code.segments.length &&
  prefix.segments.every((part, i) => part.toLowerCase() === code.segments[i]?.toLowerCase());

/** Whether an earlier row may hold this one: a dotted code only hangs on its own beginning or on another kind of code. */
function mayHold(holder: OutlineRow, row: OutlineRow): boolean {
  const { code } = row;
  if (!code || !holder.code) return true;
  const sameFamily =
    holder.code.head === code.head && (code.segments.length > 1 || holder.code.segments.length > 1);
  return !sameFamily || startsWith(code, holder.code);
}

const levelOf = (scheme: Scheme, depth: number): Level => {
  const outer = scheme.upper && scheme.roman ? 1 : 0;
  return LEVELS[Math.min(Math.max(depth - outer, 0), LEVELS.length - 1)] ?? "subcriterion";
};

interface Open {
  readonly index: number;
  readonly depth: number;
  readonly row: OutlineRow;
}

/** The innermost open row that fits. The list is never deeper than the outline. */
const findLast = (open: readonly Open[], fits: (each: Open) => boolean): Open | undefined =>
  [...open].reverse().find(fits);

/** How deep a row stands, given what is open above it and the depth of the last coded row. */
function depthIn(
  row: OutlineRow,
  scheme: Scheme,
  { open, last }: { open: readonly Open[]; last: number },
): number {
  const code = row.code ?? row.ordinal;
  if (row.heading) return 0;
  if (!code) return last + 1;
  const over = findLast(open, ({ row: each }) => each.code !== undefined && each.code.head !== "lower");
  return depthOf(scheme, code, over?.depth ?? -1);
}

/** Places every row. Rows without code, ordinal or heading are taken as parts of the last coded row. */
export function outline(rows: readonly OutlineRow[]): Place[] {
  const scheme = schemeOf(rows);
  const open: Open[] = [];
  let last = -1;
  return rows.map((row, index) => {
    const depth = depthIn(row, scheme, { open, last });
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = findLast(open, (each) => mayHold(each.row, row))?.index;
    open.push({ index, depth, row });
    if (row.code !== undefined || row.ordinal !== undefined || row.heading) last = depth;
    return { depth, level: levelOf(scheme, depth), parent };
  });
}
