/** What may change on a sheet that we did not make: columns of ours, our highlights, and numbers typed as text. */
import { a1Area, columnLetters } from "../../grid/address";
import { cellAt, covers, type Area, type CellRef, type Grid } from "../../grid/grid";
import { encloses, touches } from "../blocks";
import type { CheckInput } from "../checkEdits";
import { handle, type CellInput, type EditOf, type Handlers } from "../edit";
import { isEmpty } from "../sameWorkbook";

export function foreignFaults(input: CheckInput): string[] {
  const handlers = handlersOf(input);
  return input.edits.flatMap((edit) => handle(handlers, edit).map((fault) => `${edit.kind}: ${fault}`));
}

/** A sheet that people made, or that we made and handed over (owner "none"). */
const isForeign = (grid: Grid | undefined): grid is Grid =>
  grid !== undefined && (grid.mark === undefined || grid.mark.owner === "none");

function handlersOf(input: CheckInput): Handlers<string[]> {
  const foreign = (sheet: string): Grid | undefined => {
    const grid = input.grids.get(sheet);
    return isForeign(grid) ? grid : undefined;
  };
  const never = ({ sheet }: { sheet: string }): string[] =>
    foreign(sheet) ? [`"${sheet}" is not a sheet of ours`] : [];
  const look = ({ area }: { area: Area }): string[] => lookFaults(input, foreign(area.sheet), area);
  return {
    addSheet: () => [],
    removeSheet: () => [],
    setCells: ({ area }) => cellFaults(input, foreign(area.sheet), area),
    normalizeNumber: ({ area }) => textFaults(foreign(area.sheet), area),
    copyFormat: ({ to }) => look({ area: to }),
    clearFormat: () => [],
    setStyle: look,
    mergeCells: look,
    unmergeCells: look,
    extendTable: (edit) => tableFaults(input, edit),
    setColumnWidths: ({ sheet, widths }) =>
      widthFaults(input, foreign(sheet), Object.keys(widths).map(Number)),
    setRowHeights: never,
    setPrint: never,
    setHighlight: () => [],
    removeHighlight: () => [],
  };
}

function cellsOf({ top, left, rows, cols }: Area): { row: number; col: number }[] {
  return Array.from({ length: rows * cols }, (_, i) => ({
    row: top + Math.floor(i / cols),
    col: left + (i % cols),
  }));
}

function cellFaults({ ours }: CheckInput, grid: Grid | undefined, area: Area): string[] {
  const here = ours.areas.filter(({ sheet }) => sheet === area.sheet);
  if (!grid || here.some((each) => encloses(each, area))) return [];
  const isOurs = cellsOf(area).every(({ row, col }) => here.some((each) => covers(each, row, col)));
  return isOurs ? [] : [`${area.sheet}!${a1Area(area)} is not ours to write`];
}

/** Only what stands there as text can be made a number. */
function textFaults(grid: Grid | undefined, area: Area): string[] {
  if (!grid) return [];
  const isText = cellsOf(area).every(({ row, col }) => {
    const { value, formula } = cellAt(grid, row, col);
    return typeof value === "string" && formula === undefined;
  });
  return isText ? [] : [`${area.sheet}!${a1Area(area)} is not all typed text`];
}

function isEmptyArea(grid: Grid, { top, left, rows, cols }: Area): boolean {
  const found = grid.rows.slice(top, top + rows);
  return !found.some((cells) => cells?.slice(left, left + cols).some((cell) => cell && !isEmpty(cell)));
}

/** The look of cells changes only where nothing stood: in a column that we add. */
function lookFaults({ ours }: CheckInput, grid: Grid | undefined, area: Area): string[] {
  const isOurs = ours.formats?.some((each) => each.sheet === area.sheet && encloses(each, area));
  if (!grid || isOurs || isEmptyArea(grid, area)) return [];
  return [`${area.sheet}!${a1Area(area)} was not empty`];
}

/** A width changes with a column whose look is copied, and where a whole column is empty. */
function widthFaults(
  { ours, edits }: CheckInput,
  grid: Grid | undefined,
  columns: readonly number[],
): string[] {
  if (!grid) return [];
  const { sheet, rows } = grid;
  const added = edits.flatMap((edit) => (edit.kind === "copyFormat" ? [edit.to] : []));
  const free = [...added, ...(ours.formats ?? [])].filter((area) => area.sheet === sheet);
  return columns.flatMap((left) => {
    const column: Area = { sheet, top: 0, left, rows: Math.max(rows.length, 1), cols: 1 };
    const isFree = free.some((area) => touches({ ...area, top: 0 }, { ...column, rows: area.rows }));
    return isFree || isEmptyArea(grid, column)
      ? []
      : [`the column ${columnLetters(left)} of "${sheet}" was not empty`];
  });
}

/**
 * One column more, which was empty and gets its heading; one less when that is taken back. The first cell and the rows stay.
 * A table without a heading, or with another one than the file says, is a damaged file.
 */
function tableFaults(
  { grids, edits }: CheckInput,
  { sheet, table, area, header }: EditOf<"extendTable">,
): string[] {
  const grid = grids.get(sheet);
  const old = grid?.tables.find(({ name }) => name === table)?.area;
  if (!grid || !old) return [`there is no table "${table}"`];
  const stays = area.top === old.top && area.left === old.left && area.rows === old.rows;
  if (!stays || Math.abs(area.cols - old.cols) !== 1)
    return [`"${table}" cannot go from ${a1Area(old)} to ${a1Area(area)}`];
  if (area.cols < old.cols) return [];
  const col = old.left + old.cols;
  const isFree = isEmptyArea(grid, { ...old, left: col, cols: 1 });
  const isNamed = header !== "" && inputAt(edits, { sheet, row: old.top, col }) === header;
  return [
    ...(isFree ? [] : [`the column beside "${table}" was not empty`]),
    ...(isNamed ? [] : [`the new heading of "${table}" is not set to "${header}"`]),
  ];
}

/** What the list puts into a cell. */
function inputAt(edits: CheckInput["edits"], { sheet, row, col }: CellRef): CellInput | undefined {
  for (const edit of edits) {
    if (edit.kind !== "setCells" || edit.area.sheet !== sheet || !covers(edit.area, row, col)) continue;
    return edit.cells[row - edit.area.top]?.[col - edit.area.left];
  }
  return undefined;
}
