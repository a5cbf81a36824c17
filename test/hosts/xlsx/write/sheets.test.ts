import type { Edit } from "../../../../src/core/edits/edit";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { areaOf, changed, partOf, partsOf } from "../../../support/ooxmlParts";
import {
  bookParts,
  relationshipsXml,
  STRICT,
  zipParts,
  type BookSpec,
  type Parts,
} from "../../../support/xlsxBuilder";
import { hostErrorOf } from "../../../support/xlsxErrors";

const add = (sheet: string, owner: "appendix" | "settings" = "appendix"): Edit => ({
  kind: "addSheet",
  sheet,
  mark: { page: "phu-luc", owner },
});
const remove = (sheet: string): Edit => ({ kind: "removeSheet", sheet });
const name = (localSheetId: number | undefined, text: string, called = "cchc_page"): string =>
  `<definedName name="${called}"${localSheetId === undefined ? "" : ` localSheetId="${localSheetId}"`}>${text}</definedName>`;
const OURS = '"p|appendix"';

describe("a sheet that is added", () => {
  test("stands at the end, is ours, and can be written at once", () => {
    const { bytes, book } = changed({ sheets: [{ name: "A" }, { name: "B" }] }, [
      { kind: "setCells", area: areaOf("A1", "Phụ lục I & II"), cells: [["x"]] },
      add("Phụ lục I & II"),
      add("Cài đặt", "settings"),
    ]);
    expect(book.sheets.map(({ sheet }) => sheet)).toEqual(["A", "B", "Phụ lục I & II", "Cài đặt"]);
    expect(book.sheets[2]).toMatchObject({
      mark: { page: "phu-luc", owner: "appendix" },
      rows: [[{ value: "x" }]],
    });
    const parts = partsOf(bytes);
    expect(parts["xl/workbook.xml"]).toContain(
      '<sheet name="Phụ lục I &amp; II" sheetId="3" r:id="rId3"/><sheet name="Cài đặt" sheetId="4" r:id="rId4"/></sheets>' +
        '<definedNames><definedName name="cchc_page" localSheetId="2" hidden="1">"phu-luc|appendix"</definedName>' +
        '<definedName name="cchc_page" localSheetId="3" hidden="1">"phu-luc|settings"</definedName></definedNames>',
    );
    expect(parts["xl/worksheets/sheet3.xml"]).toContain('showGridLines="0"');
    expect(parts["xl/worksheets/sheet4.xml"]).not.toContain("showGridLines");
    for (const n of [3, 4]) {
      expect(parts["[Content_Types].xml"]).toContain(
        `PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"`,
      );
    }
  });

  test("takes a part, an id and a relationship that are free", () => {
    const parts = bookParts({});
    parts["xl/worksheets/SHEET2.XML"] = "<a/>";
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"]).replace('sheetId="1"', 'sheetId="41"');
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="RID2" Type="x" Target="y" TargetMode="External"/></Relationships>',
    );
    const after = partsOf(applyToXlsx(zipParts(parts), [add("B")]));
    expect(after["xl/workbook.xml"]).toContain('<sheet name="B" sheetId="42" r:id="rId3"/>');
    expect(after["xl/worksheets/sheet3.xml"]).toBeDefined();
  });

  test("speaks the namespaces of the file: strict, prefixed, r declared elsewhere", () => {
    const parts = bookParts({});
    parts["xl/workbook.xml"] =
      `<x:workbook xmlns:x="${STRICT}"><x:sheets><x:sheet name="A" sheetId="1" q:id="rId1" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"/></x:sheets></x:workbook>`;
    parts["[Content_Types].xml"] =
      '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const bytes = applyToXlsx(zipParts(parts), [add("B")]);
    const after = partsOf(bytes);
    expect(after["xl/workbook.xml"]).toContain(
      '<x:sheet name="B" sheetId="2" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId2"/></x:sheets><x:definedNames><x:definedName',
    );
    expect(after["xl/worksheets/sheet2.xml"]).toContain(`<worksheet xmlns="${STRICT}">`);
    expect(after["xl/_rels/workbook.xml.rels"]).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"',
    );
    expect(after["[Content_Types].xml"]).toMatch(/<t:Types[^>]*><t:Override .*<\/t:Types>/);
    expect(readWorkbook(bytes).sheets[1]?.mark?.owner).toBe("appendix");
  });

  test.each(["sheet1", "SHEET1", "Phụ lục".normalize("NFD"), "Biểu đồ"])(
    "not under a name that is taken: %s",
    (taken) => {
      const spec: BookSpec = { sheets: [{}, { name: "Phụ lục" }, { name: "biểu đồ", kind: "chartsheet" }] };
      expect(hostErrorOf(() => changed(spec, [add(taken)]))).toMatchObject({
        code: "name-taken",
        details: { sheet: taken },
      });
      expect(hostErrorOf(() => changed({}, [add("X"), add("x")])).code).toBe("name-taken");
    },
  );
});

