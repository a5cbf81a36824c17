/** The deduction column is as wide as figures need, whatever stands beside it. */
import { bookOf, carryOut, gridOf, withSheet } from "../../../support/runBook";

const BOOK = bookOf(`
@ Bảng
TT   | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định | Tài liệu kiểm chứng
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 2         |
'1.1 | Theo dõi thi hành | 2          | 2       | 1.5       | Báo cáo
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5       | Danh mục
`);
const LOSS = 6;

const widthWith = (columnWidths: Record<number, number>): number | undefined => {
  const { after } = carryOut(withSheet(BOOK, "Bảng", { columnWidths }), { command: "deductions" });
  return gridOf(after, "Bảng").columnWidths[LOSS];
};

test.each([
  ["a wide neighbour gives way to the widest of the scores", { 2: 60, 3: 57, 5: 160 }, 60],
  ["narrow scores leave room for the heading", { 4: 30, 5: 160 }, 54],
  ["a neighbour that is no wider is followed", { 4: 60, 5: 50 }, 50],
  ["scores of the usual width say nothing, so the neighbour counts", { 5: 160 }, 160],
])("%s", (_, widths, expected) => {
  expect(widthWith(widths)).toBe(expected);
});
