import { readFileSync } from "node:fs";
import path from "node:path";
import { paretoOf, run } from "../../../src/core";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { bookOf, NOW, targetOf } from "../../support/runBook";

/** A table of items with these losses, each against a maximum of 10. */
function paretoOfLosses(losses: readonly number[], share?: number) {
  const rows = losses.map(
    (lost, i) => `'1.${String(i + 1)} | Việc số ${String(i + 1)} | 10 | 10 | ${String(10 - lost)}`,
  );
  const text = ["@ Bảng", "TT | Tiêu chí | Điểm chuẩn | Tự đánh giá | Thẩm định", ...rows].join("\n");
  const { assessment } = targetOf(run(bookOf(text), { command: "deductions", now: NOW }));
  return paretoOf(assessment, share);
}

test.each([
  // 5 + 3 = 8 of 10: exactly the share counts.
  [[1, 5, 3, 1], 2, 80_000],
  // 4 + 3 = 7 of 10 is short of it; the third is needed.
  [[4, 3, 2, 1], 3, 90_000],
  [[2, 2], 2, 40_000],
  [[7, 0, 0], 1, 70_000],
])("losses %j: the first %i reach 80 percent", (losses, count, lost) => {
  expect(paretoOfLosses(losses)).toMatchObject({ count, lost, share: 80 });
});

test("another share, and fractions that binary numbers cannot hold", () => {
  // 0,1 + 0,1 + 0,1 of 0,3: one third is 33 percent, two are 66.
  expect(paretoOfLosses([0.1, 0.1, 0.1], 66)).toMatchObject({ count: 2, lost: 2_000, total: 3_000 });
  expect(paretoOfLosses([0.1, 0.1, 0.1], 67)).toMatchObject({ count: 3 });
});

test("nothing lost: no line", () => {
  expect(paretoOfLosses([0, 0])).toBeUndefined();
});

test("the sample: 2 + 1,5 + five times 1 + 0,77 + 0,68 + 0,5 = 10,45 of 12,75 points; nine items are short of 10,2", () => {
  const file = path.resolve(__dirname, "../../../assets/samples/bang-diem-mau.xlsx");
  const { assessment } = targetOf(run(readWorkbook(readFileSync(file)), { command: "deductions", now: NOW }));
  expect(paretoOf(assessment)).toEqual({ count: 10, lost: 104_500, total: 127_500, share: 80 });
});
