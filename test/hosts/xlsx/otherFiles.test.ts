import { strToU8 } from "fflate";
import { bookParts, zipParts } from "../../support/xlsxBuilder";
import { refusal, refusalOf } from "../../support/xlsxErrors";
import { oleFile } from "../../support/xlsxOle";

describe("files that are something else", () => {
  test("nothing at all", () => {
    expect(refusal(new Uint8Array())).toEqual({ code: "empty-file" });
  });

  test.each([
    ["text", strToU8("Họ và tên,Điểm\n")],
    ["a page", strToU8("<html><body><table></table></body></html>")],
    [
      "XML of Excel 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ["one byte", Uint8Array.of(0x50)],
    ["an empty zip", zipParts({})],
    ["a zip of something", zipParts({ "readme.txt": "xl/workbook.xml" })],
    [
      "an OpenDocument sheet",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    ],
  ])("%s", (_what, bytes) => {
    expect(refusal(bytes)).toEqual({ code: "not-a-workbook" });
  });

  test("a Word document", () => {
    const parts = bookParts({});
    parts["_rels/.rels"] = String(parts["_rels/.rels"]).replace("xl/workbook.xml", "word/document.xml");
    parts["word/document.xml"] = '<w:document xmlns:w="urn:w"><w:body/></w:document>';
    expect(refusalOf(parts)).toEqual({ code: "not-a-workbook", part: "word/document.xml" });
  });

  test("a binary workbook (.xlsb) names its part", () => {
    const parts = bookParts({});
    parts["_rels/.rels"] = String(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin");
    parts["xl/workbook.bin"] = Uint8Array.of(0x83, 1, 0);
    expect(refusalOf(parts)).toEqual({ code: "not-a-workbook", part: "xl/workbook.bin" });
  });

  test.each([
    ["an .xls", ["Root Entry", "Workbook", "\u0005SummaryInformation"], "old-format"],
    ["an .xls of Excel 95", ["Root Entry", "Book"], "old-format"],
    [
      "a workbook with a password",
      ["Root Entry", "EncryptionInfo", "\u0006DataSpaces", "EncryptedPackage"],
      "encrypted",
    ],
    [
      "the same, its name in the second sector",
      ["Root Entry", "a", "b", "c", "d", "EncryptedPackage"],
      "encrypted",
    ],
    ["a .doc", ["Root Entry", "WordDocument", "1Table"], "not-a-workbook"],
    ["a .ppt", ["Root Entry", "PowerPoint Document"], "not-a-workbook"],
  ])("OLE: %s", (_what, streams, code) => {
    expect(refusal(oleFile(streams))).toEqual({ code });
  });

  test("an OLE file that breaks off is an old one as far as anybody can tell", () => {
    expect(refusal(oleFile(["Root Entry", "EncryptedPackage"]).subarray(0, 520))).toEqual({
      code: "old-format",
    });
    expect(refusal(oleFile(["Root Entry"]).subarray(0, 8))).toEqual({ code: "old-format" });
  });

  test("an OLE file whose directory runs in a circle", () => {
    expect(refusal(oleFile(["Root Entry", "a", "b", "c", "d"], { circle: true }))).toEqual({
      code: "old-format",
    });
  });

  test.each([
    ["Excel 2", [0x09, 0x00, 0x04, 0x00, 2, 0]],
    ["Excel 3", [0x09, 0x02, 0x06, 0x00, 0, 0]],
    ["Excel 4", [0x09, 0x04, 0x06, 0x00, 0, 0]],
    ["Excel 95", [0x09, 0x08, 0x08, 0x00, 0, 5]],
    ["Excel 97", [0x09, 0x08, 0x10, 0x00, 0, 6]],
  ])("a bare sheet of %s", (_what, start) => {
    expect(refusal(Uint8Array.from([...start, ...new Array<number>(100).fill(0)]))).toEqual({
      code: "old-format",
    });
  });
});
