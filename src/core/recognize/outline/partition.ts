/**
 * Fields without a code, found by their sums: the rows of the table fall into groups, each headed by an uncoded row whose
 * maximum is exactly what the rows under it add up to. All of the table fits, or nothing is claimed.
 */
import type { KindedRow } from "../rows/rowKinds";
import { maxOf } from "../items/options";

/** Rows that stand on the level right below a field: uncoded ones, and codes of the fewest parts. */
function members(rows: readonly KindedRow[]): KindedRow[] {
  const parts = rows.flatMap(({ own, inTitle }) => (own ?? inTitle)?.segments.length ?? []);
  const fewest = Math.min(...parts);
  return rows.filter((row) => {
    const code = row.own ?? row.inTitle;
    return (
      (row.kind === "plain" || row.kind === "coded") &&
      (code === undefined || code.segments.length === fewest)
    );
  });
}

/** The end of the group that a row heads: one past its last part; undefined when the sums do not come out. */
function endOfGroup(rows: readonly KindedRow[], head: number): number | undefined {
  const row = rows[head];
  const whole = row && maxOf(row);
  if (!row || row.kind !== "plain" || whole === undefined) return undefined;
  let total = 0;
  let end = head + 1;
  for (; end < rows.length && total < whole; end += 1) {
    const part = rows[end];
    const max = part && maxOf(part);
    if (max === undefined) return undefined;
    total += max;
  }
  return total === whole && end > head + 1 ? end : undefined;
}

/** The heading rows; none when the table does not fall into such groups, or into one group of one row. */
export function headsOfGroups(rows: readonly KindedRow[]): ReadonlySet<KindedRow> {
  const list = members(rows);
  const heads = new Set<KindedRow>();
  for (let at = 0; at < list.length;) {
    const end = endOfGroup(list, at);
    const head = list[at];
    if (end === undefined || !head) return new Set();
    heads.add(head);
    at = end;
  }
  return heads.size > 0 && list.length > heads.size + 1 ? heads : new Set();
}
