/** Taking the last run back: everything that still is as the run left it. */
import { blocksOf } from "../../edits/blocks";
import { draftOf, gridOf, writableRow, type Draft } from "../../edits/draft";
import type { Edit } from "../../edits/edit";
import { editsBetween } from "../../edits/invertEdits";
import { isEmpty } from "../../edits/sameWorkbook";
import { cellAt, type Area, type CellRef, type Grid, type Workbook } from "../../grid/grid";
import { sameSheetName } from "../../grid/sheetName";
import { contentHash, sameContent } from "./sameContent";
import type { LogEntry, LoggedCell } from "./entry";
import { settledEdits } from "./settledEdits";
import { readLog, type LoggedEntry, type LoggedRun } from "./readLog";
import { STATUS_COLUMN, STATUS_KEPT, STATUS_UNDONE } from "./words";

/** What stays although the run made it: a person `changed` it since, its sheet is `missing`, or its name is `taken`. */
export type Kept =
  | { readonly why: "changed"; readonly at: CellRef }
  | { readonly why: "changed" | "missing" | "taken"; readonly sheet: string };

export interface Undo {
  readonly run: LoggedRun;
  /** For the workbook as it is now. Empty when nothing but kept things is left of the run: only `force` goes further. */
  readonly edits: readonly Edit[];
  readonly kept: readonly Kept[];
  /** Log rows that cannot be read: what they would restore stays as it is. */
  readonly broken: readonly CellRef[];
}

interface Undoing {
  readonly book: Workbook;
  readonly force: boolean;
  readonly kept: Map<LoggedEntry, Kept[]>;
}

/**
 * The edits that take the latest run back that was not taken back yet, and mark its rows; undefined when there is none.
 * With `force` also what a person changed since goes back. Of a formula only the text counts as changed, not its value.
 */
export function undoEdits(book: Workbook, { force }: { readonly force: boolean }): Undo | undefined {
  const { grid, runs, broken } = readLog(book);
  const run = runs.filter(({ takenBack }) => !takenBack).at(-1);
  if (!run || !grid) return undefined;
  const undoing: Undoing = { book, force, kept: new Map() };
  const cells = withCells(undoing, run.entries);
  const wanted = run.entries.reduce((found, entry) => withEntry(undoing, found, entry), cells);
  const edits = [...editsBetween(book, wanted), ...looksBack(wanted, run.entries)];
  const kept = [...undoing.kept.values()].flat();
  const isStuck = edits.length === 0 && kept.length > 0;
  return { run, edits: isStuck ? [] : [...edits, ...statusEdits(grid, run, undoing.kept)], kept, broken };
}

/** Looks that we gave to cells which are empty again go with them; a cell that still holds something keeps its look. */
function looksBack(wanted: Workbook, entries: readonly LoggedEntry[]): Edit[] {
  return entries.flatMap(({ entry }) => {
    const grid = entry.kind === "edits" ? findSheet(wanted, entry) : undefined;
    if (!grid || entry.kind !== "edits") return [];
    return entry.edits.flatMap((edit): Edit[] => {
      if (edit.kind !== "clearFormat") return [];
      const area = { ...edit.area, sheet: grid.sheet };
      return emptyRuns(grid, area).map((run) => ({ kind: "clearFormat", area: run }));
    });
  });
}

/** The empty cells of a column, as runs. */
function emptyRuns(grid: Grid, area: Area): Area[] {
  const rows = Array.from({ length: area.rows }, (_, i) => area.top + i);
  const cells = rows
    .filter((row) => isEmpty(cellAt(grid, row, area.left)))
    .map((row) => ({ row, col: area.left, value: null }));
  return blocksOf(grid.sheet, cells).map((block) => block.area);
}

function keep({ kept }: Undoing, entry: LoggedEntry, what: Kept): void {
  kept.set(entry, [...(kept.get(entry) ?? []), what]);
}

