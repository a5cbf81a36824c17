/** How the parts of an appendix look. Every style says everything, so that a page that is rewritten keeps nothing of its past. */
import { DECREE, HEADER_MARGIN, FOOTER_MARGIN, TYPEFACE } from "../layout/data/decree30";
import type { PrintSetup } from "../../edits/edit";
import type { CellStyle } from "../../edits/edit";

const LINE: CellStyle = {
  fontName: TYPEFACE,
  fontSize: DECREE.title.value,
  bold: false,
  italic: false,
  border: "none",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const CELL: CellStyle = { ...LINE, fontSize: DECREE.tableText.value, border: "thin" };
const TEXT: CellStyle = { ...CELL, horizontal: "left" };

/**
 * Points are shown under General: every decimal that they have and no nought more, with the decimal sign of the reader's own
 * machine; and whatever an officer types later is shown in full as well, which no fixed number of decimals can promise.
 */
const POINTS: CellStyle = { ...CELL, numberFormat: "General" };

export const STYLES = {
  word: { ...LINE, fontSize: DECREE.appendixWord.value, bold: true },
  title: { ...LINE, fontSize: DECREE.title.value, bold: true },
  guidance: { ...LINE, fontSize: DECREE.guidance.value, italic: true },
  shortLine: { ...LINE, vertical: "top" },
  header: { ...CELL, bold: true },
  center: CELL,
  points: POINTS,
  text: TEXT,
  /** A share drawn in text. Dark enough for grey print. */
  bar: { ...TEXT, color: "2F5597" },
  /** Beside a text that is too long for one row: read where the item begins. */
  centerTop: { ...CELL, vertical: "top" },
  pointsTop: { ...POINTS, vertical: "top" },
  textTop: { ...TEXT, vertical: "top" },
  /** A text too long for one row: no line where it goes on. */
  first: { ...TEXT, vertical: "top", borderBottom: "none" },
  middle: { ...TEXT, vertical: "top", borderTop: "none", borderBottom: "none" },
  last: { ...TEXT, vertical: "top", borderTop: "none" },
  fieldNumber: { ...CELL, bold: true },
  field: { ...TEXT, bold: true },
  totalPoints: { ...POINTS, bold: true },
  /** Below a table, above its end. */
  note: { ...LINE, horizontal: "left", fontSize: DECREE.tableText.value, italic: true },
  caption: { ...LINE, fontSize: DECREE.tableText.value, bold: true },
  end: { ...LINE, horizontal: "right" },
  signature: { ...LINE, fontSize: DECREE.signature.value, bold: true },
  typed: { ...LINE, horizontal: "left", fontSize: DECREE.tableText.value },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

/** Margins of the decree; the heading row on every page; wider than the page only where another font makes it so. */
export const printSetup = (headerRow: number, size: { rows: number; cols: number }): PrintSetup => ({
  paper: "A4",
  landscape: true,
  margins: {
    top: DECREE.marginTop.value,
    bottom: DECREE.marginBottom.value,
    left: DECREE.marginLeft.value,
    right: DECREE.marginRight.value,
    header: HEADER_MARGIN,
    footer: FOOTER_MARGIN,
  },
  repeatRows: [headerRow, headerRow],
  area: size,
  fitToWidth: true,
  pageNumbers: true,
  centerHorizontally: true,
});
