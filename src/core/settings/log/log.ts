/**
 * The log: a sheet of ours on which every run leaves what takes it back, also after the file was saved elsewhere.
 * It is written together with a run, never alone; the last 20 runs are kept.
 */
import { applyEdits } from "../../edits/applyEdits";
import { emptyGrid } from "../../edits/draft";
import type { CellInput, Edit, PrintSetup } from "../../edits/edit";
import { MAX_ROWS } from "../../grid/address";
import { editsBetween, inputOf } from "../../edits/invertEdits";
import { isEmpty } from "../../edits/sameWorkbook";
import type { CellRef, Grid, Workbook } from "../../grid/grid";
import { freeSheetName } from "../../grid/sheetName";
import { entriesOf } from "./entriesOf";
import { rowsOf, type RunFacts } from "./rowsOf";
import { logGridOf, readLog, type LoggedRun } from "./readLog";
import { DATA_COLUMN, LOG_HEADINGS, LOG_MARK, LOG_SHEET, LOG_WIDTHS } from "./words";

const KEPT_RUNS = 20;

/** The data that restores is for us: it is not printed. */
const LOG_PRINT: PrintSetup = {
  paper: "A4",
  landscape: true,
  margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
  repeatRows: [0, 0],
  area: { rows: MAX_ROWS, cols: DATA_COLUMN },
  fitToWidth: true,
  pageNumbers: true,
  centerHorizontally: false,
};
const WIDTH = LOG_HEADINGS.length;

/**
 * The edits that record a run, to be applied together with it. None when the run changes nothing that a workbook holds,
 * or where nothing can be recorded: the log is protected, or it is missing and the structure is locked.
 */
export function logEdits(book: Workbook, edits: readonly Edit[], facts: RunFacts): Edit[] {
  const grid = logGridOf(book);
  const entries = entriesOf(book, edits);
  if (entries.length === 0 || (grid ? grid.protected : book.structureLocked)) return [];
  const { runs } = readLog(book);
  const run = (runs.at(-1)?.run ?? 0) + 1;
  const rows = entries.flatMap((entry, i) => rowsOf({ run, entry: i + 1 }, entry, facts));
  if (!grid) return newLog(nameFor(book, edits), rows);
  const old = new Set(runs.slice(0, -(KEPT_RUNS - 1)).flatMap((each) => each.rows));
  const left = grid.rows.filter((_, row) => !old.has(row));
  return editsOn(book, grid, appended(book, { ...grid, rows: left }, rows));
}

/** A sheet that the same list adds may have the name as well. */
function nameFor(book: Workbook, edits: readonly Edit[]): string {
  const added = edits.flatMap((edit) => (edit.kind === "addSheet" ? [emptyGrid(edit.sheet)] : []));
  return freeSheetName({ ...book, sheets: [...book.sheets, ...added] }, LOG_SHEET);
}

/** The log with rows below the last one that holds anything. */
function appended(book: Workbook, grid: Grid, rows: readonly CellInput[][]): Grid {
  const last = grid.rows.reduce(
    (found, cells, row) => (cells?.some((cell) => cell && !isEmpty(cell)) ? row : found),
    -1,
  );
  const area = { sheet: grid.sheet, top: last + 1, left: 0, rows: rows.length, cols: WIDTH };
  const { sheets } = applyEdits({ ...book, sheets: [grid] }, [{ kind: "setCells", area, cells: rows }]);
  return sheets[0] ?? grid;
}

/** The edits that turn one sheet of a workbook into another state of it. */
const editsOn = (book: Workbook, from: Grid, to: Grid): Edit[] =>
  editsBetween({ ...book, sheets: [from] }, { ...book, sheets: [to] });

function newLog(sheet: string, rows: CellInput[][]): Edit[] {
  const head = { sheet, top: 0, left: 0, rows: 1, cols: WIDTH };
  return [
    { kind: "addSheet", sheet, mark: LOG_MARK },
    { kind: "setCells", area: { ...head, rows: rows.length + 1 }, cells: [[...LOG_HEADINGS], ...rows] },
    { kind: "setStyle", area: head, style: { bold: true, wrap: true, vertical: "center", border: "thin" } },
    { kind: "setColumnWidths", sheet, widths: LOG_WIDTHS },
    { kind: "setPrint", sheet, print: LOG_PRINT },
  ];
}

/** The latest run that was not taken back. */
export function lastRun(book: Workbook): LoggedRun | undefined {
  return readLog(book)
    .runs.filter(({ takenBack }) => !takenBack)
    .at(-1);
}

/**
 * What the log says that we wrote into a cell, latest run first; undefined where it says nothing. Runs that were taken
 * back do not count. Cells of a sheet that was added as a whole are not recorded one by one.
 */
export function recordedCells(book: Workbook): (at: CellRef) => CellInput | undefined {
  const recorded = new Map<string, CellInput>();
  for (const { entries, takenBack } of readLog(book).runs) {
    for (const { entry } of takenBack ? [] : entries) {
      if (entry.kind !== "cells") continue;
      for (const { row, col, after } of entry.cells)
        recorded.set(keyOf({ sheet: entry.sheet, row, col }), inputOf({ ...after, numberFormat: "" }));
    }
  }
  return (at) => recorded.get(keyOf(at));
}

const keyOf = ({ sheet, row, col }: CellRef): string => `${String(row)},${String(col)},${sheet}`;
