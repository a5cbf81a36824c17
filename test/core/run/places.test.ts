/** What stands beside the scorecard and is only said: print areas, copies of our sheets. */
import type { Workbook } from "../../../src/core/grid/grid";
import { run } from "../../../src/core/run/run";
import { readSheets } from "../../../src/core/run/readSheets";
import { bookOf } from "../../support/runBook";

const BOOK = bookOf(
  "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định\n1 | Ban hành kế hoạch năm | 2 | 1\n2 | Kiểm tra định kỳ hằng quý | 1 | 1",
);
const codes = (book: Workbook): string[] =>
  run(book, { command: "deductions", now: "2026-01-05 08:00" }).diagnostics.map(({ code }) => code);
const printing = (cols: number): Workbook => ({
  ...BOOK,
  sheets: BOOK.sheets.map((grid) => ({
    ...grid,
    printArea: { sheet: grid.sheet, top: 0, left: 0, rows: 3, cols },
  })),
});

test("a new column outside the print area is said; inside, or without one, it is not", () => {
  expect(codes(printing(4))).toContain("outside-print-area");
  expect(codes(printing(5))).not.toContain("outside-print-area");
  expect(codes(BOOK)).not.toContain("outside-print-area");
});

test("of two sheets with one mark the second is said to be a copy", () => {
  const [grid] = BOOK.sheets;
  if (!grid) throw new Error("no sheet");
  const mark = { page: "diem-tru", owner: "appendix" } as const;
  const pages = ["Phụ lục I", "Phụ lục I (2)"].map((sheet) => ({ ...grid, sheet, mark }));
  const readings = readSheets({ ...BOOK, sheets: [grid, ...pages] });
  expect(
    readings.map(({ diagnostics }) => diagnostics.filter(({ code }) => code === "copied-mark").length),
  ).toEqual([0, 0, 1]);
});
