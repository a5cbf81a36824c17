/**
 * The edits that bring a workbook's page to what it should be. Laws: a page that already holds the same values, formulas and
 * merges needs no edit; a sheet without our mark is never touched; of several sheets with one mark only the first counts.
 */
import type { Diagnostic } from "../../diagnostic";
import { blocksOf } from "../../edits/blocks";
import { emptyGrid } from "../../edits/draft";
import { isFormula, type CellInput, type CellStyle, type Edit } from "../../edits/edit";
import { cellAt, type Area, type Grid, type Workbook } from "../../grid/grid";
import { freeSheetName } from "../../grid/sheetName";
import { pointsOfMillimetres } from "../layout/wrapText";
import type { Page, Place } from "./page";
import { rectanglesOf } from "./rectangles";

export interface PageEdits {
  readonly edits: readonly Edit[];
  /** The sheet that holds the page, or will. */
  readonly sheet: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What cells below the page fall back to when an earlier version reached further down. */
const LEFT_OVER: CellStyle = { bold: false, italic: false, border: "none" };
const PLAIN_HEIGHT = 15.75;

/** Our sheet of this page, if there is one. */
export const pageGrid = (book: Workbook, page: string): Grid | undefined =>
  book.sheets.find(({ mark }) => mark?.page === page && mark.owner === "appendix");

export function editsToward(book: Workbook, page: Page): PageEdits {
  const grid = pageGrid(book, page.mark.page);
  if (grid) return { edits: rewritten(grid, page), sheet: grid.sheet, diagnostics: [] };
  const sheet = freeSheetName(book, page.sheet);
  const edits: Edit[] = [{ kind: "addSheet", sheet, mark: page.mark }, ...written(page, sheet, 0)];
  const diagnostics: Diagnostic[] =
    sheet === page.sheet
      ? []
      : [{ code: "page-name-taken", severity: "note", facts: { wanted: page.sheet, sheet } }];
  return { edits, sheet, diagnostics };
}

/** The edits toward several pages: those that are not there yet get different names. */
export function editsTowardAll(book: Workbook, pages: readonly Page[]): PageEdits[] {
  let names = book;
  return pages.map((page) => {
    const made = editsToward(names, page);
    const isNew = !names.sheets.some(({ sheet }) => sheet === made.sheet);
    if (isNew) names = { ...names, sheets: [...names.sheets, emptyGrid(made.sheet)] };
    return made;
  });
}

/** The page rewritten in place, or nothing when it already says the same. */
function rewritten(grid: Grid, page: Page): Edit[] {
  const merged = ours(grid, page);
  const gone = merged.filter((area) => !page.merges.some((place) => samePlace(place, area)));
  const made = page.merges.filter((place) => !merged.some((area) => samePlace(place, area)));
  const used = usedRows(grid, page);
  if (gone.length === 0 && made.length === 0) {
    if (sameContent(grid, page, used)) return [];
    if (sameRows(grid, page, used)) return changedCells(grid, page);
  }
  return [
    ...gone.map((area): Edit => ({ kind: "unmergeCells", area })),
    ...written({ ...page, merges: made }, grid.sheet, Math.max(0, used - page.rows.length)),
  ];
}

/** Merges that reach into the page's columns. */
const ours = (grid: Grid, page: Page): Area[] =>
  grid.merges.filter(({ left }) => left < page.columnWidths.length);

const samePlace = (a: Place, b: Place): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.cols === b.cols;

/** Rows of the sheet that hold something in the page's columns. */
function usedRows(grid: Grid, page: Page): number {
  const filled = grid.rows.map(
    (row) =>
      row?.slice(0, page.columnWidths.length).some((cell) => cell !== undefined && cell.value !== null) ??
      false,
  );
  const merged = ours(grid, page).map(({ top, rows }) => top + rows);
  return Math.max(filled.lastIndexOf(true) + 1, ...merged);
}

/** Texts are compared composed: some programs store them decomposed. */
const comparable = (value: unknown): unknown => (typeof value === "string" ? value.normalize("NFC") : value);

function sameCell(grid: Grid, input: CellInput, at: { row: number; col: number }): boolean {
  const cell = cellAt(grid, at.row, at.col);
  const [value, formula] = isFormula(input) ? [input.value, input.formula] : [input, undefined];
  return comparable(cell.value) === comparable(value) && cell.formula === formula;
}

const sameContent = (grid: Grid, page: Page, used: number): boolean =>
  used <= page.rows.length &&
  page.rows.every((cells, row) => cells.every(({ input }, col) => sameCell(grid, input, { row, col })));

/** Columns that tell one row of a page from another: number and title. */
const NAMING = 2;

/** Whether the page has the same rows as before: then looks that a person changed can stay. */
const sameRows = (grid: Grid, page: Page, used: number): boolean =>
  used === page.rows.length &&
  page.rows.every((cells, row) =>
    cells.slice(0, NAMING).every(({ input }, col) => sameCell(grid, input, { row, col })),
  );

/** Only the cells that differ. Where a text does, columns share the page anew by what they hold, and every row with them. */
function changedCells(grid: Grid, page: Page): Edit[] {
  const { sheet } = grid;
  const cells = page.rows.flatMap((inputs, row) =>
    inputs.flatMap(({ input }, col) =>
      sameCell(grid, input, { row, col }) ? [] : [{ row, col, value: input }],
    ),
  );
  return [
    ...blocksOf(sheet, cells).map(({ area, values }): Edit => ({ kind: "setCells", area, cells: values })),
    ...(cells.some(({ value }) => typeof value === "string") ? measures(page, sheet) : []),
  ];
}

/** Widths and heights belong together: lines break by the one and need the other. `below` counts rows under the page. */
function measures(page: Page, sheet: string, below = 0): Edit[] {
  const heights = [...page.heights, ...Array.from({ length: below }, () => PLAIN_HEIGHT)];
  return [
    { kind: "setColumnWidths", sheet, widths: { ...page.columnWidths.map(pointsOfMillimetres) } },
    { kind: "setRowHeights", sheet, heights: { ...heights } },
  ];
}

/** Everything on the page, and `below` rows under it emptied. */
function written(page: Page, sheet: string, below: number): Edit[] {
  const cols = page.columnWidths.length;
  const area = (place: Place): Area => ({ sheet, ...place });
  const empty = Array.from({ length: below }, (): CellInput[] => Array.from({ length: cols }, () => null));
  const cells = [...page.rows.map((row) => row.map(({ input }) => input)), ...empty];
  const edits: Edit[] = [
    { kind: "setCells", area: area({ top: 0, left: 0, rows: cells.length, cols }), cells },
    ...page.merges.map((place): Edit => ({ kind: "mergeCells", area: area(place) })),
    ...styled(page, area),
  ];
  if (below > 0) {
    const place = { top: page.rows.length, left: 0, rows: below, cols };
    edits.push({ kind: "setStyle", area: area(place), style: LEFT_OVER });
  }
  return [...edits, ...measures(page, sheet, below), { kind: "setPrint", sheet, print: page.print }];
}

function styled(page: Page, area: (place: Place) => Area): Edit[] {
  return rectanglesOf(page.rows.map((row) => row.map(({ style }) => style))).map(({ place, value }): Edit => {
    const style = page.styles[value];
    if (!style) throw new Error(`the page ${page.mark.page} has no style "${value}"`);
    return { kind: "setStyle", area: area(place), style };
  });
}
