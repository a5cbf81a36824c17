import { bookParts, readBuilt, zipParts } from "../../support/xlsxBuilder";
import { hostErrorOf } from "../../support/xlsxErrors";
import { readWorkbook } from "../../../src/hosts/xlsx/read";

const names = (list: string) => ({ after: `<definedNames>${list}</definedNames>` });

describe("sheets", () => {
  test("worksheets in tab order, with what hides them", () => {
    const book = readBuilt({
      sheets: [
        { name: "Bảng &amp; điểm" },
        { name: "Ẩn", state: "hidden" },
        { name: "Rất ẩn", state: "veryHidden" },
        { name: "Lạ", state: "other" },
      ],
    });
    expect(book.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Bảng & điểm", "visible"],
      ["Ẩn", "hidden"],
      ["Rất ẩn", "veryHidden"],
      ["Lạ", "visible"],
    ]);
  });

  test("chart, dialog and macro sheets are left out, and nobody opens them", () => {
    const parts = bookParts({
      sheets: [{ kind: "chartsheet" }, { name: "Bảng" }, { kind: "dialogsheet" }, { kind: "xlMacrosheet" }],
      ...names('<definedName name="ở_bảng" localSheetId="1">1</definedName>'),
    });
    parts["xl/worksheets/sheet1.xml"] = "no XML";
    delete parts["xl/worksheets/sheet3.xml"];
    const book = readWorkbook(zipParts(parts));
    expect(book.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng"]);
    expect(book.names).toEqual([{ name: "ở_bảng", formula: "=1", sheet: "Bảng" }]);
  });

  test.each([
    ['<bookViews><workbookView activeTab="2"/></bookViews>', "Ba"],
    ["<bookViews><workbookView/></bookViews>", "Hai"],
    ["", "Hai"],
    ['<bookViews><workbookView activeTab="99"/></bookViews>', "Hai"],
  ])("active with %s: %s", (before, active) => {
    const sheets = [{ kind: "chartsheet" }, { name: "Hai" }, { name: "Ba" }];
    expect(readBuilt({ sheets, before }).active).toBe(active);
  });

  test("where a chart is active, the first worksheet that can be seen counts", () => {
    const sheets = [{ kind: "chartsheet" }, { name: "Hai", state: "hidden" }, { name: "Ba" }];
    expect(readBuilt({ sheets }).active).toBe("Ba");
  });

  test.each([[[{ name: "A" }, { name: "A" }]], [[{ name: "A" }, { name: "a" }]]])(
    "two sheets of one name are damage: %j",
    (sheets) => {
      expect(hostErrorOf(() => readBuilt({ sheets })).code).toBe("damaged");
    },
  );

  test("two sheets of one part are damage", () => {
    const parts = bookParts({ sheets: [{}, {}] });
    const rels = "xl/_rels/workbook.xml.rels";
    parts[rels] = String(parts[rels]).replace("sheet2.xml", "SHEET1.xml");
    expect(hostErrorOf(() => readWorkbook(zipParts(parts))).code).toBe("damaged");
  });
});

describe("workbook", () => {
  test.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ["<workbookPr/>", false],
  ])("date system: %s", (before, date1904) => {
    expect(readBuilt({ before }).date1904).toBe(date1904);
  });

  test.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection lockWindows="1"/>', false],
    ["", false],
  ])("lock: %s", (before, structureLocked) => {
    expect(readBuilt({ before }).structureLocked).toBe(structureLocked);
  });

  test("names of the workbook and of a sheet, without those that Excel keeps for itself", () => {
    const book = readBuilt({
      sheets: [{}, { name: "Hai" }],
      ...names(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$2</definedName>' +
          '<definedName name="Vùng">\'Hai\'!$A$1&amp;"x"</definedName>' +
          '<definedName name="Vùng" localSheetId="1" hidden="1">#REF!</definedName>' +
          '<definedName name="lost" localSheetId="7">1</definedName>',
      ),
    });
    expect(book.names).toEqual([
      { name: "Vùng", formula: "='Hai'!$A$1&\"x\"" },
      { name: "Vùng", formula: "=#REF!", sheet: "Hai" },
    ]);
  });
});

describe("our mark", () => {
  const marked = (attributes: string, formula: string) =>
    readBuilt({
      sheets: [{ kind: "chartsheet" }, {}],
      ...names(`<definedName ${attributes}>${formula}</definedName>`),
    });
  const own = 'name="cchc_page" localSheetId="1" hidden="1"';

  test.each(["appendix", "settings", "log", "none"])("owner %s", (owner) => {
    const book = marked(own, `"diem-tru|${owner}"`);
    expect(book.sheets[0]?.mark).toEqual({ page: "diem-tru", owner });
    expect(book.names).toEqual([]);
  });

  test("survives programs that change its case or show it", () => {
    const book = marked('name="CCHC_PAGE" localSheetId="1"', "&quot;muc-tieu|appendix&quot;");
    expect(book.sheets[0]?.mark).toEqual({ page: "muc-tieu", owner: "appendix" });
  });

  test.each([
    ["of the whole workbook", 'name="cchc_page"', '"diem-tru|appendix"'],
    ["of another sheet", 'name="cchc_page" localSheetId="0"', '"diem-tru|appendix"'],
    ["with another owner", own, '"diem-tru|everyone"'],
    ["without an owner", own, '"diem-tru"'],
    ["that is no constant", own, "Sheet1!$A$1"],
    ["of another name", 'name="cchc_page2" localSheetId="1"', '"diem-tru|appendix"'],
  ])("a name %s marks nothing", (_what, attributes, formula) => {
    expect(marked(attributes, formula).sheets[0]).not.toHaveProperty("mark");
  });
});
