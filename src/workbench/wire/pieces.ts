/**
 * Long lists on their way to the page, in pieces: taking in a workbook of 50,000 rows at once would hold the page still for
 * a second. Lists are looked for in plain objects and lists; what stands in a Map stays whole.
 */
import type { Piece } from "./protocol";

/** Values of one piece, nested ones counted and long texts by their length: some ten milliseconds of taking in. */
export const PIECE = 20_000;

type Path = Piece["path"];

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The value with its long lists emptied, and the pieces that fill them. What is short is not copied. */
export function apart(value: unknown): { readonly rest: unknown; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const rest = taken(value, [], pieces);
  return { rest, pieces };
}

/** Letters that count as another value. */
const LETTERS = 16;

/** How many values there are in one; counting ends beyond the size of a piece. */
function weigh(value: unknown, room = PIECE): number {
  if (typeof value === "string") return 1 + Math.floor(value.length / LETTERS);
  if (typeof value !== "object" || value === null) return 1;
  const parts: readonly unknown[] = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : [];
  let weight = 1;
  for (let i = 0; i < parts.length && weight <= room; i += 1) weight += weigh(parts[i], room - weight);
  return weight;
}

function taken(value: unknown, path: Path, pieces: Piece[]): unknown {
  if (weigh(value) <= PIECE) return value;
  if (Array.isArray(value)) return cut(value, path, pieces);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, taken(each, [...path, key], pieces)]),
  );
}

/** A piece goes before those that fill the lists in it. A list keeps its holes: a missing row is an empty one. */
function cut(list: readonly unknown[], path: Path, pieces: Piece[]): unknown[] {
  for (let from = 0; from < list.length;) {
    const to = endOfPiece(list, from);
    const inner: Piece[] = [];
    const items = list.slice(from, to).map((each, at) => taken(each, [...path, from + at], inner));
    pieces.push({ path, from, items });
    for (const piece of inner) pieces.push(piece);
    from = to;
  }
  return [];
}

/** At least one entry, however heavy: its own lists are cut again. */
function endOfPiece(list: readonly unknown[], from: number): number {
  let to = from + 1;
  for (let weight = weigh(list[from]); to < list.length; to += 1) {
    weight += weigh(list[to]);
    if (weight > PIECE) break;
  }
  return to;
}

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
