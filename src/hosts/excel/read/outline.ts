/** The first look at a workbook: everything that says what else has to be asked. */
import type { Area } from "../../../core/grid/grid";
import { hasMarkTerm } from "../../../core/edits/highlightStyle";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** All that is asked of every sheet at once, in a single question. */
const EACH_SHEET = [
  "id",
  "name",
  "visibility",
  "protection/protected",
  "tables/items/name",
  "tables/items/showTotals",
  "names/items/name",
  "names/items/formula",
];

export interface Outline {
  /** One of the workbook's collection, loaded by {@link askSheets}. */
  readonly sheet: Excel.Worksheet;
  /** The rectangle of values and formulas. */
  readonly used: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

export function askSheets({ worksheets }: Excel.Workbook): Excel.WorksheetCollection {
  worksheets.load(EACH_SHEET.map((each) => `items/${each}`).join(","));
  return worksheets;
}

export function askOutline(sheet: Excel.Worksheet): Outline {
  return { sheet, used: askPlace(sheet.getUsedRangeOrNullObject(true)), rules: askRules(sheet) };
}

export function askPlace(range: Excel.Range): Excel.Range {
  range.load(PLACE);
  return range;
}

/** All rules of a sheet; which of them are ours is seen from the formula. */
export function askRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/type,items/customOrNullObject/rule/formula");
  return rules;
}

export interface OwnRule {
  readonly rule: Excel.ConditionalFormat;
  readonly formula: string;
}

/** Rules of ours; after their collection was loaded. */
export function ownRules({ items }: Excel.ConditionalFormatCollection): OwnRule[] {
  return items.flatMap((rule) => {
    if (rule.type !== "Custom") return [];
    const { formula } = rule.customOrNullObject.rule;
    return hasMarkTerm(formula) ? [{ rule, formula }] : [];
  });
}

/** The same as an area of a sheet; none when there is none. */
export function areasOf(sheet: string, range: Excel.Range): Area[] {
  const rectangle = rectangleOf(range);
  return rectangle ? [{ sheet, ...rectangle }] : [];
}

/** Where a range lies; undefined when there is none. */
export function rectangleOf(range: Excel.Range): Rectangle | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, rows: rowCount, cols: columnCount };
}