describe("docProps/app.xml", () => {
  const vt = (titles: readonly string[], count: number): string =>
    `<Properties xmlns="e" xmlns:vt="v"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Trang tính</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>` +
    `<vt:variant><vt:lpstr>Tên</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">` +
    `${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}</vt:vector></TitlesOfParts></Properties>`;

  function withApp(app: string, spec: BookSpec, edits: readonly Edit[]): string {
    const parts = bookParts(spec);
    parts["docProps/app.xml"] = app;
    parts["_rels/.rels"] = relationshipsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
    ]);
    return partOf(applyToXlsx(zipParts(parts), edits), "docProps/app.xml");
  }

  test("lists sheets that are added and removed, before other titles", () => {
    const spec = {
      sheets: [{ name: "A" }, { name: "B" }],
      after: `<definedNames>${name(0, OURS)}</definedNames>`,
    };
    expect(withApp(vt(["A", "B", "A!x"], 2), spec, [add("C & D"), remove("A")])).toBe(
      vt(["B", "C &amp; D", "A!x"], 2),
    );
    expect(withApp(vt(["A", "B", "A!x"], 2), spec, [add("C")])).toBe(vt(["A", "B", "C", "A!x"], 3));
  });

  test("stays as it is where it does not agree with the workbook", () => {
    const spec = { sheets: [{ name: "A" }, { name: "B" }] };
    for (const app of [
      vt(["A", "C"], 2),
      vt(["A"], 1),
      "<Properties/>",
      "<Properties><TitlesOfParts/></Properties>",
    ]) {
      expect(withApp(app, spec, [add("X")])).toBe(app);
    }
  });
});

