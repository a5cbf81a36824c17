import { strToU8, unzipSync } from "fflate";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsxFile";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { partOf, partsOf, setCell, SHEET1 } from "../../../support/ooxmlParts";
import { storedXlsx } from "../../../support/ooxmlBook";
import { bookParts, buildXlsx, zipParts, type Parts } from "../../../support/xlsxBuilder";

/** The compressed bytes of an entry, as they lie in the file. */
function packedOf(bytes: Uint8Array, name: string): Uint8Array {
  const entry = openXlsx(bytes).package.entries.find((each) => each.name === name);
  if (!entry) throw new Error(`there is no entry ${name}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start =
    entry.headerAt +
    30 +
    view.getUint16(entry.headerAt + 26, true) +
    view.getUint16(entry.headerAt + 28, true);
  return bytes.subarray(start, start + entry.packedSize);
}

test("entries keep their order, new ones come last, and what did not change is not packed anew", () => {
  const bytes = buildXlsx({ sheets: [{}, {}], strings: "<si><t>a</t></si>".repeat(99) });
  const after = applyToXlsx(bytes, [
    setCell("A1", "1.1"),
    { kind: "addSheet", sheet: "X", mark: { page: "p", owner: "log" } },
  ]);
  const [before, now] = [Object.keys(unzipSync(bytes)), Object.keys(unzipSync(after))];
  expect(now).toEqual([...before, "xl/worksheets/sheet3.xml", "xl/styles.xml"]);
  const same = before.filter((name) => Buffer.compare(packedOf(bytes, name), packedOf(after, name)) === 0);
  expect(same).toEqual(["_rels/.rels", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"]);
});

test("the same edits give the same bytes at any time", () => {
  const bytes = buildXlsx({});
  expect(applyToXlsx(bytes, [setCell("A1", "x")])).toEqual(applyToXlsx(bytes, [setCell("A1", "x")]));
});

test("bytes that lie inside of a larger buffer, and stored entries", () => {
  const stored = storedXlsx(partsOf(buildXlsx({})));
  const larger = new Uint8Array(stored.length + 20);
  larger.set(stored, 10);
  const after = applyToXlsx(larger.subarray(10, 10 + stored.length), [setCell("A1", 1)]);
  expect(partOf(after, SHEET1)).toContain("<v>1</v>");
  expect(packedOf(after, "_rels/.rels")).toEqual(packedOf(stored, "_rels/.rels"));
});

test("bytes before the zip and behind it do not come along", () => {
  const bytes = buildXlsx({});
  const padded = new Uint8Array([...strToU8("loader"), ...bytes, ...new Uint8Array(100)]);
  expect(applyToXlsx(padded, [setCell("A1", 1)])).toEqual(applyToXlsx(bytes, [setCell("A1", 1)]));
});

describe("the encoding of a changed part", () => {
  const withSheet = (encode: (xml: string) => Uint8Array): Uint8Array => {
    const parts: Parts = bookParts({ sheets: [{ rows: '<row r="1"><c r="A1" t="str"><v>ấ</v></c></row>' }] });
    parts[SHEET1] = encode(String(parts[SHEET1]));
    return applyToXlsx(zipParts(parts), [setCell("B1", 1)]);
  };

  test("a byte order mark stays", () => {
    const sheet = unzipSync(withSheet((xml) => strToU8(`\ufeff${xml}`)))[SHEET1] ?? new Uint8Array();
    expect([...sheet.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
  });

  test("UTF-16 becomes UTF-8, and says so", () => {
    const utf16 = (xml: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le"));
    const sheet = partOf(withSheet(utf16), SHEET1);
    expect(sheet).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
    expect(sheet).toContain("<v>ấ</v>");
  });
});
