/** What CCHC Thông tin switches on: the electronic form, the signature block, the word in capitals. All off by themselves. */
import { applyEdits } from "../../../src/core/edits/applyEdits";
import type { Workbook } from "../../../src/core/grid/grid";
import { run } from "../../../src/core/run/run";
import { bookOf } from "../../support/runBook";

const BOOK = bookOf(
  "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định\n1 | Ban hành kế hoạch năm | 2 | 1\n2 | Kiểm tra định kỳ hằng quý | 1 | 1",
);
const after = (book: Workbook): Workbook =>
  applyEdits(book, run(book, { command: "appendix", now: "2026-01-05 08:00" }).edits);

/** The workbook with another value beside a label of CCHC Thông tin. */
function withSetting(book: Workbook, label: string, value: string): Workbook {
  const sheets = book.sheets.map((grid) => {
    const row = grid.rows.findIndex((cells) => cells?.[0]?.value === label);
    const area = { sheet: grid.sheet, top: row, left: 1, rows: 1, cols: 1 };
    if (grid.mark?.page !== "thong-tin" || row < 0) return grid;
    const [changed] = applyEdits({ ...book, sheets: [grid] }, [
      { kind: "setCells", area, cells: [[value]] },
    ]).sheets;
    return changed ?? grid;
  });
  return { ...book, sheets };
}

const textsOf = (book: Workbook): string[] =>
  book.sheets
    .filter(({ mark }) => mark?.page === "diem-tru")
    .flatMap(({ rows }) =>
      rows.flatMap((cells) => cells?.flatMap((cell) => String(cell?.value ?? "")) ?? []),
    );

const FIRST = after(BOOK);

test("all are off by themselves", () => {
  expect(textsOf(FIRST)).toContain("Phụ lục I");
  expect(textsOf(FIRST).join("\n")).not.toContain("CHỦ TỊCH");
});

test("a signature block, and the word in capitals", () => {
  const signed = withSetting(FIRST, "Khối chữ ký dưới phụ lục", "có");
  const texts = textsOf(after(withSetting(signed, "Chữ PHỤ LỤC in hoa", "có")));
  expect(texts.join("\n")).toContain("CHỦ TỊCH");
  expect(texts).toContain("PHỤ LỤC I");
});

test("the electronic form leaves number and date open", () => {
  const numbered = after(withSetting(withSetting(FIRST, "Số văn bản", "15"), "Ngày văn bản", "05/01/2026"));
  expect(textsOf(numbered).join("\n")).toMatch(/số 15\/KH-UBND ngày 05 tháng 01 năm 2026/);
  const fresh = after(withSetting(withSetting(FIRST, "Văn bản điện tử", "có"), "Số văn bản", "15"));
  expect(textsOf(fresh).join("\n")).not.toContain("số 15/");
});
