/** Where the deduction column goes, how it looks, and which cells are highlighted. */
import { removeHighlights } from "../../../../src/core/compose/annotate/annotate";
import { highlightEdits, sameHighlights } from "../../../../src/core/compose/annotate/highlightRules";
import {
  isOurFormula,
  leafFormula,
  sumFormula,
  waitingSumFormula,
} from "../../../../src/core/compose/annotate/lossFormulas";
import type { EditOf } from "../../../../src/core/edits/edit";
import type { Workbook } from "../../../../src/core/grid/grid";
import { evaluateFormula } from "../../../support/evaluateFormula";
import {
  area,
  bookOf,
  carryOut,
  cellOf,
  codesOf,
  gridOf,
  LATER,
  typed,
  withSheet,
} from "../../../support/runBook";
import { editsAgain } from "../../../support/runLaws";

const BOOK = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 5          | 5       | 1.5
'1.1 | Theo dõi thi hành | 2          | 2       | 0
'1.2 | Rà soát văn bản   | 1          | 1       | 1
'1.3 | Xử lý văn bản     | 2          | 2       | 0.5
     | Tổng cộng         | 5          | 5       | 1.5
`);
const columnOf = (book: Workbook, column: string): unknown[] =>
  [1, 2, 3, 4, 5, 6].map((row) => cellOf(book, `Bảng chấm!${column}${String(row)}`).value);
const deductions = (book: Workbook) => carryOut(book, { command: "deductions" });

describe("the place of the column", () => {
  test("is beside the table, with its heading in the header", () => {
    expect(columnOf(deductions(BOOK).after, "F")).toEqual(["Điểm bị trừ", -3.5, -2, 0, -1.5, -3.5]);
  });

  test("a column in which something stands, a hidden one and a joined one are passed over", () => {
    const noted = typed(BOOK, { "Bảng chấm!F4": "xem lại" });
    const hidden = withSheet(noted, "Bảng chấm", {
      hiddenColumns: [6],
      merges: [area("Bảng chấm!H3:H4")],
    });
    const { after } = deductions(hidden);
    expect(columnOf(after, "I")[0]).toBe("Điểm bị trừ");
    expect(cellOf(after, "Bảng chấm!F4").value).toBe("xem lại");
    expect(editsAgain(deductions(hidden), { command: "deductions" })).toEqual([]);
  });

  test("what stands above or below the table leaves the column free", () => {
    const noted = typed(BOOK, { "Bảng chấm!F9": "Người lập" });
    expect(columnOf(deductions(noted).after, "F")[0]).toBe("Điểm bị trừ");
  });

  test("a table of Excel grows by the column, heading included", () => {
    const tables = [{ name: "Bảng1", area: area("Bảng chấm!A1:E6"), totalsRow: false }];
    const done = deductions(withSheet(BOOK, "Bảng chấm", { tables }));
    expect(gridOf(done.after, "Bảng chấm").tables[0]?.area).toEqual(area("Bảng chấm!A1:F6"));
    expect(editsAgain(done, { command: "deductions" })).toEqual([]);
  });
});

describe("formulas", () => {
  test("an empty score shows nothing until it is typed", () => {
    const { after } = deductions(typed(BOOK, { "Bảng chấm!E5": null }));
    const { formula = "", value } = cellOf(after, "Bảng chấm!F5");
    expect(value ?? "").toBe("");
    const scored = typed(after, { "Bảng chấm!E5": 1.25 });
    expect(evaluateFormula(gridOf(scored, "Bảng chấm"), formula)).toBe(-0.75);
  });

  /** The column calculated anew, parts first, as a spreadsheet would after a person corrected scores. */
  const recalculated = (book: Workbook): unknown[] => {
    let now = book;
    for (const row of [5, 4, 3, 2, 6]) {
      const { formula = "" } = cellOf(now, `Bảng chấm!F${String(row)}`);
      const value = evaluateFormula(gridOf(now, "Bảng chấm"), formula);
      now = typed(now, { [`Bảng chấm!F${String(row)}`]: { formula, value } });
    }
    return columnOf(now, "F").slice(1);
  };

  test.each([
    ["words", "chưa chấm"],
    ["over the maximum", 7],
    ["below zero", -1],
    ["empty", null],
  ])("a score that counts for nothing (%s) comes into all sums once it is corrected", (_, score) => {
    const done = deductions(typed(BOOK, { "Bảng chấm!E3": score }));
    expect(recalculated(done.after)).toEqual([-1.5, null, 0, -1.5, -1.5]);
    const corrected = typed(done.after, { "Bảng chấm!E3": 0.5 });
    expect(recalculated(corrected)).toEqual([-3, -1.5, 0, -1.5, -3]);
    expect(editsAgain(done, { command: "deductions" })).toEqual([]);
  });

  test("in a table without any column of scores nothing waits", () => {
    const bare = bookOf(`
