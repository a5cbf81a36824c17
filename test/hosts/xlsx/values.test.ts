import fc from "fast-check";
import { at, cellCount, readSheet } from "../../support/xlsxBuilder";

const cell = (xml: string): string => `<row r="1">${xml}</row>`;
const valueOf = (xml: string, strings?: string) =>
  at(readSheet({ rows: cell(xml) }, strings === undefined ? {} : { strings }), "A1")?.value;

describe("values by type", () => {
  test.each([
    ["a number", '<c r="A1"><v>2.5</v></c>', 2.5],
    ["a number with its type", '<c r="A1" t="n"><v>-1e-3</v></c>', -0.001],
    ["a number among blanks", '<c r="A1"><v> 7 </v></c>', 7],
    ["zero", '<c r="A1"><v>0</v></c>', 0],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["the text of a formula", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
    ["blanks around the text of a formula", '<c r="A1" t="str"><f>B1</f><v> a </v></c>', " a "],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>Tiêu chí</t></is></c>', "Tiêu chí"],
    ["an ISO date", '<c r="A1" t="d"><v>2024-01-01</v></c>', 45292],
    ["an ISO date and time", '<c r="A1" t="d"><v>2024-01-01T12:00:00Z</v></c>', 45292.5],
    ["an ISO date before March 1900", '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ["an ISO time", '<c r="A1" t="d"><v>06:00:00</v></c>', 0.25],
  ])("%s", (_what, xml, value) => {
    expect(valueOf(xml)).toBe(value);
  });

  test("an ISO date counts from 1904 where the workbook does", () => {
    const grid = readSheet(
      { rows: cell('<c r="A1" t="d"><v>2024-01-01</v></c>') },
      { before: '<workbookPr date1904="1"/>' },
    );
    expect(at(grid, "A1")?.value).toBe(45292 - 1462);
  });

  test("shared text, plain and rich; a phonetic guide is not read", () => {
    const strings =
      "<si><t>một</t></si>" +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Cải cách </t></r><r><t>hành chính</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', strings)).toBe("một");
    expect(valueOf('<c r="A1" t="s"><v>1</v></c>', strings)).toBe("Cải cách hành chính");
    expect(valueOf('<c r="A1" t="s"><v>2</v></c>', strings)).toBe("漢字");
  });

  test("rich inline text; a phonetic guide is not read", () => {
    const inline = '<is><r><t>a</t></r><r><rPr><i/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>';
    expect(valueOf(`<c r="A1" t="inlineStr">${inline}</c>`)).toBe("ab");
  });
});

describe("text", () => {
  const inline = (text: string, space = ' xml:space="preserve"') =>
    valueOf(`<c r="A1" t="inlineStr"><is><t${space}>${text}</t></is></c>`);

  test.each([
    ["a_x000D_b", "a\rb"],
    ["_x0041_x0042_", "Ax0042_"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x00g0_ _x41_", "_x00g0_ _x41_"],
    ["_xd83d__xDE00_", "😀"],
  ])("the escape %s is %j", (written, meant) => {
    expect(inline(written)).toBe(meant);
  });

  test.each([
    ["&amp;&lt;&gt;&quot;&apos;", "&<>\"'"],
    ["&#272;&#x1EA1;&#128512;", "Đạ😀"],
    ["<![CDATA[<&amp;>]]>", "<&amp;>"],
    ["a<!-- not this -->b", "ab"],
    ["a\r\nb\rc&#13;d", "a\nb\nc\rd"],
  ])("%j is %j", (written, meant) => {
    expect(inline(written)).toBe(meant);
  });

  test("white space at the ends counts only where xml:space says so; a no-break space always", () => {
    expect(inline(" a\u00a0b ")).toBe(" a\u00a0b ");
    expect(inline("\n a  b\t", "")).toBe("a  b");
    expect(inline("\u00a0a\u00a0", "")).toBe("\u00a0a\u00a0");
  });

  test("NFC stays NFC, NFD stays NFD", () => {
    const words = "Lĩnh vực: Tiêu chí đánh giá";
    expect(inline(words.normalize("NFC"))).toBe(words.normalize("NFC"));
    expect(inline(words.normalize("NFD"))).toBe(words.normalize("NFD"));
  });

  test("whatever Unicode text is written, it is read", () => {
    const escaped = (text: string) =>
      text.replace(/[&<>\r_]/g, (character) =>
        character === "_" ? "_x005F_" : `&#${character.charCodeAt(0)};`,
      );
    const writable = fc
      .string({ unit: "grapheme", minLength: 1 })
      // Control characters cannot stand in XML 1.0, not even escaped.
      .filter((text) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)); // eslint-disable-line no-control-regex
    fc.assert(
      fc.property(writable, (text) => {
        expect(inline(escaped(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("which cells are kept", () => {
  test("those with a value or a formula, and no others", () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>';
    const rows =
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1"><v></v></c><c r="C1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t></t></is></c><c r="B2" t="s"><v/></c><c r="C2"><f>A1</f></c></row>' +
      '<row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3" t="b"><v/></c></row>';
    const grid = readSheet({ rows }, { styles, strings: "" });
    expect(cellCount(grid)).toBe(3);
    expect(at(grid, "C1")).toEqual({ value: 1, numberFormat: "General" });
    expect(at(grid, "C2")).toEqual({ value: null, numberFormat: "General", formula: "=A1" });
    expect(at(grid, "A3")).toEqual({ value: null, numberFormat: "General", formula: '=""' });
  });

  test("an empty shared text counts as nothing", () => {
    expect(
      cellCount(readSheet({ rows: cell('<c r="A1" t="s"><v>0</v></c>') }, { strings: "<si><t/></si><si/>" })),
    ).toBe(0);
  });
});

describe("number formats", () => {
  const styles =
    '<numFmts count="3"><numFmt numFmtId="164" formatCode="0.0\\ &quot;đ&quot;"/><numFmt numFmtId="165" formatCode=""/>' +
    '<numFmt numFmtId="14" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs count="7"><xf/><xf numFmtId="4"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49"/>' +
    '<xf numFmtId="999"/><xf numFmtId="165"/></cellXfs>';
  test.each([
    ['s="0"', "General"],
    ["", "General"],
    ['s="1"', "#,##0.00"],
    ['s="2"', '0.0\\ "đ"'],
    ['s="3"', "dd/mm/yyyy"],
    ['s="4"', "@"],
    ['s="5"', "General"],
    ['s="6"', "General"],
    ['s="700"', "General"],
  ])("style %s has %s", (style, code) => {
    const grid = readSheet({ rows: cell(`<c r="A1" ${style}><v>1</v></c>`) }, { styles });
    expect(at(grid, "A1")?.numberFormat).toBe(code);
  });

  test("dates stay numbers", () => {
    const grid = readSheet({ rows: cell('<c r="A1" s="3"><v>45292.5</v></c>') }, { styles });
    expect(at(grid, "A1")).toEqual({ value: 45292.5, numberFormat: "dd/mm/yyyy" });
  });
});
