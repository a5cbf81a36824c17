/** The workbook that is open in the emulated Excel. */
import { a1 } from "../../../src/core/grid/address";
import type { CellValue, Grid, Highlight, Workbook } from "../../../src/core/grid/grid";
import { isSheetName, sameSheetName } from "../../../src/core/grid/sheetName";
import { badArgument, denied, ExcelFault } from "../wire";
import { Events, type Doer } from "./events";
import { COLUMNS, SheetModel, type ModelName } from "./sheetModel";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class BookModel {
  sheets: SheetModel[] = [];
  active: SheetModel | undefined;
  names: ModelName[] = [];
  isLocked: boolean;
  readonly date1904: boolean;
  /** Names of chart sheets: no worksheets, so Office.js does not list them. */
  chartSheets: string[] = [];
  /** A chart sheet is in view. */
  isChartInView = false;
  events = new Events(false);
  private readonly results = new Map<string, CellValue>();
  private count = 0;

  constructor(seed: Workbook) {
    this.isLocked = false;
    this.date1904 = seed.date1904;
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
    const isChart = this.chartSheets.some((each) => sameSheetName(each, name));
    if (this.find(name) || isChart) throw new ExcelFault("ItemAlreadyExists", `there is a sheet ${name}`);
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

  /** A person (or a co-author) types into a cell. */
  personTypes(
    name: string,
    { row, col }: { row: number; col: number },
    input: unknown,
    doer: Doer = "person",
  ): void {
    const sheet = this.find(name);
    if (!sheet) throw badArgument(`the sheet ${name}`);
    sheet.type(row, col, input);
    this.events.changed(sheet.id, a1(row, col), doer);
  }

  /** A person goes to another sheet. */
  personGoesTo(name: string): void {
    this.active = this.find(name) ?? this.active;
    if (this.active) this.events.activated(this.active.id);
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
