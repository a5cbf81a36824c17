/** What the cells of each column look like below a header: the proof of what the heading says. */
import type { ColumnRole } from "../../scorecard/scorecard";
import { SCORE_ROLES } from "../../scorecard/scorecard";
import { codeInTitle, readCode } from "../cells/readCode";
import { scoreAt } from "../cells/scoreAt";
import { endsTable } from "../rows/rowKinds";
import { textAt, type View } from "../view";
import type { Header } from "./header";

export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers in percent. */
  readonly rates: number;
  readonly codes: number;
  readonly letters: number;
}

export interface Contents {
  /** The rows looked at. */
  readonly rows: readonly number[];
  readonly byColumn: ReadonlyMap<number, ColumnContent>;
  /** The most cells that any column fills. */
  readonly fullest: number;
}

export const NOTHING: ColumnContent = { filled: 0, numbers: 0, rates: 0, codes: 0, letters: 0 };

/** Enough rows to know a column by. */
const SAMPLE = 120;

/** Rows to look at, spread evenly over the table: the block under it says nothing about its columns. */
function sampleRows(view: View, header: Header): number[] {
  const first = header.last + 1;
  let end = first;
  while (end < view.rowCount && !endsTable(view, end)) end += 1;
  const step = Math.max(1, Math.ceil((end - first) / SAMPLE));
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, i) => first + i * step);
}

function contentOf(view: View, col: number, rows: readonly number[]): ColumnContent {
  const content = { filled: 0, numbers: 0, rates: 0, codes: 0, letters: 0 };
  for (const row of rows) {
    const text = textAt(view, row, col);
    if (text === "") continue;
    const { kind } = scoreAt(view, { row, col }, true);
    content.filled += 1;
    content.letters += text.length;
    if (kind === "number" || kind === "na" || kind === "empty") content.numbers += 1;
    if (kind === "rate") content.rates += 1;
    if (readCode(text) ?? (text.length > 12 ? codeInTitle(text) : undefined)) content.codes += 1;
  }
  return content;
}

export function contentsOf(view: View, header: Header): Contents {
  const rows = sampleRows(view, header);
  const byColumn = new Map(header.columns.map(({ col }) => [col, contentOf(view, col, rows)]));
  return { rows, byColumn, fullest: Math.max(0, ...[...byColumn.values()].map(({ filled }) => filled)) };
}

export const isScoreRole = (role: ColumnRole): boolean =>
  (SCORE_ROLES as readonly ColumnRole[]).includes(role);
const MOSTLY_TEXT: readonly ColumnRole[] = ["comment", "lead", "support", "solution"];

/** Titles are longer than this on average, unless the heading leaves no doubt. */
const SHORT_TITLE = 8;
const SHORTEST_TITLE = 4;

function allowsTitle({ filled, numbers, codes, letters }: ColumnContent, sure: boolean): boolean {
  if (numbers >= filled * 0.5) return false;
  if (letters / filled >= SHORT_TITLE) return true;
  return sure && letters / filled >= SHORTEST_TITLE && codes < filled * 0.7;
}

/** Whether the cells allow a role. `sure`: the heading leaves no doubt, so that the cells are odd, not the column. */
export function allows(role: ColumnRole, content: ColumnContent, sure: boolean): boolean {
  const { filled, numbers, rates, codes } = content;
  if (role === "code") return filled > 0 && codes >= filled * 0.4;
  if (filled === 0) return role !== "title" || sure;
  if (role === "title") return allowsTitle(content, sure);
  if (role === "index") return numbers + rates >= filled * 0.5;
  if (isScoreRole(role)) return sure || numbers >= filled * 0.5;
  return !MOSTLY_TEXT.includes(role) || numbers <= filled * 0.8 || filled < 3;
}
