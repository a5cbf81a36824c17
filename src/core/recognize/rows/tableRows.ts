/** All rows of a table from under its header to its end, each with its kind; rows split over a page are joined. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { Layout, TextRole } from "../../scorecard/scorecard";
import { endsTable, isBlankRow, kindOfRow, LONGEST_GAP, type KindedRow } from "./rowKinds";
import { readTableRow, type RoleText } from "./tableRow";
import { beginsAgain, goesOn, rowsBelow, withoutTitle } from "./tableEnd";
import { opensTable, repeatsHeader, type Header } from "../columns/header";
import type { View } from "../view";

export interface TableRows {
  /** Without blanks, repeated headers and fragments. */
  readonly rows: readonly KindedRow[];
  /** One past the last row that belongs to the table. */
  readonly end: number;
}

const EMPTY = {
  own: undefined,
  inTitle: undefined,
  title: "",
  fullTitle: "",
  scores: [],
  texts: [],
  dateShown: undefined,
};

/** A row that says nothing of itself: blank, or the header once more. */
const silentRow = (row: number, layout: Layout, kind: "blank" | "header"): KindedRow => ({
  row,
  at: { sheet: layout.sheet, row, col: layout.columns.title ?? 0 },
  ...EMPTY,
  kind,
});

/** A column number in the title column ("(2)") is no longer than this. */
const LONGEST_NUMBER = 6;

interface Table {
  readonly layout: Layout;
  readonly header: Header;
}

/** Reads one row; a word when the table ended before it: with another table's header, or with the block below. */
function rawRow(view: View, table: Table, row: number): KindedRow | "opens" | "ends" {
  const { layout, header } = table;
  if (isBlankRow(view, header, row)) return silentRow(row, layout, "blank");
  if (endsTable(view, row)) return "ends";
  const read = readTableRow(view, layout, row);
  const mayRepeat = !read.own || read.title.length <= LONGEST_NUMBER;
  if (mayRepeat && repeatsHeader(view, header, row)) return silentRow(row, layout, "header");
  const kind = kindOfRow(read);
  return mayRepeat && opensTable(view, row) ? "opens" : Object.assign(read, { kind });
}

/** Rows as they stand, blanks and repeated headers included, up to the signature, another table, a long gap, or the end. */
function rawRows(view: View, table: Table): KindedRow[] {
  const rows: KindedRow[] = [];
  let gap = 0;
  for (let row = table.header.last + 1; row < view.rowCount; row += 1) {
    const read = rawRow(view, table, row);
    if (read === "ends") break;
    const again = read !== "opens" && read.kind === "header" && beginsAgain(view, table.layout, rows);
    if (read === "opens" || again) {
      rows.length = withoutTitle(rows);
      break;
    }
    if (read.kind !== "blank" && gap > LONGEST_GAP && !goesOn(read, rows)) break;
    gap = read.kind === "blank" ? gap + 1 : 0;
    rows.push(read);
  }
  while (rows.at(-1)?.kind === "blank") rows.pop();
  return rows;
}

/** Texts of two halves of one row, role by role. */
function joinTexts(first: readonly RoleText[], second: readonly RoleText[]): RoleText[] {
  const roles = new Set([...first, ...second].map(({ role }) => role));
  const textIn = (half: readonly RoleText[], role: TextRole): string[] =>
    half.filter((each) => each.role === role).map(({ text }) => text);
  return [...roles].map((role) => ({
    role,
    text: [...textIn(first, role), ...textIn(second, role)].join(" "),
  }));
}

/** The first half of a row that a page break cut: no points, no number in the number column, right before the header again. */
function isCutRow(rows: readonly KindedRow[], i: number, layout: Layout): boolean {
  const row = rows[i];
  const numbered = layout.columns.code !== undefined && row?.own === undefined;
  return row?.kind === "coded" && numbered && row.scores.length === 0 && rows[i + 1]?.kind === "header";
}

const joined = (row: KindedRow): Diagnostic => ({
  code: "row-joined",
  severity: "note",
  at: row.at,
  facts: { text: row.fullTitle === "" ? (row.texts[0]?.text ?? "") : row.fullTitle },
});

function joinRows(raw: readonly KindedRow[], layout: Layout): Outcome<KindedRow[]> {
  const value: KindedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let cut: KindedRow | undefined;
  raw.forEach((row, i) => {
    const last = value.at(-1);
    if (row.kind === "blank" || row.kind === "header") return;
    if (isCutRow(raw, i, layout)) cut = row;
    else if (row.kind === "fragment" && last) {
      const title = [last.title, row.title].filter((text) => text !== "").join(" ");
      value[value.length - 1] = { ...last, title, texts: joinTexts(last.texts, row.texts) };
      diagnostics.push(joined(row));
    } else if (row.kind !== "fragment") {
      value.push(cut ? { ...row, texts: joinTexts(cut.texts, row.texts) } : row);
      if (cut) diagnostics.push(joined(cut));
      cut = undefined;
    }
  });
  return { value, diagnostics };
}

/** Reads the rows of the table under a header. */
export function readTableRows(view: View, layout: Layout, header: Header): Outcome<TableRows> {
  const raw = rawRows(view, { layout, header });
  const { value: rows, diagnostics } = joinRows(raw, layout);
  const end = header.last + 1 + raw.length;
  return { value: { rows, end }, diagnostics: [...diagnostics, ...rowsBelow(view, layout, end)] };
}
