/** Appendices that were made before scores were corrected, or before who and what were written. */
import { describeDiagnostic, readRun } from "../../../src/core";
import type { Workbook } from "../../../src/core/grid/grid";
import { withPages } from "../../../src/core/run/remarks/pages";
import { bookOf, carryOut, codesOf, LATER, typed } from "../../support/runBook";

const BOOK = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 5          | 5       | 3
'1.1 | Theo dõi thi hành | 2          | 2       | 1.5
'1.2 | Rà soát văn bản   | 1          | 1       | 1
'1.3 | Xử lý văn bản     | 2          | 2       | 0.5
`);
const inserted = carryOut(BOOK).after;
const saidIn = (book: Workbook): string[] =>
  withPages(book, readRun(book, { now: LATER }))
    .diagnostics.filter(({ code }) => code === "page-outdated")
    .map(describeDiagnostic);

test("nothing is said of appendices that say what the scorecard says, or of none", () => {
  expect(saidIn(inserted)).toEqual([]);
  expect(saidIn(BOOK)).toEqual([]);
});

test.each([
  ["other points", { "Bảng chấm!E3": 1 }, 1, "1.1 Theo dõi thi hành"],
  ["a loss that is new", { "Bảng chấm!E4": 0.5 }, 1, "1.2 Rà soát văn bản"],
  ["a loss that is gone", { "Bảng chấm!E5": 2 }, 1, "1.3 Xử lý văn bản"],
  ["another maximum", { "Bảng chấm!C3": 3 }, 1, "1.1 Theo dõi thi hành"],
])("%s: each page is named with what differs", (_, change, count, item) => {
  const said = ["Phụ lục I", "Phụ lục II"].map(
    (sheet) =>
      `Trang “${sheet}” chưa theo điểm hiện nay ở ${String(count)} mục, đầu tiên là “${item}”; hãy dùng Chèn phụ lục để cập nhật (chữ đã ghi trong phụ lục được giữ).`,
  );
  const changed = typed(inserted, change);
  expect(saidIn(changed)).toEqual(said);
  expect(codesOf(carryOut(changed, { command: "deductions", now: LATER }).made)).toContain("page-outdated");
  const again = carryOut(changed, { now: LATER });
  expect(codesOf(again.made)).not.toContain("page-outdated");
  expect(saidIn(again.after)).toEqual([]);
});

test("a row that a person added, and points that a person emptied, tell nothing", () => {
  const noted = typed(inserted, { "Phụ lục I!B9": "Việc khác", "Phụ lục I!F6": null });
  expect(saidIn(noted)).toEqual([]);
});

test("writing who and what says that the appendices do not have it yet", () => {
  const { made, after } = carryOut(inserted, { command: "fill", now: LATER });
  expect(made.diagnostics.filter(({ code }) => code === "pages-behind").map(describeDiagnostic)).toEqual([
    "Phụ lục đã chèn (“Phụ lục I”, “Phụ lục II”) chưa có những nội dung này; ghi xong hãy dùng Chèn phụ lục để cập nhật.",
  ]);
  const updated = carryOut(after, { now: LATER }).after;
  expect(codesOf(carryOut(updated, { command: "fill", now: LATER }).made)).not.toContain("pages-behind");
});
