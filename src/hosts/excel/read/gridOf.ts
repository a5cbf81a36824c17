/** What Excel answered, as a Grid. */
import { emptyGrid } from "../../../core/edits/draft";
import type {
  Cell,
  CellValue,
  DefinedName,
  Grid,
  Highlight,
  PageMark,
  PageOwner,
  SheetVisibility,
  Table,
} from "../../../core/grid/grid";
import type { AskedRule, Content } from "./content";
import { mergesOf } from "./merges";
import { areasOf, type Outline } from "./outline";
import { shiftFormula } from "./shiftFormula";

/** The name, scoped to a sheet, that marks it as ours; its formula is a constant text, "page|owner" in quotes. */
export const MARK_NAME = "cchc_page";

const OWNERS: readonly PageOwner[] = ["appendix", "settings", "log", "none"];
const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export function gridOf(outline: Outline, content: Content): Grid {
  const { name, visibility, names, protection } = outline.sheet;
  const rows: (Cell | undefined)[][] = [];
  for (const block of content.blocks) putBlock(rows, block);
  const mark = markOf(names);
  return {
    ...emptyGrid(name),
    visibility: VISIBILITY[visibility] ?? "visible",
    rows: Array.from(rows, (row) => row ?? []),
    merges: mergesOf(name, content.merges),
    columnWidths: widthsOf(content),
    hiddenRows: hiddenRowsOf(content, rows.length),
    hiddenColumns: content.columns.value.flatMap(({ columnHidden }, col) => (columnHidden ? [col] : [])),
    protected: protection.protected,
    tables: content.tables.flatMap(({ table, range }) => tableOf(name, table, range)),
    highlights: content.rules.flatMap((rule) => highlightsOf(name, rule)),
    ...(mark ? { mark } : {}),
  };
}

/** Puts the cells of a loaded block where they belong. */
export function putBlock(rows: (Cell | undefined)[][], block: Excel.Range): void {
  const { rowIndex, columnIndex, formulas, formulasR1C1, numberFormat } = block;
  const values = block.values as unknown[][];
  values.forEach((line, down) => {
    const row = (rows[rowIndex + down] ??= []);
    line.forEach((value, across) => {
      const formula: unknown = formulas[down]?.[across];
      const absolute: unknown = formulasR1C1[down]?.[across];
      const code = String(numberFormat[down]?.[across] ?? "General");
      row[columnIndex + across] = cellOf(value, isFormula(value, formula, absolute) && formula, code);
    });
  });
}

/** A text "=A1" is told from a formula that shows the text "=A1" by its other notation: only formulas have one. */
function isFormula(value: unknown, formula: unknown, other: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && (formula !== value || formula !== other);
}

function cellOf(content: unknown, formula: string | false, numberFormat: string): Cell {
  const value = valueOf(content);
  return formula === false ? { value, numberFormat } : { value, numberFormat, formula };
}

function valueOf(content: unknown): CellValue {
  const isKept = typeof content === "number" || typeof content === "boolean";
  if (isKept) return content;
  return typeof content === "string" && content !== "" ? content : null;
}

/** A hidden column has no width to speak of. */
export function widthsOf({
  columns,
  standard,
}: Pick<Content, "columns" | "standard">): Record<number, number> {
  const usual = standard.format.columnWidth;
  const widths: Record<number, number> = {};
  columns.value.forEach(({ columnHidden, format }, col) => {
    const width = format?.columnWidth;
    if (width !== undefined && width > 0 && !columnHidden && width !== usual) widths[col] = width;
  });
  return widths;
}

/** Below the contents it does not matter. */
function hiddenRowsOf({ rows }: Content, below: number): number[] {
  const hidden = rows?.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])) ?? [];
  return hidden.filter((row) => row < below);
}

function tableOf(sheet: string, { name, showTotals }: Excel.Table, range: Excel.Range): Table[] {
  return areasOf(sheet, range).map((area) => ({ name, area, totalsRow: showTotals }));
}

/** One highlight for each area of a rule; its formula counts for the top left corner of all areas together. */
export function highlightsOf(sheet: string, { formula, areas }: AskedRule): Highlight[] {
  const all = areas.items.flatMap((range) => areasOf(sheet, range));
  const top = Math.min(...all.map((area) => area.top));
  const left = Math.min(...all.map((area) => area.left));
  return all.map((area) => ({
    area,
    formula: shiftFormula(formula, area.top - top, area.left - left),
  }));
}

export function markOf({ items }: Excel.NamedItemCollection): PageMark | undefined {
  const found = items.find(({ name }) => name.toLowerCase() === MARK_NAME);
  const [, page, word] = /^=\s*"([^"|]+)\|([^"|]+)"\s*$/.exec(String(found?.formula ?? "")) ?? [];
  const owner = OWNERS.find((one) => one === word);
  return page !== undefined && owner !== undefined ? { page, owner } : undefined;
}

/** Names that Excel keeps for itself belong to page setup and filter. */
const EXCEL_NAMES = /^(_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/i;

export function namesOf({ items }: Excel.NamedItemCollection, sheet?: string): DefinedName[] {
  return items.flatMap(({ name, formula }): DefinedName[] => {
    if (name.toLowerCase() === MARK_NAME || EXCEL_NAMES.test(name)) return [];
    return [{ name, formula: String(formula), ...(sheet === undefined ? {} : { sheet }) }];
  });
}
