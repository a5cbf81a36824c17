import {
  at,
  bookParts,
  onlySheet,
  readBuilt,
  readSheet,
  relationshipsXml,
  zipParts,
} from "../../support/xlsxBuilder";
import { hostErrorOf } from "../../support/xlsxErrors";
import { readWorkbook } from "../../../src/hosts/xlsx/read";

const area = (top: number, left: number, rows: number, cols: number) => ({
  sheet: "Sheet1",
  top,
  left,
  rows,
  cols,
});

describe("what a sheet says besides its cells", () => {
  test("merged areas", () => {
    const grid = readSheet({
      after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>',
    });
    expect(grid.merges).toEqual([area(0, 0, 1, 3), area(2, 1, 7, 1)]);
  });

  test("hidden rows: said so, or of no height", () => {
    const grid = readSheet({
      rows:
        '<row r="9" hidden="true"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/>' +
        '<row r="4" ht="15"/><row r="5" hidden="0"/><row r="2" hidden="1"/>',
    });
    expect(grid.hiddenRows).toEqual([1, 2, 8]);
    expect(at(grid, "A2")?.value).toBe(1);
  });

  test("widths of columns in points, hidden columns: said so, or of no width", () => {
    const grid = readSheet({
      before:
        '<cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="4" max="4" width="20" hidden="1"/>' +
        '<col min="5" max="5" width="0" customWidth="1"/><col min="6" max="6" style="1"/></cols>',
    });
    // 9.140625 is the 8.43 digits of a new sheet: 64 pixels, 48 points. 20 is 140 pixels.
    expect(grid.columnWidths).toEqual({ 0: 48, 1: 48, 3: 105 });
    expect(grid.hiddenColumns).toEqual([3, 4]);
  });

  test("widths for all columns of the sheet", () => {
    const grid = readSheet({ before: '<cols><col min="3" max="16384" width="9.140625"/></cols>' });
    expect(Object.keys(grid.columnWidths)).toHaveLength(16_382);
    expect(grid.columnWidths[16_383]).toBe(48);
  });

  test("the same columns a thousand times over are refused", () => {
    const before = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols>`;
    expect(hostErrorOf(() => readSheet({ before })).code).toBe("damaged");
  });

  test.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection sheet="0" password="CC1A"/>', false],
    ["", false],
  ])("protection: %s", (after, isProtected) => {
    expect(readSheet({ after }).protected).toBe(isProtected);
  });

  test("Excel tables", () => {
    const parts = bookParts({
      sheets: [
        { after: '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>' },
      ],
    });
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationshipsXml([
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "table", "/xl/tables/table2.xml"],
      ["rId3", "drawing", "../drawings/drawing1.xml"],
    ]);
    const table = (attributes: string) =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ${attributes}/>`;
    parts["xl/tables/table1.xml"] = table('name="t" displayName="BảngĐiểm" ref="A3:F20" totalsRowCount="1"');
    parts["xl/tables/table2.xml"] = table('name="Hai" ref="H1:H2" totalsRowShown="0"');
    expect(onlySheet(readWorkbook(zipParts(parts))).tables).toEqual([
      { name: "BảngĐiểm", area: area(2, 0, 18, 6), totalsRow: true },
      { name: "Hai", area: area(0, 7, 2, 1), totalsRow: false },
    ]);
    delete parts["xl/tables/table2.xml"];
    expect(hostErrorOf(() => readWorkbook(zipParts(parts)))).toMatchObject({
      code: "missing-part",
      details: { part: "xl/tables/table2.xml" },
    });
  });
});

describe("highlights", () => {
  const rule = (formula: string) =>
    `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
  const format = (sqref: string, rules: string) =>
    `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;

  test("only the rules that hold our mark term", () => {
    const after =
      format("A1:F9", rule('AND(N("cchc-1")=0,$E1&lt;$C1)')) +
      format("B2", rule("$E1&lt;$C1") + rule('AND($B2="",N("cchc-12")=0)')) +
      format(
        "C3",
        rule('N("cchc-x")=0') + '<cfRule type="cellIs"/><cfRule type="colorScale"><colorScale/></cfRule>',
      );
    expect(readSheet({ after }).highlights).toEqual([
      { area: area(0, 0, 9, 6), formula: '=AND(N("cchc-1")=0,$E1<$C1)' },
      { area: area(1, 1, 1, 1), formula: '=AND($B2="",N("cchc-12")=0)' },
    ]);
  });

  test("one for each area, the formula as it counts for the first cell of that area", () => {
    const after = format("A9:B10 A5:B6", rule('AND(N("cchc-1")=0,$E5&lt;C5)'));
    expect(readSheet({ after }).highlights).toEqual([
      { area: area(8, 0, 2, 2), formula: '=AND(N("cchc-1")=0,$E9<C9)' },
      { area: area(4, 0, 2, 2), formula: '=AND(N("cchc-1")=0,$E5<C5)' },
    ]);
  });

  test("a hundred thousand areas are read", () => {
    const cells = Array.from({ length: 100_000 }, (_, i) => `A${i + 1}`).join(" ");
    expect(readSheet({ after: format(cells, rule('N("cchc-1")=0')) }).highlights).toHaveLength(100_000);
  });
});

test("a sheet of nothing", () => {
  const [grid] = readBuilt({}).sheets;
  expect(grid).toEqual({
    sheet: "Sheet1",
    visibility: "visible",
    rows: [],
    merges: [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    tables: [],
    highlights: [],
  });
});
