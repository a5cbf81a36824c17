/** The sheets that a list of edits was made from, as they are right before writing. One request, more where that is too much. */
import { emptyGrid } from "../../../core/edits/draft";
import type { Edit } from "../../../core/edits/edit";
import type { Cell, Grid, Workbook } from "../../../core/grid/grid";
import { isAnswerTooLarge } from "../officeErrors";
import { batchesOf, blocksOf, loaded } from "../read/blocks";
import { askContents, askWidths, type Content } from "../read/content";
import { putBlock, widthsOf } from "../read/gridOf";
import { askMerges, mergesOf, type Merges } from "../read/merges";
import { askPlace, askRules, ownRules, rectangleOf, type OwnRule } from "../read/outline";
import { isHighlightEdit } from "../write/highlights";
import { askLook, type Look } from "../write/looks";
import { addedSheets, columnsOf, mergingOf, sheetOf, sheetsOf } from "./touched";

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Loaded parts of `used`; it itself where it was loaded as a whole. */
  readonly blocks: Excel.Range[];
  readonly merges: readonly Merges[];
  readonly widths: Pick<Content, "columns" | "standard"> | undefined;
  readonly rules: Excel.ConditionalFormatCollection | undefined;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

interface Asked {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly AskedSheet[];
  readonly looks: readonly Look[];
}

export interface Snapshot {
  /** The sheets asked for, with what the edits may change; the others are not here. */
  readonly book: Workbook;
  /** All sheets: names by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly looks: readonly Look[];
  /** Rules of ours on sheets whose highlights change. */
  readonly rules: ReadonlyMap<string, readonly OwnRule[]>;
}

/** What a list of edits needs to know. */
export interface Question {
  readonly edits: readonly Edit[];
  /** Sheets that must be as they were. */
  readonly expected: readonly string[];
}

type AskUsed = (range: Excel.Range) => Excel.Range;

export async function readSnapshot(context: Excel.RequestContext, question: Question): Promise<Snapshot> {
  const whole = await askedAtOnce(context, question);
  if (whole) return snapshotOf(whole);
  const asked = askSnapshot(context, question, askPlace);
  await context.sync();
  const bySheet = new Map(asked.sheets.map((each) => [each.sheet, each.blocks]));
  for (const batch of batchesOf(asked.sheets.flatMap(blocksOf)))
    for (const [{ outline }, range] of await loaded(context, batch)) bySheet.get(outline.sheet)?.push(range);
  return snapshotOf(asked);
}

/** Undefined where that is more than Excel hands out at once. */
async function askedAtOnce(context: Excel.RequestContext, question: Question): Promise<Asked | undefined> {
  const asked = askSnapshot(context, question, askContents);
  try {
    await context.sync();
  } catch (cause) {
    if (isAnswerTooLarge(cause)) return undefined;
    throw cause;
  }
  for (const { used, blocks } of asked.sheets) if (!used.isNullObject) blocks.push(used);
  return asked;
}

function askSnapshot(
  { workbook }: Excel.RequestContext,
  { edits, expected }: Question,
  askUsed: AskUsed,
): Asked {
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  const added = addedSheets(edits);
  const names = new Set([...expected, ...sheetsOf(edits).filter((name) => !added.includes(name))]);
  const sheets = [...names].map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const here = edits.filter((edit) => sheetOf(edit) === name);
    const used = askUsed(sheet.getUsedRangeOrNullObject(true));
    return { ...askSheet(name, sheet, here), used, blocks: [] };
  });
  const looks = edits.flatMap((edit) => {
    const from = edit.kind === "copyFormat" && sheets.find(({ name }) => name === edit.from.sheet);
    return from ? [askLook(from.sheet, edit)] : [];
  });
  return { workbook, sheets, looks };
}

function askSheet(
  name: string,
  sheet: Excel.Worksheet,
  edits: readonly Edit[],
): Omit<AskedSheet, "used" | "blocks"> {
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const columns = edits.flatMap(columnsOf);
  return {
    name,
    sheet,
    merges: askMergesAt(sheet, edits),
    widths: columns.length > 0 ? askWidths(sheet, Math.max(...columns) + 1) : undefined,
    rules: edits.some(isHighlightEdit) ? askRules(sheet) : undefined,
    tables: edits.flatMap((edit) => {
      if (edit.kind !== "extendTable") return [];
      return { name: edit.table, range: askPlace(sheet.tables.getItemOrNullObject(edit.table).getRange()) };
    }),
  };
}

/** Where edits join or part cells: whatever is joined there begins no further down and no further right. */
function askMergesAt(sheet: Excel.Worksheet, edits: readonly Edit[]): Merges[] {
  const areas = edits.flatMap(mergingOf);
  if (areas.length === 0) return [];
  const rows = Math.max(...areas.map((area) => area.top + area.rows));
  const cols = Math.max(...areas.map((area) => area.left + area.cols));
  return askMerges(sheet, { rows, cols });
}

/** What came back. A sheet that is there under another spelling of its name is not there. */
function snapshotOf({ workbook, sheets, looks }: Asked): Snapshot {
  const found = sheets.filter(({ name, sheet }) => !sheet.isNullObject && sheet.name === name);
  const grids = found.map(gridOf);
  const rules = found.flatMap(({ name, rules: all }) => (all ? [[name, ownRules(all)] as const] : []));
  const { items } = workbook.worksheets;
  return {
    book: {
      active: grids[0]?.sheet ?? "",
      sheets: grids,
      names: [],
      structureLocked: workbook.protection.protected,
      date1904: false,
    },
    names: new Map(items.map(({ id, name }) => [id, name])),
    looks: looks.filter(({ edit }) => found.some(({ name }) => name === edit.from.sheet)),
    rules: new Map(rules),
  };
}

function gridOf({ name, sheet, blocks, merges, widths, tables }: AskedSheet): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const block of blocks) putBlock(rows, block);
  return {
    ...emptyGrid(name),
    rows: Array.from(rows, (row) => row ?? []),
    protected: sheet.protection.protected,
    merges: mergesOf(name, merges),
    columnWidths: widths ? widthsOf(widths) : {},
    tables: tables.flatMap((table) => {
      const area = rectangleOf(table.range);
      return area ? [{ name: table.name, area: { sheet: name, ...area }, totalsRow: false }] : [];
    }),
  };
}
