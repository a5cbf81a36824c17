import { applyEdits } from "../../../src/core/edits/applyEdits";
import type { CellInput, Edit } from "../../../src/core/edits/edit";
import { invertEdits } from "../../../src/core/edits/invertEdits";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import { addSheet, area, book, cellOf, setCells, setStyle, sheetOf, widths, withSheet } from "./books";

const SCORES = book(
  "@ Bảng",
  "Mã | Điểm | Trừ",
  "'1.1 | {0.00} 2.5 | {@} 'x",
  "'1.2 | {@} '2,5 | =B2-B3 -> 0.5",
);

const put = (address: string, input: CellInput) =>
  cellOf(applyEdits(SCORES, [setCells(address, [input])]), address);

describe("setCells", () => {
  test.each<[string, string, CellInput, ReturnType<typeof put>]>([
    ["text stays text", "Bảng!A5", "Kế hoạch", { value: "Kế hoạch", numberFormat: "General" }],
    ["text that looks like a number gets @", "Bảng!A5", "1.10", { value: "1.10", numberFormat: "@" }],
    ["text that looks like a formula gets @", "Bảng!B2", "=A1", { value: "=A1", numberFormat: "@" }],
    ["a number keeps the format", "Bảng!B2", 1.5, { value: 1.5, numberFormat: "0.00" }],
    ["also a text format", "Bảng!C2", 1.5, { value: 1.5, numberFormat: "@" }],
    ["a truth value", "Bảng!B2", true, { value: true, numberFormat: "0.00" }],
    ["null empties and keeps the format", "Bảng!B2", null, { value: null, numberFormat: "0.00" }],
    ["empty text is null", "Bảng!B2", "", { value: null, numberFormat: "0.00" }],
    ["null takes a formula away", "Bảng!C3", null, { value: null, numberFormat: "General" }],
    ["a value takes a formula away", "Bảng!C3", 1, { value: 1, numberFormat: "General" }],
    [
      "a formula has its value",
      "Bảng!B2",
      { formula: "=A1", value: 3 },
      { value: 3, numberFormat: "0.00", formula: "=A1" },
    ],
    [
      "a formula that shows nothing",
      "Bảng!B2",
      { formula: "=A1", value: "" },
      { value: null, numberFormat: "0.00", formula: "=A1" },
    ],
  ])("%s", (_name, address, input, expected) => {
    expect(put(address, input)).toEqual(expected);
  });

  test("nothing else changes", () => {
    const after = applyEdits(SCORES, [setCells("Bảng!B2:C3", [1, 2], [3, 4])]);
    expect(cellOf(after, "Bảng!A2")).toBe(cellOf(SCORES, "Bảng!A2"));
    expect(sheetOf(after, "Bảng").rows[0]).toBe(sheetOf(SCORES, "Bảng").rows[0]);
  });
});

test("normalizeNumber: a text format becomes General, others stay", () => {
  const edits: Edit[] = [{ kind: "normalizeNumber", area: area("Bảng!B2:B3"), values: [[2.5], [2.5]] }];
  const after = applyEdits(SCORES, edits);
  expect(cellOf(after, "Bảng!B2")).toEqual({ value: 2.5, numberFormat: "0.00" });
  expect(cellOf(after, "Bảng!B3")).toEqual({ value: 2.5, numberFormat: "General" });
});

test("copyFormat copies number formats row by row and the width; what is put there keeps them", () => {
  const wide = withSheet(SCORES, "Bảng", { columnWidths: { 1: 80, 3: 20 } });
  const copy: Edit = { kind: "copyFormat", from: area("Bảng!B1:B3"), to: area("Bảng!D1:D3") };
  const after = applyEdits(wide, [setCells("Bảng!D2:D3", [1], [2]), copy]);
  expect(cellOf(after, "Bảng!D2")).toEqual({ value: 1, numberFormat: "0.00" });
  expect(cellOf(after, "Bảng!D3")).toEqual({ value: 2, numberFormat: "@" });
  expect(sheetOf(after, "Bảng").columnWidths).toEqual({ 1: 80, 3: 80 });
  expect(sheetOf(applyEdits(SCORES, [copy, widths("Bảng", { D: 33 })]), "Bảng").columnWidths).toEqual({
    3: 33,
  });
});

test("setStyle: its number format wins over the one that text brings", () => {
  const after = applyEdits(SCORES, [
    setStyle("Bảng!A1:C9", { numberFormat: "0.0" }),
    setCells("Bảng!A5", ["1.10"]),
  ]);
  expect(cellOf(after, "Bảng!A5")).toEqual({ value: "1.10", numberFormat: "0.0" });
  expect(cellOf(after, "Bảng!C3").numberFormat).toBe("0.0");
});

