/** The cells of a sheet in blocks of rows. A block stands alone: a merged cell that reaches over its edge is cut there. */
import { isErrorValue, type Area, type CellValue, type Grid } from "../../core/grid/grid";
import { shownText } from "../../core/grid/render";
import type { BookSession } from "../book/session";
import { typedText } from "../book/enterScore";
import type { SheetView } from "../../hosts/xlsx/view/sheetView";
import type { Block, CellKind, GridCell, SheetFrame } from "./frame";
import { lookAt } from "./lookAt";
import { highlightsOf } from "./lit";

/** Rows of one block: few enough to draw at once, many enough to scroll through. */
export const BLOCK_ROWS = 100;

/** Where blocks begin: the frozen rows are one of their own. */
export function blockStarts(rows: number, frozen: number): number[] {
  const starts = frozen > 0 ? [0] : [];
  for (let row = frozen; row < rows; row += BLOCK_ROWS) starts.push(row);
  return starts;
}

interface Source {
  readonly session: BookSession;
  readonly grid: Grid;
  readonly view: SheetView;
  readonly frame: SheetFrame;
  readonly from: number;
  readonly to: number;
  readonly lit: ReturnType<typeof highlightsOf>;
}

/** The cells of one block; hidden rows and columns are left out. */
export function blockOf(session: BookSession, frame: SheetFrame, index: number): Block {
  const grid = session.book.sheets.find(({ sheet }) => sheet === frame.sheet);
  const from = frame.blocks[index];
  if (!grid || from === undefined) return [];
  const to = frame.blocks[index + 1] ?? frame.heights.length;
  const lit = highlightsOf(grid, { from, to });
  const source = { session, grid, view: session.view(frame.sheet), frame, from, to, lit };
  const merges = mergesIn(source);
  const rows: Block[number][] = [];
  for (let row = from; row < to; row += 1)
    if (frame.heights[row] !== 0) rows.push({ row, cells: rowCells(source, row, merges) });
  return rows;
}

/** Merged areas within the block, by the first place of each that can be seen; covered places lead to undefined. */
type Merges = ReadonlyMap<string, Area | undefined>;

const placeKey = (row: number, col: number): string => `${String(row)},${String(col)}`;

function mergesIn({ grid, frame, from, to }: Source): Merges {
  const places = new Map<string, Area | undefined>();
  for (const merge of grid.merges) {
    const [top, bottom] = [Math.max(from, merge.top), Math.min(to, merge.top + merge.rows)];
    const right = Math.min(frame.widths.length, merge.left + merge.cols);
    let isFirst = true;
    for (let row = top; row < bottom; row += 1)
      for (let col = merge.left; col < right; col += 1) {
        const isSeen = frame.heights[row] !== 0 && frame.widths[col] !== 0;
        if (isSeen || !isFirst) places.set(placeKey(row, col), isSeen && isFirst ? merge : undefined);
        if (isSeen) isFirst = false;
      }
  }
  return places;
}

function rowCells(source: Source, row: number, merges: Merges): GridCell[] {
  const { frame } = source;
  const cells: GridCell[] = [];
  for (let col = 0; col < frame.widths.length; col += 1) {
    if (frame.widths[col] === 0) continue;
    const key = placeKey(row, col);
    const merge = merges.get(key);
    if (merge) cells.push(mergedCell(source, merge, { row, col }));
    else if (!merges.has(key)) cells.push(plainCell(source, row, col));
  }
  return cells;
}

const seen = (sizes: readonly number[], from: number, to: number): number =>
  sizes.slice(from, to).filter((size) => size !== 0).length;

function mergedCell(source: Source, merge: Area, at: { row: number; col: number }): GridCell {
  const { frame, from, to } = source;
  const bottom = merge.top + merge.rows;
  const rowSpan = seen(frame.heights, at.row, Math.min(to, bottom));
  const colSpan = seen(frame.widths, at.col, merge.left + merge.cols);
  const cell = plainCell(source, merge.top, merge.left);
  const [above, below] = [merge.top < from, bottom > to];
  const cut = above && below ? "both" : above ? "top" : below ? "bottom" : undefined;
  return {
    ...withoutSpill(cell),
    rowSpan,
    colSpan,
    ...(above ? { text: "" } : {}),
    ...(cut === undefined ? {} : { cut }),
  };
}

function withoutSpill({ spill: _, ...cell }: GridCell): GridCell {
  return cell;
}

function plainCell(source: Source, row: number, col: number): GridCell {
  const { grid, view, session, lit } = source;
  const cell = grid.rows[row]?.[col];
  const value = cell?.value ?? null;
  const light = grid.highlights.length > 0 ? lit(row, col) : undefined;
  const spill = typeof value === "string" ? spillOf(source, row, col) : 0;
  return {
    row,
    col,
    text: cell ? shownText(cell, session.book.date1904, "vi") : "",
    look: lookAt(view, row, col),
    kind: kindOf(value),
    ...stateOf(source, row, col),
    ...(light ? { lit: light } : {}),
    ...(spill > 0 ? { spill } : {}),
  };
}

/** What can be done with a cell, and what was. */
function stateOf(
  source: Source,
  row: number,
  col: number,
): Pick<GridCell, "formula" | "editable" | "mark" | "stale"> {
  const { grid, session } = source;
  const { sheet } = grid;
  const cell = grid.rows[row]?.[col];
  const mark = markOf(source, row, col);
  const state = mark ? { mark } : {};
  if (cell?.formula !== undefined) {
    const stale = session.stale.has(sheet, row, col);
    return { ...state, formula: cell.formula, ...(stale ? { stale } : {}) };
  }
  const isScore = !grid.protected && session.scores.has(sheet, row, col);
  return isScore ? { ...state, editable: cell ? typedText(cell) : "" } : state;
}

function kindOf(value: CellValue): CellKind {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return isErrorValue(value) ? "error" : "text";
}

/** On a sheet that we made everything is ours: only what has just come is marked there. */
function markOf({ session, grid }: Source, row: number, col: number): GridCell["mark"] {
  const { sheet } = grid;
  const before = session.opened.sheets.find((each) => each.sheet === sheet);
  if (session.typed.has(sheet, row, col)) return "typed";
  if (!session.written.has(sheet, row, col)) return undefined;
  const [now, then] = [grid.rows[row]?.[col], before?.rows[row]?.[col]];
  if (now?.value === then?.value && now?.formula === then?.formula) return undefined;
  if (!session.fresh.has(sheet, row, col)) return before ? "ours" : undefined;
  return before ? "fresh" : "new";
}

/** A text that is not wrapped runs on over empty places to its right. */
function spillOf({ grid, view, session, frame }: Source, row: number, col: number): number {
  const look = session.looks.list[lookAt(view, row, col)];
  if (!look || look.wrap || (look.horizontal ?? "left") !== "left") return 0;
  let room = 0;
  for (let next = col + 1; next < frame.widths.length; next += 1) {
    const neighbour = grid.rows[row]?.[next];
    if (neighbour && neighbour.value !== null) break;
    room += frame.widths[next] ?? 0;
  }
  return room;
}
