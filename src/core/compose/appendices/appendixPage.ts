/** A printed appendix: heading, table, end. The same for all forms; what stands in the rows is theirs. */
import type { Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { numberOf, pointsOf, sum, type Points } from "../../scorecard/points";
import { appendixHeading } from "../../text/appendices/appendixHeadings";
import { appendixWord, TOTAL, type AppendixColumn } from "../../text/appendixTexts";
import { SHEET_NAMES } from "../../text/appendices/formTexts";
import { sumFormula } from "../annotate/lossFormulas";
import { stack, type Page } from "../page/page";
import type { AppendixInput } from "./appendixInput";
import { fittedWidths } from "./fittedWidths";
import { columnOf, pageId, type Form, type FormColumn } from "./form";
import { headingOf } from "./headingLines";
import { endBlock, headingBlock, signatureBlock, type AppendixBlock } from "./lines";
import { belowBlock } from "./rowsBelow";
import { signatureOf } from "./signature";
import { printSetup, STYLES, type StyleName } from "./styles";
import { spanRow, tableRow, type RowCell } from "./tableRows";

/** Begins the rows of a field, or of whatever rows are grouped by. */
export interface FieldRow {
  readonly kind: "field";
  readonly number: string;
  readonly title: string;
  /** The column that this row adds up, over the rows down to the next such row. */
  readonly adds?: AppendixColumn;
}

export interface ItemRow {
  readonly kind: "item";
  readonly cells: readonly CellInput[];
}

export type TableRow = FieldRow | ItemRow;

export interface Totals {
  /** Columns that the last row adds up. */
  readonly sums: readonly AppendixColumn[];
  /** What the last row says in other columns. */
  readonly cells?: Partial<Readonly<Record<AppendixColumn, CellInput>>>;
}

export interface AppendixContent {
  readonly form: Form;
  readonly rows: readonly TableRow[];
  readonly totals?: Totals;
  /** What is said below the table, above its end. */
  readonly tail?: readonly AppendixBlock[];
}

/** The page, and what is said about lines that a person wrote around the table. */
export function appendixPage(given: AppendixContent, input: AppendixInput): Outcome<Page> {
  const widths = fittedWidths(given.form, given.rows);
  const form = { ...given.form, widths };
  const content = { ...given, form };
  const { page } = form;
  const heading = headingOf(form, input);
  const above = headingBlock(heading.value, widths);
  const headerRow = above.rows.length;
  const header = headerBlock(form, input);
  const below = belowBlock(input, widths);
  const signature = form.document === "working" ? undefined : signatureOf(input);
  const all = stack([
    above,
    header,
    ...tableBlocks(content, headerRow + header.rows.length),
    ...(content.tail ?? []),
    endBlock(widths),
    ...(signature === undefined ? [] : [signatureBlock(signature, widths)]),
    below.value,
  ]);
  const { number } = input.options ?? {};
  const value: Page = {
    ...all,
    mark: { page: pageId(page, input.scope), owner: "appendix" },
    sheet: SHEET_NAMES[page] ?? appendixWord(number === undefined ? {} : { number }),
    columnWidths: widths,
    styles: STYLES,
    print: printSetup(headerRow, { rows: all.rows.length, cols: widths.length }),
  };
  return { value, diagnostics: [...heading.diagnostics, ...below.diagnostics] };
}

function headerBlock({ page, columns, widths }: Form, { assessment, plan }: AppendixInput): AppendixBlock {
  const facts = { page, plan, basis: assessment.scorecard.basis };
  const cells = columns.map(({ key }): RowCell => ({ input: appendixHeading(key, facts), style: "header" }));
  return tableRow(cells, widths);
}

/** The sheet's row in which each block begins, and the one after the last. */
function startsOf(blocks: readonly AppendixBlock[], first: number): number[] {
  const starts = [first];
  for (const { rows } of blocks) starts.push((starts.at(-1) ?? first) + rows.length);
  return starts;
}

/** The rows, and the one that adds them up. `first` is the sheet's row in which they begin. */
function tableBlocks(content: AppendixContent, first: number): AppendixBlock[] {
  const { form, rows } = content;
  const plain = rows.map((row) => bodyBlock(row, form, null));
  const starts = startsOf(plain, first);
  const startOf = (row: number): number => starts[row] ?? first;
  const groups: number[] = [];
  const blocks = plain.map((block, i) => {
    const row = rows[i];
    if (row?.kind !== "field" || row.adds === undefined) return block;
    const next = rows.findIndex((each, j) => j > i && each.kind === "field");
    const end = next < 0 ? rows.length : next;
    groups.push(startOf(i));
    const places = rangeOf(startOf(i + 1), startOf(end));
    return bodyBlock(row, form, sumOver(rows.slice(i + 1, end), columnOf(form, row.adds), places));
  });
  const summed = groups.length > 0 ? groups : rangeOf(first, startOf(rows.length));
  return [...blocks, ...totalBlocks(content, summed)];
}

const rangeOf = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, i) => first + i);

/** A formula over cells of the column, with the exact sum of these rows: whole counts of 1/10 000 point. */
function sumOver(rows: readonly TableRow[], column: number, places: readonly number[]): CellInput {
  const points = rows.flatMap((row): Points[] => {
    const input = row.kind === "item" ? row.cells[column] : undefined;
    const value = typeof input === "number" ? pointsOf(input) : undefined;
    return value === undefined ? [] : [value];
  });
  const value = numberOf(sum(points));
  return places.length === 0 ? value : { formula: sumFormula(places, column), value };
}

function bodyBlock(row: TableRow, form: Form, subtotal: CellInput): AppendixBlock {
  if (row.kind === "field") return fieldBlock(row, form, subtotal);
  const cells = form.columns.map(({ look }, col): RowCell => ({
    input: row.cells[col] ?? null,
    style: look,
  }));
  return tableRow(cells, form.widths);
}

/** The number stands alone, the title goes over all other columns, or up to the column that is added up. */
function fieldBlock({ number, title, adds }: FieldRow, form: Form, subtotal: CellInput): AppendixBlock {
  const { length } = form.columns;
  const end = adds === undefined ? length : columnOf(form, adds);
  const rest = length - end - 1;
  const cells = [
    { input: number, style: "fieldNumber" as const },
    { input: title, style: "field" as const, span: end - 1 },
    ...(end < length ? [{ input: subtotal, style: "totalPoints" as const }] : []),
    ...(rest > 0 ? [{ input: null, style: "field" as const, span: rest }] : []),
  ];
  return spanRow(cells, form.widths);
}

/** How the cells of the last row look. */
const TOTAL_LOOKS: Readonly<Record<FormColumn["look"], StyleName>> = {
  center: "totalPoints",
  points: "totalPoints",
  text: "field",
  bar: "bar",
};

/** The last row of a table that adds up. */
function totalBlocks({ form, rows, totals }: AppendixContent, places: readonly number[]): AppendixBlock[] {
  if (!totals) return [];
  const said: Totals["cells"] = { title: TOTAL, ...totals.cells };
  const cells = form.columns.map((column, col): RowCell => ({
    input: totals.sums.includes(column.key) ? sumOver(rows, col, places) : (said[column.key] ?? null),
    style: TOTAL_LOOKS[column.look],
  }));
  return [tableRow(cells, form.widths)];
}
