/** The first look at a sheet: everything that says what else has to be asked. */
import { hasMarkTerm } from "../../../core/edits/highlightStyle";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export interface Outline {
  readonly sheet: Excel.Worksheet;
  /** The rectangle of values and formulas. */
  readonly used: Excel.Range;
  /** The rectangle of formats as well: merges may lie outside of the values. */
  readonly extent: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

export function askOutline(sheet: Excel.Worksheet): Outline {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const used = askPlace(sheet.getUsedRangeOrNullObject(true));
  const extent = askPlace(sheet.getUsedRangeOrNullObject(false));
  const rules = askRules(sheet);
  const { tables, names } = sheet;
  tables.load("items/name,items/showTotals");
  names.load("items/name,items/formula");
  return { sheet, used, extent, rules, tables, names };
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

/** Where a range lies; undefined when there is none. */
export function rectangleOf(range: Excel.Range): Rectangle | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, rows: rowCount, cols: columnCount };
}
