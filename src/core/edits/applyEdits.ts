/**
 * The definition of every edit, on a workbook as a value. Hosts are translations of this file (test/hosts/contract.ts).
 *
 * Pure and linear; total on lawful lists (see checkEdits), throws plainly where a sheet is not there. What a `Workbook`
 * does not hold is not defined here: fonts, borders, row heights and print setup are only the hosts' matter.
 */
import { a1Area } from "../grid/address";
import { cellAt, type Area, type Cell, type CellValue, type Highlight, type Workbook } from "../grid/grid";
import { draftOf, emptyGrid, gridOf, writableRow, type Draft } from "./draft";
import { handle, isFormula, needsTextFormat, type CellInput, type Edit, type Handlers } from "./edit";
import { touches } from "./blocks";

const GENERAL = "General";
const EMPTY: Cell = { value: null, numberFormat: GENERAL };

/** The workbook after all edits, whatever their order in the list. Sheets that no edit names stay the same objects. */
export function applyEdits(book: Workbook, edits: readonly Edit[]): Workbook {
  const sheets = new Map(book.sheets.map((grid) => [grid.sheet, grid]));
  const drafts = new Map<string, Draft>();
  const handlers = handlersOn({ sheets, drafts });
  // The order of the handlers is the order of the kinds: that is why the order of the list counts for nothing.
  for (const kind of Object.keys(handlers)) {
    for (const edit of edits) if (edit.kind === kind) handle(handlers, edit);
  }
  const left = [...sheets.keys()].map((sheet) => {
    const draft = drafts.get(sheet);
    return draft ? gridOf(draft) : (sheets.get(sheet) ?? emptyGrid(sheet));
  });
  const shown = left.find(({ sheet }) => sheet === book.active) ?? left.find(isVisible);
  return {
    ...book,
    active: shown?.sheet ?? "",
    sheets: left,
    names: book.names.filter(({ sheet }) => sheet === undefined || sheets.has(sheet)),
  };
}

const isVisible = ({ visibility }: { visibility: string }): boolean => visibility === "visible";

interface Sheets {
  readonly sheets: Map<string, Draft["grid"]>;
  readonly drafts: Map<string, Draft>;
}

function draftFor({ sheets, drafts }: Sheets, sheet: string): Draft {
  const known = drafts.get(sheet);
  if (known) return known;
  const grid = sheets.get(sheet);
  if (!grid) throw new Error(`an edit names the sheet "${sheet}", which is not there`);
  const draft = draftOf(grid);
  drafts.set(sheet, draft);
  return draft;
}

/**
 * Sheets come first and go last. Formats that are copied come before contents, which keep them (text that needs it gets
 * "@"); a number format that a style names comes after contents and wins.
 */
function handlersOn(book: Sheets): Handlers<void> {
  const on = (sheet: string): Draft => draftFor(book, sheet);
  return {
    addSheet: ({ sheet, mark }) => void book.sheets.set(sheet, { ...emptyGrid(sheet), mark }),
    unmergeCells: ({ area }) => unmerge(on(area.sheet), area),
    // Contents are not touched: a lawful list merges only cells of which all but the first are empty.
    mergeCells: ({ area }) => void on(area.sheet).merges.set(a1Area(area), area),
    copyFormat: ({ from, to }) => copyFormat(on(from.sheet), on(to.sheet), { from, to }),
    // The look of empty cells is not held by a workbook.
    clearFormat: ({ area }) => void on(area.sheet),
    setCells: ({ area, cells }) =>
      eachOf(area, cells, (row, col, input) => put(on(area.sheet), { row, col }, withInput(input))),
    normalizeNumber: ({ area, values }) =>
      eachOf(area, values, (row, col, value) => put(on(area.sheet), { row, col }, withNumber(value))),
    setStyle: ({ area, style }) => setNumberFormat(on(area.sheet), area, style.numberFormat),
    extendTable: ({ sheet, table, area }) => setTableArea(on(sheet), table, area),
    setColumnWidths: ({ sheet, widths }) => setWidths(on(sheet), widths),
    setRowHeights: ({ sheet }) => void on(sheet),
    setPrint: ({ sheet }) => void on(sheet),
    removeHighlight: ({ sheet, highlights }) => removeHighlights(on(sheet), highlights),
    setHighlight: ({ sheet, highlights }) => addHighlights(on(sheet), highlights),
    removeSheet: ({ sheet }) => {
      on(sheet);
      book.sheets.delete(sheet);
    },
  };
}

