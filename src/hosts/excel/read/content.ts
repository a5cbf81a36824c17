/** The second look at a sheet: contents, and what belongs to things that the first look found. */
import { askPlace, ownRules, rectangleOf, type Outline, type OwnRule, type Rectangle } from "./outline";

const CONTENTS = "rowIndex,columnIndex,values,formulas,formulasR1C1,numberFormat";
const LAST_COLUMN = 16_383;
/** Columns with a width of their own are looked for this far, and as far as there are contents. */
const USUAL_COLUMNS = 30;
const MOST_COLUMNS = 256;

export interface Content {
  readonly blocks: readonly Excel.Range[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly standard: Excel.Range;
  readonly rows: { readonly top: number; readonly found: RowsFound } | undefined;
  readonly merges: Merges | undefined;
  readonly rules: readonly AskedRule[];
  readonly tables: readonly AskedTable[];
}

type RowsFound = OfficeExtension.ClientResult<Excel.RowProperties[]>;

export interface Merges {
  readonly all: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

export interface AskedRule extends OwnRule {
  readonly areas: Excel.RangeCollection;
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for all but the contents. */
export function askRest(outline: Outline): Omit<Content, "blocks"> {
  const { sheet, tables } = outline;
  const used = rectangleOf(outline.used);
  const extent = rectangleOf(outline.extent);
  return {
    ...askWidths(sheet, columnsOf(used, extent)),
    rows: used && { top: used.top, found: askRows(sheet, used) },
    merges: extent && askMerges(sheet.getRangeByIndexes(0, 0, bottomOf(extent), rightOf(extent))),
    rules: askAreas(ownRules(outline.rules)),
    tables: tables.items.map((table) => ({ table, range: askPlace(table.getRange()) })),
  };
}

const rightOf = ({ left, cols }: Rectangle): number => left + cols;
const bottomOf = ({ top, rows }: Rectangle): number => top + rows;

function columnsOf(used: Rectangle | undefined, extent: Rectangle | undefined): number {
  const formatted = extent ? Math.min(rightOf(extent), MOST_COLUMNS) : 0;
  return Math.max(used ? rightOf(used) : 0, formatted, USUAL_COLUMNS);
}

function askRows(sheet: Excel.Worksheet, { top, rows }: Rectangle): RowsFound {
  return sheet.getRangeByIndexes(top, 0, rows, 1).getRowProperties({ rowHidden: true });
}

/** The last column of a sheet tells the standard width: nobody gives it one of its own. */
export function askWidths(sheet: Excel.Worksheet, count: number): Pick<Content, "columns" | "standard"> {
  const standard = sheet.getRangeByIndexes(0, LAST_COLUMN, 1, 1);
  standard.load("format/columnWidth");
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, count)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return { columns, standard };
}

/** Only merges that begin within the range are found. */
export function askMerges(range: Excel.Range): Merges {
  const all = range.getMergedAreasOrNullObject();
  all.load("areaCount");
  const { areas } = all;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { all, areas };
}

export function askAreas(rules: readonly OwnRule[]): AskedRule[] {
  return rules.map((each) => {
    const { areas } = each.rule.getRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { ...each, areas };
  });
}

export function askContents(range: Excel.Range): Excel.Range {
  range.load(CONTENTS);
  return range;
}
