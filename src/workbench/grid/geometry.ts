/** Where rows and columns lie, in points, and where a key leads. Hidden ones have no size and are never stepped on. */
import type { Block, GridCell, SheetFrame } from "../sheet/frame";

/** Points of the row numbers' column and of the column letters' row. */
export const [HEAD_WIDTH, HEAD_HEIGHT] = [36, 16];
/** Sheets up to so many rows are drawn whole; longer ones around what is in sight. */
export const WHOLE_ROWS = 1_000;

export interface Place {
  readonly row: number;
  readonly col: number;
}

/** Sums of sizes: entry i is where i begins; one more entry for the end. */
export function offsets(sizes: readonly number[]): number[] {
  const sums = [0];
  for (const size of sizes) sums.push((sums[sums.length - 1] ?? 0) + size);
  return sums;
}

/** The last place whose offset is at most `at`; places without a size are passed over. */
export function placeAt(sums: readonly number[], at: number): number {
  let [low, high] = [0, Math.max(0, sums.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sums[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which blocks are drawn: all of a short sheet; else the frozen one, those in sight and one more on either side, and `kept`. */
export function drawnBlocks(
  frame: SheetFrame,
  sight: { readonly top: number; readonly bottom: number },
  kept: number | undefined,
): number[] {
  const { blocks, heights, frozen } = frame;
  if (heights.length <= WHOLE_ROWS) return blocks.map((_, index) => index);
  const sums = offsets(heights);
  const first = blockOfRow(blocks, placeAt(sums, sight.top));
  const last = blockOfRow(blocks, placeAt(sums, sight.bottom));
  const wanted = new Set<number>(frozen.rows > 0 ? [0] : []);
  for (let index = first - 1; index <= last + 1; index += 1)
    if (blocks[index] !== undefined) wanted.add(index);
  if (kept !== undefined) wanted.add(kept);
  return [...wanted].sort((a, b) => a - b);
}

/** The block that holds a row. */
export function blockOfRow(blocks: readonly number[], row: number): number {
  let [low, high] = [0, Math.max(0, blocks.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cells of a block by every place that they cover. */
export function indexBlock(block: Block, frame: SheetFrame): ReadonlyMap<string, GridCell> {
  const places = new Map<string, GridCell>();
  for (const { row, cells } of block)
    for (const cell of cells)
      for (const down of seenFrom(frame.heights, row, cell.rowSpan ?? 1))
        for (const across of seenFrom(frame.widths, cell.col, cell.colSpan ?? 1))
          places.set(placeKey({ row: down, col: across }), cell);
  return places;
}

export const placeKey = ({ row, col }: Place): string => `${String(row)},${String(col)}`;

/** So many visible places from one on. */
function seenFrom(sizes: readonly number[], from: number, count: number): number[] {
  const seen: number[] = [];
  for (let at = from; at < sizes.length && seen.length < count; at += 1) if (sizes[at] !== 0) seen.push(at);
  return seen;
}

/** The next visible place in a direction, so many steps on; the last visible one where there are fewer. */
function step(sizes: readonly number[], from: number, by: number): number {
  let at = from;
  const direction = Math.sign(by);
  for (
    let left = Math.abs(by), next = from + direction;
    left > 0 && next >= 0 && next < sizes.length;
    next += direction
  )
    if (sizes[next] !== 0) {
      at = next;
      left -= 1;
    }
  return at;
}

const firstSeen = (sizes: readonly number[]): number =>
  Math.max(
    0,
    sizes.findIndex((size) => size !== 0),
  );
const lastSeen = (sizes: readonly number[]): number =>
  step(sizes, sizes.length, -1) % Math.max(1, sizes.length);

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
}

/**
 * Where a key leads from a place; undefined for a key that moves nothing. `span`: rows and columns that the cell there
 * covers, which are stepped over as one. `page`: how many rows are in sight.
 */
export function moved(
  { widths, heights }: Pick<SheetFrame, "widths" | "heights">,
  from: Place & { readonly rowSpan?: number; readonly colSpan?: number },
  { key, ctrl, page }: Stroke & { readonly page: number },
): Place | undefined {
  const { row, col } = from;
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? firstSeen(heights) : step(heights, row, -1), col };
    case "ArrowDown":
      return { row: ctrl ? lastSeen(heights) : step(heights, row, from.rowSpan ?? 1), col };
    case "ArrowLeft":
      return { row, col: ctrl ? firstSeen(widths) : step(widths, col, -1) };
    case "ArrowRight":
      return { row, col: ctrl ? lastSeen(widths) : step(widths, col, from.colSpan ?? 1) };
    case "Home":
      return { row: ctrl ? firstSeen(heights) : row, col: firstSeen(widths) };
    case "End":
      return { row: ctrl ? lastSeen(heights) : row, col: lastSeen(widths) };
    case "PageUp":
      return { row: step(heights, row, -page), col };
    case "PageDown":
      return { row: step(heights, row, page), col };
    default:
      return undefined;
  }
}

/** How far to scroll so that a span is in sight; `fixed` is what stays in front of the edge. Points. */
export function scrollTo(
  span: readonly [from: number, to: number],
  at: number,
  room: { size: number; fixed: number },
): number {
  const [from, to] = span;
  if (to <= room.fixed) return at;
  if (from - room.fixed < at) return Math.max(0, from - room.fixed);
  return to > at + room.size ? Math.min(to - room.size, from - room.fixed) : at;
}
