/** A deduction column that a person made: what stands there is theirs, what is empty is ours to fill. */
import { bookOf, carryOut, cellOf, codesOf, LATER, typed } from "../../support/runBook";
import { editsAgain, lawFaults, wrongFormulas } from "../../support/runLaws";

/** F is the person's column; its cells as given, by row. */
const bookWith = (cells: readonly (string | number)[]) =>
  bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định | Điểm bị trừ
I    | CẢI CÁCH THỂ CHẾ  | 5          | 5       | 3.5       | ${String(cells[0] ?? "")}
'1.1 | Theo dõi thi hành | 2          | 2       | 1         | ${String(cells[1] ?? "")}
'1.2 | Rà soát văn bản   | 1          | 1       | 1         | ${String(cells[2] ?? "")}
'1.3 | Xử lý văn bản     | 2          | 2       | 1.5       | ${String(cells[3] ?? "")}
`);

const columnOf = (done: ReturnType<typeof carryOut>) =>
  [2, 3, 4, 5].map((row) => cellOf(done.after, `Bảng chấm!F${String(row)}`).value);

test("an empty one is filled, without a new heading or another look", () => {
  const done = carryOut(bookWith([]));
  expect(columnOf(done)).toEqual([-1.5, -1, 0, -0.5]);
  expect(cellOf(done.after, "Bảng chấm!F1").value).toBe("Điểm bị trừ");
  const kinds = new Set(
    done.made.edits.flatMap((edit) => ("area" in edit && edit.area.sheet === "Bảng chấm" ? [edit.kind] : [])),
  );
  expect([...kinds]).toEqual(["setCells"]);
});

test("typed amounts stay, whatever their sign; those that differ are said at their cell", () => {
  const done = carryOut(bookWith([1.5, 0.5, 0, "-0.5"]));
  expect(columnOf(done)).toEqual([1.5, 0.5, 0, -0.5]);
  const differing = done.made.diagnostics.filter(({ code }) => code === "deduction-differs");
  expect(differing).toMatchObject([{ at: { row: 2, col: 5 }, severity: "warning" }]);
});

test("a person's own formula stays", () => {
  const done = carryOut(bookWith(["=SUM(F3:F5) -> 1.5", "=C3-E3 -> 1", "=C4-E4 -> 0", "=C5-E5 -> 0.5"]));
  expect(cellOf(done.after, "Bảng chấm!F3").formula).toBe("=C3-E3");
  expect(codesOf(done.made)).not.toContain("deduction-differs");
});

test("overwrite does not reach it", () => {
  const done = carryOut(bookWith([1.5, 0.5, 0, 0.5]), { overwrite: true });
  expect(columnOf(done)).toEqual([1.5, 0.5, 0, 0.5]);
});

describe("half filled by a person", () => {
  const cases = [
    ["amounts without a sign", ["", 1, "", ""]],
    ["amounts with a sign", ["", -1, "", ""]],
    ["amounts as text", ["", "- 1,0", "", ""]],
    ["a wrong amount", ["", -0.25, "", ""]],
    ["a word", ["", "Không phát sinh", "", ""]],
    ["dots", ["", "……", "", ""]],
  ] as const;

  test.each(cases)("with %s: stored sums are what they compute to", (_, cells) => {
    expect(wrongFormulas(carryOut(bookWith(cells)))).toEqual([]);
  });

  test.each(cases)("with %s: lawful, and twice is once", (_, cells) => {
    const done = carryOut(bookWith(cells));
    expect(lawFaults(done)).toEqual([]);
    expect(editsAgain(done)).toEqual([]);
  });

  test("with amounts without a sign: no cell of the column has the other sign", () => {
    const numbers = columnOf(carryOut(bookWith(["", 1, "", ""]))).map(Number);
    expect(numbers.filter((each) => each < 0)).toEqual([]);
  });
});

test("what a person empties is filled again", () => {
  const { after } = carryOut(bookWith([]));
  const again = carryOut(typed(after, { "Bảng chấm!F3": null }), { now: LATER });
  expect(columnOf(again)).toEqual([-1.5, -1, 0, -0.5]);
});
