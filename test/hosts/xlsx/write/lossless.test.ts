/** What our product does not know survives it: bytes of parts, and of everything that no edit names in a part that changes. */
import { unzipSync } from "fflate";
import type { Edit } from "../../../../src/core/edits/edit";
import { fingerprintOf } from "../../../../src/core/edits/fingerprint";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { areaOf, partOf, SHEET1 } from "../../../support/ooxmlParts";
import { richParts } from "../../../support/ooxmlRich";
import { zipParts } from "../../../support/xlsxBuilder";

const BYTES = zipParts(richParts());
const on = (address: string) => areaOf(address, "Bảng");

/** A column of ours beside the table, highlighted, and an appendix. */
const EDITS: readonly Edit[] = [
  { kind: "copyFormat", from: on("D1:D5"), to: on("E1:E5") },
  { kind: "setCells", area: on("E1:E2"), cells: [["Điểm bị trừ"], [{ formula: "=A2-B2", value: -1.5 }]] },
  {
    kind: "setHighlight",
    sheet: "Bảng",
    highlights: [{ area: on("E2:E5"), formula: '=AND(N("cchc-1")=0,$E2>0)' }],
    style: { bold: true, color: "9C0006", fill: "FFC7CE" },
  },
  { kind: "addSheet", sheet: "Phụ lục I", mark: { page: "phu-luc-1", owner: "appendix" } },
  { kind: "setCells", area: areaOf("A1", "Phụ lục I"), cells: [["PHỤ LỤC"]] },
];

const CHANGED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/workbook.xml",
  SHEET1,
  "xl/styles.xml",
];

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  return Object.keys(was).filter(
    (name) => Buffer.compare(was[name] ?? Buffer.of(), is[name] ?? Buffer.of()) !== 0,
  );
}

const after = applyToXlsx(BYTES, EDITS, fingerprintOf(readWorkbook(BYTES)));

test("only the parts change that have to: charts, pivots, macros, comments and all others keep every byte", () => {
  expect(changedParts(BYTES, after)).toEqual(CHANGED);
  const names = Object.keys(unzipSync(after));
  expect(names).toEqual([...Object.keys(richParts()), "xl/worksheets/sheet3.xml"]);
});

test("the sheet that changed differs in what was asked for, and in nothing else", () => {
  let expected = partOf(BYTES, SHEET1);
  const change = (from: string, to: string): void => {
    expect(expected.split(from)).toHaveLength(2);
    expected = expected.replace(from, to);
  };
  change('<dimension ref="A1:D6"/>', '<dimension ref="A1:E6"/>');
  change(
    '<col min="5" max="16384" width="9" hidden="1"/>',
    '<col min="5" max="5" hidden="1"/><col min="6" max="16384" width="9" hidden="1"/>',
  );
  change('<row r="1" spans="1:4"', '<row r="1" spans="1:5"');
  change(
    '<c r="D1" s="2"/>',
    '<c r="D1" s="2"/><c r="E1" s="2" t="inlineStr"><is><t>Điểm bị trừ</t></is></c>',
  );
  change('<row r="2" spans="1:4"', '<row r="2" spans="1:5"');
  change("thường</t></r></is></c>", 'thường</t></r></is></c><c r="E2"><f>A2-B2</f><v>-1.5</v></c>');
  change(
    "<dataValidations",
    '<conditionalFormatting sqref="E2:E5"><cfRule type="expression" dxfId="1" priority="5"><formula>AND(N("cchc-1")=0,$E2&gt;0)</formula></cfRule></conditionalFormatting><dataValidations',
  );
  expect(partOf(after, SHEET1)).toBe(expected);
});

test("the workbook, its styles and its links only gain", () => {
  const gains: Record<string, [string, string][]> = {
    "xl/workbook.xml": [
      ["</sheets>", '<sheet name="Phụ lục I" sheetId="8" r:id="rId13"/></sheets>'],
      [
        "</definedNames>",
        '<definedName name="cchc_page" localSheetId="3" hidden="1">"phu-luc-1|appendix"</definedName></definedNames>',
      ],
      ['iterate="1"/>', 'iterate="1" fullCalcOnLoad="1"/>'],
    ],
    "xl/_rels/workbook.xml.rels": [
      [
        "</Relationships>",
        '<Relationship Id="rId13" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
      ],
    ],
    "xl/styles.xml": [
      ['<dxfs count="1">', '<dxfs count="2">'],
      [
        "</dxfs>",
        '<dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      ],
    ],
    "[Content_Types].xml": [
      [
        "</Types>",
        '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ],
    ],
  };
  for (const [name, changes] of Object.entries(gains)) {
    const expected = changes.reduce((text, [from, to]) => text.replace(from, () => to), partOf(BYTES, name));
    expect(partOf(after, name)).toBe(expected);
  }
});

test("a formula that goes takes only the chain of calculation with it, a shared one finds a new place", () => {
  const bytes = applyToXlsx(BYTES, [{ kind: "setCells", area: on("C3"), cells: [["x"]] }]);
  expect(changedParts(BYTES, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    SHEET1,
    "xl/calcChain.xml",
  ]);
  const expected = partOf(BYTES, SHEET1)
    .replace(
      '<c r="C3"><f t="shared" ref="C3:C5" si="0">A3*B3</f><v>0</v></c>',
      '<c r="C3" t="inlineStr"><is><t>x</t></is></c>',
    )
    .replace('<c r="C4"><f t="shared" si="0"/>', '<c r="C4"><f t="shared" si="0" ref="C4:C5">A4*B4</f>');
  expect(partOf(bytes, SHEET1)).toBe(expected);
});

test("taken back, nothing of it is left but the empty column's look and the chain that Excel builds anew", () => {
  const book = readWorkbook(after);
  const back = applyToXlsx(after, [
    { kind: "removeSheet", sheet: "Phụ lục I" },
    { kind: "setCells", area: on("E1:E2"), cells: [[null], [null]] },
    { kind: "removeHighlight", sheet: "Bảng", highlights: book.sheets[0]?.highlights ?? [] },
  ]);
  expect(changedParts(BYTES, back)).toEqual([...CHANGED, "xl/calcChain.xml"]);
  expect(partOf(back, "xl/workbook.xml")).toBe(
    partOf(BYTES, "xl/workbook.xml").replace('iterate="1"', 'iterate="1" fullCalcOnLoad="1"'),
  );
  expect(partOf(back, SHEET1)).toContain('<c r="D1" s="2"/><c r="E1" s="2"/></row>');
  expect(partOf(back, SHEET1)).not.toContain("cchc");
});
