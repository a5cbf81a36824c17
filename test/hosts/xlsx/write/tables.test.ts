import type { Edit } from "../../../../src/core/edits/edit";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { areaOf, partOf, partsOf } from "../../../support/ooxmlParts";
import { bookParts, MAIN, relationshipsXml, zipParts, type Parts } from "../../../support/xlsxBuilder";
import { hostErrorOf } from "../../../support/xlsxErrors";

const PART = "xl/tables/table1.xml";
const COLUMNS =
  '<tableColumns count="2"><tableColumn id="3" name="TT"/><tableColumn id="7" name="Điểm_x000a_trừ" totalsRowFunction="sum"/></tableColumns>';
const table = (attributes = "", columns = COLUMNS): string =>
  `<table xmlns="${MAIN}" id="1" name="Bảng" displayName="Bảng" ref="B2:C9" totalsRowCount="1"${attributes}><autoFilter ref="B2:C8"><filterColumn colId="0"/></autoFilter>${columns}<tableStyleInfo name="x"/></table>`;

function book(xml: string): Parts {
  const parts = bookParts({
    sheets: [{ after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }],
  });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationshipsXml([
    ["rId1", "table", "../tables/table1.xml"],
  ]);
  parts[PART] = xml;
  return parts;
}

const extend = (address: string, header: string): Edit => ({
  kind: "extendTable",
  sheet: "Sheet1",
  table: "Bảng",
  area: areaOf(address),
  header,
});

test("a table grows by a column, filter and all; nothing else of it changes", () => {
  const bytes = applyToXlsx(zipParts(book(table())), [extend("B2:D9", "Điểm <bị>\ntrừ")]);
  expect(partOf(bytes, PART)).toBe(
    table()
      .replace("B2:C9", "B2:D9")
      .replace("B2:C8", "B2:D8")
      .replace('count="2"', 'count="3"')
      .replace("</tableColumns>", '<tableColumn id="8" name="Điểm &lt;bị&gt;_x000a_trừ"/></tableColumns>'),
  );
  expect(readWorkbook(bytes).sheets[0]?.tables).toEqual([
    { name: "Bảng", area: areaOf("B2:D9"), totalsRow: true },
  ]);
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toBe(
    partsOf(zipParts(book(table())))["xl/worksheets/sheet1.xml"],
  );
});

test("and gives the column back", () => {
  const before = zipParts(book(table()));
  const grown = applyToXlsx(before, [extend("B2:D9", "Mới")]);
  expect(partOf(applyToXlsx(grown, [extend("B2:C9", "x")]), PART)).toBe(table());
});

test.each([
  ["a heading that is there already", table(), extend("B2:D9", "tt")],
  ["a heading with another case and a line break", table(), extend("B2:D9", "ĐIỂM\nTRỪ")],
  ["no heading", table(), extend("B2:D9", "")],
  ["another size", table(), extend("B2:E9", "x")],
  ["other rows", table(), extend("B2:D10", "x")],
  ["a table fed by a query", table(' tableType="queryTable"'), extend("B2:D9", "x")],
  [
    "columns that do not agree",
    table("", '<tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns>'),
    extend("B2:D9", "x"),
  ],
  ["a table that is not there", table().replaceAll("Bảng", "Khác"), extend("B2:D9", "x")],
])("is refused: %s", (_why, xml, edit) => {
  expect(hostErrorOf(() => applyToXlsx(zipParts(book(xml)), [edit]))).toMatchObject({
    code: "unsupported-edit",
    details: { sheet: "Sheet1" },
  });
});

test("a table with a query beside it is refused, too", () => {
  const parts = book(table());
  parts["xl/tables/_rels/table1.xml.rels"] = relationshipsXml([
    ["rId1", "queryTable", "../queryTables/q.xml"],
  ]);
  expect(hostErrorOf(() => applyToXlsx(zipParts(parts), [extend("B2:D9", "x")])).code).toBe(
    "unsupported-edit",
  );
});
