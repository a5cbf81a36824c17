/** How the sheets look in which officers keep their settings: plain, wide, A4 landscape. They print like the appendices beside them. */
import type { CellStyle, PrintSetup } from "../../edits/edit";
import { TYPEFACE } from "../layout/data/decree30";
import { millimetresOfPoints, rowHeight, wrapText } from "../layout/wrapText";

const SIZE = 12;

export const SHEET_FONT: CellStyle = { fontName: TYPEFACE, fontSize: SIZE, vertical: "center", wrap: true };
export const SHEET_TITLE: CellStyle = { ...SHEET_FONT, fontSize: 14, bold: true, wrap: false };
export const SHEET_GUIDE: CellStyle = { ...SHEET_FONT, italic: true, wrap: false };

interface Column {
  /** Points. */
  readonly width: number;
  readonly bold?: boolean;
}

/** A row as high as its longest text, in points: programs that do not fit rows by themselves show all of it as well. */
export function fittedHeight(texts: readonly unknown[], columns: readonly Column[]): number {
  const lines = texts.map((text, col) => {
    const { width = 0, bold = false } = columns[col] ?? {};
    return typeof text === "string"
      ? wrapText(text, millimetresOfPoints(width), { size: SIZE, bold }).length
      : 1;
  });
  return rowHeight(Math.max(1, ...lines), SIZE);
}

/** Heights of rows one below the other, by row. */
export const heightsFrom = (top: number, heights: readonly number[]): Record<number, number> =>
  Object.fromEntries(heights.map((height, i) => [top + i, height]));

/** Millimetres; the margins of the decree for A4 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.3). */
export const SHEET_PRINT: PrintSetup = {
  paper: "A4",
  landscape: true,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  fitToWidth: true,
  pageNumbers: false,
  centerHorizontally: false,
};
