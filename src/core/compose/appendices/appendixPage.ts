/** A printed appendix: heading, table, end. The same for both forms; what stands in the rows is theirs. */
import type { Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { columnLetters } from "../../grid/address";
import { appendixHeading, appendixWord, TOTAL } from "../../text/appendixTexts";
import { stack, type Block, type Page, type PageCell } from "../page/page";
import type { AppendixInput } from "./appendixInput";
import { pageId, type Form, type FormColumn } from "./form";
import { headingOf } from "./headingLines";
import { endBlock, headingBlock, signatureBlock, type AppendixBlock } from "./lines";
import { belowBlock } from "./rowsBelow";
import { printSetup, STYLES, type StyleName } from "./styles";
import { tableRow, type RowCell } from "./tableRows";

export interface FieldRow {
  readonly kind: "field";
  readonly number: string;
  readonly title: string;
}

export interface ItemRow {
  readonly kind: "item";
  readonly cells: readonly CellInput[];
}

export interface AppendixContent {
  readonly form: Form;
  readonly title: string;
  readonly rows: readonly (FieldRow | ItemRow)[];
  /** The column that a last row adds up, and its exact sum. */
  readonly total?: { readonly column: number; readonly sum: number };
}

/** The page, and what is said about lines that a person wrote around the table. */
export function appendixPage(content: AppendixContent, input: AppendixInput): Outcome<Page> {
  const { form } = content;
  const { widths } = form;
  const heading = headingOf(content.title, input);
  const above = headingBlock(heading.value, widths);
  const headerRow = above.rows.length;
  const table = stack([headerBlock(form, input), ...content.rows.map((row) => bodyBlock(row, form))]);
  const below = belowBlock(input, widths);
  const page = stack([
    above,
    table,
    ...totalBlocks(content, headerRow + 1, headerRow + table.rows.length),
    endBlock(widths),
    ...(input.options?.signature ? [signatureBlock(input.plan, widths)] : []),
    below.value,
  ]);
  const { number } = input.options ?? {};
  const value: Page = {
    ...page,
    mark: { page: pageId(form.page, input.scope), owner: "appendix" },
    sheet: appendixWord(number === undefined ? {} : { number }),
    columnWidths: widths,
    styles: STYLES,
    print: printSetup(headerRow, { rows: page.rows.length, cols: widths.length }),
  };
  return { value, diagnostics: [...heading.diagnostics, ...below.diagnostics] };
}

function headerBlock({ page, columns, widths }: Form, { assessment, plan }: AppendixInput): AppendixBlock {
  const facts = { page, plan, basis: assessment.scorecard.basis };
  const cells = columns.map(({ key }): RowCell => ({ input: appendixHeading(key, facts), style: "header" }));
  return tableRow(cells, widths);
}

function bodyBlock(row: FieldRow | ItemRow, form: Form): AppendixBlock {
  if (row.kind === "field") return fieldBlock(row, form.widths);
  const cells = form.columns.map(({ look }, col): RowCell => ({
    input: row.cells[col] ?? null,
    style: look,
  }));
  return tableRow(cells, form.widths);
}

/** The number stands alone, the title goes over all other columns. */
function fieldBlock({ number, title }: FieldRow, widths: readonly number[]): AppendixBlock {
  const [first = 0, ...others] = widths;
  const row = tableRow(
    [
      { input: number, style: "fieldNumber" },
      { input: title, style: "field" },
    ],
    [first, others.reduce((sum, width) => sum + width, 0)],
  );
  const covered = others.slice(1).map((): PageCell<StyleName> => ({ input: null, style: "field" }));
  return {
    ...row,
    rows: row.rows.map((cells) => [...cells, ...covered]),
    merges: [{ top: 0, left: 1, rows: 1, cols: others.length }],
  };
}

const lookOf = ({ look }: FormColumn): StyleName => (look === "text" ? "field" : "totalPoints");

/** The last row of a table that adds up: a formula over all rows above it, with its exact value. */
function totalBlocks({ form, rows, total }: AppendixContent, first: number, end: number): Block<StyleName>[] {
  if (!total) return [];
  const letters = columnLetters(total.column);
  const formula = `=ROUND(SUM(${letters}${String(first + 1)}:${letters}${String(end)}),4)`;
  const sum: CellInput = rows.length === 0 ? total.sum : { formula, value: total.sum };
  const cells = form.columns.map((column, col): RowCell => {
    const input = col === total.column ? sum : column.key === "title" ? TOTAL : null;
    return { input, style: lookOf(column) };
  });
  return [tableRow(cells, form.widths)];
}
