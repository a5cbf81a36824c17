/** Back again: the edits that lead from one workbook to another, and from a changed workbook to what it was. */
import { a1Area } from "../grid/address";
import { cellAt, type Cell, type Grid, type Highlight, type Workbook } from "../grid/grid";
import { applyEdits, highlightKey } from "./applyEdits";
import { blocksOf, sameArea, type Placed } from "./blocks";
import { emptyGrid } from "./draft";
import { needsTextFormat, type CellInput, type Edit } from "./edit";
import { highlightStyleOf } from "./highlightStyle";
import { isEmpty } from "./sameWorkbook";

/**
 * The edits that take a list back, for the workbook after it: everything that a `Workbook` holds is as before.
 * Looks that it does not hold stay (borders of a column that we added; heights and print setup are on our own sheets).
 */
export function invertEdits(book: Workbook, edits: readonly Edit[]): Edit[] {
  return editsBetween(applyEdits(book, edits), book);
}

/**
 * The edits that make the first workbook equal to the second (sameWorkbook). Sheets of the second that the first lacks
 * are made anew (as ours, since only such sheets go); sheets that are the same object in both are not looked at.
 */
export function editsBetween(from: Workbook, to: Workbook): Edit[] {
  const before = new Map(from.sheets.map((grid) => [grid.sheet, grid]));
  const after = new Set(to.sheets.map(({ sheet }) => sheet));
  const edits = to.sheets.flatMap((grid): Edit[] => {
    const old = before.get(grid.sheet);
    if (old) return old === grid ? [] : sheetEdits(old, grid);
    const mark = grid.mark ?? { page: grid.sheet, owner: "none" };
    return [{ kind: "addSheet", sheet: grid.sheet, mark }, ...sheetEdits(emptyGrid(grid.sheet), grid)];
  });
  const gone = from.sheets.filter(({ sheet }) => !after.has(sheet));
  return [...edits, ...gone.map(({ sheet }): Edit => ({ kind: "removeSheet", sheet }))];
}

function sheetEdits(from: Grid, to: Grid): Edit[] {
  return [
    ...mergeEdits(from, to),
    ...cellEdits(from, to),
    ...tableEdits(from, to),
    ...widthEdits(from, to),
    ...highlightEdits(from, to),
  ];
}

function mergeEdits(from: Grid, to: Grid): Edit[] {
  const before = new Set(from.merges.map(a1Area));
  const after = new Set(to.merges.map(a1Area));
  const gone = from.merges.filter((area) => !after.has(a1Area(area)));
  const added = to.merges.filter((area) => !before.has(a1Area(area)));
  return [
    ...gone.map((area): Edit => ({ kind: "unmergeCells", area })),
    ...added.map((area): Edit => ({ kind: "mergeCells", area })),
  ];
}

export interface ChangedCell {
  readonly from: Cell;
  readonly to: Cell;
}

/** The cells that differ in value, formula or number format, by row and column. Empty cells are alike whatever their format. */
export function changedCells(from: Grid, to: Grid): Placed<ChangedCell>[] {
  const changed: Placed<ChangedCell>[] = [];
  const rows = Math.max(from.rows.length, to.rows.length);
  for (let row = 0; row < rows; row += 1) {
    if (from.rows[row] === to.rows[row]) continue;
    const cols = Math.max(from.rows[row]?.length ?? 0, to.rows[row]?.length ?? 0);
    for (let col = 0; col < cols; col += 1) {
      const value = { from: cellAt(from, row, col), to: cellAt(to, row, col) };
      if (!isSameCell(value)) changed.push({ row, col, value });
    }
  }
  return changed;
}

const isSameContent = ({ from, to }: ChangedCell): boolean =>
  from.value === to.value && from.formula === to.formula;

const isSameCell = (pair: ChangedCell): boolean =>
  (isEmpty(pair.from) && isEmpty(pair.to)) ||
  (isSameContent(pair) && pair.from.numberFormat === pair.to.numberFormat);

/** Contents that differ as blocks; then number formats, where contents alone do not bring the right one. */
function cellEdits(from: Grid, to: Grid): Edit[] {
  const inputs: Placed<CellInput>[] = [];
  const formats = new Map<string, Placed<true>[]>();
  for (const { row, col, value } of changedCells(from, to)) {
    const input = isSameContent(value) ? undefined : inputOf(value.to);
    if (input !== undefined) inputs.push({ row, col, value: input });
    const isText = typeof input === "string" && needsTextFormat(input);
    const brought = isText ? "@" : value.from.numberFormat;
    if (brought === value.to.numberFormat) continue;
    const same = formats.get(value.to.numberFormat) ?? [];
    formats.set(value.to.numberFormat, same);
    same.push({ row, col, value: true });
  }
  return [
    ...blocksOf(to.sheet, inputs).map(({ area, values }): Edit => ({
      kind: "setCells",
      area,
      cells: values,
    })),
    ...[...formats].flatMap(([numberFormat, cells]) =>
      blocksOf(to.sheet, cells).map(({ area }): Edit => ({
        kind: "setStyle",
        area,
        style: { numberFormat },
      })),
    ),
  ];
}

/** What has to be put into a cell so that it holds this. */
export function inputOf({ value, formula }: Cell): CellInput {
  return formula === undefined ? value : { formula, value };
}

/** Tables that both have; `header` is the last heading of the area that the table gets. */
function tableEdits(from: Grid, to: Grid): Edit[] {
  return to.tables.flatMap(({ name, area }): Edit[] => {
    const old = from.tables.find((table) => table.name === name);
    if (!old || sameArea(old.area, area)) return [];
    const { value } = cellAt(to, area.top, area.left + area.cols - 1);
    return [{ kind: "extendTable", sheet: to.sheet, table: name, area, header: String(value ?? "") }];
  });
}

function widthEdits(from: Grid, to: Grid): Edit[] {
  const widths: Record<number, number | null> = {};
  for (const column of Object.keys({ ...from.columnWidths, ...to.columnWidths }).map(Number)) {
    const width = to.columnWidths[column] ?? null;
    if (width !== (from.columnWidths[column] ?? null)) widths[column] = width;
  }
  return Object.keys(widths).length === 0 ? [] : [{ kind: "setColumnWidths", sheet: to.sheet, widths }];
}

/** Each rule that comes back is one of its own: two rules with one mark need not have one formula. */
function highlightEdits(from: Grid, to: Grid): Edit[] {
  const missingIn = (list: readonly Highlight[]): ((each: Highlight) => boolean) => {
    const keys = new Set(list.map(highlightKey));
    return (each) => !keys.has(highlightKey(each));
  };
  const sheet = to.sheet;
  const gone = from.highlights.filter(missingIn(to.highlights));
  const added = to.highlights.filter(missingIn(from.highlights));
  return [
    ...(gone.length === 0 ? [] : [{ kind: "removeHighlight", sheet, highlights: gone } as const]),
    ...added.map((each): Edit => ({
      kind: "setHighlight",
      sheet,
      highlights: [each],
      style: highlightStyleOf(each.formula),
    })),
  ];
}
