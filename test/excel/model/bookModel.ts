/** The workbook that is open in the emulated Excel. */
import type { CellValue, Grid, Highlight, Workbook } from "../../../src/core/grid/grid";
import { isSheetName, sameSheetName } from "../../../src/core/grid/sheetName";
import { badArgument, denied, ExcelFault } from "../wire";
import { COLUMNS, SheetModel, type ModelName } from "./sheetModel";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class BookModel {
  sheets: SheetModel[] = [];
  active: SheetModel | undefined;
  names: ModelName[] = [];
  isLocked: boolean;
  private readonly results = new Map<string, CellValue>();
  private count = 0;

  constructor(seed: Workbook) {
    this.isLocked = false;
    for (const grid of seed.sheets) fill(this.add(grid.sheet), grid, this.nextId);
    this.active = this.sheets.find(({ name }) => name === seed.active) ?? this.sheets[0];
    for (const { name, formula, sheet } of seed.names) {
      const scope = this.sheets.find((each) => each.name === sheet);
      (scope ?? this).names.push({ name, formula, visible: true });
    }
    this.isLocked = seed.structureLocked;
  }

  readonly nextId = (): string => `{${String((this.count += 1)).padStart(8, "0")}}`;

  /** Tells what a formula in a cell will come to: the emulator does not calculate. */
  tell(at: { sheet: string; row: number; col: number }, formula: string, value: CellValue): void {
    this.results.set(JSON.stringify([at.sheet, at.row, at.col, formula]), value === "" ? null : value);
  }

  add(name: string): SheetModel {
    if (this.isLocked) throw denied("adding a sheet to a locked workbook");
    if (!isSheetName(name)) throw badArgument(`the sheet name ${name}`);
    if (this.find(name)) throw new ExcelFault("ItemAlreadyExists", `there is a sheet ${name}`);
    const result = (at: { sheet: string; row: number; col: number }, formula: string): CellValue =>
      this.results.get(JSON.stringify([at.sheet, at.row, at.col, formula])) ?? null;
    const sheet = new SheetModel(this.nextId(), name, result);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: SheetModel): void {
    if (this.isLocked) throw denied("deleting a sheet of a locked workbook");
    this.sheets = this.sheets.filter((each) => each !== sheet);
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === "Visible");
  }

  /** By name as Excel compares it, or by id. */
  find(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || sameSheetName(name, key));
  }
}

function fill(sheet: SheetModel, grid: Grid, nextId: () => string): void {
  grid.rows.forEach((line, row) =>
    line?.forEach((cell, col) => {
      if (!cell) return;
      const { value, formula, numberFormat } = cell;
      sheet.cells.set(row * COLUMNS + col, {
        value: value === "" ? null : value,
        formula,
        format: numberFormat,
      });
    }),
  );
  sheet.merges = [...grid.merges];
  for (const [col, width] of Object.entries(grid.columnWidths)) sheet.widths.set(Number(col), width);
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const col of grid.hiddenColumns) sheet.hiddenColumns.add(col);
  sheet.visibility = VISIBILITY[grid.visibility];
  sheet.isProtected = grid.protected;
  sheet.tables = grid.tables.map(({ name, area, totalsRow }) => ({
    name,
    rect: area,
    showTotals: totalsRow,
  }));
  sheet.rules = grid.highlights.map((each) => ruleOf(each, nextId()));
  if (grid.mark) {
    const formula = `="${grid.mark.page}|${grid.mark.owner}"`;
    sheet.names.push({ name: "cchc_page", formula, visible: false });
  }
}

const ruleOf = ({ area, formula }: Highlight, id: string) => ({
  id,
  type: "Custom",
  areas: [area],
  formula,
  style: new Map<string, unknown>(),
});
