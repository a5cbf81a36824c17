/**
 * The whole workbook: one sync for a few sheets of usual size, else two; one more for every further 50,000 cells, and one
 * for more than 32 sheets; more where Excel on the web refuses an answer of over 5 MB, which long texts can make of fewer
 * cells.
 */
import type { Grid, Workbook } from "../../../core/grid/grid";
import { HostError } from "../../host";
import { isAnswerTooLarge } from "../officeErrors";
import { askDateSystem, type DateSystem } from "./dateSystem";
import { askBatches, batchesOf, blocksOf, type Block, type Contents } from "./blocks";
import { askRest, askUsual, wholeOf, type Content } from "./content";
import { gridOf, namesOf } from "./gridOf";
import { askOutline, askSheets, rectangleOf, type Outline } from "./outline";
import type { Look } from "./readModestly";

/** More cells than this in one rectangle of values are refused: the workbench page reads larger files. */
export const MOST_CELLS = 200_000;
const SHEETS_AHEAD = 32;
const CONTENTS_AHEAD = 3;

/** @throws HostError too-large; what Excel refuses is thrown as it is */
export async function readWorkbook(context: Excel.RequestContext, look: Look): Promise<Workbook> {
  const { workbook } = context;
  const { view, worksheets, asked } = await firstLook(context, look);
  const outlines = await outlinesOf(context, worksheets, asked);
  for (const outline of outlines) refuseLarge(outline);
  // The sheet in view comes first: where a later request fails, that one was at least asked for.
  const ordered = [...outlines].sort((a, b) => rank(a, view) - rank(b, view));
  const contents = await contentsOf(context, ordered);
  const sheets = outlines.flatMap((outline): Grid[] => {
    const content = contents.get(outline);
    return content ? [gridOf(outline, content)] : [];
  });
  const own = outlines.flatMap(({ sheet }) => namesOf(sheet.names, sheet.name));
  return {
    active: view?.active.name ?? firstVisible(sheets),
    sheets,
    names: [...namesOf(workbook.names), ...own],
    structureLocked: workbook.protection.protected,
    date1904: view?.dates.is1904() ?? false,
  };
}

interface FirstLook {
  readonly view: View | undefined;
  readonly worksheets: Excel.WorksheetCollection;
  readonly asked: readonly AskedAhead[];
}

/** Where the contents asked for ahead are too much for one answer, it is asked again without them. */
async function firstLook(context: Excel.RequestContext, look: Look): Promise<FirstLook> {
  const asked = askFirst(context.workbook, look);
  try {
    await context.sync();
    return asked;
  } catch (cause) {
    if (!isAnswerTooLarge(cause) || !look.contentsAhead) throw cause;
  }
  const less = askFirst(context.workbook, { ...look, contentsAhead: false });
  await context.sync();
  return less;
}

function askFirst(workbook: Excel.Workbook, look: Look): FirstLook {
  workbook.protection.load("protected");
  workbook.names.load("items/name,items/formula");
  const view = look.view ? askView(workbook) : undefined;
  const worksheets = askSheets(workbook);
  return { view, worksheets, asked: askAhead(worksheets, look.contentsAhead ? CONTENTS_AHEAD : 0) };
}

interface View {
  readonly active: Excel.Worksheet;
  readonly dates: DateSystem;
}

function askView(workbook: Excel.Workbook): View {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id,name");
  return { active, dates: askDateSystem(workbook) };
}

/** As of a file whose sheet in view is no worksheet. */
const firstVisible = (sheets: readonly Grid[]): string =>
  (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.sheet ?? "";

const rank = ({ sheet }: Outline, view: View | undefined): number => (sheet.id === view?.active.id ? 0 : 1);

interface AskedAhead extends Outline {
  readonly usual: Content | undefined;
}

/**
 * Sheets are asked for one after another without knowing how many there are: one request for all of a usual workbook.
 * The first few bring their contents along, as far as a usual scorecard reaches.
 */
function askAhead(worksheets: Excel.WorksheetCollection, contentsAhead: number): AskedAhead[] {
  const asked: AskedAhead[] = [];
  let sheet = worksheets.getFirst(false);
  for (let i = 0; i < SHEETS_AHEAD; i += 1) {
    sheet.load("id");
    const outline = askOutline(sheet);
    asked.push({ ...outline, usual: i < contentsAhead ? askUsual(sheet, outline.used) : undefined });
    sheet = sheet.getNextOrNullObject(false);
  }
  return asked;
}

/** Of every sheet that there is, in order; those not asked for ahead are asked for now. */
async function outlinesOf(
  context: Excel.RequestContext,
  { items }: Excel.WorksheetCollection,
  asked: readonly AskedAhead[],
): Promise<AskedAhead[]> {
  const ahead = new Map(asked.flatMap((each) => (each.sheet.isNullObject ? [] : [[each.sheet.id, each]])));
  const outlines = items.map((sheet): AskedAhead => ({
    ...(ahead.get(sheet.id) ?? { ...askOutline(sheet), usual: undefined }),
    sheet,
  }));
  if (items.some(({ id }) => !ahead.has(id))) await context.sync();
  return outlines;
}

function refuseLarge({ sheet, used }: Outline): void {
  const area = rectangleOf(used);
  if (area && area.rows * area.cols > MOST_CELLS)
    throw new HostError("too-large", {
      sheet: sheet.name,
      count: area.rows * area.cols,
      limit: MOST_CELLS,
      elsewhere: "workbench",
    });
}

/** What was asked for ahead where that is all; the rest is asked for now. */
async function contentsOf(
  context: Excel.RequestContext,
  outlines: readonly AskedAhead[],
): Promise<ReadonlyMap<Block["outline"], Content>> {
  const whole = outlines.flatMap((each) => {
    const content = wholeOf(each, each.usual);
    return content ? [[each, content] as const] : [];
  });
  const known = new Map<Block["outline"], Content>(whole);
  const others = outlines.filter((each) => !known.has(each));
  if (others.length === 0) return known;
  const ask = (): Contents =>
    new Map(others.map((outline) => [outline, { ...askRest(outline), blocks: [] }]));
  const asked = await askBatches(context, ask, batchesOf(others.flatMap(blocksOf)));
  return new Map([...known, ...asked]);
}
