/** How a sheet falls into printed pages: paper, margins, scale, repeated rows, breaks. Lengths in points unless said otherwise. */
import type { SheetFrame } from "../sheet/frame";

export interface PrintedPage {
  /** From 1, as it is printed. */
  readonly number: number;
  /** Rows of this page, the repeated ones not among them; hidden rows take no room. */
  readonly rows: readonly [from: number, to: number];
  readonly cols: readonly [from: number, to: number];
  /** Rows repeated above. */
  readonly repeated: readonly [from: number, to: number] | undefined;
  readonly showsNumber: boolean;
}

export interface PrintPlan {
  /** Of the paper. */
  readonly width: number;
  readonly height: number;
  readonly margins: SheetFrame["page"]["margins"];
  /** 1 is 100 %. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
}

const MM = 72 / 25.4;

/** Millimetres of papers by their number: A3, A4, A5, Letter, Legal. Others count as A4, which offices use. */
const PAPERS: Readonly<Record<number, readonly [number, number]>> = {
  1: [215.9, 279.4],
  5: [215.9, 355.6],
  8: [297, 420],
  9: [210, 297],
  11: [148, 210],
};
const A4 = [210, 297] as const;
/** Excel does not print smaller than this. */
const SMALLEST = 0.1;

const sum = (sizes: readonly number[], from: number, to: number): number =>
  sizes.slice(from, to).reduce((total, size) => total + size, 0);

/** The part that prints: what the file says, else everything that is filled. */
function printedPart(frame: SheetFrame, filled: { rows: number; cols: number }) {
  const { printed } = frame;
  if (printed)
    return {
      top: printed.top,
      bottom: printed.top + printed.rows,
      left: printed.left,
      right: printed.left + printed.cols,
    };
  return { top: 0, bottom: filled.rows, left: 0, right: filled.cols };
}

/** Spans of places that fit into a length one after the other; one that is larger than a page has it alone. */
function spans(
  sizes: readonly number[],
  [from, to]: readonly [number, number],
  { room, breaks = [] }: { readonly room: (start: number) => number; readonly breaks?: readonly number[] },
): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  let used = 0;
  for (let at = from; at < to; at += 1) {
    const size = sizes[at] ?? 0;
    if (at > start && (used + size > room(start) + 0.01 || breaks.includes(at))) {
      found.push([start, at]);
      start = at;
      used = 0;
    }
    used += size;
  }
  if (start < to) found.push([start, to]);
  return found;
}

/** `filled`: how many rows and columns hold something. Pages go down first, then to the right, as Excel counts them. */
export function paginate(
  frame: SheetFrame,
  filled: { readonly rows: number; readonly cols: number },
): PrintPlan {
  const { page, widths, heights } = frame;
  const [short, long] = PAPERS[page.paper] ?? A4;
  const [width, height] = page.landscape ? [long * MM, short * MM] : [short * MM, long * MM];
  const { margins } = page;
  const room = {
    wide: width - (margins.left + margins.right) * MM,
    tall: height - (margins.top + margins.bottom) * MM,
  };
  const part = printedPart(frame, filled);
  const scale = scaleOf(page, room.wide, sum(widths, part.left, part.right));
  const [first, last] = page.repeatRows ?? [0, -1];
  const repeatedHeight = sum(heights, first, last + 1);
  // The repeated rows stand on the page where they belong, and above every later one.
  const below = (start: number): number => room.tall / scale - (start > last ? repeatedHeight : 0);
  const down = spans(heights, [part.top, part.bottom], { room: below, breaks: page.breaks });
  const across = spans(widths, [part.left, part.right], { room: () => room.wide / scale });
  const hasNumber = /&P/.test(page.header) || /&P/.test(page.footer);
  const pages = across.flatMap((cols) =>
    down.map((rows): Omit<PrintedPage, "number" | "showsNumber"> => ({
      rows,
      cols,
      repeated: last >= first && rows[0] > last ? [first, last + 1] : undefined,
    })),
  );
  return {
    width,
    height,
    margins,
    scale,
    pages: pages.map((each, at) => ({
      ...each,
      number: at + 1,
      showsNumber: hasNumber && !(page.differentFirst && at === 0),
    })),
  };
}

/** A sheet that is made to fit is never enlarged. */
function scaleOf(page: SheetFrame["page"], room: number, width: number): number {
  const { fitToWidth } = page;
  if (fitToWidth === undefined) return Math.max(SMALLEST, page.scale / 100);
  if (fitToWidth === 0 || width <= 0) return 1;
  return Math.max(SMALLEST, Math.min(1, (room * fitToWidth) / width));
}
