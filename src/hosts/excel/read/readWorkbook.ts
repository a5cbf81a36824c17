/**
 * The whole workbook: two syncs, and one more for every further 50,000 cells or 32 sheets; more where Excel on the web
 * refuses an answer of over 5 MB, which long texts can make of fewer cells.
 */
import type { Grid, Workbook } from "../../../core/grid/grid";
import { HostError } from "../../host";
import { askDateSystem, type DateSystem } from "./dateSystem";
import { askBatches, batchesOf, blocksOf, type Contents } from "./blocks";
import { askRest } from "./content";
import { gridOf, namesOf } from "./gridOf";
import { askOutline, rectangleOf, type Outline } from "./outline";
import type { Modesty } from "./readTwice";

/** More cells than this in one rectangle of values are refused: the workbench page reads larger files. */
export const MOST_CELLS = 200_000;
const SHEETS_PER_SYNC = 32;

/** @throws HostError too-large; what Excel refuses is thrown as it is */
export async function readWorkbook(
  context: Excel.RequestContext,
  { isModest }: Modesty = { isModest: false },
): Promise<Workbook> {
  const { workbook } = context;
  const view = isModest ? undefined : askView(workbook);
  workbook.protection.load("protected");
  workbook.names.load("items/name,items/formula");
  const asked = askOutlines(workbook.worksheets.getFirst(false));
  await context.sync();
  const outlines = await allFound(context, asked);
  for (const outline of outlines) refuseLarge(outline);
  // The sheet in view comes first: where a later request fails, that one was at least asked for.
  const ordered = [...outlines].sort((a, b) => rank(a, view) - rank(b, view));
  const contents = await contentsOf(context, ordered);
  const sheets = outlines.flatMap((outline): Grid[] => {
    const content = contents.get(outline);
    return content ? [gridOf(outline, content)] : [];
  });
  const own = outlines.flatMap(({ names, sheet }) => namesOf(names, sheet.name));
  return {
    active: view?.active.name ?? firstVisible(sheets),
    sheets,
    names: [...namesOf(workbook.names), ...own],
    structureLocked: workbook.protection.protected,
    date1904: view?.dates.is1904() ?? false,
  };
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
    throw new HostError("too-large", {
      sheet: sheet.name,
      count: area.rows * area.cols,
      limit: MOST_CELLS,
      elsewhere: "workbench",
    });
}

async function contentsOf(context: Excel.RequestContext, outlines: readonly Outline[]): Promise<Contents> {
  const ask = (): Contents =>
    new Map(outlines.map((outline) => [outline, { ...askRest(outline), blocks: [] }]));
  return askBatches(context, ask, batchesOf(outlines.flatMap(blocksOf)));
}