@ Bảng chấm
STT | Tiêu chí          | Điểm chuẩn | Điểm bị trừ
I   | CẢI CÁCH THỂ CHẾ  | 3          |
a   | Theo dõi thi hành | 2          |
b   | Rà soát văn bản   | 1          |
`);
    expect(deductions(bare).made.edits).toEqual([]);
  });

  test("where no part is scored yet, the sum shows nothing; it is there once scores are typed", () => {
    const book = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 2          | 2       |
'1.1 | Theo dõi thi hành | 2          | 2       |
II   | CẢI CÁCH TỔ CHỨC  | 3          | 3       | 1.5
'2.1 | Sắp xếp bộ máy    | 3          | 3       | 1.5
     | Tổng cộng         | 5          | 5       | 1.5
`);
    const { after } = deductions(book);
    expect(cellOf(after, "Bảng chấm!F2")).toMatchObject({
      formula: '=IF(COUNT(F3)=0,"",ROUND(SUM(F3),4))',
      value: null,
    });
    expect(cellOf(after, "Bảng chấm!F6").formula).toBe("=ROUND(SUM(F2,F4),4)");
    const scored = typed(after, { "Bảng chấm!E3": 1.25, "Bảng chấm!F3": -0.75 });
    expect(evaluateFormula(gridOf(scored, "Bảng chấm"), cellOf(scored, "Bảng chấm!F2").formula ?? "")).toBe(
      -0.75,
    );
  });

  test("the sum of very many parts stays within what Excel takes", () => {
    const rows = Array.from({ length: 900 }, (_, i) => 2 * i);
    const formula = sumFormula(rows, 5);
    const groups = formula.split("SUM(").slice(1);
    expect(Math.max(...groups.map((each) => each.split(",").length))).toBeLessThanOrEqual(255);
    expect(formula.length).toBeLessThan(8192);
    expect(isOurFormula(formula)).toBe(true);
  });

  test("ours are known again however a program saved them; others are not", () => {
    const cells = { max: { row: 2, col: 2 }, obtained: { row: 2, col: 4 } };
    for (const distrusted of [false, true])
      expect(isOurFormula(leafFormula({ ...cells, distrusted }, "positive"))).toBe(true);
    for (const rows of [[4, 5], Array.from({ length: 450 }, (_, i) => 2 * i)])
      expect(isOurFormula(waitingSumFormula(rows, 5))).toBe(true);
    expect(isOurFormula('=IF( COUNT(F3:F5) = 0, "", ROUND(SUM(F3:F5), 4))')).toBe(true);
    expect(isOurFormula('=IF(COUNT($C$3, $E$3) = 2, ROUND($E$3 - $C$3, 4), "")')).toBe(true);
    for (const other of [
      "=C3-E3",
      "=SUM(F3:F5)",
      "=ROUND(SUM(F3:F5),2)",
      "=IF(C3>E3,C3-E3,0)",
      "=ROUND(SUM(Phụ!A1),4)",
    ])
      expect([other, isOurFormula(other)]).toEqual([other, false]);
  });
});

