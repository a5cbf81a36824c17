/** How the sample scorecard looks: as a careful officer keeps it. */
import type { CellStyle, PrintSetup } from "../../edits/edit";

/** Millimetres. */
export const SAMPLE_WIDTHS = [15, 98, 20, 20, 20, 88, 54] as const;

const FONT: CellStyle = { fontName: "Times New Roman", fontSize: 12, vertical: "center" };
const CELL: CellStyle = { ...FONT, border: "thin" };
const POINTS: CellStyle = { ...CELL, horizontal: "center" };
const TEXT: CellStyle = { ...CELL, wrap: true };
const FIELD: CellStyle = { bold: true, fill: "F2F2F2" };
const CRITERION: CellStyle = { bold: true };
const TITLE: CellStyle = { ...FONT, fontSize: 13, bold: true, horizontal: "center" };

export const SAMPLE_STYLES = {
  plain: FONT,
  title: TITLE,
  heading: { ...TITLE, fontSize: 14 },
  attached: { ...FONT, fontSize: 13, italic: true, horizontal: "center" },
  header: { ...CELL, bold: true, fill: "E2EFDA", horizontal: "center", wrap: true },
  code: { ...POINTS, numberFormat: "@" },
  fieldCode: { ...POINTS, ...FIELD, numberFormat: "@" },
  criterionCode: { ...POINTS, ...CRITERION, numberFormat: "@" },
  text: TEXT,
  fieldText: { ...TEXT, ...FIELD },
  criterionText: { ...TEXT, ...CRITERION },
  points: POINTS,
  pointsTwo: { ...POINTS, numberFormat: "0.00" },
  fieldPoints: { ...POINTS, ...FIELD, numberFormat: "0.00" },
  criterionPoints: { ...POINTS, ...CRITERION, numberFormat: "0.00" },
  total: { ...POINTS, ...FIELD, numberFormat: "0.00" },
  signature: FONT,
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SampleStyle = keyof typeof SAMPLE_STYLES;

export const SAMPLE_PRINT: PrintSetup = {
  paper: "A4",
  landscape: true,
  margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
  repeatRows: [6, 7],
  fitToWidth: true,
  pageNumbers: true,
  centerHorizontally: false,
};
