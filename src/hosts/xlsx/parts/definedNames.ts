/** Defined names: those of people, and the one by which we know a sheet that we made. */
import { readA1Area } from "../../../core/grid/address";
import type { Area, DefinedName, PageMark, PageOwner } from "../../../core/grid/grid";
import type { NameEntry } from "./workbookPart";

/** The name, scoped to a sheet, that marks it as ours; its formula is a constant text, "page|owner" in quotes. */
export const MARK_NAME = "cchc_page";

const OWNERS: readonly PageOwner[] = ["appendix", "settings", "log", "none"];

/** The marks by place of the sheet in the workbook. A name that does not say what a mark says is none. */
export function marksBySheet(names: readonly NameEntry[]): ReadonlyMap<number, PageMark> {
  const marks = new Map<number, PageMark>();
  for (const entry of names) {
    const mark = entry.name.toLowerCase() === MARK_NAME ? readMark(entry.formula) : undefined;
    if (mark && entry.sheetIndex !== undefined) marks.set(entry.sheetIndex, mark);
  }
  return marks;
}

function readMark(formula: string): PageMark | undefined {
  const [, page, word] = /^\s*"([^"|]+)\|([^"|]+)"\s*$/.exec(formula) ?? [];
  const owner = OWNERS.find((one) => one === word);
  return page !== undefined && owner !== undefined ? { page, owner } : undefined;
}

/** The print areas by place of the sheet: the box around all parts of each. Whole columns or rows are no box. */
export function printAreas(
  names: readonly NameEntry[],
  sheets: readonly string[],
): ReadonlyMap<number, Area> {
  const areas = new Map<number, Area>();
  for (const { name, formula, sheetIndex } of names) {
    const sheet = sheetIndex === undefined ? undefined : sheets[sheetIndex];
    if (name !== "_xlnm.Print_Area" || sheetIndex === undefined || sheet === undefined) continue;
    const parts = (formula.match(PART) ?? []).flatMap((text) => readA1Area(text, sheet) ?? []);
    if (parts.length > 0) areas.set(sheetIndex, boxAround(parts, sheet));
  }
  return areas;
}

const PART = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(!'])/g;

function boxAround(areas: readonly Area[], sheet: string): Area {
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const bottom = Math.max(...areas.map((area) => area.top + area.rows));
  const right = Math.max(...areas.map((area) => area.left + area.cols));
  return { sheet, top, left, rows: bottom - top, cols: right - left };
}

/**
 * The names that people define, formulas with "=". Left out are our mark (a grid has it), the names that Excel keeps for
 * itself ("_xlnm.Print_Area": they belong to a sheet's page setup and filter), and names of a sheet that is not there.
 */
export function namesOf(names: readonly NameEntry[], sheets: readonly string[]): DefinedName[] {
  return names.flatMap(({ name, formula, sheetIndex }): DefinedName[] => {
    if (name.toLowerCase() === MARK_NAME || name.startsWith("_xlnm.")) return [];
    if (sheetIndex === undefined) return [{ name, formula: `=${formula}` }];
    const sheet = sheets[sheetIndex];
    return sheet === undefined ? [] : [{ name, formula: `=${formula}`, sheet }];
  });
}