/** The sheet of an entry: by name, or by its mark when it is ours and was renamed. A copied mark counts for the first sheet. */
function findSheet(book: Workbook, { sheet, mark }: LogEntry): Grid | undefined {
  const named = book.sheets.find((grid) => grid.sheet === sheet && grid.mark?.page === mark?.page);
  if (named || !mark || mark.owner === "none") return named;
  return book.sheets.find((grid) => grid.mark?.page === mark.page && grid.mark.owner === mark.owner);
}

/** All cells back, as one change for each sheet. */
function withCells(undoing: Undoing, entries: readonly LoggedEntry[]): Workbook {
  const { book } = undoing;
  const drafts = new Map<string, Draft>();
  for (const logged of entries) {
    const { entry } = logged;
    if (entry.kind !== "cells") continue;
    const grid = findSheet(book, entry);
    if (!grid) {
      keep(undoing, logged, { why: "missing", sheet: entry.sheet });
      continue;
    }
    const draft = drafts.get(grid.sheet) ?? draftOf(grid);
    drafts.set(grid.sheet, draft);
    for (const cell of entry.cells) {
      if (!restoreCell(draft, cell, undoing.force)) {
        keep(undoing, logged, { why: "changed", at: { sheet: grid.sheet, row: cell.row, col: cell.col } });
      }
    }
  }
  return { ...book, sheets: book.sheets.map((grid) => mapped(drafts.get(grid.sheet), grid)) };
}

const mapped = (draft: Draft | undefined, grid: Grid): Grid => (draft ? gridOf(draft) : grid);

/** Whether the cell is, or already was, as before the run; false when a person changed it and it stays. */
function restoreCell(draft: Draft, { row, col, before, after }: LoggedCell, force: boolean): boolean {
  const now = cellAt(draft.grid, row, col);
  if (!force && !sameContent(now, after)) return sameContent(now, before);
  writableRow(draft, row)[col] = before;
  return true;
}

/** Everything but cells back. */
function withEntry(undoing: Undoing, wanted: Workbook, logged: LoggedEntry): Workbook {
  const { entry } = logged;
  if (entry.kind === "cells") return wanted;
  if (entry.kind === "sheet") return withoutSheet(undoing, wanted, { ...logged, entry });
  if (entry.edits.some(({ kind }) => kind === "addSheet")) {
    const isTaken = wanted.sheets.some(({ sheet }) => sameSheetName(sheet, entry.sheet));
    if (!isTaken) return settledEdits({ now: undoing.book, wanted }, entry.edits);
    keep(undoing, logged, { why: "taken", sheet: entry.sheet });
    return wanted;
  }
  const grid = findSheet(wanted, entry);
  if (grid) return settledEdits({ now: undoing.book, wanted, sheet: grid.sheet }, entry.edits);
  keep(undoing, logged, { why: "missing", sheet: entry.sheet });
  return wanted;
}

/** A sheet that we added goes, unless a person changed it since. One that is gone already is no loss. */
function withoutSheet(
  undoing: Undoing,
  wanted: Workbook,
  logged: LoggedEntry & { readonly entry: { readonly kind: "sheet"; readonly hash: string } },
): Workbook {
  const { entry } = logged;
  const grid = findSheet(undoing.book, entry);
  if (!grid) return wanted;
  if (undoing.force || contentHash(grid) === entry.hash)
    return { ...wanted, sheets: wanted.sheets.filter(({ sheet }) => sheet !== grid.sheet) };
  keep(undoing, logged, { why: "changed", sheet: grid.sheet });
  return wanted;
}

/** The run's rows say what became of them. A protected log is left alone. */
function statusEdits(grid: Grid, { entries, rows }: LoggedRun, kept: Undoing["kept"]): Edit[] {
  if (grid.protected) return [];
  const keptRows = new Set(entries.filter((entry) => kept.has(entry)).flatMap((entry) => entry.rows));
  const cells = [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => ({ row, col: STATUS_COLUMN, value: keptRows.has(row) ? STATUS_KEPT : STATUS_UNDONE }));
  return blocksOf(grid.sheet, cells).map(({ area, values }) => ({ kind: "setCells", area, cells: values }));
}
