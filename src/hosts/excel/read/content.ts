/** What a sheet holds: asked for once its size is known, or ahead of that for what a usual scorecard fits into. */
import { a1Area } from "../../../core/grid/address";
import { askMerges, type Merges, type Reach } from "./merges";
import { askPlace, ownRules, rectangleOf, type Outline, type OwnRule, type Rectangle } from "./outline";

const CONTENTS = "rowIndex,columnIndex,values,formulas,formulasR1C1,numberFormat";
const LAST_COLUMN = 16_383;
/** Columns with a width of their own are looked for this far, and past the contents as far as we ever add columns. */
const USUAL_COLUMNS = 30;
const ADDED_COLUMNS = 10;
/** Most scorecards are smaller. */
const USUAL: Reach = { rows: 200, cols: 16 };

export interface Content {
  readonly blocks: readonly Excel.Range[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly standard: Excel.Range;
  /** From the first row on. */
  readonly rows: RowsFound | undefined;
  readonly merges: readonly Merges[];
  readonly rules: readonly AskedRule[];
  readonly tables: readonly AskedTable[];
}

type Shape = Omit<Content, "blocks" | "rules" | "tables">;

type RowsFound = OfficeExtension.ClientResult<Excel.RowProperties[]>;

export interface AskedRule extends OwnRule {
  readonly areas: Excel.RangeCollection;
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for all but the contents. */
export function askRest(outline: Outline): Omit<Content, "blocks"> {
  const { sheet } = outline;
  return {
    ...askShape(sheet, reachOf(rectangleOf(outline.used))),
    rules: askAreas(ownRules(outline.rules)),
    tables: sheet.tables.items.map((table) => ({ table, range: askPlace(table.getRange()) })),
  };
}

/** Everything begins in the first cell. */
const reachOf = (used: Rectangle | undefined): Reach =>
  used ? { rows: used.top + used.rows, cols: used.left + used.cols } : { rows: 0, cols: 0 };

function askShape(sheet: Excel.Worksheet, reach: Reach): Shape {
  return {
    ...askWidths(sheet, Math.max(reach.cols + ADDED_COLUMNS, USUAL_COLUMNS)),
    rows: reach.rows > 0 ? askRows(sheet, reach) : undefined,
    merges: askMerges(sheet, reach),
  };
}

function askRows(sheet: Excel.Worksheet, { rows }: Reach): RowsFound {
  return sheet.getRangeByIndexes(0, 0, rows, 1).getRowProperties({ rowHidden: true });
}

/** Contents of the first rows and columns of a sheet, whose size is asked for in the same request: `used`. */
export function askUsual(sheet: Excel.Worksheet, used: Excel.Range): Content {
  const part = used.getIntersectionOrNullObject(a1Area({ top: 0, left: 0, ...USUAL }));
  return { ...askShape(sheet, USUAL), blocks: [askContents(part)], rules: [], tables: [] };
}

/** What was asked ahead, where it is all that there is; undefined where more must be asked. */
export function wholeOf(outline: Outline, usual: Content | undefined): Content | undefined {
  const used = rectangleOf(outline.used);
  const reach = reachOf(used);
  const isWhole = reach.rows <= USUAL.rows && reach.cols <= USUAL.cols;
  const isPlain = outline.sheet.tables.items.length + ownRules(outline.rules).length === 0;
  if (!usual || !isWhole || !isPlain) return undefined;
  return used ? usual : { ...usual, blocks: [] };
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
