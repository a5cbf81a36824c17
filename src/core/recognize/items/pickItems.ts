/** Which rows of a table are items, and where each stands in the outline. */
import type { Diagnostic } from "../../diagnostic";
import { outline, type OutlineRow, type Place } from "./outline";
import { areOptions, isScored, maxOf, mayBeOption } from "./options";
import { headsOfGroups } from "./partition";
import { settleLetters } from "./letters";
import type { Code } from "../cells/readCode";
import type { KindedRow, RowKind } from "../rows/rowKinds";

export interface PickedItem {
  readonly row: KindedRow;
  readonly place: Place;
  /** The code that counts: of the title when the number column only counts lines. */
  readonly code: Code | undefined;
}

/** Rows that stand at the top of the outline without a code. */
interface Heads {
  readonly lettered: boolean;
  readonly groups: ReadonlySet<KindedRow>;
}

const OUTSIDE: ReadonlySet<RowKind> = new Set(["bonus", "penalty"]);
const ITEM_KINDS: ReadonlySet<RowKind> = new Set(["coded", "plain", "bonus", "penalty"]);

/** Rows that a person would count as one group under the coded row before them. */
function optionRows(rows: readonly KindedRow[]): Set<KindedRow> {
  const options = new Set<KindedRow>();
  let anchor: KindedRow | undefined;
  let group: KindedRow[] = [];
  const close = (): void => {
    if (group.length > 0 && areOptions(group, anchor)) group.forEach((row) => options.add(row));
    group = [];
  };
  for (const row of rows) {
    if (row.kind === "plain" && isHeading(row)) close();
    else if (mayBeOption(row)) {
      if (group.length > 0 && (group[0]?.own === undefined) !== (row.own === undefined)) close();
      group.push(row);
    } else if (row.kind !== "note") {
      close();
      anchor = row;
    }
  }
  close();
  return options;
}

/** Words in capitals, no code: a field without its number. */
export function isHeading(row: KindedRow): boolean {
  if (row.kind !== "plain") return false;
  const letters = row.title.replace(/[^\p{L}]/gu, "");
  return letters.length >= 6 && letters === letters.toUpperCase();
}

/** Whether the number column only counts lines, because the titles carry the codes ("1 | TC 1.6. Đổi mới…"). */
function countsLines(rows: readonly KindedRow[]): boolean {
  const numbered = rows.filter((row) => row.own?.head === "number");
  const titled = numbered.filter(
    (row) => row.inTitle && (row.inTitle.segments.length > 1 || row.inTitle.word !== undefined),
  );
  return titled.length >= 2 && titled.length * 2 >= numbered.length;
}

function codesOf(rows: readonly KindedRow[]): {
  codes: (Code | undefined)[];
  ordinals: (Code | undefined)[];
} {
  const counting = countsLines(rows);
  const isOrdinal = (row: KindedRow): boolean => counting && row.own?.head === "number";
  return {
    codes: settleLetters(rows.map((row) => (isOrdinal(row) ? row.inTitle : (row.own ?? row.inTitle)))),
    ordinals: rows.map((row) => (isOrdinal(row) ? row.own : undefined)),
  };
}

/** Deeper than a subcriterion, or a small letter, with neither maximum nor score: a condition, no item. */
function isCondition({ row, code, place }: PickedItem): boolean {
  if (maxOf(row) !== undefined || isScored(row) || OUTSIDE.has(row.kind)) return false;
  return place.depth >= 3 || code?.head === "lower";
}

function outlineRow(
  row: KindedRow,
  code: Code | undefined,
  facts: { ordinal: Code | undefined; heads: Heads },
): OutlineRow {
  const { lettered, groups } = facts.heads;
  const alone = code === undefined && facts.ordinal === undefined;
  const heading = alone && ((!lettered && (isHeading(row) || groups.has(row))) || OUTSIDE.has(row.kind));
  return { code, ordinal: code ? undefined : facts.ordinal, heading };
}

function placeRows(rows: readonly KindedRow[]): PickedItem[] {
  const { codes, ordinals } = codesOf(rows);
  const lettered = codes.some((code) => code?.head === "roman" || code?.head === "upper");
  const heads: Heads = { lettered, groups: lettered ? new Set() : headsOfGroups(rows) };
  const places = outline(rows.map((row, i) => outlineRow(row, codes[i], { ordinal: ordinals[i], heads })));
  return rows.map((row, i) => ({ row, place: places[i] ?? TOP, code: codes[i] }));
}

const TOP: Place = { depth: 0, level: "field", parent: undefined };

/**
 * Coded alternatives below a subcriterion ("C1.1 từ 98%: 5 | C1.2 từ 97%: 4" under a C1 of 5): falling points, the first
 * of them already the whole. Parts of a whole would add up.
 */
function alternatives(placed: readonly PickedItem[]): Set<PickedItem> {
  const groups = new Map<number, PickedItem[]>();
  for (const each of placed) {
    const { depth, parent } = each.place;
    if (depth >= 3 && parent !== undefined && !isCondition(each))
      groups.set(parent, [...(groups.get(parent) ?? []), each]);
  }
  const found = [...groups].filter(([parent, group]) => {
    const whole = placed[parent] && maxOf(placed[parent].row);
    const values = group.map(({ row }) => maxOf(row));
    const falling = values.every((value, i) => i === 0 || (value ?? Infinity) < (values[i - 1] ?? -Infinity));
    return (
      group.length > 1 &&
      values[0] !== undefined &&
      values[0] === whole &&
      falling &&
      !group.some(({ row }) => isScored(row))
    );
  });
  return new Set(found.flatMap(([, group]) => group));
}

/** Rows that carry scores and yet are no items: they are shown, not passed over. */
export function scoresOutside(rows: readonly KindedRow[], picked: readonly PickedItem[]): Diagnostic[] {
  const items = new Set(picked.map(({ row }) => row.row));
  return rows
    .filter((row) => isScored(row) && !items.has(row.row) && row.kind !== "total")
    .map((row) => ({
      code: "score-outside-items",
      severity: "warning",
      at: row.at,
      facts: { text: row.fullTitle },
    }));
}

/** The items of a table, in order, placed. Rows must be without blanks, headers and fragments; totals and notes fall away here. */
export function pickItems(rows: readonly KindedRow[], hasMaxColumn: boolean): PickedItem[] {
  const options = optionRows(rows);
  const lettered = rows.some(
    (row) => row.own?.head === "roman" || row.inTitle?.head === "roman" || row.own?.head === "upper",
  );
  const candidates = rows.filter(
    (row) =>
      ITEM_KINDS.has(row.kind) &&
      !options.has(row) &&
      !(lettered && isHeading(row) && maxOf(row) === undefined),
  );
  const first = placeRows(candidates);
  const either = alternatives(first);
  const kept = first.filter((each) => !either.has(each) && !(hasMaxColumn && isCondition(each)));
  return placeRows(kept.map(({ row }) => row));
}
