/** Small workbooks written as text, and the edits that tests make on them. */
import type { CellInput, CellStyle, Edit } from "../../../src/core/edits/edit";
import { columnIndex, readA1Area } from "../../../src/core/grid/address";
import {
  cellAt,
  type Area,
  type Cell,
  type Grid,
  type PageMark,
  type Workbook,
} from "../../../src/core/grid/grid";
import { readGridText } from "../../support/gridText";

export const book = (...lines: string[]): Workbook => readGridText(["# test", ...lines].join("\n")).book;

/** "Bảng!B2:C3" as an area. */
export function area(address: string): Area {
  const at = address.lastIndexOf("!");
  const found = readA1Area(address.slice(at + 1), address.slice(0, at));
  if (!found) throw new Error(`${address} is no area`);
  return found;
}

export const setCells = (address: string, ...cells: CellInput[][]): Edit => ({
  kind: "setCells",
  area: area(address),
  cells,
});

export const setStyle = (address: string, style: CellStyle): Edit => ({
  kind: "setStyle",
  area: area(address),
  style,
});

export const addSheet = (sheet: string, mark: PageMark = { page: "phu-luc", owner: "appendix" }): Edit => ({
  kind: "addSheet",
  sheet,
  mark,
});

export const widths = (sheet: string, byLetter: Record<string, number | null>): Edit => ({
  kind: "setColumnWidths",
  sheet,
  widths: Object.fromEntries(
    Object.entries(byLetter).map(([letters, width]): [number, number | null] => [
      columnIndex(letters) ?? 0,
      width,
    ]),
  ),
});

export function sheetOf(from: Workbook, name: string): Grid {
  const grid = from.sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`there is no sheet ${name}`);
  return grid;
}

export function cellOf(from: Workbook, address: string): Cell {
  const { sheet, top, left } = area(address);
  return cellAt(sheetOf(from, sheet), top, left);
}

/** The workbook with something else about one sheet. */
export const withSheet = (from: Workbook, name: string, change: Partial<Grid>): Workbook => ({
  ...from,
  sheets: from.sheets.map((grid) => (grid.sheet === name ? { ...grid, ...change } : grid)),
});
