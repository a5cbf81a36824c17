/** Which rows of a table are items, and where each stands in the outline. */
import type { Diagnostic } from "../../diagnostic";
import { outline, type OutlineRow, type Place } from "../outline/outline";
import { alternatives } from "./alternatives";
import { isHeading, isScored, maxOf, optionRows } from "./options";
import { headsOfGroups } from "../outline/partition";
import { settleLetters } from "../outline/letters";
import { restoreZeros } from "../outline/lostZeros";
import type { Code } from "../cells/readCode";
import type { KindedRow, RowKind } from "../rows/rowKinds";

export interface PickedItem {
  readonly row: KindedRow;
  readonly place: Place;
  /** The code that counts: of the title when the number column only counts lines. */
  readonly code: Code | undefined;
  /** How the code is shown, where a lost zero was put back. */
  readonly shown: string | undefined;
}

/** Rows that stand at the top of the outline without a code. */
interface Heads {
  readonly lettered: boolean;
  readonly groups: ReadonlySet<KindedRow>;
}

const OUTSIDE: ReadonlySet<RowKind> = new Set(["bonus", "penalty"]);
const ITEM_KINDS: ReadonlySet<RowKind> = new Set(["coded", "plain", "bonus", "penalty"]);

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
export function isCondition({ row, code, place }: PickedItem): boolean {
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
  const outside = OUTSIDE.has(row.kind);
  const heading = alone && !outside && !lettered && (isHeading(row) || groups.has(row));
  const pointed = outside && (isScored(row) || maxOf(row) !== undefined);
  return { code, ordinal: code ? undefined : facts.ordinal, heading, outside, pointed };
}

function placeRows(rows: readonly KindedRow[]): PickedItem[] {
  const { codes: typed, ordinals } = codesOf(rows);
  const codes = restoreZeros(typed, (i) => rows[i] !== undefined && isHeading(rows[i]));
  const lettered = codes.some((code) => code?.head === "roman" || code?.head === "upper");
  const heads: Heads = { lettered, groups: lettered ? new Set() : headsOfGroups(rows) };
  const places = outline(rows.map((row, i) => outlineRow(row, codes[i], { ordinal: ordinals[i], heads })));
  return rows.map((row, i) => {
    const [code, before] = [codes[i], typed[i]];
    return { row, place: places[i] ?? TOP, code, shown: code === before ? undefined : before?.text };
  });
}

const TOP: Place = { depth: 0, level: "field", parent: undefined };

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
  return kept.length === first.length ? first : placeRows(kept.map(({ row }) => row));
}
