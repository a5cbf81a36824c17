/** A score is corrected, or a person has typed: what running again changes, and what it leaves alone. */
import type { Workbook } from "../../../src/core/grid/grid";
import { takeBack } from "../../../src/core";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import {
  bookOf,
  carryOut,
  cellOf,
  changedPlaces,
  codesOf,
  contentWithoutLog,
  LATER,
  markedGrid,
  sheetOfEdit,
  typed,
} from "../../support/runBook";
import { wrongFormulas } from "../../support/runLaws";

const BOOK = bookOf(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định | Giải pháp
I    | CẢI CÁCH THỂ CHẾ  | 5          | 5       | 3.5       |
'1.1 | Theo dõi thi hành | 2          | 2       | 1         | Lập kế hoạch
'1.2 | Rà soát văn bản   | 1          | 1       | 1         |
'1.3 | Xử lý văn bản     | 2          | 2       | 1.5       |
II   | TÀI CHÍNH CÔNG    | 1          | 1       | 1         |
'2.1 | Quy chế chi tiêu  | 1          | 1       | 1         |
     | Tổng cộng         | 6          | 6       | 4.5       |
`);

/** Scores as text: the column holds values instead of formulas. */
const TEXTS = typed(BOOK, { "Bảng chấm!E3": "1,0", "Bảng chấm!E5": "1,5" });

const written = (book: Workbook): Workbook => carryOut(book).after;
const again = (book: Workbook) => carryOut(book, { now: LATER });
const placesOn = (places: readonly string[], sheet: string): string[] =>
  places.flatMap((place) => (place.startsWith(`${sheet}!`) ? [place.slice(sheet.length + 1)] : []));

describe("one appraised number is corrected", () => {
  const corrected = typed(written(BOOK), { "Bảng chấm!E3": 1.5 });
  const second = again(corrected);
  const places = changedPlaces(corrected, second.after);

  test("beside the scorecard only the formulas above it get another value", () => {
    expect(placesOn(places, "Bảng chấm")).toEqual(["G2", "G3", "G8"]);
    const beside = second.made.edits.filter((edit) => sheetOfEdit(edit) === "Bảng chấm");
    expect(beside.map(({ kind }) => kind)).toEqual(["setCells", "setCells"]);
    expect(cellOf(second.after, "Bảng chấm!G8")).toMatchObject({
      formula: "=ROUND(SUM(G2,G6),4)",
      value: -1,
    });
    expect(wrongFormulas(second)).toEqual([]);
  });

  test("the appendices change in the row of the criterion and in the total", () => {
    const [deductions, remedies] = ["diem-tru", "khac-phuc"].map(
      (page) => markedGrid(second.after, page)?.sheet,
    );
    expect(placesOn(places, deductions ?? "")).toEqual(["E6", "F6", "F8"]);
    expect(placesOn(places, remedies ?? "")).toEqual(["D7"]);
  });

  test("no other sheet changes but the log, which gets this run", () => {
    const named = new Set(places.map((place) => place.replace(/!.*/, "")));
    expect([...named]).toEqual(["Bảng chấm", "Phụ lục I", "Phụ lục II"]);
    expect(second.made.edits.map(sheetOfEdit)).toContain("CCHC Nhật ký");
  });

  test("twice is once again, and two undos lead back to the start", () => {
    expect(again(second.after).made.edits).toEqual([]);
    const first = applyEdits(second.after, takeBack(second.after, { force: false }).edits);
    expect(contentWithoutLog(first)).toEqual(contentWithoutLog(corrected));
    const start = applyEdits(first, takeBack(first, { force: false }).edits);
    expect(contentWithoutLog(start)).toEqual(contentOf(typed(BOOK, { "Bảng chấm!E3": 1.5 })));
    expect(takeBack(start, { force: false })).toMatchObject({ found: false, edits: [] });
  });
});

test("a criterion that loses for the first time gets a row of its own, between its neighbours", () => {
  const { after } = again(typed(written(BOOK), { "Bảng chấm!E4": 0.25 }));
  const rows = markedGrid(after, "diem-tru")?.rows.slice(5, 9) ?? [];
  expect(rows.map((cells) => [cells?.[0]?.value, cells?.[5]?.value])).toEqual([
    ["1.1", -1],
    ["1.2", -0.75],
    ["1.3", -0.5],
    [null, -2.25],
  ]);
});

describe("values instead of formulas, because scores are text", () => {
  test("they are said, and follow a later correction", () => {
    const first = carryOut(TEXTS);
    expect(codesOf(first.made)).toContain("deduction-fixed");
    expect(cellOf(first.after, "Bảng chấm!G3")).toMatchObject({ value: -1 });
    const second = again(typed(first.after, { "Bảng chấm!E3": "0,5" }));
    expect(cellOf(second.after, "Bảng chấm!G3")).toMatchObject({ value: -1.5 });
    expect(codesOf(second.made)).not.toContain("deduction-differs");
    expect(wrongFormulas(second)).toEqual([]);
  });

  test("numbers made of the texts make formulas of the values", () => {
    const numbers = carryOut(written(TEXTS), { command: "normalize" }).after;
    const { made, after } = again(numbers);
    expect(cellOf(after, "Bảng chấm!G3").formula).toBe('=IF(COUNT(C3,E3)=2,ROUND(E3-C3,4),"")');
    expect(codesOf(made)).not.toContain("deduction-fixed");
  });

  test("a value that a person put in its place stays, and is said", () => {
    const { made, after } = again(typed(written(TEXTS), { "Bảng chấm!G3": -0.7 }));
    expect(cellOf(after, "Bảng chấm!G3").value).toBe(-0.7);
    expect(made.diagnostics).toContainEqual(
      expect.objectContaining({ code: "deduction-differs", at: { sheet: "Bảng chấm", row: 2, col: 6 } }),
    );
  });

  test("after more runs than the log keeps they count as typed: a difference is said, the value stays", () => {
    let book = written(TEXTS);
    for (let run = 0; run < 21; run += 1)
      book = again(typed(book, { "Bảng chấm!E7": run % 2 === 0 ? 0.5 : 1 })).after;
    const { made, after } = again(typed(book, { "Bảng chấm!E3": "0,5" }));
    expect(cellOf(after, "Bảng chấm!G3").value).toBe(-1);
    expect(made.diagnostics).toContainEqual(
      expect.objectContaining({ code: "deduction-differs", at: { sheet: "Bảng chấm", row: 2, col: 6 } }),
    );
  });
});

describe("all points are obtained in the end", () => {
  const full = { "Bảng chấm!E3": "2,0", "Bảng chấm!E5": "2" };
  const { made, after } = again(typed(written(TEXTS), full));

  test("that is said", () => {
    expect(codesOf(made)).toContain("nothing-lost");
  });

  test("the column does not go on showing the losses of before", () => {
    expect([cellOf(after, "Bảng chấm!G3").value, cellOf(after, "Bảng chấm!G5").value]).toEqual([0, 0]);
  });

  test("the appendix does not go on listing what is no longer lost", () => {
    const listed = markedGrid(after, "diem-tru")?.rows.map((cells) => cells?.[0]?.value) ?? [];
    expect(listed).not.toContain("1.1");
  });
});

describe("a person's text on an appendix", () => {
  const first = written(BOOK);
  const page = markedGrid(first, "khac-phuc");
  const row = (page?.rows ?? []).findIndex((cells) => cells?.[5]?.value === "Lập kế hoạch") + 1;
  const place = `${page?.sheet ?? ""}!F${String(row)}`;
  const book = typed(first, { [place]: "Họp giao ban hằng tuần" });

  test("stays, and is said where the scorecard says something else", () => {
    const { made, after } = again(book);
    expect(cellOf(after, place).value).toBe("Họp giao ban hằng tuần");
    expect(codesOf(made)).toContain("page-text-kept");
    expect(made.edits).toEqual([]);
  });

  test("gives way with overwrite; a deduction that a person typed does not", () => {
    const overwritten = carryOut(typed(book, { "Bảng chấm!G3": -0.7 }), { overwrite: true, now: LATER });
    expect(cellOf(overwritten.after, place).value).toBe("Lập kế hoạch");
    expect(cellOf(overwritten.after, "Bảng chấm!G3").value).toBe(-0.7);
    expect(codesOf(overwritten.made)).toContain("deduction-differs");
  });

  test("overwrite takes nothing where the scorecard says nothing", () => {
    const other = place.replace("F", "G");
    const kept = carryOut(typed(book, { [other]: "Văn phòng" }), { overwrite: true, now: LATER });
    expect(cellOf(kept.after, other).value).toBe("Văn phòng");
  });
});
