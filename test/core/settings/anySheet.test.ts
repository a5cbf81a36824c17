/** Whatever people make of the sheets, reading them answers: random cells, merges and headings never throw, and learning loses no word. */
import fc from "fast-check";
import type { Cell, Grid, Workbook } from "../../../src/core/grid/grid";
import { foldWords } from "../../../src/core/grid/fold";
import { readInformation, INFORMATION_LINES, INFORMATION_MARK } from "../../../src/core/settings/information";
import { learnRules } from "../../../src/core/settings/learn/learnRules";
import { splitCell } from "../../../src/core/settings/learn/splitCell";
import { ASSIGNMENT_COLUMNS, ASSIGNMENT_MARK } from "../../../src/core/settings/rules/assignmentSheet";
import { readRules } from "../../../src/core/settings/rules/readRules";
import { TEMPLATE_COLUMNS, TEMPLATE_MARK } from "../../../src/core/settings/rules/templateSheet";

const WORDS = [
  ...[...ASSIGNMENT_COLUMNS, ...TEMPLATE_COLUMNS].map(({ heading }) => heading),
  ...INFORMATION_LINES.map(({ label }) => label),
  "mã",
  "từ khóa",
  "3.1",
  "{dot_1}",
  "{x}",
  "{",
  "chậm",
  "#REF!",
  "Đ/c A chủ trì, phối hợp với Đ/c B thực hiện. Hoàn thành trước 31/10/2024 (đợt 1)",
  "đợt 1: 31/10/2026",
  "Tốt >= 80",
];
const cell: fc.Arbitrary<Cell> = fc
  .oneof(fc.constantFrom(...WORDS), fc.constant(null), fc.double({ noNaN: true }), fc.string(), fc.boolean())
  .map((value) => ({ value: value === "" ? null : value, numberFormat: "General" }));
const place = fc.nat({ max: 7 });
const marks = fc.constantFrom(INFORMATION_MARK, ASSIGNMENT_MARK, TEMPLATE_MARK, undefined);

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    merge: fc.option(fc.tuple(place, place, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))),
    mark: marks,
  })
  .map(({ rows, merge, mark }) => ({
    sheet: "Trang",
    visibility: "visible",
    rows,
    merges: merge ? [{ sheet: "Trang", top: merge[0], left: merge[1], rows: merge[2], cols: merge[3] }] : [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    tables: [],
    highlights: [],
    ...(mark ? { mark } : {}),
  }));

test("reading and learning are total", () => {
  fc.assert(
    fc.property(grid, (each) => {
      const book: Workbook = {
        active: "Trang",
        sheets: [each],
        names: [],
        structureLocked: false,
        date1904: false,
      };
      for (const { diagnostics } of [readInformation(book), readRules(book), learnRules(book)])
        for (const { code } of diagnostics) expect(code).toMatch(/^(setting|learned|placeholder)-/);
    }),
    { numRuns: 300 },
  );
});

/** Words that only join the parts of a cell. */
const JOINTS = new Set(
  foldWords(
    "Giao Đề nghị chủ trì phối hợp với cùng thời gian hoàn thành thực hiện báo cáo thời hạn xong",
  ).split(" "),
);

test("splitting loses no word but those that join the parts", () => {
  const actor = fc.constantFrom(
    "Đ/c A",
    "Giao Văn phòng - Thống kê",
    "Đề nghị các công chức",
    "Phòng Kinh tế",
  );
  const help = fc.constantFrom("", " chủ trì,", " chủ trì, phối hợp với Phòng B");
  const task = fc.constantFrom(" rà soát danh mục", " lập kế hoạch; gửi báo cáo.", " kiểm tra, đôn đốc.");
  const time = fc.constantFrom("", " Hoàn thành trước ngày 31/01/2024.", "\nThời gian thực hiện: Quý I/2026");
  fc.assert(
    fc.property(actor, help, task, time, (...parts) => {
      const text = parts.join("");
      const split = splitCell(text);
      const kept = new Set(foldWords(Object.values(split ?? {}).join(" ")).split(" "));
      const lost = foldWords(text)
        .split(" ")
        .filter((word) => !kept.has(word) && !JOINTS.has(word));
      expect(split?.lead).toBeDefined();
      expect(lost).toEqual([]);
    }),
  );
});
