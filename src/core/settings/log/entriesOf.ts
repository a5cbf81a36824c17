/** What a run changes, cut into entries of the log. */
import { applyEdits } from "../../edits/applyEdits";
import type { Placed } from "../../edits/blocks";
import type { Edit } from "../../edits/edit";
import { changedCells, editsBetween, type ChangedCell } from "../../edits/invertEdits";
import { isEmpty } from "../../edits/sameWorkbook";
import type { Grid, Workbook } from "../../grid/grid";
import { contentHash } from "./sameContent";
import type { LogEntry, LoggedCell } from "./entry";

/** Cells that share an entry. */
const CHUNK = 200;

/** An entry for everything that the edits change in what a workbook holds, except on the log itself. */
export function entriesOf(book: Workbook, edits: readonly Edit[]): LogEntry[] {
  const after = applyEdits(book, edits);
  const before = new Map(book.sheets.map((grid) => [grid.sheet, grid]));
  const left = new Set(after.sheets.map(({ sheet }) => sheet));
  const changed = after.sheets.flatMap((grid) => {
    const old = before.get(grid.sheet);
    if (grid.mark?.owner === "log" || old === grid) return [];
    return old
      ? changesOn(old, grid, looksOn(edits, grid.sheet))
      : [{ kind: "sheet" as const, ...nameOf(grid), hash: contentHash(grid) }];
  });
  const gone = book.sheets.filter(({ sheet, mark }) => !left.has(sheet) && mark?.owner !== "log");
  return [...changed, ...gone.map((grid) => removal(after, grid))];
}

const nameOf = ({ sheet, mark }: Grid): Pick<LogEntry, "sheet" | "mark"> => ({
  sheet,
  ...(mark ? { mark } : {}),
});

/** Our own sheets are logged in large pieces; on the officer's sheet every overwritten cell has a row that people can read. */
function changesOn(before: Grid, after: Grid, looks: readonly Edit[]): LogEntry[] {
  const cells = changedCells(before, after);
  const chunks = chunksOf(cells, after.mark === undefined || after.mark.owner === "none");
  const rest = editsBetween(bookOf(after), bookOf(before)).filter(
    ({ kind }) => kind !== "setCells" && kind !== "setStyle",
  );
  return [
    ...chunks.map((chunk): LogEntry => ({ kind: "cells", ...nameOf(after), cells: chunk.map(loggedCell) })),
    ...(rest.length + looks.length > 0
      ? [{ kind: "edits" as const, ...nameOf(after), edits: [...rest, ...looks] }]
      : []),
  ];
}

/** A copied look does not show in what a workbook holds: that it goes again is said by itself. */
const looksOn = (edits: readonly Edit[], sheet: string): Edit[] =>
  edits.flatMap((edit): Edit[] =>
    edit.kind === "copyFormat" && edit.to.sheet === sheet ? [{ kind: "clearFormat", area: edit.to }] : [],
  );

/** A sheet of ours that went: the edits that make it again. */
function removal(after: Workbook, grid: Grid): LogEntry {
  const edits = editsBetween(after, { ...after, sheets: [...after.sheets, grid] });
  return { kind: "edits", ...nameOf(grid), edits };
}

const bookOf = (grid: Grid): Workbook => ({
  active: grid.sheet,
  sheets: [grid],
  names: [],
  structureLocked: false,
  date1904: false,
});

/** Runs of cells down a column. A cell that held something stands alone where `alone` asks for it. */
function chunksOf(cells: readonly Placed<ChangedCell>[], alone: boolean): Placed<ChangedCell>[][] {
  const chunks: Placed<ChangedCell>[][] = [];
  for (const cell of [...cells].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const chunk = chunks.at(-1);
    const last = chunk?.at(-1);
    const isNext = last?.col === cell.col && last.row + 1 === cell.row;
    const canShare = !alone || (last && isEmpty(last.value.from) && isEmpty(cell.value.from));
    if (chunk && isNext && canShare && chunk.length < CHUNK) chunk.push(cell);
    else chunks.push([cell]);
  }
  return chunks;
}

const loggedCell = ({ row, col, value: { from, to } }: Placed<ChangedCell>): LoggedCell => ({
  row,
  col,
  before: from,
  after: { value: to.value, ...(to.formula === undefined ? {} : { formula: to.formula }) },
});
