import type { Edit, PrintSetup } from "../../../../src/core/edits/edit";
import { widthInPoints } from "../../../../src/hosts/xlsx/parts/columns";
import { digitPixels } from "../../../../src/hosts/xlsx/parts/standardFont";
import { fileWidth } from "../../../../src/hosts/xlsx/write/sheet/columnsPatch";
import { areaOf, changed, partOf } from "../../../support/ooxmlParts";
import { onlySheet, type SheetSpec } from "../../../support/xlsxBuilder";
import { hostErrorOf } from "../../../support/xlsxErrors";

const sheetAfter = (sheet: SheetSpec, ...edits: Edit[]): string => changed({ sheets: [sheet] }, edits).sheet;
const widths = (all: Record<number, number | null>): Edit => ({
  kind: "setColumnWidths",
  sheet: "Sheet1",
  widths: all,
});
const colsOf = (sheet: string): string => /<cols>.*<\/cols>/.exec(sheet)?.[0] ?? "";

describe("widths of columns", () => {
  test.each([7, 8, 9])("every whole pixel comes back as it was given, with digits of %i pixels", (digit) => {
    for (let pixels = 1; pixels < 1700; pixels++)
      expect(widthInPoints(Number(fileWidth(pixels * 0.75, digit)), digit)).toBe(pixels * 0.75);
  });

  test("a width counts digits of the file's standard font", () => {
    expect(digitPixels({ name: "Calibri", size: 11 })).toBe(7);
    expect(digitPixels({ name: "Times New Roman", size: 12 })).toBe(8);
    expect(digitPixels({ name: "Arial", size: 10 })).toBe(7);
    expect(fileWidth(48, 7)).toBe("9.140625");
    expect(fileWidth(48, 8)).toBe("8");
    expect(fileWidth(9999, 7)).toBe("255");
  });

  test.each([
    ["", { 1: 48 }, '<cols><col min="2" max="2" width="9.140625" customWidth="1"/></cols>'],
    ["", { 1: null }, ""],
    ['<cols><col min="1" max="1" width="5"/></cols>', { 0: null }, ""],
    [
      '<cols><col min="1" max="16384" width="5" style="3" customWidth="1"/></cols>',
      { 1: 48, 3: null },
      '<cols><col min="1" max="1" width="5" style="3" customWidth="1"/><col min="2" max="2" width="9.140625" style="3" customWidth="1"/>' +
        '<col min="3" max="3" width="5" style="3" customWidth="1"/><col min="4" max="4" style="3"/><col min="5" max="16384" width="5" style="3" customWidth="1"/></cols>',
    ],
    [
      '<cols><col min="1" max="1" width="5"/><col min="4" max="5" width="6" hidden="1"/></cols>',
      { 2: 48, 9: 48 },
      '<cols><col min="1" max="1" width="5"/><col min="3" max="3" width="9.140625" customWidth="1"/><col min="4" max="5" width="6" hidden="1"/>' +
        '<col min="10" max="10" width="9.140625" customWidth="1"/></cols>',
    ],
  ])("%s and %j", (before, all, result) => {
    expect(colsOf(sheetAfter({ before }, widths(all)))).toBe(result);
  });

  test("cols stand before the cells and behind the sheet's format", () => {
    expect(
      sheetAfter({ before: '<sheetPr/><sheetFormatPr defaultRowHeight="15"/>' }, widths({ 0: 48 })),
    ).toContain('"15"/><cols><col');
    expect(sheetAfter({}, widths({ 0: 48 }))).toMatch(/relationships"><cols>.*<\/cols><sheetData>/);
  });
});

describe("merged cells", () => {
  const merge = (address: string): Edit => ({ kind: "mergeCells", area: areaOf(address) });
  const unmerge = (address: string): Edit => ({ kind: "unmergeCells", area: areaOf(address) });
  const two = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:B4"/></mergeCells>';

  test.each([
    [
      "",
      [merge("A1:B2"), merge("C1:C2")],
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C2"/></mergeCells>',
    ],
    [
      two,
      [merge("D1:D2")],
      two.replace('"2"', '"3"').replace("</mergeCells>", '<mergeCell ref="D1:D2"/></mergeCells>'),
    ],
    [two, [merge("A1:B1")], two],
    [two, [unmerge("B1")], '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>'],
    [two, [unmerge("A1:B3")], ""],
    [two, [unmerge("A1:B3"), merge("A1:B4")], '<mergeCells count="1"><mergeCell ref="A1:B4"/></mergeCells>'],
    [two, [unmerge("F9")], two],
  ])("%s", (after, edits, result) => {
    const tail =
      '<phoneticPr fontId="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const sheet = sheetAfter({ after: `<sheetProtection/>${after}${tail}` }, ...edits);
    expect(sheet).toContain(`<sheetProtection/>${result}${tail}`);
  });

  test("that overlap are refused", () => {
    expect(hostErrorOf(() => sheetAfter({ after: two }, merge("B1:C1"))).code).toBe("unsupported-edit");
  });
});

describe("print", () => {
  const print: PrintSetup = {
    paper: "A4",
    landscape: true,
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 12.7 },
    repeatRows: [4, 5],
    area: { rows: 30, cols: 8 },
    fitToWidth: true,
    pageNumbers: true,
    centerHorizontally: true,
  };
  const set = (change: Partial<PrintSetup> = {}): Edit => ({
    kind: "setPrint",
    sheet: "Sheet1",
    print: { ...print, ...change },
  });
  const header = '<oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>';

  test("is written in order, with names for what is repeated and printed", () => {
    const { bytes, sheet } = changed({ sheets: [{ name: "Phụ lục 'I'" }] }, [
      { ...set(), sheet: "Phụ lục 'I'" } as Edit,
    ]);
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetData>/);
    expect(sheet).toContain(
      '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="0.787402" header="0.393701" footer="0.5"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>' +
        `<headerFooter differentFirst="1">${header}</headerFooter></worksheet>`,
    );
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục ''I'''!$A$1:$H$30</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục ''I'''!$5:$6</definedName>`,
    );
  });

  test("replaces what was there, and keeps what it does not speak of", () => {
    const before = '<sheetPr codeName="x"><tabColor rgb="FF00FF00"/></sheetPr>';
    const after =
      '<printOptions gridLines="1"/><pageMargins left="9" right="9" top="9" bottom="9" header="9" footer="9"/>' +
      '<pageSetup paperSize="8" scale="60" orientation="portrait" r:id="rId1"/>' +
      '<headerFooter><oddHeader>alt</oddHeader><oddFooter>&amp;Lf</oddFooter><firstHeader>x</firstHeader></headerFooter><rowBreaks count="0"/>';
    const names =
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$1:$1</definedName><definedName name="x">1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName></definedNames>';
    const { bytes, sheet } = changed({ sheets: [{ before, after }], after: names }, [
      set({ area: undefined as never, landscape: false }),
    ]);
    expect(sheet).toContain(
      '<sheetPr codeName="x"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(sheet).toContain(
      '<printOptions gridLines="1" horizontalCentered="1"/><pageMargins left="1.181102"',
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="portrait" r:id="rId1" fitToWidth="1" fitToHeight="0"',
    );
    expect(sheet).toContain(
      `<headerFooter differentFirst="1">${header}<oddFooter>&amp;Lf</oddFooter></headerFooter><rowBreaks count="0"/>`,
    );
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      `<definedNames><definedName name="x">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Sheet1'!$5:$6</definedName></definedNames>`,
    );
  });

  test("without fitting and numbers nothing of them is left", () => {
    const once = changed({}, [set()]).sheet;
    const parts = {
      before: /<sheetPr>.*<\/sheetPr>/.exec(once)?.[0] ?? "",
      after: /<printOptions.*<\/headerFooter>/.exec(once)?.[0] ?? "",
    };
    const sheet = sheetAfter(
      parts,
      set({ fitToWidth: false, pageNumbers: false, centerHorizontally: false }),
    );
    expect(sheet).toContain("<sheetPr><pageSetUpPr/></sheetPr>");
    expect(sheet).toContain("<printOptions/>");
    expect(sheet).not.toMatch(/fitTo|oddHeader|differentFirst/);
  });

  test("is read back as a sheet like any other", () => {
    expect(onlySheet(changed({}, [set()]).book).sheet).toBe("Sheet1");
  });
});
