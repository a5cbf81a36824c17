import type { Edit } from "../../../../src/core/edits/edit";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { areaOf, changed, partOf, partsOf, rowsOf, setCell } from "../../../support/ooxmlParts";
import { at, bookParts, onlySheet, relationshipsXml, zipParts } from "../../../support/xlsxBuilder";
import { hostErrorOf } from "../../../support/xlsxErrors";

const refused = (rows: string, ...edits: Edit[]): unknown =>
  hostErrorOf(() => changed({ sheets: [{ rows }] }, edits));
const UNSUPPORTED = { code: "unsupported-edit", details: { sheet: "Sheet1" } };

describe("a shared formula", () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row>';

  test("whose first cell goes moves to the next that has it", () => {
    const { sheet, book } = changed({ sheets: [{ rows }] }, [setCell("B1", "x")]);
    expect(rowsOf(sheet)).toContain(
      '<c r="B2"><f t="shared" si="0" ref="B2:B4">A2*$C$1</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v>',
    );
    expect(["B1", "B2", "B3", "B4"].map((a) => at(onlySheet(book), a)?.formula)).toEqual([
      undefined,
      "=A2*$C$1",
      "=A3*$C$1",
      "=A4*$C$1",
    ]);
  });

  test("of which several cells go moves past them", () => {
    const { book } = changed({ sheets: [{ rows }] }, [
      { kind: "setCells", area: areaOf("B1:B3"), cells: [[1], [2], [null]] },
    ]);
    expect(at(onlySheet(book), "B4")).toMatchObject({ formula: "=A4*$C$1", value: 4 });
  });

  test("that loses another cell, or all of them, needs nothing", () => {
    expect(rowsOf(changed({ sheets: [{ rows }] }, [setCell("B3", 1)]).sheet)).toBe(
      rows.replace('<f t="shared" si="0"/><v>3</v>', "<v>1</v>"),
    );
    const all = changed({ sheets: [{ rows }] }, [
      { kind: "setCells", area: areaOf("B1:B4"), cells: [[1], [2], [3], [4]] },
    ]);
    expect(all.sheet).not.toContain("<f");
  });

  test("a second one of the same number is not mixed up with the first", () => {
    const twice = `${rows}<row r="7"><c r="B7"><f t="shared" ref="B7:B8" si="0">C7</f></c></row><row r="8"><c r="B8"><f t="shared" si="0"/></c></row>`;
    const { book } = changed({ sheets: [{ rows: twice }] }, [setCell("B1", 1)]);
    expect(at(onlySheet(book), "B8")?.formula).toBe("=C8");
    expect(at(onlySheet(book), "B4")?.formula).toBe("=A4*$C$1");
  });

  test("whose cells stand before the first is not touched", () => {
    const early =
      '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" ref="A1:B1" si="0">C1</f></c></row>';
    expect(refused(early, setCell("B1", 1))).toMatchObject(UNSUPPORTED);
  });
});

describe("array formulas and data tables", () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>';
  const table = array.replace('t="array"', 't="dataTable"');

  test.each([array, table])("no cell of them can be overwritten", (rows) => {
    for (const address of ["A1", "B1", "B2"])
      expect(refused(rows, setCell(address, 1))).toMatchObject(UNSUPPORTED);
    expect(rowsOf(changed({ sheets: [{ rows }] }, [setCell("C1", 1)]).sheet)).toContain(
      '<c r="C1"><v>1</v></c>',
    );
  });

  test("one of a single cell can", () => {
    const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>';
    expect(rowsOf(changed({ sheets: [{ rows }] }, [setCell("A1", 5)]).sheet)).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row>',
    );
  });
});

describe("calculation", () => {
  function chained(rows: string): Uint8Array {
    const parts = bookParts({ sheets: [{ rows }] });
    parts["xl/calcChain.xml"] =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "calcChain", "calcChain.xml"],
    ]);
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    );
    return zipParts(parts);
  }

  test("the chain goes with the first formula that goes", () => {
    const parts = partsOf(
      applyToXlsx(chained('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), [setCell("A1", null)]),
    );
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
  });

  test("and stays when formulas are only added", () => {
    const bytes = applyToXlsx(chained('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), [
      setCell("B1", { formula: "=A1", value: 2 }),
    ]);
    expect(Object.keys(partsOf(bytes))).toContain("xl/calcChain.xml");
    expect(at(onlySheet(readWorkbook(bytes)), "B1")).toEqual({
      value: 2,
      formula: "=A1",
      numberFormat: "General",
    });
  });

  test.each([
    ["", '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'],
    [
      '<definedNames/><oleSize ref="A1"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/></workbook>',
    ],
  ])("a changed value asks for calculation when the file is opened: %s", (after, result) => {
    expect(partOf(changed({ after }, [setCell("A1", 1)]).bytes, "xl/workbook.xml")).toContain(
      `</sheets>${result}`,
    );
  });

  test("a changed look does not", () => {
    const { bytes } = changed({}, [{ kind: "setColumnWidths", sheet: "Sheet1", widths: { 0: 48 } }]);
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("calcPr");
  });
});
