/** Edits as calls of Office.js, all but highlights; nothing here waits for Excel. */
import { applyEdits } from "../../../core/edits/applyEdits";
import { blocksOf, type Placed } from "../../../core/edits/blocks";
import { handle, type Edit, type EditOf, type Handlers } from "../../../core/edits/edit";
import { isEmpty } from "../../../core/edits/sameWorkbook";
import { cellAt, type Area, type Grid, type Workbook } from "../../../core/grid/grid";
import { MARK_NAME } from "../read/gridOf";
import { writeContents } from "./contents";
import { giveLook, type Look } from "./looks";
import { setPrint } from "./print";
import { setStyle } from "./style";
import type { Target } from "./target";

/** What edits are made from: the sheets that they name, as read, and the looks that are copied. */
export interface Ground {
  readonly book: Workbook;
  readonly looks: readonly Look[];
}

type Grids = (sheet: string) => Grid;

interface Work extends Ground {
  readonly target: Target;
  /** With new sheets and copied formats, before contents. */
  readonly before: Grids;
  readonly after: Grids;
}

/** Formats that are copied bring a cell's number format before its content. */
const isGround = ({ kind }: Edit): boolean => kind === "addSheet" || kind === "copyFormat";

export function writeEdits(target: Target, ground: Ground, edits: readonly Edit[]): void {
  const before = gridsOf(applyEdits(ground.book, edits.filter(isGround)));
  const kept = edits.filter(({ kind }) => kind !== "removeSheet");
  const after = gridsOf(applyEdits(ground.book, kept));
  const handlers = handlersFor({ ...ground, target, before, after });
  // The order of the handlers is the order of the kinds.
  for (const kind of Object.keys(handlers)) {
    for (const edit of edits) if (edit.kind === kind) handle(handlers, edit);
  }
}

function gridsOf({ sheets }: Workbook): Grids {
  const byName = new Map(sheets.map((grid) => [grid.sheet, grid]));
  return (sheet) => {
    const grid = byName.get(sheet);
    if (!grid) throw new Error(`the sheet "${sheet}" was not read`);
    return grid;
  };
}

/** The kinds in the order of applyEdits, but for tables: growing and shrinking ones write headings of their own. */
function handlersFor(work: Work): Handlers<void> {
  const { target } = work;
  const write = ({ area }: { area: Area }): void => {
    const change = { before: work.before(area.sheet), after: work.after(area.sheet) };
    writeContents(target.range(area), area, change);
  };
  return {
    addSheet: (edit) => addSheet(target, edit),
    extendTable: ({ sheet, table, area }) =>
      target.sheet(sheet).tables.getItem(table).resize(target.range(area)),
    unmergeCells: ({ area }) => target.range(area).unmerge(),
    mergeCells: ({ area }) => target.range(area).merge(false),
    copyFormat: (edit) => copyFormat(work, edit),
    setCells: write,
    normalizeNumber: write,
    clearFormat: ({ area }) => clearLooks(work, area),
    setStyle: ({ area, style }) => setStyle(target.range(area), area, style),
    setColumnWidths: (edit) => setWidths(target, edit),
    setRowHeights: (edit) => setHeights(target, edit),
    setPrint: ({ sheet, print }) => setPrint(target.sheet(sheet), print),
    removeHighlight: () => undefined,
    setHighlight: () => undefined,
    removeSheet: () => undefined,
  };
}

/** An appendix is read like a printed page: without lines between the cells. */
function addSheet(target: Target, { sheet, mark }: EditOf<"addSheet">): void {
  const added = target.add(sheet);
  const name = added.names.add(MARK_NAME, `="${mark.page}|${mark.owner}"`);
  name.visible = false;
  if (mark.owner === "appendix") added.showGridlines = false;
}

/** Number formats come from the sheet as read: `before` holds them. */
function copyFormat({ target, looks, before }: Work, edit: EditOf<"copyFormat">): void {
  const { to } = edit;
  const range = target.range(to);
  const look = looks.find((each) => each.edit === edit);
  if (look) giveLook(range, look);
  range.numberFormat = Array.from({ length: to.rows }, (_, down) => [
    cellAt(before(to.sheet), to.top + down, to.left).numberFormat,
  ]);
}

/** By style, not by clearing formats: that would take conditional formats of people along. */
function clearLooks({ target, after }: Work, area: Area): void {
  for (const block of blocksOf(area.sheet, emptyCells(after(area.sheet), area)))
    target.range(block.area).style = "Normal";
}

function emptyCells(grid: Grid, { top, left, rows, cols }: Area): Placed<true>[] {
  const cells: Placed<true>[] = [];
  for (let row = top; row < top + rows; row += 1) {
    for (let col = left; col < left + cols; col += 1)
      if (isEmpty(cellAt(grid, row, col))) cells.push({ row, col, value: true });
  }
  return cells;
}

function setWidths(target: Target, { sheet, widths }: EditOf<"setColumnWidths">): void {
  for (const [col, width] of Object.entries(widths)) {
    const { format } = target.column(sheet, Number(col));
    if (width === null) format.useStandardWidth = true;
    else format.columnWidth = width;
  }
}

function setHeights(target: Target, { sheet, heights }: EditOf<"setRowHeights">): void {
  for (const [row, height] of Object.entries(heights))
    target.sheet(sheet).getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
}
