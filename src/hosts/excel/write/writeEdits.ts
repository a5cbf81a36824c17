/** Edits as steps of calls of Office.js, all but highlights; nothing here waits for Excel. */
import { applyEdits } from "../../../core/edits/applyEdits";
import { blocksOf, type Placed } from "../../../core/edits/blocks";
import { handle, type Edit, type EditOf, type Handlers } from "../../../core/edits/edit";
import { isEmpty } from "../../../core/edits/sameWorkbook";
import { cellAt, type Area, type Grid, type Workbook } from "../../../core/grid/grid";
import { MARK_NAME } from "../read/gridOf";
import { contentSteps } from "./contents";
import { lookSteps, type Look } from "./looks";
import { setPrint } from "./print";
import { drawLines, hasLines, setStyle } from "./style";
import { bytesOf, callsOnly, type Step } from "./steps";
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

export function stepsOf(target: Target, ground: Ground, edits: readonly Edit[]): readonly Step[] {
  const before = gridsOf(applyEdits(ground.book, edits.filter(isGround)));
  const kept = edits.filter(({ kind }) => kind !== "removeSheet");
  const after = gridsOf(applyEdits(ground.book, kept));
  const handlers = handlersFor({ ...ground, target, before, after });
  // The order of the handlers is the order of the kinds.
  const steps = Object.keys(handlers).flatMap((kind) =>
    edits.flatMap((edit) => (edit.kind === kind ? handle(handlers, edit) : [])),
  );
  return [...steps, ...edits.flatMap((edit) => lineSteps(target, edit))];
}

function lineSteps(target: Target, edit: Edit): readonly Step[] {
  if (edit.kind !== "setStyle" || !hasLines(edit.style)) return [];
  return callsOnly(() => drawLines(target.range(edit.area), edit.area, edit.style));
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
function handlersFor(work: Work): Handlers<readonly Step[]> {
  const { target } = work;
  const none = (): readonly Step[] => [];
  const write = ({ area }: { area: Area }): readonly Step[] => {
    const change = { before: work.before(area.sheet), after: work.after(area.sheet) };
    return contentSteps(target, area, change);
  };
  return {
    addSheet: (edit) => callsOnly(() => addSheet(target, edit)),
    extendTable: ({ sheet, table, area }) =>
      callsOnly(() => target.sheet(sheet).tables.getItem(table).resize(target.range(area))),
    unmergeCells: ({ area }) => callsOnly(() => target.range(area).unmerge()),
    mergeCells: ({ area }) => callsOnly(() => target.range(area).merge(false)),
    copyFormat: (edit) => copyFormat(work, edit),
    setCells: write,
    normalizeNumber: write,
    clearFormat: ({ area }) => callsOnly(() => clearLooks(work, area)),
    setStyle: (edit) => styleSteps(target, edit),
    setColumnWidths: (edit) => callsOnly(() => setWidths(target, edit)),
    setRowHeights: (edit) => heightSteps(target, edit),
    setPrint: ({ sheet, print }) => callsOnly(() => setPrint(target.sheet(sheet), print)),
    removeHighlight: none,
    setHighlight: none,
    removeSheet: none,
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
function copyFormat({ target, looks, before }: Work, edit: EditOf<"copyFormat">): readonly Step[] {
  const { to } = edit;
  const look = looks.find((each) => each.edit === edit);
  const formats = Array.from({ length: to.rows }, (_, down) => [
    cellAt(before(to.sheet), to.top + down, to.left).numberFormat,
  ]);
  const run = (): void => {
    target.range(to).numberFormat = formats;
  };
  return [...(look ? lookSteps(target, edit, look) : []), { bytes: bytesOf(formats), run }];
}

/** A number format goes as an array. */
function styleSteps(target: Target, { area, style }: EditOf<"setStyle">): readonly Step[] {
  const run = (): void => setStyle(target.range(area), area, style);
  const cells = style.numberFormat === undefined ? 0 : area.rows * area.cols;
  return callsOnly(run).map((step) => ({
    ...step,
    bytes: step.bytes + cells * bytesOf(style.numberFormat),
  }));
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

/**
 * Excel keeps widths in whole pixels: 60 points may read back as 60.75. A width that happens to be the sheet's standard width
 * reads back as none of its own; for taking back that is the same.
 */
function setWidths(target: Target, { sheet, widths }: EditOf<"setColumnWidths">): void {
  for (const [col, width] of Object.entries(widths)) {
    const { format } = target.column(sheet, Number(col));
    if (width === null) format.useStandardWidth = true;
    else format.columnWidth = width;
  }
}

/** Each row is a call of its own. */
function heightSteps(target: Target, { sheet, heights }: EditOf<"setRowHeights">): readonly Step[] {
  return Object.entries(heights).map(([row, height]) => ({
    bytes: HEIGHT_BYTES,
    run: () => {
      target.sheet(sheet).getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
    },
  }));
}

const HEIGHT_BYTES = 800;
