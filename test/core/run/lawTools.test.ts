/** The tools with which the laws are checked notice what they should. */
import { applyEdits } from "../../../src/core/edits/applyEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import { evaluateFormula } from "../../support/evaluateFormula";
import { area, bookOf, carryOut, gridOf, typed, type Done } from "../../support/runBook";
import {
  appendixSums,
  foreignContent,
  lawFaults,
  ownAreas,
  shuffled,
  wrongFormulas,
} from "../../support/runLaws";

const BOOK = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 1.2
'1.1 | Theo dõi thi hành | 2          | 2       | 0.3
'1.2 | Rà soát văn bản   | 1          | 1       | 0.9
`);
const done = carryOut(BOOK);
const [own] = ownAreas(done.made);

/** The run with one more edit in its list. */
function with1More(edit: Edit): Done {
  const edits = [...done.made.edits, edit];
  return { book: BOOK, made: { ...done.made, edits }, after: applyEdits(BOOK, edits) };
}
const setCell = (address: string, value: number): Edit => ({
  kind: "setCells",
  area: area(address),
  cells: [[value]],
});

test("formulas are computed as a spreadsheet does", () => {
  const grid = gridOf(
    typed(BOOK, { "Bảng chấm!H1": 0.1, "Bảng chấm!H2": 0.2, "Bảng chấm!H3": "0,3" }),
    "Bảng chấm",
  );
  expect(evaluateFormula(grid, "=ROUND(SUM(H1:H3),4)")).toBe(0.3);
  expect(evaluateFormula(grid, "=ROUND(SUM(SUM(H1,H3),SUM(H2)),4)")).toBe(0.3);
  expect(evaluateFormula(grid, '=IF(COUNT(H1,H3)=2,ROUND(H1-H3,4),"")')).toBe("");
  expect(evaluateFormula(grid, '=IF(COUNT(C3,E3)=2,ROUND(E3-C3,4),"")')).toBe(-1.7);
  expect(() => evaluateFormula(grid, "=C3-E3")).toThrow(/no formula that we write/);
});

test("a stale value of a formula is noticed", () => {
  const after = typed(done.after, { "Bảng chấm!E3": 0.4 });
  expect(wrongFormulas({ ...done, after })).toEqual([
    'Bảng chấm!F3 =IF(COUNT(C3,E3)=2,ROUND(E3-C3,4),"") is -1.7, computes -1.6',
  ]);
});

test("a cell of a person that is written is noticed, twice", () => {
  const wrong = with1More(setCell("Bảng chấm!E3", 2));
  expect(lawFaults(wrong)).toHaveLength(1);
  expect(foreignContent(contentOf(wrong.after), own ?? { sheet: "", left: 0 })).not.toEqual(
    foreignContent(contentOf(BOOK), own ?? { sheet: "", left: 0 }),
  );
});

test("a row of the appendix that does not add up is noticed", () => {
  expect(appendixSums(done.after)).toEqual({ rows: 1.8, total: 1.8 });
  expect(appendixSums(typed(done.after, { "Phụ lục I!F6": -1 }))).toEqual({ rows: 1.1, total: 1.8 });
});

test("another order holds the same edits, and is another one", () => {
  const other = shuffled(done.made.edits, 5);
  expect(other).not.toEqual(done.made.edits);
  expect(new Set(other)).toEqual(new Set(done.made.edits));
});