describe("a sheet that is removed", () => {
  /** Three sheets; the second is ours and has a table, a drawing with a picture, and shares a drawing with the third. */
  function book(): Parts {
    const names = [
      name(0, "Sheet1!$A$1", "a"),
      name(1, OURS),
      name(1, "'Sheet2'!$1:$1", "_xlnm.Print_Titles"),
      name(2, OURS),
      name(undefined, "1", "b"),
    ];
    const parts = bookParts({
      sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, {}, {}],
      before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
      after: `<definedNames>${names.join("")}</definedNames>`,
    });
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = relationshipsXml([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "drawing", "../drawings/drawing2.xml"],
    ]);
    parts["xl/worksheets/_rels/sheet3.xml.rels"] = relationshipsXml([
      ["rId1", "drawing", "../drawings/drawing2.xml"],
    ]);
    parts["xl/drawings/drawing1.xml"] = parts["xl/drawings/drawing2.xml"] = "<d/>";
    parts["xl/drawings/_rels/drawing1.xml.rels"] = relationshipsXml([
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "image", "../media/image2.png"],
    ]);
    parts["xl/drawings/_rels/drawing2.xml.rels"] = relationshipsXml([
      ["rId1", "image", "../media/image2.png"],
    ]);
    parts["xl/media/image1.png"] = parts["xl/media/image2.png"] = new Uint8Array([1, 2, 3]);
    parts["xl/nobody.xml"] = "<nobody/>";
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="d"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="w"/><Override PartName="/xl/worksheets/sheet3.xml" ContentType="w"/></Types>',
    );
    return parts;
  }

  test("takes with it what only it referred to, its names, and its place", () => {
    const before = zipParts(book());
    const bytes = applyToXlsx(before, [remove("Sheet2")]);
    const [was, is] = [partsOf(before), partsOf(bytes)];
    const gone = Object.keys(was).filter((part) => !(part in is));
    expect(gone).toEqual([
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/media/image1.png",
    ]);
    expect(is["xl/workbook.xml"]).toContain(
      `<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Sheet3" sheetId="3" r:id="rId3"/></sheets>` +
        `<definedNames>${name(0, "Sheet1!$A$1", "a")}${name(1, OURS)}${name(undefined, "1", "b")}</definedNames>`,
    );
    expect(is["[Content_Types].xml"]).not.toMatch(/drawing1|sheet2/);
    expect(is["xl/_rels/workbook.xml.rels"]).not.toContain("sheet2");
    const read = readWorkbook(bytes);
    expect(read.active).toBe("Sheet3");
    expect(read.sheets.map(({ sheet }) => sheet)).toEqual(["Sheet1", "Sheet3"]);
  });

  test("gives the view to the first sheet that can be seen", () => {
    const bytes = applyToXlsx(zipParts(book()), [remove("Sheet3")]);
    expect(partOf(bytes, "xl/workbook.xml")).toContain('activeTab="0" firstSheet="1"');
    expect(readWorkbook(bytes).active).toBe("Sheet1");
  });

  test("with another, and with one that is added", () => {
    const bytes = applyToXlsx(zipParts(book()), [remove("Sheet3"), add("Mới"), remove("Sheet2")]);
    const read = readWorkbook(bytes);
    expect(read.sheets.map(({ sheet, mark }) => [sheet, mark?.page])).toEqual([
      ["Sheet1", undefined],
      ["Mới", "phu-luc"],
    ]);
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<definedName name="cchc_page" localSheetId="1" hidden="1">',
    );
  });

  test("must be ours: else a law is broken", () => {
    expect(() => changed({ sheets: [{}, {}] }, [remove("Sheet1")])).toThrow(/not a sheet that we made/);
  });

  test("not when it is the only one that can be seen", () => {
    const spec = {
      sheets: [{}, { state: "hidden" }],
      after: `<definedNames>${name(0, OURS)}</definedNames>`,
    };
    expect(hostErrorOf(() => changed(spec, [remove("Sheet1")])).code).toBe("unsupported-edit");
  });

  test.each([
    { sheets: [{ name: "P L" }, { rows: '<row r="1"><c r="A1"><f>SUM(\'P L\'!A1)</f></c></row>' }] },
    { sheets: [{ name: "PL" }, { rows: '<row r="1"><c r="A1"><f>1+pl!A1</f></c></row>' }] },
    {
      sheets: [
        { name: "O'N" },
        {
          after:
            "<dataValidations><dataValidation><formula1>&apos;O&apos;&apos;N&apos;!$A$1</formula1></dataValidation></dataValidations>",
        },
      ],
    },
    { sheets: [{ name: "PL" }, {}], more: name(undefined, "PL:Sheet2!$A$1", "x") },
  ])("not when a formula speaks of it: $sheets.0.name", ({ sheets, more = "" }) => {
    const spec = { sheets, after: `<definedNames>${name(0, OURS)}${more}</definedNames>` };
    expect(hostErrorOf(() => changed(spec, [remove(sheets[0]?.name ?? "")])).code).toBe("unsupported-edit");
  });

  test("texts and longer names do not speak of it", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>PL!</t></is></c><c r="B1"><f>XPL!A1&amp;"a"</f></c></row>';
    const spec = {
      sheets: [{ name: "PL" }, { rows }, { name: "XPL" }],
      after: `<definedNames>${name(0, OURS)}</definedNames>`,
    };
    expect(changed(spec, [remove("PL")]).book.sheets).toHaveLength(2);
  });
});
