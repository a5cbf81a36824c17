/** An appendix of ours as it stands in the workbook, perhaps after a person has worked on it. */
import type { CellInput } from "../../edits/edit";
import { fold, foldWords } from "../../grid/fold";
import { cellAt, type Area, type CellRef, type Grid, type Workbook } from "../../grid/grid";
import { TOTAL, type AppendixColumn } from "../../text/appendixTexts";
import { END_MARK } from "../layout/data/decree30";
import { joinPieces } from "../layout/wrapText";
import { pageGrid } from "../page/editsToward";
import { isCounts, ownRows } from "./tail";
import type { Place } from "../page/page";
import { FORMS, pageId, type Form, type FormPage } from "./form";

/** A row of the table; rows that look like one are one. */
export interface ReadRow {
  readonly at: CellRef;
  readonly cells: Partial<Readonly<Record<AppendixColumn, CellInput>>>;
}

/** Rows below the table and its end mark; every row has as many cells as the form has columns. */
export interface RowsBelow {
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges: readonly Place[];
}

export interface PageReading {
  readonly sheet: string;
  /** "Phụ lục II", as it stands above the title. */
  readonly word?: string;
  /** As they stand above the table; undefined when there is none. */
  readonly title?: string;
  readonly guidance?: string;
  /** Without heading, field and total rows, top to bottom. */
  readonly rows: readonly ReadRow[];
  readonly below: RowsBelow;
  /** Headings of columns that are not the form's and stand among them. */
  readonly strangers: readonly string[];
}

type Columns = ReadonlyMap<AppendixColumn, number>;

const textAt = (grid: Grid, row: number, col: number): string => {
  const { value } = cellAt(grid, row, col);
  return value === null ? "" : String(value).normalize("NFC").trim();
};

/** Columns by their headings; a renamed heading counts where it stands. */
function columnsAt(grid: Grid, row: number, form: Form): Columns {
  const columns = new Map<AppendixColumn, number>();
  const headings = form.columns.map((_, col) => foldWords(textAt(grid, row, col)));
  for (const { key, heading } of form.columns) {
    const col = headings.findIndex((text) => heading.test(text));
    if (col >= 0) columns.set(key, col);
  }
  const taken = new Set(columns.values());
  form.columns.forEach(({ key }, col) => {
    if (!columns.has(key) && !taken.has(col)) columns.set(key, col);
  });
  return columns;
}

/** The first row that has at least half of the form's headings. */
function headerRow(grid: Grid, form: Form): number {
  return grid.rows.findIndex((_, row) => {
    const texts = form.columns.map((__, col) => foldWords(textAt(grid, row, col)));
    const known = form.columns.filter(({ heading }) => texts.some((text) => heading.test(text)));
    return known.length * 2 >= form.columns.length;
  });
}

const WORD = /^phu luc( [ivxl]+)?$/;

/** Word, title and guidance line among the lines above the table; the short line is none of them. */
function linesAbove(grid: Grid, header: number): Pick<PageReading, "word" | "title" | "guidance"> {
  const lines = Array.from({ length: header }, (_, row) =>
    (grid.rows[row] ?? []).flatMap((cell) =>
      typeof cell?.value === "string" ? [cell.value.normalize("NFC").trim()] : [],
    ),
  ).flat();
  const guidance = lines.find((line) => line.startsWith("("));
  const word = lines.find((line) => WORD.test(fold(line)));
  const title = lines.filter((line) => line !== guidance && line !== word && !/^[_\s]*$/.test(line));
  return {
    ...(word === undefined ? {} : { word }),
    ...(title.length > 0 ? { title: title.join("\n") } : {}),
    ...(guidance === undefined ? {} : { guidance }),
  };
}

const isMerged = (merges: readonly Area[], row: number, cols: number): boolean =>
  merges.some(({ top, left, cols: width }) => top === row && left <= 1 && left + width >= cols);

/** A Roman number, and cells that go over several columns: whatever they say, this row begins a group. */
const isGroup = (merges: readonly Area[], row: number, number: string): boolean =>
  /^[IVXL]+$/.test(number) && merges.some(({ top, left, cols }) => top === row && left > 0 && cols > 1);

/** Whether a row starts an item, goes on with the one above, or is none (a field's heading, the total, the end). */
type RowKind = "item" | "more" | "field" | "total" | "end" | "empty";

