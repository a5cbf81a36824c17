import fc from "fast-check";
import { formulaTemplate, writeFormula } from "../../../src/hosts/xlsx/formula/translate";

const move = (formula: string, down: number, right: number) =>
  writeFormula(formulaTemplate(formula), down, right);

describe("a formula moved by two rows and one column", () => {
  test.each([
    ["=A1+B2", "=B3+C4"],
    ["=$A1+A$1+$A$1", "=$A3+B$1+$A$1"],
    ["=SUM(A1:C3)", "=SUM(B3:D5)"],
    ["=SUM($A$1:A1)", "=SUM($A$1:B3)"],
    ["=SUM(A:C,$A:B)", "=SUM(B:D,$A:C)"],
    ["=SUM(1:3,$1:3)", "=SUM(3:5,$1:5)"],
    ["=LOG10(A1)", "=LOG10(B3)"],
    ['=A1&" A1 ""B2"" "&B1', '=B3&" A1 ""B2"" "&C3'],
    ["='Bảng A1'!A1", "='Bảng A1'!B3"],
    ["='It''s A1'!A1", "='It''s A1'!B3"],
    ["=Q1!A1", "=Q1!B3"],
    ["=Sheet1!$A1:B$2", "=Sheet1!$A3:C$2"],
    ["=[1]Sheet1!A1", "=[1]Sheet1!B3"],
    ["=Table1[[#This Row],[A1]]+A1", "=Table1[[#This Row],[A1]]+B3"],
    ["=Bảng1[Điểm'] A1]+A1", "=Bảng1[Điểm'] A1]+B3"],
    ["=TAXES2024+Rate_A1+A1.B2+A1_x+Đ1", "=TAXES2024+Rate_A1+A1.B2+A1_x+Đ1"],
    ["=IF(#REF!=A1,#N/A,#DIV/0!)", "=IF(#REF!=B3,#N/A,#DIV/0!)"],
    ["=A1/B1*1E5-2.5", "=B3/C3*1E5-2.5"],
    ["=XFE1+A1048577+ABCD1+A0+A01", "=XFE1+A1048577+ABCD1+A0+A01"],
    ["=_xlfn.STDEV.S(A1)", "=_xlfn.STDEV.S(B3)"],
    ["=a1", "=B3"],
    ["=A1#+@A1", "=B3#+@B3"],
    ["=SUM(A1:INDEX(A:A,3))", "=SUM(B3:INDEX(B:B,3))"],
    ["=(A1 B1,C1)%", "=(B3 C3,D3)%"],
  ])("%s → %s", (formula, moved) => {
    expect(move(formula, 2, 1)).toBe(moved);
  });

  test("what leaves the sheet is a reference error", () => {
    expect(move("=A1+XFD1048576+$A$1", -1, 0)).toBe("=#REF!+XFD1048575+$A$1");
    expect(move("=XFD1", 0, 1)).toBe("=#REF!");
    expect(move("=A1048576", 1, 0)).toBe("=#REF!");
  });
});

const reference = fc
  .record({
    col: fc.integer({ min: 1, max: 600 }),
    row: fc.integer({ min: 1, max: 900 }),
    fixed: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ col, row, fixed }) => {
    const letters = col > 26 ? String.fromCharCode(64 + Math.floor((col - 1) / 26)) : "";
    const last = String.fromCharCode(65 + ((col - 1) % 26));
    return `${fixed & 1 ? "$" : ""}${letters}${last}${fixed & 2 ? "$" : ""}${row}`;
  });
const piece = fc.oneof(
  reference,
  fc.constantFrom(
    "SUM(",
    ")",
    "+",
    ",",
    " ",
    '"A1"',
    "'B2 x'!",
    "LOG10(",
    "Name_1",
    "2.5",
    "#REF!",
    ":",
    "T[[a],[b]]",
    "&",
  ),
);
const formula = fc.array(piece, { maxLength: 12 }).map((pieces) => `=${pieces.join(" ")}`);

describe("laws", () => {
  test("not moved is not changed", () => {
    fc.assert(fc.property(formula, (text) => expect(move(text, 0, 0)).toBe(text)));
  });

  test("moved there and back is not changed", () => {
    const step = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(formula, step, step, (text, down, right) => {
        expect(move(move(text, down, right), -down, -right)).toBe(text);
      }),
    );
  });

  test("any text is taken apart without loss, in time that grows with its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(move(text, 0, 0).length).toBe(text.length)),
    );
    for (const bait of ["[", "'", '"', "['", "[[", "$", "A", "A1:", "#"]) {
      const text = bait.repeat(200_000);
      expect(move(text, 0, 0)).toHaveLength(text.length);
    }
  }, 5_000);
});
