/** What the tests of pages need: scorecards to pages, pages to text, workbooks with a page as a person left it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Assessment } from "../../../src/core";
import { FORM_LIST, readSheets } from "../../../src/core";
import type { AppendicesRequest } from "../../../src/core/compose/appendices/composeAppendices";
import { composeAppendices } from "../../../src/core/compose/appendices/composeAppendices";
import { FORMS, type FormPage } from "../../../src/core/compose/appendices/form";
import type { Page } from "../../../src/core/compose/page/page";
import { pageGrid } from "../../../src/core/compose/page/editsToward";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { isFormula, type CellInput } from "../../../src/core/edits/edit";
import { a1, a1Area } from "../../../src/core/grid/address";
import type { Workbook } from "../../../src/core/grid/grid";
import { COUNTS_CAPTION } from "../../../src/core/text/appendices/trackingTexts";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { readGridText } from "../../support/gridText";

export const PLAN = { unitName: "Bình Minh Thượng", unitKind: "xã", yearScored: 2025 } as const;

export const bookOf = (text: string): Workbook => readGridText(`# a test of pages\n${text}`).book;

export const SMALL = bookOf(
  [
    "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
    "TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định | Ý kiến hội đồng thẩm định | Đơn vị chủ trì | Giải pháp | Thời hạn",
    "I | CHỈ ĐẠO, ĐIỀU HÀNH | 4 | 4 | 2.5 | | | |",
    "'1.1 | Kế hoạch cải cách hành chính | 2 | 2 | 2 | | | |",
    "'1.2 | Tuyên truyền cải cách hành chính | 2 | 2 | 0.5 | - Thiếu kế hoạch | | |",
    "'1.2.1 | Mức độ hoàn thành kế hoạch tuyên truyền | 1 | 1 | 0.3 | Chưa rõ sản phẩm | Văn phòng | Lập phụ lục chi tiết | 31/01/2026",
    "'1.2.2 | Hình thức tuyên truyền | 1 | 1 | 0.2 | | Văn phòng | |",
    "II | CẢI CÁCH THỂ CHẾ | 1 | 1 | 1 | | | |",
    "'2.1 | Theo dõi thi hành pháp luật | 1 | 1 | 1 | | | |",
    "III | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 3 | 3 | 2.9 | | | |",
    "'3.1 | Công khai thủ tục | 2 | 2 | 2 | | | |",
    "'3.2 | Số hóa hồ sơ | 1 | 1 | 0.9 | Đạt 90% | | |",
  ].join("\n"),
);

export const sampleBook = (): Workbook =>
  readWorkbook(
    new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples/bang-diem-mau.xlsx"))),
  );

export function assessmentOf(book: Workbook): Assessment {
  const found = readSheets(book).find(({ value }) => value !== undefined)?.value;
  if (!found) throw new Error("the test's workbook holds no scorecard");
  return found;
}

export const PAGES: readonly FormPage[] = ["diem-tru", "khac-phuc"];

/** Every form there is. */
export const ALL_PAGES: readonly FormPage[] = FORM_LIST.map(({ id }) => id);

export const composed = (book: Workbook, options: Partial<AppendicesRequest> = {}) =>
  composeAppendices(book, { assessment: assessmentOf(book), plan: PLAN, pages: PAGES, ...options });

/** The workbook with both appendices in it. */
export const withPages = (book: Workbook, options: Partial<AppendicesRequest> = {}): Workbook =>
  applyEdits(book, composed(book, options).edits);

/** Cells of a page's sheet, changed as a person would change them. */
export function typed(book: Workbook, page: FormPage, cells: Readonly<Record<string, CellInput>>): Workbook {
  const sheet = pageGrid(book, page)?.sheet ?? "";
  const edits = Object.entries(cells).map(([place, input]) => {
    const [, letters = "", number = ""] = /^([A-Z])(\d+)$/.exec(place) ?? [];
    const area = { sheet, top: Number(number) - 1, left: letters.charCodeAt(0) - 65, rows: 1, cols: 1 };
    return { kind: "setCells" as const, area, cells: [[input]] };
  });
  return applyEdits(book, edits);
}

/** The place (A1) of the first cell of the page that holds this text. */
export function placeOf(book: Workbook, page: FormPage, text: string): string {
  let found = "";
  pageGrid(book, page)?.rows.forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      if (found === "" && cell?.value === text) found = a1(row, col);
    }),
  );
  if (found === "") throw new Error(`no cell says "${text}"`);
  return found;
}

/** A place in the same row, another column. */
export const beside = (place: string, column: string): string => place.replace(/^[A-Z]+/, column);

/** The values of a page's table, from its header row to the last row before its notes, counts or end. */
export function tableOf(book: Workbook, page: FormPage): unknown[][] {
  const rows = (pageGrid(book, page)?.rows ?? []).map((cells) =>
    (cells ?? []).map((cell) => cell?.value ?? null),
  );
  const width = FORMS[page].widths.length;
  const header = rows.findIndex((cells) => cells[0] === "TT" || cells[0] === "Mã");
  const end = rows.findIndex((cells, row) => {
    const first = typeof cells[0] === "string" ? cells[0] : "";
    return row > header && (first === "./." || first.startsWith("Ghi chú") || first === COUNTS_CAPTION);
  });
  return rows
    .slice(header, end)
    .map((cells) => Array.from({ length: width }, (_, col) => cells[col] ?? null));
}

export const textsOf = (book: Workbook, page: FormPage): string[][] =>
  (pageGrid(book, page)?.rows ?? []).map((cells) =>
    (cells ?? []).flatMap((cell) => (cell === undefined || cell.value === null ? [] : [String(cell.value)])),
  );

const inputText = (input: CellInput): string => {
  if (input === null) return "";
  if (isFormula(input)) return `${input.formula} -> ${String(input.value)}`;
  return String(input).replaceAll("\n", "⏎");
};

/** A page as text: height, looks and cells of every row; merges and setup at the end. */
export function renderPage(page: Page): string {
  const rows = page.rows.map((cells, row) => {
    const looks = [...new Set(cells.map(({ style }) => style))].join(",");
    const texts = cells.map(({ input }) => inputText(input)).join(" | ");
    return `${String(row + 1).padStart(2)} ${String(page.heights[row]).padStart(6)} ${looks}: ${texts}`.trimEnd();
  });
  return [
    `${page.sheet} [${page.mark.page}] widths ${page.columnWidths.join(" ")}`,
    ...rows,
    `merges ${page.merges.map((place) => a1Area(place)).join(" ")}`,
    `print ${JSON.stringify(page.print)}`,
    "",
  ].join("\n");
}
