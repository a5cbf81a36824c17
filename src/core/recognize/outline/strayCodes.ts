/**
 * Codes that were typed wrongly: "4.4.2" in field VII between 7.4.1 and 7.4.3. Such a row belongs where it stands. A code whose own
 * beginning may only be missing (2.1.1 after 1.1.1, row 2.1 left out) is none.
 */
import { areSisters, type Code } from "../cells/readCode";
import type { OutlineRow } from "./outline";

const field = (code: Code): number => Number(code.segments[0]);
const isDotted = (code: Code): boolean => code.head === "number" && code.segments.length > 1;

/** The next row numbered as deep, unless something shallower comes first. */
function nextAlike(rows: readonly OutlineRow[], from: number, { segments }: Code): Code | undefined {
  for (let i = from + 1; i < rows.length; i += 1) {
    const row = rows[i];
    if (!row || row.heading || row.outside) return undefined;
    if (!row.code || row.code.head === "lower") continue;
    if (!isDotted(row.code) || row.code.segments.length < segments.length) return undefined;
    if (row.code.segments.length === segments.length) return row.code;
  }
  return undefined;
}

/** Indices of rows with stray codes: back in a field that is over, or among rows that go on as if it were not there. */
export function strayCodes(rows: readonly OutlineRow[]): ReadonlySet<number> {
  const strays = new Set<number>();
  /** The codes seen last, by how many parts they have. */
  const before: (Code | undefined)[] = [];
  rows.forEach((row, i) => {
    const { code } = row;
    if (row.heading || row.outside) before.length = 0;
    if (!code || code.head === "lower") return;
    const length = isDotted(code) ? code.segments.length : 0;
    const alike = before[length];
    const differs = length > 0 && alike !== undefined && !areSisters(alike, code);
    if (differs && (field(code) < field(alike) || isBetween(alike, nextAlike(rows, i, code)))) strays.add(i);
    else {
      before.length = length;
      if (length > 0) before[length] = code;
    }
  });
  return strays;
}

const isBetween = (before: Code, after: Code | undefined): boolean =>
  after !== undefined && areSisters(before, after);
