/** Units side by side: figures, ranks, and the table that a spreadsheet program opens. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { editsToward } from "../../../src/core/compose/page/editsToward";
import { ranksOf, summarize, type UnitSummary } from "../../../src/core/compose/summary/summarize";
import { SUMMARY_MARK, summaryPage } from "../../../src/core/compose/summary/summaryPage";
import { readSheets } from "../../../src/core/run/readSheets";
import { numberOf, pointsOf, ZERO, type Points } from "../../../src/core/scorecard/points";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../src/hosts/xlsx/xlsxHost";

const book = readWorkbook(
  new Uint8Array(readFileSync(path.join(__dirname, "../../../assets/samples/bang-diem-mau.xlsx"))),
);
const units = summarize(readSheets(book).map((reading) => ({ file: "mau", unit: "Xã Mẫu", reading })));
const points = (value: number): Points => pointsOf(value) ?? ZERO;

test("the sample in one line", () => {
  expect(units).toHaveLength(1);
  const [unit] = units;
  expect([unit?.max, unit?.obtained, unit?.lost].map((each) => numberOf(each ?? ZERO))).toEqual([
    100, 87.25, 12.75,
  ]);
  expect(unit?.percent).toBe(87.25);
  expect(unit?.worst).toHaveLength(3);
  const [first, second, third] = (unit?.worst ?? []).map(({ lost }) => lost);
  expect((first ?? 0) >= (second ?? 0) && (second ?? 0) >= (third ?? 0)).toBe(true);
});

test("ranks go by the share of the maximum; equal shares share a rank; missing scores have none", () => {
  const unit = (max: number, obtained: number, unknown = 0): UnitSummary => ({
    ...(units[0] as UnitSummary),
    max: points(max),
    obtained: points(obtained),
    unknown,
  });
  expect(ranksOf([unit(100, 80), unit(98, 78.4), unit(50, 45), unit(100, 99, 2), unit(100, 70)])).toEqual([
    2,
    2,
    1,
    undefined,
    4,
  ]);
});

test("the table becomes a workbook of its own, and a second time nothing is left to do", () => {
  const page = summaryPage(units);
  const empty = newXlsx(page.sheet, SUMMARY_MARK);
  const made = editsToward(readWorkbook(empty), page);
  const written = readWorkbook(applyToXlsx(empty, made.edits));
  const [grid] = written.sheets;
  expect(written.sheets).toHaveLength(1);
  expect(grid?.mark).toEqual(SUMMARY_MARK);
  expect(grid?.rows[3]?.slice(0, 6).map((cell) => cell?.value)).toEqual([
    1,
    "Xã Mẫu",
    100,
    87.25,
    12.75,
    87.25,
  ]);
  expect(editsToward(written, page).edits).toEqual([]);
});
