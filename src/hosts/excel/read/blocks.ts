/** Contents in portions that Excel hands out at once. */
import { isAnswerTooLarge } from "../officeErrors";
import { askContents, type Content } from "./content";
import { rectangleOf, type Outline, type Rectangle } from "./outline";

/** Four answers a cell: with usual texts this stays under the 5 MB of Excel on the web. */
const CELLS_PER_SYNC = 50_000;

export interface Block extends Rectangle {
  readonly outline: Pick<Outline, "sheet">;
}

export type Contents = Map<Block["outline"], Content & { readonly blocks: Excel.Range[] }>;

/** The rectangle of values, cut between rows where it is large. */
export function blocksOf(outline: Pick<Outline, "sheet" | "used">): Block[] {
  const area = rectangleOf(outline.used);
  if (!area) return [];
  return cut({ ...area, outline }, Math.max(1, Math.floor(CELLS_PER_SYNC / area.cols)));
}

function cut(block: Block, rows: number): Block[] {
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, i) => ({
    ...block,
    top: block.top + i * rows,
    rows: Math.min(rows, block.rows - i * rows),
  }));
}

/** Blocks put together to requests. */
export function batchesOf(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = block.rows * block.cols;
    const batch = batches.at(-1);
    if (batch && cells <= room) batch.push(block);
    else {
      batches.push([block]);
      room = CELLS_PER_SYNC;
    }
    room -= cells;
  }
  return batches;
}

/** What `ask` asks for goes along with the first portion; where that is too much, alone. */
export async function askBatches(
  context: Excel.RequestContext,
  ask: () => Contents,
  [first = [], ...later]: readonly Block[][],
): Promise<Contents> {
  let contents = ask();
  const together = await loadedOrTooLarge(context, first);
  if (together) keep(contents, together);
  else {
    contents = ask();
    await context.sync();
    for (const batch of halves(first)) keep(contents, await loaded(context, batch));
  }
  for (const batch of later) keep(contents, await loaded(context, batch));
  return contents;
}

type Loaded = readonly (readonly [Block, Excel.Range])[];

function keep(contents: Contents, loadedBlocks: Loaded): void {
  for (const [{ outline }, range] of loadedBlocks) contents.get(outline)?.blocks.push(range);
}

/** A batch in as many requests as Excel needs. @throws what Excel says where even one row is too much */
export async function loaded(context: Excel.RequestContext, batch: readonly Block[]): Promise<Loaded> {
  const whole = await loadedOrTooLarge(context, batch);
  if (whole) return whole;
  const parts: (readonly [Block, Excel.Range])[] = [];
  for (const half of halves(batch)) parts.push(...(await loaded(context, half)));
  return parts;
}

/** Undefined where the answer would be too large and the batch can still be parted. */
async function loadedOrTooLarge(
  context: Excel.RequestContext,
  batch: readonly Block[],
): Promise<Loaded | undefined> {
  const ranges = batch.map((block) => {
    const { outline, top, left, rows, cols } = block;
    return [block, askContents(outline.sheet.getRangeByIndexes(top, left, rows, cols))] as const;
  });
  try {
    await context.sync();
    return ranges;
  } catch (cause) {
    if (isAnswerTooLarge(cause) && halves(batch).length > 1) return undefined;
    throw cause;
  }
}

/** Two batches of about half the blocks, or of half the rows of the only block; one where nothing can be parted. */
function halves(batch: readonly Block[]): (readonly Block[])[] {
  const [only] = batch;
  if (!only) return [];
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  return cut(only, Math.max(1, Math.ceil(only.rows / 2))).map((block) => [block]);
}
