/** Tables of a sheet that say who does what about which criterion, whatever form they have. */
import { fold, tidy } from "../../grid/fold";
import type { CellRef } from "../../grid/grid";
import { codeInTitle, readCode } from "../../recognize/cells/readCode";
import { fitHeading } from "../../recognize/columns/headings";
import { headerAt, looksLikeHeader, repeatsHeader, type Header } from "../../recognize/columns/header";
import { findIndexName } from "../../recognize/indexName";
import { filledColumns, mergeAt, rawTextAt, type View } from "../../recognize/view";
import { SIGNATURE, TOTAL_TITLE } from "../../recognize/vocabulary";
import { COLUMN_ROLES, type ColumnRole } from "../../scorecard/scorecard";

const TEXTS = ["lead", "support", "target", "solution", "deadline"] as const;
export type LearnedRole = (typeof TEXTS)[number];

export interface LearnedRow {
  readonly code: string | undefined;
  /** Without its code. */
  readonly title: string;
  readonly texts: Readonly<Record<LearnedRole, string>>;
  /** The cell of the person, else of the task. */
  readonly at: CellRef;
}

export interface LearnedTable {
  readonly rows: readonly LearnedRow[];
  readonly roles: ReadonlySet<ColumnRole>;
  readonly indexName: string | undefined;
}

type Columns = ReadonlyMap<ColumnRole, number>;

const WORST_FIT = 0.5;
const END = /^\W*\.\/\.\W*$/;

/** Every heading to the role it fits best, the best fits first. */
function columnsOf({ columns }: Header): Columns {
  const fits = columns.flatMap(({ col, own, full }) =>
    COLUMN_ROLES.map((role) => ({ role, col, fit: fitHeading(role, own, full) })),
  );
  const found = new Map<ColumnRole, number>();
  for (const { role, col, fit } of fits.sort((a, b) => b.fit - a.fit || a.col - b.col))
    if (fit >= WORST_FIT && !found.has(role) && ![...found.values()].includes(col)) found.set(role, col);
  return found;
}

const says = (columns: Columns): boolean =>
  columns.has("title") && (columns.has("lead") || columns.has("solution"));

/** A cell's text; of a merge that goes down, the text at its top. */
function textIn(view: View, row: number, col: number | undefined): string {
  if (col === undefined) return "";
  const merge = mergeAt(view, row, col);
  const text =
    merge && merge.left === col ? rawTextAt(view, merge.top, col) : merge ? "" : rawTextAt(view, row, col);
  const lines = text.normalize("NFC").replace(/\r\n?/g, "\n");
  return /^[.…_\s]*$/.test(lines) ? "" : lines;
}

/** The code that a title begins with; else the code column's, when it is dotted: a plain number only counts rows. */
function nameOf(view: View, row: number, columns: Columns): Pick<LearnedRow, "code" | "title"> {
  const title = tidy(textIn(view, row, columns.get("title")));
  const inTitle = codeInTitle(title);
  const own = readCode(textIn(view, row, columns.get("code")));
  const beside = own && own.segments.length > 1 ? own.text : undefined;
  if (inTitle && (inTitle.code.segments.length > 1 || beside === undefined))
    return { code: inTitle.code.segments.length > 1 ? inTitle.code.text : undefined, title: inTitle.rest };
  return { code: beside, title };
}

function rowOf(view: View, row: number, columns: Columns): LearnedRow {
  const entries = TEXTS.map((role) => [role, textIn(view, row, columns.get(role))] as const);
  const col = columns.get("lead") ?? columns.get("solution") ?? 0;
  return {
    ...nameOf(view, row, columns),
    texts: Object.fromEntries(entries) as LearnedRow["texts"],
    at: { sheet: view.grid.sheet, row, col },
  };
}

/** A row that goes on with the one above, as after a page break. */
function joined(above: LearnedRow, more: LearnedRow): LearnedRow {
  const join = (a: string, b: string): string => (a === "" || b === "" || a === b ? a || b : `${a} ${b}`);
  const entries = TEXTS.map((role) => [role, join(above.texts[role], more.texts[role])] as const);
  return { ...above, texts: Object.fromEntries(entries) as LearnedRow["texts"] };
}

/** Longer than this, words that open a signature block are the beginning of something else. */
const LONGEST_SIGNATURE = 40;
const signs = (text: string): boolean => text.length <= LONGEST_SIGNATURE && SIGNATURE.test(fold(text));

/** The end mark or a signature block. Beside a criterion "Chủ tịch UBND" is whoever leads. */
function endsTable(view: View, row: number, columns: Columns): boolean {
  const naming = [columns.get("code"), columns.get("title")];
  const texts = (view.grid.rows[row] ?? []).map((_, col) => rawTextAt(view, row, col));
  const isNamed = naming.some((col) => col !== undefined && texts[col]);
  return texts.some((text, col) => END.test(text) || ((!isNamed || naming.includes(col)) && signs(text)));
}

/** A row of headings: none of its cells is a figure or a numbered code, as the cells of items are. */
const isHeading = (view: View, row: number): boolean =>
  filledColumns(view, row).every((col) => !/^\W*\d[\d.,\s%]*$/.test(rawTextAt(view, row, col))) &&
  looksLikeHeader(view, row);

/** Whether another table's header stands here: not the same one again after a page break. */
const opensOther = (view: View, header: Header, row: number): boolean =>
  isHeading(view, row) && !repeatsHeader(view, header, row) && says(columnsOf(headerAt(view, row)));

/** A row that a page break cut off goes on in small letters. */
const goesOn = ({ code, title }: LearnedRow): boolean =>
  code === undefined && (title === "" || /^\p{Ll}/u.test(title));

function rowsUnder(view: View, header: Header, columns: Columns): { rows: LearnedRow[]; end: number } {
  const rows: LearnedRow[] = [];
  let open = false;
  let row = header.last + 1;
  for (; row < view.rowCount && !endsTable(view, row, columns); row += 1) {
    if (repeatsHeader(view, header, row)) continue;
    if (opensOther(view, header, row)) break;
    const each = rowOf(view, row, columns);
    const above = rows.at(-1);
    const isSaid = TEXTS.some((role) => each.texts[role] !== "");
    const isTotal = TOTAL_TITLE.test(each.title.toLowerCase());
    if (isSaid && open && above && goesOn(each)) rows[rows.length - 1] = joined(above, each);
    else {
      open = isSaid && !isTotal && (each.title !== "" || each.code !== undefined);
      if (open) rows.push(each);
    }
  }
  return { rows, end: row };
}

/** Every table of the sheet, top to bottom. */
export function learnTables(view: View): LearnedTable[] {
  const tables: LearnedTable[] = [];
  for (let row = 0; row < view.rowCount; row += 1) {
    if (!isHeading(view, row)) continue;
    const header = headerAt(view, row);
    const columns = columnsOf(header);
    if (!says(columns)) continue;
    const { rows, end } = rowsUnder(view, header, columns);
    tables.push({ rows, roles: new Set(columns.keys()), indexName: findIndexName(view, header) });
    row = Math.max(row, end - 1);
  }
  return tables;
}