describe("highlights", () => {
  const rulesOf = (book: Workbook) => gridOf(book, "Bảng chấm").highlights;

  test("cover the leaves, not fields and totals; the rule for all comes first", () => {
    const { made, after } = deductions(BOOK);
    const rules = made.edits.filter((edit): edit is EditOf<"setHighlight"> => edit.kind === "setHighlight");
    expect(rules.map(({ highlights }) => highlights.map((each) => each.area))).toEqual([
      [area("Bảng chấm!F3:F5")],
      [area("Bảng chấm!F3:F5")],
    ]);
    expect(rules.map(({ highlights }) => highlights[0]?.formula.includes("cchc-2"))).toEqual([true, false]);
    expect(rulesOf(after)).toHaveLength(2);
  });

  test("are put anew where a person deleted them, and only then", () => {
    const { after } = deductions(BOOK);
    const without = withSheet(after, "Bảng chấm", { highlights: [] });
    const again = carryOut(without, { command: "deductions", now: LATER });
    expect(again.made.edits.map(({ kind }) => kind).slice(0, 2)).toEqual(["setHighlight", "setHighlight"]);
    expect(rulesOf(again.after)).toHaveLength(2);
  });

  test("that another program split are the same", () => {
    const [all, part] = rulesOf(deductions(BOOK).after);
    if (!all || !part) throw new Error("no rules");
    const pieces = [all, part].flatMap((rule) =>
      [0, 1, 2].map((down) => ({ ...rule, area: { ...rule.area, top: rule.area.top + down, rows: 1 } })),
    );
    expect(sameHighlights(pieces, [all, part])).toBe(true);
    expect(sameHighlights(pieces.slice(1), [all, part])).toBe(false);
  });

  test("go with one command, and nothing else goes", () => {
    const { after } = deductions(BOOK);
    const done = carryOut(after, { command: "unhighlight", now: LATER });
    expect(rulesOf(done.after)).toEqual([]);
    expect(columnOf(done.after, "F")).toEqual(columnOf(after, "F"));
    expect(removeHighlights(gridOf(done.after, "Bảng chấm"))).toEqual([]);
  });

  test("a gap between leaves is a new area with the formula for its own first cell", () => {
    const [all] = highlightEdits({ sheet: "Bảng chấm", loss: 5, scores: [4], rows: [2, 3, 7] });
    expect(all?.highlights.map((each) => each.area.rows)).toEqual([2, 1]);
    expect(all?.highlights[1]?.formula).toContain("$F8");
    expect(all?.highlights[1]?.formula).not.toContain("$F3");
  });
});

describe("what counts as obtained when the column of results is filled only in part", () => {
  const partly = bookOf(`
@ Bảng chấm
STT  | Tiêu chí        | Điểm tối đa | Tự chấm | Thẩm định | Điều tra XHH | Điểm đạt được
'1.1 | Kế hoạch năm    | 1           | 1       | 1         |              |
'1.2 | Đối thoại       | 2           | 2       | 1         |              |
'2.1 | Mức độ hài lòng | 4           |         | 1         | 1.6          | 2.6
`);

  test("numbers on both sides make a formula; nothing is said about text", () => {
    const { made, after } = deductions(partly);
    expect(cellOf(after, "Bảng chấm!H3")).toMatchObject({
      formula: expect.stringContaining("E3") as string,
      value: -1,
    });
    expect(codesOf(made)).not.toContain("deduction-fixed");
  });
});

test("a total gets its sum also where bonus rows stand below it", () => {
  const book = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 2.5
'1.1 | Theo dõi thi hành | 2          | 2       | 1.5
'1.2 | Rà soát văn bản   | 1          | 1       | 1
     | Tổng điểm         | 3          | 3       | 2.5
     | Điểm thưởng       | 2          | 2       | +1
`);
  expect(cellOf(deductions(book).after, "Bảng chấm!F5")).toMatchObject({
    formula: "=ROUND(SUM(F2),4)",
    value: -0.5,
  });
});