function eachOf<T>(
  area: Area,
  values: readonly (readonly T[])[],
  visit: (row: number, col: number, value: T) => void,
): void {
  values.forEach((cells, down) => {
    cells.forEach((value, across) => visit(area.top + down, area.left + across, value));
  });
}

/** Changes one cell; an empty cell with the General format is not kept. */
function put(draft: Draft, at: { row: number; col: number }, change: (cell: Cell) => Cell): void {
  const old = draft.rows[at.row]?.[at.col];
  const cell = change(old ?? EMPTY);
  if (!old && cell.value === null && cell.formula === undefined && cell.numberFormat === GENERAL) return;
  writableRow(draft, at.row)[at.col] = cell;
}

/** Empty text is no content: a cell with it counts as empty, here as in every host. */
const contentOf = (value: CellValue): CellValue => (value === "" ? null : value);

/** The content is replaced as a whole; the number format stays, except that text which needs it becomes "@". */
function withInput(input: CellInput): (cell: Cell) => Cell {
  if (isFormula(input)) {
    const { formula, value } = input;
    return ({ numberFormat }) => ({ value: contentOf(value), numberFormat, formula });
  }
  const isText = typeof input === "string" && needsTextFormat(input);
  return ({ numberFormat }) => ({ value: contentOf(input), numberFormat: isText ? "@" : numberFormat });
}

const withNumber =
  (value: number) =>
  ({ numberFormat }: Cell): Cell => ({
    value,
    numberFormat: isTextFormat(numberFormat) ? GENERAL : numberFormat,
  });

/** Whether what is typed under this code becomes text. */
export function isTextFormat(code: string): boolean {
  const [first = ""] = code.replace(/"[^"]*"|\\./g, "").split(";");
  return first.includes("@");
}

/** Cells that are there, empty ones as well; the format of a cell that the workbook does not hold cannot be seen. */
function setNumberFormat(draft: Draft, area: Area, numberFormat: string | undefined): void {
  if (numberFormat === undefined) return;
  const last = Math.min(area.top + area.rows, draft.rows.length);
  for (let row = area.top; row < last; row += 1) {
    const end = Math.min(area.left + area.cols, draft.rows[row]?.length ?? 0);
    for (let col = area.left; col < end; col += 1) {
      const cell = draft.rows[row]?.[col];
      if (cell && cell.numberFormat !== numberFormat)
        put(draft, { row, col }, () => ({ ...cell, numberFormat }));
    }
  }
}

/** Formats as they were read, row by row, and the width of the column. */
function copyFormat(source: Draft, target: Draft, { from, to }: { from: Area; to: Area }): void {
  for (let down = 0; down < from.rows; down += 1) {
    const { numberFormat } = cellAt(source.grid, from.top + down, from.left);
    put(target, { row: to.top + down, col: to.left }, (cell) => ({ ...cell, numberFormat }));
  }
  setWidths(target, { [to.left]: source.grid.columnWidths[from.left] ?? null });
}

function setWidths(draft: Draft, widths: Readonly<Record<number, number | null>>): void {
  const all: Record<number, number> = { ...draft.columnWidths };
  for (const [column, width] of Object.entries(widths)) {
    if (width === null) delete all[Number(column)];
    else all[Number(column)] = width;
  }
  draft.columnWidths = all;
}

/** Looks at every merge of the sheet, so that it is the area that should be large, not the number of edits. */
function unmerge({ merges }: Draft, area: Area): void {
  for (const [key, each] of merges) if (touches(each, area)) merges.delete(key);
}

function setTableArea(draft: Draft, name: string, area: Area): void {
  draft.tables = draft.tables.map((table) => (table.name === name ? { ...table, area } : table));
}

/** Rules with the same key are the same rule: one area of one sheet, and the formula as written. */
export const highlightKey = ({ area, formula }: Highlight): string => `${a1Area(area)} ${formula}`;

/** Rules of ours are a set: the same rule twice is one rule. */
function addHighlights(draft: Draft, added: readonly Highlight[]): void {
  const all = new Map([...draft.highlights, ...added].map((each) => [highlightKey(each), each]));
  draft.highlights = [...all.values()];
}

function removeHighlights(draft: Draft, gone: readonly Highlight[]): void {
  const keys = new Set(gone.map(highlightKey));
  draft.highlights = draft.highlights.filter((each) => !keys.has(highlightKey(each)));
}
