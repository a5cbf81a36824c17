import { deflateRawSync } from "node:zlib";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { MAX_LISTED, MAX_PART_BYTES, MAX_XML_DEPTH, MAX_ZIP_ENTRIES } from "../../../src/hosts/xlsx/limits";
import { bookParts, zipParts, type Parts } from "../../support/xlsxBuilder";
import { refusal, refusalOf } from "../../support/xlsxErrors";
import { writeZip } from "../../support/xlsxZip";

const SHEET = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string): Parts => ({ ...bookParts({}), [SHEET]: xml });

describe("what could do harm", () => {
  test.each([
    ["a document type", "<!DOCTYPE worksheet><worksheet/>"],
    [
      "entities that multiply",
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>',
    ],
    [
      "a file from outside",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>',
    ],
    ["an entity without a document type", '<worksheet><!ENTITY x "y"></worksheet>'],
    ["small letters", "<!doctype html><worksheet/>"],
  ])("%s", (_what, xml) => {
    expect(refusalOf(withSheet(xml))).toEqual({ code: "unsafe", part: SHEET });
  });

  test("a document type in any part that is read, in UTF-16 too", () => {
    for (const part of [
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
    ]) {
      const parts = bookParts({ strings: "", styles: "" });
      const text = String(parts[part]).replace("?>", "?><!DOCTYPE x>");
      parts[part] = text;
      expect(refusalOf(parts)).toEqual({ code: "unsafe", part });
      const wide = Uint8Array.from(
        [...`\ufeff${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
      );
      expect(refusalOf({ ...parts, [part]: wide })).toEqual({ code: "unsafe", part });
    }
  });

  test("parts that would get too large are refused before they are inflated", () => {
    const claim = (size: number) => refusalOf(bookParts({}), { lies: { [SHEET]: { size } } });
    expect(claim(MAX_PART_BYTES + 1)).toMatchObject({
      code: "unsafe",
      part: SHEET,
      count: MAX_PART_BYTES + 1,
    });
    expect(claim(0xfffffffe).code).toBe("unsafe");
    expect(claim(MAX_PART_BYTES)).toMatchObject({ code: "unsafe", part: SHEET }); // by its ratio
  });

  test("parts of which only all together would get too large", () => {
    const sheets = Array.from({ length: 12 }, () => ({}));
    const parts = bookParts({ sheets });
    const lies = Object.fromEntries(
      sheets.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, { size: 60 * 1024 * 1024 }]),
    );
    expect(refusalOf(parts, { lies })).toMatchObject({ code: "unsafe", part: "xl/worksheets/sheet9.xml" });
  });

  test("a part that is larger than it says, small or large", () => {
    for (const megabytes of [1, 700]) {
      const bytes = lyingZip(megabytes * 1024 * 1024);
      const before = process.memoryUsage().arrayBuffers;
      expect(refusal(bytes)).toEqual({ code: "unsafe", part: SHEET, limit: 1000 });
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 * 1024);
    }
  }, 10_000);

  test("too many entries", () => {
    const bytes = zipParts(bookParts({}));
    const view = new DataView(bytes.buffer);
    view.setUint16(bytes.length - 12, MAX_ZIP_ENTRIES + 1, true);
    expect(refusal(bytes)).toEqual({ code: "unsafe", count: MAX_ZIP_ENTRIES + 1, limit: MAX_ZIP_ENTRIES });
  });

  test("elements inside each other, without end", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    const rest = MAX_XML_DEPTH - 1;
    expect(readWorkbook(zipParts(withSheet(`<worksheet>${nested(rest)}</worksheet>`))).sheets).toHaveLength(
      1,
    );
    expect(refusalOf(withSheet(`<worksheet>${nested(rest + 1)}</worksheet>`)).code).toBe("damaged");
    expect(refusalOf(withSheet("<worksheet>" + "<a>".repeat(2_000_000))).code).toBe("damaged");
  });

  test("lists without end", () => {
    const names = { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(MAX_LISTED + 1)}</sst>` };
    expect(refusalOf({ ...bookParts({ strings: "" }), ...names })).toEqual({
      code: "too-large",
      part: "xl/sharedStrings.xml",
      limit: MAX_LISTED,
    });
  }, 20_000);

  test("a part with a password of the zip", () => {
    expect(refusalOf(bookParts({}), { lies: { [SHEET]: { flags: 1 } } })).toEqual({
      code: "encrypted",
      part: SHEET,
    });
  });
});

/** A workbook whose sheet holds that many blanks, packed, and says that it holds 1000. */
function lyingZip(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size, " "), { level: 9 });
  return writeZip({ ...bookParts({}), [SHEET]: "" }, { lies: { [SHEET]: { size: 1000, packed } } });
}
