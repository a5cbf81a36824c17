/** What the contract is tried on: one workbook, one list with every kind of edit, and contents that are easily mistaken. */
import type { CellInput, Edit } from "../../src/core/edits/edit";
import { contentOf, type Content } from "../../src/core/edits/sameWorkbook";
import type { Workbook } from "../../src/core/grid/grid";
import { addSheet, area, book, setCells, setStyle, widths, withSheet } from "../core/edits/books";

export const SHEET = "Bảng chấm";
const RULE = '=AND(N("cchc-1")=0,ISNUMBER($D2),$D2<0)';

export const SEED = withSheet(
  book(
    `@ ${SHEET}`,
    "Mã | Tiêu chí | Điểm | Trừ",
    "'1.10 | Kế hoạch | {0.00} 2.5 | =C2-3 -> -0.5",
    "{@} '1.2 | Báo cáo⏎năm | {@} '2,5 | {0.00} =C3&A3 -> 2,51.2",
    "{dd/mm/yyyy} 45000 | TRUE | {0.0%} 0.5 |",
    "@ Phụ lục cũ | mark phu-luc-1 appendix",
    "PHỤ LỤC | < | x",
    "1 | '1.1 | {0.00} 3",
  ),
  SHEET,
  { columnWidths: { 0: 48, 1: 150 }, highlights: [{ area: area(`${SHEET}!D2:D4`), formula: RULE }] },
);

/** Widths in whole pixels, as files hold them. */
export function comparable(from: Workbook): Content {
  return Object.fromEntries(
    Object.entries(contentOf(from)).map(([sheet, content]) => {
      const pixels = Object.entries(content.widths).map(([col, points]) => [col, Math.round(points / 0.75)]);
      return [sheet, { ...content, widths: Object.fromEntries(pixels) as Record<number, number> }];
    }),
  );
}

/** Every kind of edit at once, on the officer's sheet, on ours and on a new one. */
export const EVERYTHING: readonly Edit[] = [
  { kind: "copyFormat", from: area(`${SHEET}!C1:C4`), to: area(`${SHEET}!E1:E4`) },
  setStyle(`${SHEET}!E2:E4`, { numberFormat: "0.00", horizontal: "center" }),
  widths(SHEET, { E: 90 }),
  setCells(`${SHEET}!E1:E4`, ["Mới"], [{ formula: "=C2*2", value: 5 }], [1.25], ["1.10"]),
  { kind: "normalizeNumber", area: area(`${SHEET}!C3`), values: [[2.5]] },
  { kind: "removeHighlight", sheet: SHEET, highlights: [{ area: area(`${SHEET}!D2:D4`), formula: RULE }] },
  {
    kind: "setHighlight",
    sheet: SHEET,
    highlights: [
      { area: area(`${SHEET}!E2:E3`), formula: '=AND(N("cchc-1")=0,$E2>1)' },
      { area: area(`${SHEET}!E5`), formula: '=AND(N("cchc-1")=0,$E5>1)' },
    ],
    style: { bold: true, color: "9C0006", fill: "F8CBAD" },
  },
  { kind: "unmergeCells", area: area("Phụ lục cũ!A1") },
  { kind: "mergeCells", area: area("Phụ lục cũ!A3:C4") },
  setCells("Phụ lục cũ!A2:C2", [2, null, "=x"]),
  addSheet("Phụ lục 'II' & <1>", { page: "phu-luc-2", owner: "appendix" }),
  setCells("Phụ lục 'II' & <1>!A1:B2", ["Tiêu đề", null], [true, { formula: "='Bảng chấm'!C2", value: 2.5 }]),
  setStyle("Phụ lục 'II' & <1>!A1:B2", {
    bold: true,
    wrap: true,
    border: "thin",
    fontName: "Times New Roman",
  }),
  { kind: "mergeCells", area: area("Phụ lục 'II' & <1>!A1:B1") },
  { kind: "setRowHeights", sheet: "Phụ lục 'II' & <1>", heights: { 0: 30 } },
  widths("Phụ lục 'II' & <1>", { A: 60, B: 120 }),
  {
    kind: "setPrint",
    sheet: "Phụ lục 'II' & <1>",
    print: {
      paper: "A4",
      landscape: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      repeatRows: [0, 0],
      fitToWidth: true,
      pageNumbers: true,
      centerHorizontally: true,
    },
  },
];

export const TEXTS: readonly string[] = [
  "1.10",
  "1-2",
  "01/02",
  "=A1",
  "- 0,2",
  "+84",
  "@x",
  "50%",
  "1e5",
  "TRUE",
  "'nháy",
  "#REF!",
  " trước",
  "sau ",
  "hai  dấu cách",
  "\tcột",
  "dòng 1\ndòng 2\n",
  "Đề án cải cách hành chính".normalize("NFC"),
  "Đề án cải cách hành chính".normalize("NFD"),
  `<&>"'`,
  "😀 𝑥",
  "_x0041_",
  '{"a":1}',
  "x".repeat(32_767),
  "Ý ".repeat(16_000) + ".",
];

export const FORMULAS: readonly CellInput[] = [
  { formula: "=1+1", value: 2 },
  { formula: "=ROUND(0.1+0.2,4)", value: 0.3 },
  { formula: '="<&>"&" é"', value: "<&> é" },
  { formula: "=1=1", value: true },
  { formula: '=IF(COUNT(A1,B1)=2,ROUND(B1-A1,4),"")', value: "" },
  { formula: "='Bảng chấm'!C2", value: 2.5 },
];
