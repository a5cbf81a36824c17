import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits, type Ours } from "../../../src/core/edits/checkEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { addSheet, area, book, setCells, setStyle, widths, withSheet } from "./books";

const MARKED = book(
  "@ Bảng",
  "Mã | Điểm | < | Trừ",
  "'1.1 | '2,5 | 3",
  "@ Phụ lục | mark phu-luc appendix",
  "x",
  "@ Mẫu | mark mau none",
  "x",
);
const OURS: Ours = { areas: [area("Bảng!D1:E9")] };
const RULE = '=AND(N("cchc-1")=0,D2>0)';
const LOOK = { bold: true, color: "9C0006", fill: "F8CBAD" };
const highlight = (sheet: string, formula = RULE): Edit => ({
  kind: "setHighlight",
  sheet,
  highlights: [{ area: area("Bảng!D2:D9"), formula }],
  style: LOOK,
});
const PRINT: Edit = {
  kind: "setPrint",
  sheet: "Bảng",
  print: {
    paper: "A4",
    landscape: true,
    margins: { top: 20, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
    fitToWidth: true,
    pageNumbers: true,
    centerHorizontally: true,
  },
};

const numbers = (address: string, ...values: number[][]): Edit => ({
  kind: "normalizeNumber",
  area: area(address),
  values,
});
const merge = (address: string): Edit => ({ kind: "mergeCells", area: area(address) });

test.each<[string, Edit[]]>([
  ["cells of our columns", [setCells("Bảng!D1:E1", ["a", 1])]],
  ["text made a number", [numbers("Bảng!B2", [2.5])]],
  [
    "the look of an empty column",
    [setStyle("Bảng!F1:F9", { bold: true }), merge("Bảng!F1:F2"), widths("Bảng", { F: 40 })],
  ],
  [
    "a column's look copied, and its width said",
    [{ kind: "copyFormat", from: area("Bảng!C1:C2"), to: area("Bảng!F1:F2") }, widths("Bảng", { F: 50 })],
  ],
  ["highlights of ours", [highlight("Bảng")]],
  [
    "a sheet of ours",
    [
      setCells("Phụ lục!A1:B1", ["=A1", null]),
      setStyle("Phụ lục!A1:C9", { bold: true }),
      { ...PRINT, sheet: "Phụ lục" },
    ],
  ],
  [
    "a new sheet",
    [
      addSheet("Phụ lục II"),
      setCells("Phụ lục II!A1", [{ formula: "=1+1", value: 2 }]),
      merge("Phụ lục II!A1:C1"),
    ],
  ],
  ["a sheet of ours removed", [{ kind: "removeSheet", sheet: "Phụ lục" }]],
  [
    "styles that meet and speak of different things",
    [setStyle("Phụ lục!A1:C9", { wrap: true }), setStyle("Phụ lục!A1:C1", { bold: true, wrap: true })],
  ],
])("lawful: %s", (_name, edits) => {
  expect(checkEdits(MARKED, edits, OURS)).toEqual([]);
});

test.each<[string, Edit[], string]>([
  ["a cell that is not ours", [setCells("Bảng!C2:D2", [1, 2])], "not ours to write"],
  ["a cell of a sheet handed over", [setCells("Mẫu!A1", [1])], "not ours to write"],
  [
    "one cell twice",
    [setCells("Bảng!D1:D3", [1], [2], [3]), setCells("Bảng!D3:E3", [1, 2])],
    "written twice",
  ],
  [
    "a cell set and made a number",
    [setCells("Phụ lục!A1", [1]), numbers("Phụ lục!A1", [2.5])],
    "written twice",
  ],
  ["values of another shape", [setCells("Bảng!D1:D2", [1])], "shape"],
  [
    "a place past the sheet",
    [{ kind: "setCells", area: { ...area("Bảng!D1"), top: 1_048_576 }, cells: [[1]] }],
    "no area",
  ],
  [
    "a place before the sheet",
    [{ kind: "setCells", area: { ...area("Bảng!D1"), left: -1 }, cells: [[1]] }],
    "no area",
  ],
  ["an empty area", [{ kind: "setCells", area: { ...area("Bảng!D1"), rows: 0 }, cells: [] }], "no area"],
  ["no sheet", [setCells("Khác!A1", [1])], "no sheet"],
  ["a formula without =", [setCells("Bảng!D1", [{ formula: "A1", value: 1 }])], 'begins with "="'],
  ["no number", [setCells("Bảng!D1", [Number.NaN])], "no number"],
  ["too long a text", [setCells("Bảng!D1", ["x".repeat(32_768)])], "too long"],
  ["a number made a number", [numbers("Bảng!C2", [2.5])], "typed text"],
  ["the look of a column in use", [setStyle("Bảng!B1:B9", { bold: true })], "not empty"],
  [
    "a look copied onto a column in use",
    [{ kind: "copyFormat", from: area("Bảng!A1:A2"), to: area("Bảng!D1:D2") }],
    "not empty",
  ],
  ["the width of a column in use", [widths("Bảng", { B: 40 })], "not empty"],
  ["a merge on cells in use", [merge("Bảng!A1:A2")], "not empty"],
  ["a merge undone", [{ kind: "unmergeCells", area: area("Bảng!B1:C1") }], "not empty"],
  ["a print setup of the officer's", [PRINT], "not a sheet of ours"],
  [
    "row heights of the officer's",
    [{ kind: "setRowHeights", sheet: "Bảng", heights: { 1: 20 } }],
    "not a sheet of ours",
  ],
  ["a sheet of the officer's removed", [{ kind: "removeSheet", sheet: "Bảng" }], "not a sheet that we made"],
  ["a taken name", [addSheet("PHỤ LỤC".normalize("NFD"))], "taken"],
  ["a name twice", [addSheet("A"), addSheet("a")], "taken"],
  ["no name for a sheet", [addSheet("a/b")], "no name"],
  [
    "a removed sheet written",
    [{ kind: "removeSheet", sheet: "Phụ lục" }, setCells("Phụ lục!A1", [1])],
    "removed by the same list",
  ],
  ["a highlight without the mark", [highlight("Bảng", "=D2>0")], "mark term"],
  ["a highlight on another sheet", [highlight("Phụ lục")], 'lies on "Bảng"'],
  [
    "styles that differ on a cell",
    [setStyle("Phụ lục!A1:C9", { bold: true }), setStyle("Phụ lục!C9:D9", { bold: false })],
    "differ",
  ],
  ["a width twice", [widths("Phụ lục", { A: 1 }), widths("Phụ lục", { A: 1 })], "twice"],
  ["a width of nothing", [widths("Phụ lục", { A: 0 })], "no length"],
  ["merges that meet", [merge("Phụ lục!A3:B4"), merge("Phụ lục!B4:C5")], "meet"],
  ["a merge of one cell", [merge("Phụ lục!B3")], "single cell"],
  ["contents under a merge", [merge("Phụ lục!A3:B3"), setCells("Phụ lục!B3", ["x"])], "under a merge"],
  [
    "no such table",
    [{ kind: "extendTable", sheet: "Bảng", table: "T", area: area("Bảng!A1:E2"), header: "x" }],
    "no table",
  ],
])("unlawful: %s", (_name, edits, words) => {
  const faults = checkEdits(MARKED, edits, OURS);
  expect(faults.join("\n")).toContain(words);
});

describe("a table", () => {
  const withTable = withSheet(MARKED, "Bảng", {
    tables: [{ name: "T", area: area("Bảng!A1:D2"), totalsRow: false }],
  });
  const grow = (to: string, heading = "x", rest = 1): string[] =>
    checkEdits(
      withTable,
      [
        { kind: "extendTable", sheet: "Bảng", table: "T", area: area(to), header: "x" },
        setCells("Bảng!E1:E2", [heading], [rest]),
      ],
      OURS,
    );

  test("grows by one column, and by nothing else", () => {
    expect(grow("Bảng!A1:E2")).toEqual([]);
    expect(grow("Bảng!A1:F2")).toHaveLength(1);
    expect(grow("Bảng!A1:E3")).toHaveLength(1);
    expect(grow("Bảng!B1:E2")).toHaveLength(1);
  });

  test("gets its heading", () => {
    expect(grow("Bảng!A1:E2", "y")).toEqual(['extendTable: the new heading of "T" is not set to "x"']);
  });

  test("does not swallow a column in use", () => {
    const used = applyEdits(withTable, [setCells("Bảng!E2", ["của tôi"])]);
    const edits: Edit[] = [
      { kind: "extendTable", sheet: "Bảng", table: "T", area: area("Bảng!A1:E2"), header: "x" },
      setCells("Bảng!E1", ["x"]),
    ];
    expect(checkEdits(used, edits, OURS)).toEqual(['extendTable: the column beside "T" was not empty']);
  });
});

test("protected sheets and a locked structure stay as they are", () => {
  const locked = { ...withSheet(MARKED, "Phụ lục", { protected: true }), structureLocked: true };
  expect(checkEdits(locked, [setCells("Phụ lục!A1", [1])], OURS)).toEqual([
    'setCells: the sheet "Phụ lục" is protected',
  ]);
  expect(checkEdits(locked, [addSheet("Mới")], OURS)).toEqual(['addSheet "Mới": the structure is locked']);
});
