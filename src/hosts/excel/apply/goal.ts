/** What a workbook should be again after writing broke off: as it was where the edits reach, as it is elsewhere. */
import { blocksOf, touches, type Placed } from "../../../core/edits/blocks";
import type { Edit } from "../../../core/edits/edit";
import { editsBetween } from "../../../core/edits/invertEdits";
import { isEmpty } from "../../../core/edits/sameWorkbook";
import {
  cellAt,
  type Area,
  type Cell,
  type CellRef,
  type Grid,
  type Highlight,
  type Workbook,
} from "../../../core/grid/grid";
import { cellsOf, columnsOf, mergingOf, sheetOf } from "./touched";
import { sheetsMade, typedSince } from "./typedSince";

/** What was known before writing. */
export interface Before {
  readonly book: Workbook;
  /** Names of all sheets by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
  /** Unknown when writing did not come to highlights: then they are as they were. */
  readonly highlights: ReadonlyMap<string, readonly Highlight[]> | undefined;
}

/** Where the workbook stands now; `ids` of its sheets by name. */
export interface Now {
  readonly book: Workbook;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The edits that lead back; none when all is as it was. Sheets that are gone stay gone. What a person typed in the meantime
 * stays, and so does a new sheet on which somebody typed.
 */
export function editsBack(now: Now, before: Before): Edit[] {
  const kept = typedSince(now, before);
  const added = sheetsMade(now, before).filter((name) => !kept.some(({ sheet }) => sheet === name));
  const here = now.book.sheets.filter((grid) => isReached(grid, before) || added.includes(grid.sheet));
  const goal = here.flatMap((grid) =>
    added.includes(grid.sheet) ? [] : [withKept(goalOf(grid, before), grid, kept)],
  );
  const from = { ...now.book, sheets: here };
  const to = { ...now.book, sheets: goal };
  return [...editsBetween(from, to), ...here.flatMap((grid) => formatEdits(grid, goal))];
}

function withKept(goal: Grid, now: Grid, kept: readonly CellRef[]): Grid {
  const here = kept.filter(({ sheet }) => sheet === goal.sheet);
  if (here.length === 0) return goal;
  const rows = goal.rows.map((row) => [...(row ?? [])]);
  for (const { row, col } of here) (rows[row] ??= [])[col] = cellAt(now, row, col);
  return { ...goal, rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? EMPTY)) };
}

/** The copied look of a column that was empty. Cannot be seen, so it is not part of {@link editsBack}. */
export function looksBack(before: Before): Edit[] {
  return before.edits.flatMap((edit): Edit[] => {
    if (edit.kind !== "copyFormat") return [];
    const there = before.book.sheets.some(({ sheet }) => sheet === edit.to.sheet);
    return there ? [{ kind: "clearFormat", area: edit.to }] : [];
  });
}

const isReached = ({ sheet }: Grid, { book, edits }: Before): boolean =>
  book.sheets.some((grid) => grid.sheet === sheet) && edits.some((edit) => sheetOf(edit) === sheet);

function goalOf(now: Grid, { book, edits, highlights }: Before): Grid {
  const old = book.sheets.find(({ sheet }) => sheet === now.sheet) ?? now;
  const here = edits.filter((edit) => sheetOf(edit) === now.sheet);
  return {
    ...now,
    rows: rowsOf(
      now,
      old,
      here.flatMap((edit) => cellsOf(edit) ?? []),
    ),
    merges: mergesOf(now, old, here),
    columnWidths: widthsOf(now, old, here.flatMap(columnsOf)),
    tables: now.tables.map((table) => old.tables.find(({ name }) => name === table.name) ?? table),
    highlights: highlights?.get(now.sheet) ?? now.highlights,
  };
}

function rowsOf(now: Grid, old: Grid, areas: readonly Area[]): Cell[][] {
  const rows = now.rows.map((_, row) => now.rows[row]?.map((__, col) => cellAt(now, row, col)) ?? []);
  for (const { top, left, rows: down, cols } of areas) {
    for (let row = top; row < top + down; row += 1) {
      const line = (rows[row] ??= []);
      for (let col = left; col < left + cols; col += 1) line[col] = cellAt(old, row, col);
    }
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? EMPTY));
}

const EMPTY: Cell = { value: null, numberFormat: "General" };

/** Where the edits join or part cells. */
function mergesOf(now: Grid, old: Grid, edits: readonly Edit[]): Area[] {
  const reach = edits.flatMap(mergingOf);
  const isReached = (merge: Area): boolean => reach.some((area) => touches(area, merge));
  const added = now.merges.filter((merge) => !isReached(merge));
  return [...added, ...old.merges.filter(isReached)];
}

function widthsOf(now: Grid, old: Grid, columns: readonly number[]): Grid["columnWidths"] {
  const widths: Record<number, number> = { ...now.columnWidths };
  for (const col of columns) {
    const width = old.columnWidths[col];
    if (width === undefined) delete widths[col];
    else widths[col] = width;
  }
  return widths;
}

/** Number formats of cells that are empty again: a text format left behind would make texts of numbers typed later. */
function formatEdits(now: Grid, goals: readonly Grid[]): Edit[] {
  const goal = goals.find(({ sheet }) => sheet === now.sheet);
  if (!goal) return [];
  const cells = new Map<string, Placed<true>[]>();
  goal.rows.forEach((line, row) =>
    line?.forEach((cell, col) => {
      if (!cell || !isEmpty(cell) || cellAt(now, row, col).numberFormat === cell.numberFormat) return;
      const same = cells.get(cell.numberFormat) ?? [];
      cells.set(cell.numberFormat, [...same, { row, col, value: true }]);
    }),
  );
  return [...cells].flatMap(([numberFormat, placed]) =>
    blocksOf(now.sheet, placed).map(({ area }): Edit => ({
      kind: "setStyle",
      area,
      style: { numberFormat },
    })),
  );
}
