import { strToU8 } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import type { Grid } from "../../../src/core/grid/grid";
import {
  MAIN,
  STRICT,
  at,
  bookParts,
  cellCount,
  onlySheet,
  readSheet,
  zipParts,
  type Parts,
} from "../../support/xlsxBuilder";
import { writeZip } from "../../support/xlsxZip";

const SHEET = "xl/worksheets/sheet1.xml";
const strings = "<si><t>Tiêu chí</t></si><si><t>Điểm</t></si>";
const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>';
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><f>A2*2</f><v>2</v></c></row>';

/** A workbook with a bit of everything, whose parts a test then changes. */
const usual = (): Parts =>
  bookParts({
    sheets: [{ rows, after: '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>' }],
    strings,
    styles,
  });

const replaced = (part: string, from: string | RegExp, to: string): Parts => {
  const parts = usual();
  const before = String(parts[part]);
  parts[part] = before.replace(from, to);
  if (parts[part] === before) throw new Error(`nothing to replace in ${part}`);
  return parts;
};

const renamed = (change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(usual()).map(([name, content]) => [change(name), content]));

const mapped = (change: (content: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(usual()).map(([name, content]) => [name, change(String(content))]));

const read = (parts: Parts): Grid => onlySheet(readWorkbook(zipParts(parts)));
const expected = read(usual());

test("the usual workbook is what the variants are compared with", () => {
  expect(cellCount(expected)).toBe(4);
  expect(at(expected, "A1")?.value).toBe("Tiêu chí");
  expect(at(expected, "B2")).toEqual({ value: 2, numberFormat: "0.00", formula: "=A2*2" });
  expect(expected.merges).toHaveLength(1);
});

/** Every element gets the prefix x, in every part. */
const prefixed = (content: string): string =>
  content.replace(' xmlns="', ' xmlns:x="').replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2");

const utf16 = (content: string, isLittle: boolean, mark: boolean): Uint8Array => {
  const text = (mark ? "\ufeff" : "") + content.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};

describe("the same workbook, written otherwise", () => {
  const variants: ReadonlyArray<readonly [string, () => Parts]> = [
    ["prefixed elements", () => mapped(prefixed)],
    [
      "strict namespaces",
      () =>
        mapped((content) =>
          content
            .replaceAll(MAIN, STRICT)
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006",
              "http://purl.oclc.org/ooxml/officeDocument",
            ),
        ),
    ],
    [
      "another prefix for relationships",
      () => mapped((content) => content.replaceAll("r:id", "ns9:id").replaceAll("xmlns:r=", "xmlns:ns9=")),
    ],
    ["absolute targets", () => replaced("xl/_rels/workbook.xml.rels", /Target="/g, 'Target="/xl/')],
    [
      "targets with detours",
      () => replaced("xl/_rels/workbook.xml.rels", 'Target="worksheets', 'Target="./../xl/./worksheets'),
    ],
    [
      "targets with backslashes",
      () => replaced("xl/_rels/workbook.xml.rels", 'Target="worksheets/', 'Target="worksheets\\'),
    ],
    ["part names in capitals", () => renamed((name) => name.toUpperCase())],
    ["backslashes in the zip", () => renamed((name) => name.replaceAll("/", "\\"))],
    ["a leading slash in the zip", () => renamed((name) => `/${name}`)],
    ["folders in the zip", () => ({ "xl/": "", "xl/worksheets/": "", ...usual() })],
    ["a byte order mark", () => mapped((content) => `\ufeff${content}`)],
    ["UTF-16, small end first, with a mark", () => mapped((content) => utf16(content, true, true))],
    ["UTF-16, big end first, with a mark", () => mapped((content) => utf16(content, false, true))],
    ["UTF-16, small end first, without a mark", () => mapped((content) => utf16(content, true, false))],
    ["UTF-16, big end first, without a mark", () => mapped((content) => utf16(content, false, false))],
    ["UTF-8 that calls itself UTF-16", () => mapped((content) => content.replace("UTF-8", "utf-16"))],
    ["without an XML declaration", () => mapped((content) => content.replace(/^<\?xml.*\?>\n/, ""))],
    [
      "comments and instructions between elements",
      () => mapped((content) => content.replaceAll("><", "><!-- <c> --><?x <c> ?><")),
    ],
    ["white space between elements", () => mapped((content) => content.replaceAll("><", ">\r\n\t<"))],
    [
      "white space in tags",
      () =>
        mapped((content) => content.replace(/(\w)="([^"]*)"/g, "$1 = '$2'\n").replaceAll("</c>", "</c >")),
    ],
    ["without rows' addresses", () => replaced(SHEET, /<row r="\d"/g, "<row")],
    ["without cells' addresses", () => replaced(SHEET, /<c r="[A-Z]\d"/g, "<c")],
    ["without any address", () => replaced(SHEET, /<(c|row) r="\w+"/g, "<$1")],
    [
      "cells' addresses in small letters",
      () => mapped((content) => content.replace(/<c r="A/g, '<c r="a').replace(/<c r="B/g, '<c r="b')),
    ],
    ["rows out of order", () => replaced(SHEET, /(<row r="1".*?<\/row>)(<row r="2".*?<\/row>)/, "$2$1")],
    [
      "a dimension that is too small",
      () => replaced(SHEET, "<sheetData>", '<dimension ref="A1"/><sheetData>'),
    ],
    [
      "self-closed rows between",
      () => replaced(SHEET, "</sheetData>", '<row r="7"/><row r="8" s="1"/></sheetData>'),
    ],
    [
      "extensions that nobody reads",
      () =>
        replaced(
          SHEET,
          "</worksheet>",
          `<extLst><ext xmlns:x14="urn:x"><x14:sheetData><x14:row r="1"><x14:c r="A1"><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData><mergeCells><mergeCell ref="Z1"/></mergeCells></ext></extLst></worksheet>`,
        ),
    ],
    [
      "no content types",
      () => Object.fromEntries(Object.entries(usual()).filter(([name]) => name !== "[Content_Types].xml")),
    ],
    [
      "no package relationships",
      () => Object.fromEntries(Object.entries(usual()).filter(([name]) => name !== "_rels/.rels")),
    ],
  ] as const;
  test.each(variants)("%s", (_what, make) => {
    expect(read(make())).toEqual(expected);
  });

  test("by type: macros and templates are read like any other", () => {
    for (const type of ["sheet.macroEnabled.main", "template.main", "template.macroEnabled.main"]) {
      const parts = replaced(
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.${type}+xml"/></Types>`,
      );
      parts["xl/vbaProject.bin"] = Uint8Array.of(1, 2, 3);
      expect(read(parts)).toEqual(expected);
    }
  });
});

describe("zips of other programs", () => {
  const bytes = zipParts(usual());
  const joined = (...pieces: readonly Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  const grid = (zip: Uint8Array) => onlySheet(readWorkbook(zip));

  test.each([
    ["data descriptors", () => writeZip(usual(), { descriptors: true })],
    ["zip64", () => writeZip(usual(), { zip64: true })],
    ["nothing deflated", () => writeZip(usual(), { stored: true })],
    ["bytes in front", () => joined(strToU8("HTTP/1.1 200 OK\r\n\r\n"), bytes)],
    ["bytes in front of a zip64", () => joined(strToU8("junk"), writeZip(usual(), { zip64: true }))],
    ["bytes behind", () => joined(bytes, strToU8("\r\n--boundary--"))],
    ["a hundred thousand zeros behind", () => joined(bytes, new Uint8Array(100_000))],
    [
      "what looks like an end behind",
      () => joined(bytes, Uint8Array.of(0x50, 0x4b, 5, 6), new Uint8Array(30).fill(7)),
    ],
    [
      "a view into a larger buffer",
      () => joined(new Uint8Array(9), bytes, new Uint8Array(9)).subarray(9, 9 + bytes.length),
    ],
  ])("%s", (_what, make) => {
    expect(grid(make())).toEqual(expected);
  });
});

describe("what may be missing", () => {
  test("styles: every format is General", () => {
    const parts = usual();
    delete parts["xl/styles.xml"];
    expect(at(read(parts), "B2")).toEqual({ value: 2, numberFormat: "General", formula: "=A2*2" });
  });

  test("shared strings, where no cell asks for one", () => {
    const parts = replaced(SHEET, /<c [^>]*t="s">.*?<\/c>/g, "");
    delete parts["xl/sharedStrings.xml"];
    expect(cellCount(read(parts))).toBe(2);
  });
});

test("cells far outside of the declared dimension, up to the last of the sheet", () => {
  const grid = readSheet({
    before: '<dimension ref="A1:B2"/>',
    rows: '<row r="5000"><c r="ZZ5000"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
  });
  expect(at(grid, "ZZ5000")?.value).toBe(1);
  expect(at(grid, "XFD1048576")?.value).toBe(2);
  expect(cellCount(grid)).toBe(2);
});

test("rows with and without addresses follow each other", () => {
  const grid = readSheet({
    rows: '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
  });
  expect(at(grid, "C5")?.value).toBe(1);
  expect(at(grid, "D5")?.value).toBe(2);
  expect(at(grid, "A6")?.value).toBe(3);
});
