/** Where a table ends when another one follows, and what below its end still looks like part of it. */
import type { Diagnostic } from "../../diagnostic";
import { fold } from "../../grid/fold";
import type { Layout } from "../../scorecard/scorecard";
import { looksLikeHeader } from "../columns/header";
import { filledColumns, type View } from "../view";
import { TABLE_TITLE } from "../vocabulary";
import type { KindedRow } from "./rowKinds";
import { readTableRow, type TableRow } from "./tableRow";

/** A line that could head a table: words without points or remarks, nothing in a column of numbers ("II. CÁC TIÊU CHÍ …" is one). */
const isTitle = ({ kind, own, scores, texts }: KindedRow): boolean =>
  (kind === "plain" || kind === "note" || kind === "fragment" || (kind === "coded" && own === undefined)) &&
  scores.length === 0 &&
  texts.length === 0;

/** How many rows belong to the table when the next one begins behind them: the lines that title it, set off by a blank row or total, do not. */
export function withoutTitle(rows: readonly KindedRow[]): number {
  let end = rows.length;
  for (let row = rows[end - 1]; row && isTitle(row); row = rows[end - 1]) end -= 1;
  const before = rows[end - 1]?.kind;
  return before === "blank" || before === "total" ? end : rows.length;
}

const codeOf = ({ own, inTitle }: TableRow): string | undefined => (own ?? inTitle)?.text;

/** The first code below a place, with its head. */
function nextCode(view: View, layout: Layout, from: number): TableRow | undefined {
  for (let row = from; row < view.rowCount; row += 1) {
    const read = readTableRow(view, layout, row);
    if (codeOf(read) !== undefined) return read;
    if (read.scores.length > 0) return undefined;
  }
  return undefined;
}

/**
 * Whether the header, met again, heads another table: the one above is summed up, the codes below begin again, and a title stands
 * between or the codes are those of fields. After a page break none of this is so.
 */
export function beginsAgain(view: View, layout: Layout, rows: readonly KindedRow[]): boolean {
  const end = withoutTitle(rows);
  const titles = rows.slice(end);
  const above = rows.slice(0, end).filter(({ kind }) => kind !== "blank");
  if (above.at(-1)?.kind !== "total") return false;
  const first = above.find((row) => codeOf(row) !== undefined);
  const next = nextCode(view, layout, (rows.at(-1)?.row ?? 0) + 2);
  if (!first || !next || codeOf(first) !== codeOf(next)) return false;
  const head = (next.own ?? next.inTitle)?.head;
  return head === "roman" || head === "upper" || titles.some(({ title }) => TABLE_TITLE.test(fold(title)));
}

/** Whether a row below a long gap goes on with the table: it has a code, not the first one again, and points. */
export function goesOn(row: KindedRow, rows: readonly KindedRow[]): boolean {
  const first = rows.find((each) => codeOf(each) !== undefined);
  return row.kind === "coded" && isPointed(row) && first !== undefined && codeOf(row) !== codeOf(first);
}

const isPointed = ({ scores }: TableRow): boolean => scores.some(({ cell }) => cell.kind === "number");

/** Says rows with codes and points below the end of the table, up to the next header: they were not read. */
export function rowsBelow(view: View, layout: Layout, end: number): Diagnostic[] {
  const below: TableRow[] = [];
  for (let row = end; row < view.rowCount && !looksLikeHeader(view, row); row += 1) {
    if (filledColumns(view, row).length === 0) continue;
    const read = readTableRow(view, layout, row);
    if (codeOf(read) !== undefined && isPointed(read)) below.push(read);
  }
  const [first] = below;
  const count = below.length;
  return first ? [{ code: "rows-not-read", severity: "warning", at: first.at, facts: { count } }] : [];
}
