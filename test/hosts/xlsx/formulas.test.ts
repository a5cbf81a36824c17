import { hostErrorOf } from "../../support/xlsxErrors";
import { at, readSheet } from "../../support/xlsxBuilder";
import { SharedFormulas, Translator } from "../../../src/hosts/xlsx/formula/sharedFormulas";

describe("formulas", () => {
  test("a formula keeps its cached value; text, number, error or none", () => {
    const grid = readSheet({
      rows:
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
        '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>A1</f></c><c r="E1"><f>=A1</f><v>2</v></c></row>',
    });
    expect(at(grid, "A1")).toEqual({ value: 2, numberFormat: "General", formula: "=1+1" });
    expect(at(grid, "B1")).toEqual({ value: "ab", numberFormat: "General", formula: '="a"&"b"' });
    expect(at(grid, "C1")?.value).toBe("#DIV/0!");
    expect(at(grid, "D1")).toEqual({ value: null, numberFormat: "General", formula: "=A1" });
    expect(at(grid, "E1")?.formula).toBe("=A1");
  });

  test("an f element that says nothing is no formula", () => {
    const grid = readSheet({ rows: '<row r="1"><c r="A1"><f/><v>2</v></c><c r="B1"><f></f></c></row>' });
    expect(at(grid, "A1")).toEqual({ value: 2, numberFormat: "General" });
    expect(at(grid, "B1")).toBeUndefined();
  });

  test("a shared formula reads in every cell as written there", () => {
    const grid = readSheet({
      rows:
        '<row r="1"><c r="D1"><f t="shared" ref="D1:E3" si="0">$A1-B$1+LOG10(\'A1\'!C1)</f><v>1</v></c>' +
        '<c r="E1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"></f><v>3</v></c></row>',
    });
    expect(at(grid, "D1")?.formula).toBe("=$A1-B$1+LOG10('A1'!C1)");
    expect(at(grid, "E1")?.formula).toBe("=$A1-C$1+LOG10('A1'!D1)");
    expect(at(grid, "D3")).toEqual({ value: 3, numberFormat: "General", formula: "=$A3-B$1+LOG10('A1'!C3)" });
  });

  test("the first cell of a shared formula may come later in the file", () => {
    const grid = readSheet({
      rows:
        '<row r="2"><c r="A2"><f t="shared" si="7"/><v>5</v></c></row>' +
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="7">B1*2</f><v>4</v></c></row>',
    });
    expect(at(grid, "A2")).toEqual({ value: 5, numberFormat: "General", formula: "=B2*2" });
  });

  test("without a first cell only the value is left", () => {
    const grid = readSheet({
      rows: '<row r="2"><c r="A2"><f t="shared" si="7"/><v>5</v></c><c r="B2"><f t="shared" si="7"/></c></row>',
    });
    expect(at(grid, "A2")).toEqual({ value: 5, numberFormat: "General" });
    expect(at(grid, "B2")).toBeUndefined();
  });

  test("an array formula counts for its first cell", () => {
    const grid = readSheet({
      rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    });
    expect(at(grid, "A1")).toEqual({ value: 2, numberFormat: "General", formula: "=B1:B2*2" });
    expect(at(grid, "A2")).toEqual({ value: 4, numberFormat: "General" });
  });

  test.each([
    ['dt2D="1" dtr="1" r1="B1" r2="B2"', "=TABLE(B1,B2)"],
    ['dt2D="0" dtr="1" r1="B1"', "=TABLE(B1,)"],
    ['dtr="0" r1="B1"', "=TABLE(,B1)"],
  ])("a data table with %s is %s", (attributes, formula) => {
    const grid = readSheet({
      rows: `<row r="1"><c r="C1"><f t="dataTable" ref="C1:C3" ${attributes}/><v>9</v></c></row>`,
    });
    expect(at(grid, "C1")).toEqual({ value: 9, numberFormat: "General", formula });
  });

  test("a few kilobytes cannot make gigabytes of formulas", () => {
    const shared = new SharedFormulas(new Translator(1000));
    shared.define("0", `=A1${"+A1".repeat(100)}`, { row: 0, col: 0 });
    for (const row of [1, 2, 3]) expect(shared.formulaAt("0", { row, col: 0 })).toHaveLength(303);
    const error = hostErrorOf(() => shared.formulaAt("0", { row: 4, col: 0 }));
    expect(error).toMatchObject({ code: "unsafe", details: { limit: 1000 } });
  });

  test("50,000 cells of a shared formula of usual length are no gigabytes", () => {
    const child = '<row><c><f t="shared" si="0"/><v>1</v></c></row>';
    const first =
      '<row r="7"><c><f t="shared" ref="A7:A50006" si="0">IF(COUNT(C7,E7)=2,ROUND(E7-C7,4),"")</f></c></row>';
    const grid = readSheet({ rows: first + child.repeat(49_999) });
    expect(at(grid, "A50006")?.formula).toBe('=IF(COUNT(C50006,E50006)=2,ROUND(E50006-C50006,4),"")');
  });
});