test("a style over a whole sheet makes no cells", () => {
  const after = applyEdits(SCORES, [setStyle("Bảng!A1:XFD1048576", { numberFormat: "0.0" })]);
  expect(sheetOf(after, "Bảng").rows).toHaveLength(3);
});

test("merges come and go; a merge that the area touches goes", () => {
  const merged = applyEdits(SCORES, [{ kind: "mergeCells", area: area("Bảng!D1:E2") }]);
  expect(sheetOf(merged, "Bảng").merges).toEqual([area("Bảng!D1:E2")]);
  const apart = applyEdits(merged, [{ kind: "unmergeCells", area: area("Bảng!E2:F9") }]);
  expect(sheetOf(apart, "Bảng").merges).toEqual([]);
});

test("sheets: added at the end with their mark, filled, removed last", () => {
  const added = applyEdits(SCORES, [setCells("Phụ lục!A1", ["x"]), addSheet("Phụ lục")]);
  expect(added.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng", "Phụ lục"]);
  expect(sheetOf(added, "Phụ lục")).toMatchObject({
    visibility: "visible",
    mark: { page: "phu-luc", owner: "appendix" },
  });
  const names = [{ name: "x", formula: "=1", sheet: "Phụ lục" }];
  const removed = applyEdits({ ...added, active: "Phụ lục", names }, [
    { kind: "removeSheet", sheet: "Phụ lục" },
  ]);
  expect(removed).toMatchObject({ active: "Bảng", names: [] });
  expect(contentOf(removed)).toEqual(contentOf(SCORES));
});

test("highlights are a set; exactly the named ones go", () => {
  const one = { area: area("Bảng!C2:C3"), formula: '=N("cchc-1")=0' };
  const two = { area: area("Bảng!C2:C3"), formula: '=N("cchc-2")=0' };
  const set: Edit = {
    kind: "setHighlight",
    sheet: "Bảng",
    highlights: [one, two],
    style: { bold: true, color: "", fill: "" },
  };
  const after = applyEdits(applyEdits(SCORES, [set]), [set]);
  expect(sheetOf(after, "Bảng").highlights).toEqual([one, two]);
  const left = applyEdits(after, [{ kind: "removeHighlight", sheet: "Bảng", highlights: [one] }]);
  expect(sheetOf(left, "Bảng").highlights).toEqual([two]);
});

test("an Excel table grows, and shrinks when that is taken back", () => {
  const table = { name: "Bang1", area: area("Bảng!A1:C3"), totalsRow: false };
  const withTable = withSheet(SCORES, "Bảng", { tables: [table] });
  const edits: Edit[] = [
    { kind: "extendTable", sheet: "Bảng", table: "Bang1", area: area("Bảng!A1:D3"), header: "Mới" },
    setCells("Bảng!D1", ["Mới"]),
  ];
  const after = applyEdits(withTable, edits);
  expect(sheetOf(after, "Bảng").tables[0]?.area).toEqual(area("Bảng!A1:D3"));
  expect(contentOf(applyEdits(after, invertEdits(withTable, edits)))).toEqual(contentOf(withTable));
});

test("text in a General cell comes back without a text format", () => {
  const before = book("@ Bảng", "'1.10 | {@} '1.10");
  const edits = [setCells("Bảng!A1:B1", [1, 2]), setStyle("Bảng!A1:B1", { numberFormat: "0.00" })];
  const back = applyEdits(applyEdits(before, edits), invertEdits(before, edits));
  expect(cellOf(back, "Bảng!A1")).toEqual({ value: "1.10", numberFormat: "General" });
  expect(cellOf(back, "Bảng!B1")).toEqual({ value: "1.10", numberFormat: "@" });
});

test("the inverse writes blocks, not single cells", () => {
  const edits = [setCells("Bảng!B1:C3", ["a", "b"], ["c", "d"], ["e", "f"])];
  const kinds = invertEdits(SCORES, edits).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "setCells")).toHaveLength(1);
});

test("3,000 rows of nine columns are one pass", () => {
  const cells = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 9 }, (__, col) => `${row}.${col}`),
  );
  const edits = cells.map((row, i): Edit => ({
    kind: "setCells",
    area: { sheet: "Bảng", top: i, left: 0, rows: 1, cols: 9 },
    cells: [row],
  }));
  const started = performance.now();
  const after = applyEdits(SCORES, edits);
  const back = applyEdits(after, invertEdits(SCORES, edits));
  expect(performance.now() - started).toBeLessThan(2000);
  expect(contentOf(back)).toEqual(contentOf(SCORES));
});

test("a sheet that is not there is our mistake", () => {
  expect(() => applyEdits(SCORES, [setCells("Khác!A1", [1])])).toThrow("Khác");
});
