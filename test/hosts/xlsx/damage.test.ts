import fc from "fast-check";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { bookParts, buildXlsx, worksheetXml, type Parts } from "../../support/xlsxBuilder";
import { refusal, refusalOf } from "../../support/xlsxErrors";
import { writeZip } from "../../support/xlsxZip";

const SHEET = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string | Uint8Array): Parts => ({ ...bookParts({}), [SHEET]: xml });
const without = (part: string): Parts =>
  Object.fromEntries(
    Object.entries(bookParts({ strings: "", styles: "" })).filter(([name]) => name !== part),
  );

describe("damage", () => {
  const whole = buildXlsx({
    sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    strings: "<si><t>a</t></si>",
  });

  test("a zip cut off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 1 }), (length) => {
        expect(refusal(whole.subarray(0, length)).code).toBe("damaged");
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ["the checksum", { crc: 1 }],
    ["the size, too large", { size: 100_000 }],
    ["the way of packing", { method: 12 }],
  ])("%s is wrong", (_what, lie) => {
    expect(refusalOf(bookParts({}), { lies: { [SHEET]: lie } })).toMatchObject({
      code: "damaged",
      part: SHEET,
    });
  });

  test("the checksum of a stored part is wrong", () => {
    expect(refusalOf(bookParts({}), { stored: true, lies: { [SHEET]: { crc: 1 } } })).toEqual({
      code: "damaged",
      part: SHEET,
    });
  });

  test("damage in a part that nobody reads does not matter", () => {
    const parts: Parts = { ...bookParts({}), "xl/media/image1.png": Uint8Array.of(1, 2, 3) };
    const bytes = writeZip(parts, { lies: { "xl/media/image1.png": { crc: 1 } } });
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });

  test("two parts of one name", () => {
    const parts: Parts = { ...bookParts({}), [SHEET.toUpperCase()]: worksheetXml({}) };
    expect(refusalOf(parts).code).toBe("damaged");
  });

  const open = '<worksheet xmlns="urn:x"><sheetData>';
  test.each([
    ["nothing", ""],
    ["blanks only", " \n "],
    ["no element", "<!-- x -->"],
    ["a tag that is never closed", `${open}</sheetData>`],
    ["tags that cross", `${open}</worksheet></sheetData>`],
    ["text that breaks off in a tag", `${open}<row r="1`],
    ["text that breaks off in a comment", `${open}<!-- `],
    ["text that breaks off in CDATA", `${open}<![CDATA[ `],
    ["an attribute without quotes", "<worksheet a=1/>"],
    ["an attribute without a value", "<worksheet a/>"],
    ["a tag inside of a tag", '<worksheet a="<b/>"/>'],
    ["a second root", "<worksheet/><worksheet/>"],
    ["text outside of the root", "<worksheet/>x"],
    ["an end without a start", "</worksheet>"],
    ["a reference outside of the root", "<worksheet/>&amp;"],
    ["another root", "<chartsheet/>"],
    ["an unknown mark", `${open}<![INCLUDE[x]]></sheetData></worksheet>`],
  ])("XML with %s", (_what, xml) => {
    expect(refusalOf(withSheet(xml))).toEqual({ code: "damaged", part: SHEET });
  });

  test("XML that is no text in the encoding that it states", () => {
    expect(refusalOf(withSheet(Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e))).code).toBe("damaged");
    expect(refusalOf(withSheet('<?xml version="1.0" encoding="klingon"?><worksheet/>')).code).toBe("damaged");
  });

  const cell = (inner: string, attributes = "") => `<row r="1"><c r="A1"${attributes}>${inner}</c></row>`;
  test.each([
    ["an unknown entity", cell("<is><t>&nbsp;</t></is>", ' t="inlineStr"')],
    ["a lone ampersand", cell("<is><t>a & b</t></is>", ' t="inlineStr"')],
    ["a character reference to nothing", cell("<is><t>&#x110000;</t></is>", ' t="inlineStr"')],
    ["a shared string that is not there", cell("<v>1</v>", ' t="s"')],
    ["a shared string before the first", cell("<v>-1</v>", ' t="s"')],
    ["a shared string that is no number", cell("<v>x</v>", ' t="s"')],
    ["a number that is none", cell("<v>1,5</v>")],
    ["a number without end", cell("<v>1e999</v>")],
    ["a boolean that is none", cell("<v>2</v>", ' t="b"')],
    ["a date that is none", cell("<v>2024-13-45</v>", ' t="d"')],
    ["a type that nobody knows", cell("<v>1</v>", ' t="zz"')],
    ["an address that is none", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["an address behind the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["an address behind the last row", '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
    ["a row that is none", '<row r="0"/>'],
    ["a row between two", '<row r="1.5"/>'],
    ["a row behind the last", '<row r="1048577"/>'],
    ["a row after the last", '<row r="1048576"/><row/>'],
    ["a cell after the last", '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>'],
  ])("cells: %s", (_what, rows) => {
    const parts = { ...bookParts({ strings: "<si><t>a</t></si>" }), [SHEET]: worksheetXml({ rows }) };
    expect(refusalOf(parts)).toEqual({ code: "damaged", part: SHEET });
  });

  test.each([
    ["a merged area", '<mergeCells><mergeCell ref="A1:"/></mergeCells>'],
    ["a merged area without one", "<mergeCells><mergeCell/></mergeCells>"],
  ])("%s that is none", (_what, after) => {
    expect(refusalOf(withSheet(worksheetXml({ after })))).toEqual({ code: "damaged", part: SHEET });
  });

  test.each(['<col min="0" max="1"/>', '<col min="3" max="2"/>', "<col/>"])(
    "columns that are none: %s",
    (column) => {
      expect(refusalOf(withSheet(worksheetXml({ before: `<cols>${column}</cols>` }))).code).toBe("damaged");
    },
  );
});

describe("parts that are not there", () => {
  test.each([
    ["the workbook", "xl/workbook.xml", "xl/workbook.xml"],
    ["a sheet", SHEET, SHEET],
  ])("%s", (_what, part, named) => {
    expect(refusalOf(without(part))).toEqual({ code: "missing-part", part: named });
  });

  test("a sheet whose relationship is not there", () => {
    expect(refusalOf(without("xl/_rels/workbook.xml.rels"))).toEqual({
      code: "missing-part",
      part: "xl/workbook.xml",
      sheet: "Sheet1",
    });
  });

  test("the shared strings that a cell asks for", () => {
    expect(
      refusalOf(withSheet(worksheetXml({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }))).code,
    ).toBe("damaged");
  });
});
