import fc from "fast-check";
import type { CellInput, Edit } from "../../../../src/core/edits/edit";
import { areaOf, changed, rowsOf, setCell, SHEET1, partOf } from "../../../support/ooxmlParts";
import { at, bookParts, onlySheet, zipParts } from "../../../support/xlsxBuilder";
import { hostErrorOf } from "../../../support/xlsxErrors";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";

const STYLES =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"/></cellXfs>';

/** The rows of Sheet1 after edits of rows given. */
const patched = (rows: string, ...edits: Edit[]): string =>
  rowsOf(changed({ sheets: [{ rows }], styles: STYLES }, edits).sheet);

/** What becomes of B2, which stands in the file with a style, a value, and marks of a rich value. */
const overwritten = (input: CellInput): string =>
  patched(
    '<row r="2"><c r="B2" s="1" t="s" cm="1" vm="2" ph="1"><f>A1</f><v>0</v></c></row>',
    setCell("B2", input),
  );

describe("what a cell becomes", () => {
  test.each<[CellInput, string]>([
    ["Kế hoạch", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t>Kế hoạch</t></is></c>'],
    ["a<b & c>", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t>a&lt;b &amp; c&gt;</t></is></c>'],
    [" a", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t xml:space="preserve"> a</t></is></c>'],
    ["a\nb", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t xml:space="preserve">a\nb</t></is></c>'],
    ["a\u0001\r\ud800", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t>a_x0001__x000D__xD800_</t></is></c>'],
    ["a_x000D_", '<c r="B2" s="1" t="inlineStr" ph="1"><is><t>a_x005F_x000D_</t></is></c>'],
    [0.1 + 0.2, '<c r="B2" s="1" ph="1"><v>0.30000000000000004</v></c>'],
    [1e21, '<c r="B2" s="1" ph="1"><v>1e+21</v></c>'],
    [-0, '<c r="B2" s="1" ph="1"><v>0</v></c>'],
    [true, '<c r="B2" s="1" t="b" ph="1"><v>1</v></c>'],
    [null, '<c r="B2" s="1" ph="1"/>'],
    ["", '<c r="B2" s="1" ph="1"/>'],
    [{ formula: "=A1*2", value: 2.5 }, '<c r="B2" s="1" ph="1"><f>A1*2</f><v>2.5</v></c>'],
    [
      { formula: '=IF(A1<1,"x","")', value: "" },
      '<c r="B2" s="1" t="str" ph="1"><f>IF(A1&lt;1,"x","")</f><v></v></c>',
    ],
    [{ formula: "=A1>1", value: false }, '<c r="B2" s="1" t="b" ph="1"><f>A1&gt;1</f><v>0</v></c>'],
    [{ formula: "=1/0", value: "#DIV/0!" }, '<c r="B2" s="1" t="e" ph="1"><f>1/0</f><v>#DIV/0!</v></c>'],
    [{ formula: "=A1", value: null }, '<c r="B2" s="1" ph="1"><f>A1</f></c>'],
  ])("%j", (input, cell) => {
    expect(overwritten(input)).toBe(`<row r="2">${cell}</row>`);
  });

  test("numbers that are none are refused plainly: a law is broken", () => {
    expect(() => overwritten(NaN)).toThrow(/NaN/);
  });

  test("text that would be taken for something else gets a style like the cell's, but of text", () => {
    const { bytes, sheet } = changed(
      { sheets: [{ rows: '<row r="1"><c r="A1" s="1"/></row>' }], styles: STYLES },
      [
        {
          kind: "setCells",
          area: areaOf("A1:B2"),
          cells: [
            ["1.10", "=A1"],
            ["01/02", "-"],
          ],
        },
      ],
    );
    expect([...sheet.matchAll(/ s="(\d)" t="inlineStr"/g)].map(([, s]) => s)).toEqual(["3", "3", "3", "3"]);
    expect(partOf(bytes, "xl/styles.xml")).toContain('<cellXfs count="4">');
    const grid = onlySheet(readWorkbook(bytes));
    expect(at(grid, "A1")).toEqual({ value: "1.10", numberFormat: "@" });
    expect(at(grid, "B1")).toEqual({ value: "=A1", numberFormat: "@" });
  });

  test("numbers typed as text become numbers: a text format becomes General, a typed apostrophe goes, other formats stay", () => {
    const { bytes, book } = changed(
      {
        sheets: [
          { rows: '<row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c></row>' },
        ],
        styles: STYLES,
        strings: "<si><t>2,5</t></si>",
      },
      [{ kind: "normalizeNumber", area: areaOf("A1:B1"), values: [[2.5, 3]] }],
    );
    expect(at(onlySheet(book), "A1")).toEqual({ value: 2.5, numberFormat: "General" });
    expect(at(onlySheet(book), "B1")).toEqual({ value: 3, numberFormat: "0.00" });
    expect(partOf(bytes, "xl/styles.xml").match(/quotePrefix/g)).toHaveLength(1);
  });

  test("any text comes back as it was given", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("_", "x", "0", "5", "F", "\r", "\n", " ", "\ud800", "_x000D_"),
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (value) => {
        const { book } = changed({}, [setCell("A1", value), setCell("B1", { formula: "=A1", value })]);
        const grid = onlySheet(book);
        expect(at(grid, "A1")?.value ?? "").toBe(value);
        expect(at(grid, "B1")?.value ?? "").toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  test("any number comes back as it was given", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(at(onlySheet(changed({}, [setCell("A1", value)]).book), "A1")?.value).toBe(
          value === 0 ? 0 : value,
        );
      }),
    );
  });
});

describe("where a cell goes", () => {
  const one = (address: string): string => `<c r="${address}"><v>1</v></c>`;

  test.each([
    ["", "B2", `<row r="2">${one("B2")}</row>`],
    ['<row r="5"/>', "B2", `<row r="2">${one("B2")}</row><row r="5"/>`],
    ['<row r="1"/>', "B2", `<row r="1"/><row r="2">${one("B2")}</row>`],
    ['<row r="2" ht="20"/>', "B2", `<row r="2" ht="20">${one("B2")}</row>`],
    ['<row r="2"></row>', "B2", `<row r="2">${one("B2")}</row>`],
    [`<row r="2">${one("C2")}</row>`, "B2", `<row r="2">${one("B2")}${one("C2")}</row>`],
    [`<row r="2">${one("A2")}</row>`, "B2", `<row r="2">${one("A2")}${one("B2")}</row>`],
    [
      `<row r="2">${one("A2")}${one("C2")}</row>`,
      "B2",
      `<row r="2">${one("A2")}${one("B2")}${one("C2")}</row>`,
    ],
    [
      '<row><c><v>5</v></c></row><row><c><v>5</v></c><c s="1"/></row>',
      "B2",
      '<row><c><v>5</v></c></row><row><c><v>5</v></c><c s="1"><v>1</v></c></row>',
    ],
    ['<row r="2" spans="3:4"/>', "B2", `<row r="2" spans="2:4">${one("B2")}</row>`],
    ['<row r="2" spans="1:1 3:4"/>', "B2", `<row r="2">${one("B2")}</row>`],
    ['<row r="2" spans="1:4"/>', "B2", `<row r="2" spans="1:4">${one("B2")}</row>`],
    [
      '<row r="2" s="1" customFormat="1"/>',
      "B2",
      '<row r="2" s="1" customFormat="1"><c r="B2" s="1"><v>1</v></c></row>',
    ],
    ['<row r="2" s="1"/>', "B2", `<row r="2" s="1">${one("B2")}</row>`],
  ])("%s", (rows, address, result) => {
    expect(patched(rows, setCell(address, 1))).toBe(result);
  });

  test("nothing is written where nothing was and nothing is to be", () => {
    expect(patched('<row r="1"/>', setCell("A1", null), setCell("C9", null))).toBe('<row r="1"/>');
  });

  test("a sheetData that closes in its own tag is opened; the style of a column counts for cells that are not there", () => {
    const parts = bookParts({
      styles: STYLES,
      sheets: [{ before: '<cols><col min="2" max="9" width="10" style="1"/></cols>' }],
    });
    parts[SHEET1] = String(parts[SHEET1]).replace("<sheetData></sheetData>", "<sheetData/>");
    const sheet = partOf(applyToXlsx(zipParts(parts), [setCell("B2", 1)]), SHEET1);
    expect(sheet).toContain('<sheetData><row r="2"><c r="B2" s="1"><v>1</v></c></row></sheetData>');
  });

  test("the dimension grows as far as needed", () => {
    const { sheet } = changed({ sheets: [{ before: '<dimension ref="B2:C3"/>' }] }, [setCell("E9", 1)]);
    expect(sheet).toContain('<dimension ref="B2:E9"/>');
    expect(
      changed({ sheets: [{ before: '<dimension ref="$B$2:C3"/>' }] }, [setCell("C3", 1)]).sheet,
    ).toContain('"$B$2:C3"');
  });

  test("prefixes, comments and what else stands in the part are kept", () => {
    const parts = bookParts({});
    const root =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:y="urn:y">';
    const head = '<?xml version="1.0"?><!-- a --><?pi x?>';
    const before =
      '<x:c  r = "A1"\n y:z=\'1\'><x:v><![CDATA[5]]></x:v><x:extLst><x:ext uri="u"/></x:extLst></x:c>';
    parts[SHEET1] =
      `${head}${root}<x:sheetData ><!-- <row r="9"> --><x:row r="1" >${before}</x:row ></x:sheetData></x:worksheet>`;
    const sheet = partOf(applyToXlsx(zipParts(parts), [setCell("B1", "a"), setCell("A3", 2)]), SHEET1);
    expect(sheet).toBe(
      `${head}${root}<x:sheetData ><!-- <row r="9"> --><x:row r="1" >${before}<x:c r="B1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row >` +
        '<x:row r="3"><x:c r="A3"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    const again = partOf(applyToXlsx(zipParts(parts), [setCell("A1", true)]), SHEET1);
    expect(again).toContain(
      '<x:c  r = "A1"\n y:z=\'1\' t="b"><x:v>1</x:v><x:extLst><x:ext uri="u"/></x:extLst></x:c>',
    );
  });

  test("rows and cells in disorder are left to those who understand them", () => {
    for (const rows of [
      '<row r="2"/><row r="1"/>',
      '<row r="1"><c r="B1"/><c r="A1"/></row>',
      '<row r="1"><c r="A2"/></row>',
    ]) {
      expect(hostErrorOf(() => patched(rows, setCell("A1", 1)))).toMatchObject({
        code: "unsupported-edit",
        details: { sheet: "Sheet1" },
      });
    }
  });
});

describe("heights of rows", () => {
  const heights = (all: Record<number, number>): Edit => ({
    kind: "setRowHeights",
    sheet: "Sheet1",
    heights: all,
  });

  test("are set on rows that are there and on new ones", () => {
    expect(
      patched('<row r="2" ht="15" x14ac:dyDescent="1"><c r="A2"/></row>', heights({ 1: 30.5, 3: 1000 })),
    ).toBe(
      '<row r="2" ht="30.5" x14ac:dyDescent="1" customHeight="1"><c r="A2"/></row><row r="4" ht="409.5" customHeight="1"/>',
    );
  });
});
