/** What people did between our write and taking it back: it is theirs and stays. */
import { applyEdits } from "../../../core/edits/applyEdits";
import { emptyGrid } from "../../../core/edits/draft";
import type { Edit } from "../../../core/edits/edit";
import { isEmpty } from "../../../core/edits/sameWorkbook";
import { cellAt, covers, type Area, type Cell, type CellRef, type Grid } from "../../../core/grid/grid";
import type { Before, Now } from "./goal";
import { cellsOf, sheetOf } from "./touched";

/** Sheets of this run that are there: none that was there before, and none that somebody else made in the meantime. */
export function sheetsMade({ book, ids }: Now, before: Before): string[] {
  return before.edits.flatMap((edit) => {
    if (edit.kind !== "addSheet") return [];
    const grid = book.sheets.find(({ sheet }) => sheet === edit.sheet);
    const id = ids.get(edit.sheet);
    if (!grid || id === undefined || before.names.has(id)) return [];
    // Writing may have broken off before the mark was set: then nothing else is on the sheet either.
    const isMade = grid.mark === undefined ? isBlank(grid) : grid.mark.page === edit.mark.page;
    return isMade ? [edit.sheet] : [];
  });
}

const isBlank = ({ rows }: Grid): boolean =>
  rows.every((row) => row?.every((cell) => !cell || isEmpty(cell)));

/** Cells that we wrote, or on sheets that we made, that hold neither what was there nor what we wrote. */
export function typedSince(now: Now, before: Before): CellRef[] {
  const kept = before.edits.filter(({ kind }) => kind !== "removeSheet");
  const written = new Map(applyEdits(before.book, kept).sheets.map((grid) => [grid.sheet, grid]));
  const old = new Map(before.book.sheets.map((grid) => [grid.sheet, grid]));
  const made = sheetsMade(now, before);
  return now.book.sheets.flatMap((grid) => {
    const wrote = written.get(grid.sheet);
    if (!wrote || !(old.has(grid.sheet) || made.includes(grid.sheet))) return [];
    const reach = made.includes(grid.sheet) ? undefined : reachOn(grid.sheet, before.edits);
    const known = [wrote, old.get(grid.sheet) ?? emptyGrid(grid.sheet)];
    return foreignCells(grid, known, reach);
  });
}

/** Areas whose contents we wrote. Headings that a growing table makes up by itself are nobody's. */
function reachOn(sheet: string, edits: readonly Edit[]): Area[] {
  const here = edits.filter((edit) => sheetOf(edit) === sheet && edit.kind !== "extendTable");
  return here.flatMap((edit) => cellsOf(edit) ?? []);
}

/** Cells within reach (everywhere where that is undefined) whose content is none of the known ones. */
function foreignCells(now: Grid, known: readonly Grid[], reach: readonly Area[] | undefined): CellRef[] {
  const found: CellRef[] = [];
  const visit = (row: number, col: number): void => {
    const content = contentOf(cellAt(now, row, col));
    const isKnown = known.some((grid) => contentOf(cellAt(grid, row, col)) === content);
    if (!isKnown) found.push({ sheet: now.sheet, row, col });
  };
  const last = Math.max(now.rows.length, ...known.map(({ rows }) => rows.length));
  for (let row = 0; row < last; row += 1) {
    const cols = Math.max(...[now, ...known].map(({ rows }) => rows[row]?.length ?? 0));
    for (let col = 0; col < cols; col += 1)
      if (reach === undefined || reach.some((area) => covers(area, row, col))) visit(row, col);
  }
  return found;
}

/** Excel may set quotes and blanks of a formula in its own way. */
function contentOf({ value, formula }: Cell): string {
  if (formula !== undefined) return formula.replace(/['\s]/g, "").toUpperCase();
  return JSON.stringify(typeof value === "string" ? value.replaceAll("\r\n", "\n").normalize("NFC") : value);
}
