/**
 * Long lists on their way to the page, in pieces: taking in a workbook of 50,000 rows at once would hold the page still for
 * a second. Only lists in plain objects and lists are looked for; what stands in a Map stays whole.
 */
import type { Piece } from "./protocol";

/** Entries of one piece: some ten milliseconds of taking in. */
export const PIECE = 1_000;
/** Lists are looked for so deep; those further down are short. */
const DEEPEST = 6;

type Path = Piece["path"];

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The value with its long lists emptied, and the pieces that fill them. */
export function apart(value: unknown): { readonly rest: unknown; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const rest = taken(value, [], pieces);
  return { rest, pieces };
}

function taken(value: unknown, path: Path, pieces: Piece[]): unknown {
  if (path.length > DEEPEST) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length <= PIECE) return mapped(list, path, pieces);
    for (let from = 0; from < list.length; from += PIECE)
      pieces.push({ path, from, items: list.slice(from, from + PIECE) });
    return [];
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, taken(each, [...path, key], pieces)]),
  );
}

/** A list keeps its holes: a missing row is an empty one. */
const mapped = (list: readonly unknown[], path: Path, pieces: Piece[]): unknown[] =>
  list.map((each, at) => taken(each, [...path, at], pieces));

/** Puts a piece into its place. @throws Error where there is no list: the worker and the page do not fit */
export function join(value: unknown, { path, from, items }: Piece): unknown {
  if (path.length === 0 && from === 0) return [...items];
  const list = path.reduce<unknown>(stepInto, value);
  if (!Array.isArray(list)) throw new Error(`no list at ${path.join(".")}`);
  const target: unknown[] = list;
  // A hole at the end of a piece counts as well.
  target.length = from + items.length;
  items.forEach((each, at) => {
    target[from + at] = each;
  });
  return value;
}

const stepInto = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
