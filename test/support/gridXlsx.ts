/** The text form of a workbook as the bytes of an .xlsx: values and joined cells only, no formats and no formulas. */
import { a1, a1Area } from "../../src/core/grid/address";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { readGridText } from "./gridText";
import { buildXlsx, type SheetSpec } from "./xlsxBuilder";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cellXml(cell: Cell | undefined, place: string): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${String(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? "1" : "0"}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function sheetOf({ sheet, rows, merges }: Grid): SheetSpec {
  const lines = rows.map((cells, row) => {
    const list = cells?.map((cell, col) => cellXml(cell, a1(row, col))) ?? [];
    return `<row r="${String(row + 1)}">${list.join("")}</row>`;
  });
  const joined = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join("");
  return {
    name: escapeXml(sheet),
    rows: lines.join(""),
    ...(joined === "" ? {} : { after: `<mergeCells>${joined}</mergeCells>` }),
  };
}

/** The bytes of the workbook that a grid text describes (a reason line is added). */
export const xlsxOfGridText = (text: string): Uint8Array =>
  buildXlsx({ sheets: readGridText(`# made for one test\n${text}`).book.sheets.map(sheetOf) });
