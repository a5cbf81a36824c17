/**
 * How deep a code stands: which rows are fields, criteria, subcriteria, and which row each is part of.
 * Rules: letters and Roman numerals, whichever comes first, over numbers over dotted numbers over small letters; a dotted code
 * belongs to the row whose code is its beginning, never to another number, unless it is a stray one.
 */
import type { Level } from "../../scorecard/scorecard";
import type { Code } from "../cells/readCode";
import { depthOf, levelOf, schemeOf, single, type Scheme } from "./scheme";
import { strayCodes } from "./strayCodes";

/** A row as the outline sees it. */
export interface OutlineRow {
  readonly code: Code | undefined;
  /** A running number that is no code. */
  readonly ordinal: Code | undefined;
  /** Stands at the top without a code. */
  readonly heading: boolean;
  /** Bonus or penalty: outside the numbering. */
  readonly outside: boolean;
  /** States points itself. */
  readonly pointed: boolean;
}

export interface Place {
  readonly depth: number;
  readonly level: Level;
  /** Index of the row that this one is part of. */
  readonly parent: number | undefined;
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

interface Open {
  readonly index: number;
  readonly depth: number;
  readonly row: OutlineRow;
}

/** What stands above the row at hand. */
interface Above {
  readonly scheme: Scheme;
  /** Never deeper than the outline. */
  readonly open: readonly Open[];
  /** Depth of the last coded row. */
  readonly last: number;
  /** The last plain number at the top. */
  readonly top: number;
}

/** The innermost open row that fits. */
const findLast = (open: readonly Open[], fits: (each: Open) => boolean): Open | undefined =>
  [...open].reverse().find(fits);

const numberOf = (code: Code): number => Number(code.segments[0]);

/** Under a bonus heading without a code, numbers that begin again are its parts; so is any number when it has no points itself. */
function isPartOfOutside(code: Code, { open, top }: Above): boolean {
  const holder = open[0]?.row;
  if (!holder?.outside || holder.code || !single(code, "number")) return false;
  return !holder.pointed || numberOf(code) <= top;
}

/** Plain numbers under a lettered one: 1 and 2 under I.1. */
function underLettered(code: Code, { open }: Above): number {
  if (!single(code, "number")) return 0;
  const holder = findLast(
    open,
    ({ row: { code: each } }) =>
      (each?.head === "roman" || each?.head === "upper") && each.segments.length > 1,
  );
  return holder ? holder.depth + 1 : 0;
}

/** Whether the scheme knows such codes; a lettered bonus row in a numbered table stands at the top. */
const isKnown = (scheme: Scheme, code: Code): boolean =>
  (code.head !== "upper" || scheme.upper) && (code.head !== "roman" || scheme.roman);

function depthIn(row: OutlineRow, above: Above): number {
  const code = row.code ?? row.ordinal;
  if (row.heading || (row.outside && (!code || !isKnown(above.scheme, code)))) return 0;
  if (!code) return above.last + 1;
  const over = findLast(above.open, ({ row: each }) => each.code !== undefined && each.code.head !== "lower");
  const depth = depthOf(above.scheme, code, over?.depth ?? -1);
  return depth === 0 && isPartOfOutside(code, above) ? 1 : Math.max(depth, underLettered(code, above));
}

/** Places every row. Rows without code, ordinal or heading are taken as parts of the last coded row. */
export function outline(rows: readonly OutlineRow[]): Place[] {
  const scheme = schemeOf(rows);
  const strays = strayCodes(rows);
  const open: Open[] = [];
  let [last, top] = [-1, 0];
  return rows.map((row, index) => {
    const depth = depthIn(row, { scheme, open, last, top });
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = strays.has(index) ? open.at(-1) : findLast(open, (each) => mayHold(each.row, row));
    open.push({ index, depth, row });
    if (depth === 0 && row.code && single(row.code, "number")) top = numberOf(row.code);
    if (row.code !== undefined || row.ordinal !== undefined || row.heading || row.outside) last = depth;
    return { depth, level: levelOf(scheme, depth), parent: parent?.index };
  });
}
