/** A page that we make for a workbook (core/compose/appendices) as an appendix of a document: the same rows and columns. */
import type { PageCell, Page } from "../../core/compose/page/page";
import { joinPieces } from "../../core/compose/layout/wrapText";
import { isFormula, type CellInput } from "../../core/edits/edit";
import type { Appendix } from "../model/officialDocument";
import type { Align, Table, TableCell, TableRow } from "../model/table";

/** What a row of the page is, told by the style of its cells. */
type RowKind = "word" | "title" | "guidance" | "header" | "row" | "more" | "caption" | "note" | "other";

const LINE_KINDS: Readonly<Record<string, RowKind>> = {
  word: "word",
  title: "title",
  guidance: "guidance",
  header: "header",
  caption: "caption",
  note: "note",
  shortLine: "other",
  end: "other",
  signature: "other",
  typed: "note",
};
/** A text that was too long for one row of a worksheet goes on in these. */
const MORE = new Set(["middle", "last"]);

type Cells = readonly PageCell[];

function kindOf(cells: Cells): RowKind {
  const kind = LINE_KINDS[cells[0]?.style ?? ""];
  if (kind !== undefined) return kind;
  return cells.some(({ style }) => MORE.has(style)) ? "more" : "row";
}

/** As people read it: a decimal comma; of a formula its value. */
export function inputText(input: CellInput): string {
  const value = isFormula(input) ? input.value : input;
  if (value === null) return "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

const firstText = (cells: Cells): string =>
  cells.map(({ input }) => inputText(input)).find((each) => each !== "") ?? "";

function alignOf(page: Page, style: string): Align {
  const { horizontal } = page.styles[style] ?? {};
  return horizontal === "center" || horizontal === "right" ? horizontal : "left";
}

/** A row with the cells that others cover left out. */
function tableRow(page: Page, top: number): TableRow {
  const cells = page.rows[top] ?? [];
  const spans = new Map(
    page.merges.flatMap((place) =>
      place.top === top && place.cols > 1 ? [[place.left, place.cols] as const] : [],
    ),
  );
  const made: TableCell[] = [];
  for (let col = 0; col < cells.length;) {
    const { input, style } = cells[col] ?? { input: null, style: "" };
    const span = spans.get(col) ?? 1;
    const bold = page.styles[style]?.bold === true;
    made.push({
      text: inputText(input),
      align: alignOf(page, style),
      ...(bold ? { bold } : {}),
      ...(span > 1 ? { span } : {}),
    });
    col += span;
  }
  return { cells: made };
}

/** The row above with the texts of the row that goes on. Neither has cells that go over several columns. */
function joined(above: TableRow, cells: Cells): TableRow {
  return {
    cells: above.cells.map((cell, col) => {
      const { input, style } = cells[col] ?? { input: null, style: "" };
      return typeof input === "string" && MORE.has(style)
        ? { ...cell, text: joinPieces([cell.text, input]) }
        : cell;
    }),
  };
}

interface Draft {
  caption?: string;
  header?: TableRow;
  readonly rows: TableRow[];
}

function tablesOf(page: Page): Table[] {
  const drafts: Draft[] = [{ rows: [] }];
  page.rows.forEach((cells, top) => {
    const kind = kindOf(cells);
    const draft = drafts.at(-1);
    const above = draft?.rows.at(-1);
    if (kind === "caption") drafts.push({ caption: firstText(cells), rows: [] });
    else if (kind === "header" && draft) draft.header = tableRow(page, top);
    else if (kind === "more" && draft && above) draft.rows[draft.rows.length - 1] = joined(above, cells);
    else if (kind === "row") draft?.rows.push(tableRow(page, top));
  });
  return drafts.map((draft) => ({ widths: page.columnWidths, ...draft }));
}

const textsOf = (page: Page, kind: RowKind): string[] =>
  page.rows.filter((cells) => kindOf(cells) === kind).map(firstText);

/** Signatures below a page are left out: the document itself is signed. */
export const appendixOf = (page: Page): Appendix => ({
  word: textsOf(page, "word").join("\n"),
  title: textsOf(page, "title").join("\n"),
  guidance: textsOf(page, "guidance").join("\n"),
  tables: tablesOf(page),
  notes: textsOf(page, "note"),
});
