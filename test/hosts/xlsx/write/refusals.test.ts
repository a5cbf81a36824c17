import { fingerprintOf } from "../../../../src/core/edits/fingerprint";
import type { Edit } from "../../../../src/core/edits/edit";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx, xlsxHost } from "../../../../src/hosts/xlsx/xlsxHost";
import { areaOf, changed, setCell } from "../../../support/ooxmlParts";
import { bookParts, buildXlsx, zipParts } from "../../../support/xlsxBuilder";
import { hostErrorFrom, hostErrorOf } from "../../../support/xlsxErrors";

const add: Edit = { kind: "addSheet", sheet: "X", mark: { page: "p", owner: "appendix" } };
const mark =
  '<definedNames><definedName name="cchc_page" localSheetId="0">"p|log"</definedName></definedNames>';

test("no edits: the same bytes, whatever they are", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(applyToXlsx(bytes, [], { Sheet1: "x" })).toBe(bytes);
});

test.each<[string, Edit]>([
  ["setCells", setCell("A1", 1)],
  [
    "setHighlight",
    { kind: "setHighlight", sheet: "Sheet1", highlights: [], style: { bold: true, color: "0", fill: "0" } },
  ],
  ["setRowHeights", { kind: "setRowHeights", sheet: "Sheet1", heights: {} }],
  ["removeSheet", { kind: "removeSheet", sheet: "Sheet1" }],
])("a protected sheet takes no edit: %s", (_kind, edit) => {
  const protectedSheet = { after: '<sheetProtection sheet="1" objects="1"/>' };
  const spec = { sheets: [protectedSheet, {}], after: mark };
  expect(hostErrorOf(() => changed(spec, [edit]))).toMatchObject({
    code: "protected",
    details: { sheet: "Sheet1" },
  });
});

test("another sheet's protection does not matter, nor one that is switched off", () => {
  const sheets = [{ after: '<sheetProtection sheet="0"/>' }, { after: '<sheetProtection sheet="1"/>' }];
  expect(changed({ sheets }, [setCell("A1", 1)]).book.sheets[0]?.rows[0]?.[0]?.value).toBe(1);
});

test("a sheet that is not there, and one that has no cells", () => {
  const spec = { sheets: [{}, { name: "Biểu đồ", kind: "chartsheet" }] };
  for (const sheet of ["sheet1", "Khác", "Biểu đồ"]) {
    const edit: Edit = { kind: "setCells", area: areaOf("A1", sheet), cells: [[1]] };
    expect(hostErrorOf(() => changed(spec, [edit]))).toMatchObject({
      code: "missing-sheet",
      details: { sheet },
    });
  }
});

test("a locked structure takes no sheet and gives none, but cells", () => {
  const spec = { before: '<workbookProtection lockStructure="1"/>', after: mark, sheets: [{}, {}] };
  expect(hostErrorOf(() => changed(spec, [add])).code).toBe("structure-locked");
  expect(hostErrorOf(() => changed(spec, [{ kind: "removeSheet", sheet: "Sheet1" }])).code).toBe(
    "structure-locked",
  );
  expect(changed(spec, [setCell("A1", 1)]).book.structureLocked).toBe(true);
});

test("a signed package is not changed: the signature would be broken", () => {
  const parts = bookParts({});
  parts["_xmlsignatures/origin.sigs"] = "";
  expect(hostErrorOf(() => applyToXlsx(zipParts(parts), [setCell("A1", 1)])).code).toBe("unsupported-edit");
});

test("a sheet that changed meanwhile, or went; others may change", () => {
  const bytes = buildXlsx({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, {}] });
  const expected = fingerprintOf(readWorkbook(bytes));
  const other = applyToXlsx(
    bytes,
    [{ kind: "setCells", area: areaOf("A1", "Sheet2"), cells: [[1]] }],
    expected,
  );
  const refused = hostErrorOf(() => applyToXlsx(other, [setCell("A1", 2)], expected));
  expect(refused).toMatchObject({ code: "changed-meanwhile", details: { sheet: "Sheet2" } });
  expect(applyToXlsx(other, [setCell("A1", 2)], { Sheet1: expected["Sheet1"] ?? "" })).toBeInstanceOf(
    Uint8Array,
  );
  expect(hostErrorOf(() => applyToXlsx(bytes, [add], { Gone: "1" })).details).toEqual({ sheet: "Gone" });
});

test("a copied look comes from the same sheet", () => {
  const edit: Edit = { kind: "copyFormat", from: areaOf("A1", "Sheet2"), to: areaOf("B1") };
  expect(hostErrorOf(() => changed({ sheets: [{}, {}] }, [edit])).code).toBe("unsupported-edit");
});

test("values that do not fill their area break a law", () => {
  expect(() => changed({}, [{ kind: "setCells", area: areaOf("A1:B2"), cells: [[1, 2]] }])).toThrow(
    /fewer values/,
  );
});

describe("the host", () => {
  test("holds the bytes; a refusal leaves them as they were", async () => {
    const bytes = buildXlsx({});
    const host = xlsxHost(bytes);
    const before = await host.read();
    expect(host.name).toBe("xlsx");
    const taken: Edit = { ...add, sheet: "Sheet1" };
    expect((await hostErrorFrom(host.apply([setCell("A1", 1), taken], fingerprintOf(before)))).code).toBe(
      "name-taken",
    );
    expect(host.bytes()).toBe(bytes);
    await host.apply([setCell("A1", 1)], fingerprintOf(before));
    expect((await host.read()).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
    expect((await hostErrorFrom(host.apply([setCell("A1", 1)], fingerprintOf(before)))).code).toBe(
      "changed-meanwhile",
    );
  });

  test("says what reading says of bytes that are no workbook", async () => {
    expect((await hostErrorFrom(xlsxHost(new Uint8Array([1])).read())).code).toBe("not-a-workbook");
    expect((await hostErrorFrom(xlsxHost(new Uint8Array([1])).apply([add], {}))).code).toBe("not-a-workbook");
  });
});