function kindOf(grid: Grid, row: number, columns: Columns): RowKind {
  const at = (key: AppendixColumn): string => textAt(grid, row, columns.get(key) ?? -1);
  const filled = [...columns.keys()].filter((key) => at(key) !== "");
  if (filled.length === 0) return "empty";
  if (filled.some((key) => at(key) === END_MARK) || isCounts(rowCells(grid, row, columns.size))) return "end";
  if (fold(at("title")) === fold(TOTAL) || fold(at("number")) === fold(TOTAL)) return "total";
  if (isGroup(grid.merges, row, at("number"))) return "field";
  if (isMerged(grid.merges, row, columns.size)) return /^[IVXL]*$/.test(at("number")) ? "field" : "end";
  return at("title") === "" && at("number") === "" && !hasPoints(grid, row, columns) ? "more" : "item";
}

const hasPoints = (grid: Grid, row: number, columns: Columns): boolean =>
  (["maxScore", "obtained", "lost"] as const).some((key) => textAt(grid, row, columns.get(key) ?? -1) !== "");

/** Texts of a row that goes on, added to those of the row above. */
function joined(above: ReadRow, grid: Grid, { row, columns }: { row: number; columns: Columns }): ReadRow {
  const cells = { ...above.cells };
  for (const [key, col] of columns) {
    const more = cellAt(grid, row, col).value;
    const text = cells[key];
    if (typeof more === "string") cells[key] = typeof text === "string" ? joinPieces([text, more]) : more;
  }
  return { ...above, cells };
}

function readTable(grid: Grid, header: number, columns: Columns): { rows: ReadRow[]; end: number } {
  const rows: ReadRow[] = [];
  let row = header + 1;
  for (; row < grid.rows.length; row += 1) {
    const kind = kindOf(grid, row, columns);
    const above = rows.at(-1);
    if (kind === "end") break;
    if (kind === "more" && above) rows[rows.length - 1] = joined(above, grid, { row, columns });
    else if (kind === "item" || kind === "more") {
      const cells = Object.fromEntries([...columns].map(([key, col]) => [key, cellAt(grid, row, col).value]));
      rows.push({ at: { sheet: grid.sheet, row, col: columns.get("title") ?? 0 }, cells });
    } else if (kind === "total") return { rows, end: row + 1 };
  }
  return { rows, end: row };
}

const rowCells = (grid: Grid, row: number, cols: number): CellInput[] =>
  Array.from({ length: cols }, (_, col) => cellAt(grid, row, col).value);

const isEmpty = (cells: readonly CellInput[]): boolean => cells.every((each) => each === null);

/**
 * What stands under the table and its end mark, down to the last row that says something. Of the rows between table and end
 * mark those are left out that we write there ourselves; what a person put between them is kept.
 */
function rowsBelow(grid: Grid, end: number, cols: number): RowsBelow {
  const rows: CellInput[][] = [];
  for (let row = end; row < grid.rows.length; row += 1) rows.push(rowCells(grid, row, cols));
  const ours = ownRows(rows);
  const last = rows.map((cells) => !isEmpty(cells)).lastIndexOf(true);
  const kept = rows.flatMap((_, i) => (i <= last && !ours.has(i) ? [i] : []));
  const merges = grid.merges.flatMap(({ top, left, rows: height, cols: width }): Place[] => {
    const at = kept.indexOf(top - end);
    if (at < 0 || left >= cols) return [];
    return [{ top: at, left, rows: Math.min(height, kept.length - at), cols: Math.min(width, cols - left) }];
  });
  return { rows: kept.map((i) => rows[i] ?? []), merges };
}

function strangersAt(grid: Grid, row: number, columns: Columns): string[] {
  const known = new Set(columns.values());
  return Array.from({ length: columns.size }, (_, col) =>
    known.has(col) ? "" : textAt(grid, row, col),
  ).filter((heading) => heading !== "");
}

/** The page of ours with this id, read; undefined when the workbook has none, or none whose table can still be found. */
export function readBack(book: Workbook, page: FormPage, scope?: string): PageReading | undefined {
  const grid = pageGrid(book, pageId(page, scope));
  const form = FORMS[page];
  const header = grid ? headerRow(grid, form) : -1;
  if (!grid || header < 0) return undefined;
  const columns = columnsAt(grid, header, form);
  const { rows, end } = readTable(grid, header, columns);
  return {
    sheet: grid.sheet,
    ...linesAbove(grid, header),
    rows,
    below: rowsBelow(grid, end, form.columns.length),
    strangers: strangersAt(grid, header, columns),
  };
}
