/** A plan whose time is over before it is made: last year's settings came along with last year's workbook. */
import { bookOf, carryOut, codesOf } from "../../support/runBook";
import { describeDiagnostic } from "../../../src/core";

const BOOK = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định | Thời gian
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 2         |
'1.1 | Theo dõi thi hành | 2          | 2       | 1.5       | '31/10/2025 (đợt 1); 15/12/2025 (đợt 2)
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5       | Thường xuyên
`);
const saidIn = (now: string, command: "fill" | "appendix" = "fill") => {
  const { made } = carryOut(BOOK, { command, now });
  return made.diagnostics.filter(({ code }) => code === "deadlines-past").map(describeDiagnostic);
};

test("is said, with the latest of its dates", () => {
  expect(saidIn("2026-02-03 08:00")).toEqual([
    "Thời hạn của 1 mục đã qua (muộn nhất: “31/10/2025 (đợt 1); 15/12/2025 (đợt 2)”); xin xem lại cột Thời gian và dòng “Các đợt khắc phục” ở trang CCHC Thông tin.",
  ]);
});

test("of two rounds the second one counts, and its day is still in time", () => {
  expect(saidIn("2025-12-15 08:00")).toEqual([]);
  expect(saidIn("2025-12-16 08:00")).toHaveLength(1);
});

test("on appendices where they are made anew by rules on the sheets, not where they are only brought up to date", () => {
  const { after } = carryOut(BOOK, { command: "fill", now: "2025-12-01 08:00" });
  const first = carryOut(after, { command: "appendix", now: "2026-02-03 08:00" });
  expect(codesOf(first.made)).toContain("deadlines-past");
  const again = carryOut(first.after, { command: "appendix", now: "2026-02-03 08:00" });
  expect(codesOf(again.made)).not.toContain("deadlines-past");
});
