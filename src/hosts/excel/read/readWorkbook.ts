/** The whole workbook: two syncs, and one more for every further 50,000 cells or 32 sheets. */
import type { Grid, Workbook } from "../../../core/grid/grid";
import { HostError } from "../../host";
import { askContents, askRest, type Content } from "./content";
import { gridOf, namesOf } from "./gridOf";
import { askOutline, rectangleOf, type Outline, type Rectangle } from "./outline";

/** More cells than this in one rectangle of values are refused: the workbench page reads larger files. */
export const MOST_CELLS = 200_000;
/** Four answers a cell: with usual texts this stays under the 5 MB of Excel on the web. */
const CELLS_PER_SYNC = 50_000;
const SHEETS_PER_SYNC = 32;

interface Block extends Rectangle {
  readonly outline: Outline;
}

/** @throws HostError too-large; what Excel refuses is thrown as it is */
export async function readWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id,name");
  workbook.protection.load("protected");
  workbook.names.load("items/name,items/formula");
  const asked = askOutlines(workbook.worksheets.getFirst(false));
  await context.sync();
  const outlines = await allFound(context, asked);
  for (const outline of outlines) refuseLarge(outline);
  // The sheet in view comes first: where a later request fails, that one was at least asked for.
  const ordered = [...outlines].sort((a, b) => rank(a, active) - rank(b, active));
  const contents = await contentsOf(context, ordered);
  const sheets = outlines.flatMap((outline): Grid[] => {
    const content = contents.get(outline);
    return content ? [gridOf(outline, content)] : [];
  });
  const own = outlines.flatMap(({ names, sheet }) => namesOf(names, sheet.name));
  return {
    active: active.name,
    sheets,
    names: [...namesOf(workbook.names), ...own],
    structureLocked: workbook.protection.protected,
    // Nothing of Office.js tells it.
    date1904: false,
  };
}

const rank = ({ sheet }: Outline, active: Excel.Worksheet): number => (sheet.id === active.id ? 0 : 1);

/** Sheets are asked for one after another without knowing how many there are: one request for all of a usual workbook. */
function askOutlines(first: Excel.Worksheet): Outline[] {
  const asked: Outline[] = [];
  let sheet = first;
  for (let i = 0; i < SHEETS_PER_SYNC; i += 1) {
    asked.push(askOutline(sheet));
    sheet = sheet.getNextOrNullObject(false);
  }
  return asked;
}

/** Those of the asked sheets that are there, and all after them. */
async function allFound(context: Excel.RequestContext, asked: readonly Outline[]): Promise<Outline[]> {
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  const last = found.at(-1);
  if (!last || found.length < asked.length) return found;
  const more = askOutlines(last.sheet.getNextOrNullObject(false));
  await context.sync();
  return [...found, ...(await allFound(context, more))];
}

function refuseLarge({ sheet, used }: Outline): void {
  const area = rectangleOf(used);
  if (area && area.rows * area.cols > MOST_CELLS)
    throw new HostError("too-large", { sheet: sheet.name, count: area.rows * area.cols, limit: MOST_CELLS });
}

type Contents = Map<Outline, Content & { readonly blocks: Excel.Range[] }>;

async function contentsOf(context: Excel.RequestContext, outlines: readonly Outline[]): Promise<Contents> {
  const contents: Contents = new Map(
    outlines.map((outline) => [outline, { ...askRest(outline), blocks: [] }]),
  );
  await askBatches(context, contents, batchesOf(outlines.flatMap(blocksOf)));
  return contents;
}

async function askBatches(
  context: Excel.RequestContext,
  contents: Contents,
  [batch = [], ...later]: readonly Block[][],
): Promise<void> {
  for (const { outline, top, left, rows, cols } of batch) {
    const range = outline.sheet.getRangeByIndexes(top, left, rows, cols);
    contents.get(outline)?.blocks.push(askContents(range));
  }
  await context.sync();
  if (later.length > 0) await askBatches(context, contents, later);
}

/** The rectangle of values, cut between rows where it is large. */
function blocksOf(outline: Outline): Block[] {
  const area = rectangleOf(outline.used);
  if (!area) return [];
  const { top, left, rows, cols } = area;
  const most = Math.max(1, Math.floor(CELLS_PER_SYNC / cols));
  return Array.from({ length: Math.ceil(rows / most) }, (_, i) => {
    const start = i * most;
    return { outline, top: top + start, left, rows: Math.min(most, rows - start), cols };
  });
}

function batchesOf(blocks: readonly Block[]): Block[][] {
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
