/**
 * Every figure of the layout of a page that is printed, with the clause that it comes from: Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * phần I. Where the decree is silent, the figure says why it was taken. Lengths are millimetres, letters and heights points.
 */

export interface Figure {
  readonly value: number;
  /** What the clause allows. */
  readonly range: readonly [least: number, most: number];
  readonly clause: string;
}

const MARGINS = "Mục I.3: mép trên, mép dưới 20-25, mép trái 30-35, mép phải 15-20";

export const DECREE = {
  paperWidth: { value: 297, range: [297, 297], clause: "Mục I.1: A4; mục I.2: bảng theo chiều rộng" },
  paperHeight: { value: 210, range: [210, 210], clause: "Mục I.1: A4; mục I.2: bảng theo chiều rộng" },
  // The clause names edges of the page as it is read and makes no exception for the wide page: it is bound on its left.
  marginTop: { value: 20, range: [20, 25], clause: MARGINS },
  marginBottom: { value: 20, range: [20, 25], clause: MARGINS },
  marginLeft: { value: 30, range: [30, 35], clause: MARGINS },
  marginRight: { value: 15, range: [15, 20], clause: MARGINS },
  // Said here for the record: hosts print it, a print setup names no size.
  pageNumber: { value: 13, range: [13, 14], clause: "Mục I.7: giữa lề trên, không hiện ở trang thứ nhất" },
  appendixWord: { value: 14, range: [14, 14], clause: "Mục III.1.b: chữ thường, đứng, đậm, canh giữa" },
  title: { value: 13, range: [13, 14], clause: "Mục III.1.b: chữ in hoa, đứng, đậm, canh giữa" },
  guidance: { value: 13, range: [13, 14], clause: "Mục III.1.c: chữ thường, nghiêng, canh giữa" },
  signature: { value: 14, range: [13, 14], clause: "Mục II.7.đ: chữ in hoa, đứng, đậm" },
  tableText: {
    value: 11,
    range: [11, 12],
    clause: "Không quy định cho bảng; các phụ lục đã ban hành dùng 11-12",
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** Mục I.4: the one typeface, black. */
export const TYPEFACE = "Times New Roman";

/** From the edge of the paper to the page number, inside the top margin; and to nothing in the bottom margin. */
export const HEADER_MARGIN = 10;
export const FOOTER_MARGIN = 10;

/** What is left for text on the wide page. */
export const PRINTABLE_WIDTH = DECREE.paperWidth.value - DECREE.marginLeft.value - DECREE.marginRight.value;

/** Specimen form 2.1 (Phụ lục III): a short line under the guidance line, "./." after the last line. */
export const SHORT_LINE = "_______________";
export const END_MARK = "./.";

/**
 * How spreadsheets lay out lines, measured: Excel gives a line of Times New Roman these heights and keeps about five points
 * of a cell's width for itself; LibreOffice needs less of both. The share allows for screens, whose letters are wider.
 */
export const LINE_HEIGHTS: Readonly<Record<number, number>> = { 11: 15, 12: 15.75, 13: 17.25, 14: 18.75 };
export const CELL_PADDING = 5;
export const USABLE_SHARE = 0.97;
/** Air above and below the text of a row. */
export const ROW_AIR = 3;
/** Excel allows no higher row. */
export const MAX_ROW_HEIGHT = 409;
/** Rows do not break between pages: a text that needs several rows anyway gets them low enough to fill pages well. */
export const PIECE_HEIGHT = 210;
export const SHORT_LINE_HEIGHT = 20.25;
/** Room for the hand and the stamp: empty lines of the signature's size. */
export const SIGNATURE_LINES = 4;

/** Column widths of the forms, in order. Each list fills the printable width exactly. */
export const FORM_WIDTHS = {
  "diem-tru": [14, 50, 15, 16, 16, 15, 62, 64],
  "khac-phuc": [11, 50, 13, 14, 38, 54, 25, 24, 23],
  "duy-tri": [11, 56, 14, 46, 54, 25, 25, 21],
  "theo-nguoi": [15, 70, 15, 82, 40, 30],
  "tong-hop": [12, 64, 18, 26, 28, 20, 18, 42, 24],
  "tu-cham": [14, 82, 20, 20, 72, 44],
  "theo-doi": [13, 44, 48, 26, 23, 28, 28, 22, 20],
  "bao-cao": [14, 52, 56, 28, 56, 26, 20],
} as const;
