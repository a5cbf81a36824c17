/** What the Excel host reads, and in how many requests. */
import { describeFault } from "../../src/core";
import type { Workbook } from "../../src/core/grid/grid";
import { emptyGrid } from "../../src/core/edits/draft";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { shiftFormula } from "../../src/hosts/excel/read/shiftFormula";
import { book, cellOf } from "../core/edits/books";
import { emulatedExcel, expectNoHostErrors } from "./emulatedExcel";

const BLANK: Workbook = { active: "", sheets: [], names: [], structureLocked: false, date1904: false };
const filled = (rows: number, cols: number): Workbook => ({
  ...BLANK,
  active: "Lớn",
  sheets: [
    {
      ...emptyGrid("Lớn"),
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: cols }, (__, col) => ({ value: row + col, numberFormat: "General" })),
      ),
    },
  ],
});

test.each([
  [200, 16, 1],
  [201, 16, 2],
  [200, 17, 2],
  [5000, 10, 2],
  [5001, 10, 3],
])("%i × %i cells are read in %i syncs", async (rows, cols, syncs) => {
  const excel = emulatedExcel(filled(rows, cols));
  const read = await excelHost(excel.run).read();
  expect(excel.syncs).toHaveLength(syncs);
  expect(read.sheets[0]?.rows).toHaveLength(rows);
  expect(cellOf(read, `Lớn!B${String(rows)}`).value).toBe(rows);
  expectNoHostErrors(excel);
});

test("a rectangle of more than 200,000 cells is refused before its values are asked for", async () => {
  const seed = filled(1, 1);
  const far = Array.from({ length: 201 }, () => undefined);
  const rows = [
    ...seed.sheets.flatMap((grid) => grid.rows),
    ...far,
    [...Array.from({ length: 1000 }, () => undefined), { value: 1, numberFormat: "General" }],
  ];
  const excel = emulatedExcel({ ...seed, sheets: seed.sheets.map((grid) => ({ ...grid, rows })) });
  await expect(excelHost(excel.run).read()).rejects.toMatchObject({
    code: "too-large",
    details: { sheet: "Lớn", limit: 200_000, elsewhere: "workbench" },
  });
  expect(describeFault("too-large", { sheet: "Lớn", limit: 200_000, elsewhere: "workbench" })).toMatch(
    /Trang tính “Lớn”.*200000 ô.*bàn làm việc/,
  );
  expect(excel.syncs).toHaveLength(1);
});

test.each([
  [1, 1],
  [3, 1],
  [4, 2],
  [32, 2],
  [33, 3],
  [100, 3],
])("%i sheets are read in order, in %i syncs", async (count, syncs) => {
  const sheets = Array.from({ length: count }, (_, i) => emptyGrid(`Trang ${String(i)}`));
  const excel = emulatedExcel({ ...BLANK, active: "Trang 0", sheets });
  const read = await excelHost(excel.run).read();
  expect(read.sheets.map(({ sheet }) => sheet)).toEqual(sheets.map(({ sheet }) => sheet));
  expect(excel.syncs).toHaveLength(syncs);
  expectNoHostErrors(excel);
});

test("joined cells are found, however many there are", async () => {
  const merges = Array.from({ length: 700 }, (_, i) => ({ sheet: "Lớn", top: i, left: 1, rows: 1, cols: 2 }));
  const beside = { sheet: "Lớn", top: 900, left: 40, rows: 3, cols: 2 };
  const seed = filled(700, 8);
  const sheets = seed.sheets.map((grid) => ({ ...grid, merges: [...merges, beside] }));
  const excel = emulatedExcel({ ...seed, sheets });
  const read = await excelHost(excel.run).read();
  expect(read.sheets[0]?.merges).toEqual([...merges, beside]);
  expect(excel.syncs).toHaveLength(2);
  expectNoHostErrors(excel);
});

test("hidden rows and columns, states and names", async () => {
  const seed: Workbook = {
    ...BLANK,
    active: "Sau",
    names: [
      { name: "Tong", formula: "=Sau!$A$1" },
      { name: "Rieng", formula: "=Sau!$A$2", sheet: "Sau" },
    ],
    structureLocked: true,
    sheets: [
      { ...emptyGrid("Kín"), visibility: "veryHidden" },
      {
        ...emptyGrid("Sau"),
        rows: [[{ value: 1, numberFormat: "0.00" }], [{ value: true, numberFormat: "General" }]],
        hiddenRows: [1],
        hiddenColumns: [2],
        protected: true,
      },
    ],
  };
  const excel = emulatedExcel(seed);
  expect(await excelHost(excel.run).read()).toEqual(seed);
  expectNoHostErrors(excel);
});

test("a text that looks like a formula is told from a formula that shows it", async () => {
  const seed = book("@ A", "{@} '=B1 | '=B1 | =B1 -> =B1");
  const read = await excelHost(emulatedExcel(seed).run).read();
  expect(["A!A1", "A!B1", "A!C1"].map((each) => cellOf(read, each).formula)).toEqual([
    undefined,
    undefined,
    "=B1",
  ]);
});

test("a rule over several areas counts for the first cell of each", async () => {
  const excel = emulatedExcel(book("@ A", "1 | 2"));
  excel.book.sheets[0]?.rules.push({
    id: "r",
    type: "Custom",
    areas: [
      { top: 1, left: 3, rows: 2, cols: 1 },
      { top: 5, left: 3, rows: 1, cols: 1 },
    ],
    formula: '=AND(N("cchc-1")=0,$D2<0)',
    style: new Map(),
  });
  const read = await excelHost(excel.run).read();
  expect(read.sheets[0]?.highlights.map(({ formula }) => formula)).toEqual([
    '=AND(N("cchc-1")=0,$D2<0)',
    '=AND(N("cchc-1")=0,$D6<0)',
  ]);
});

test("days are counted as the workbook counts them", async () => {
  for (const date1904 of [false, true]) {
    const excel = emulatedExcel({ ...book("@ A", "1"), date1904 });
    expect((await excelHost(excel.run).read()).date1904).toBe(date1904);
    expect(excel.syncs).toHaveLength(1);
    expectNoHostErrors(excel);
  }
});

test("with a chart sheet in view the workbook is read all the same", async () => {
  const excel = emulatedExcel(book("@ A", "1", "@ B", "2"));
  excel.book.isChartInView = true;
  const read = await excelHost(excel.run).read();
  expect(read.active).toBe("A");
  expect(cellOf(read, "B!A1").value).toBe(2);
});

test("where Excel does not answer for sheets that are not there, it is asked for less", async () => {
  const excel = emulatedExcel({ ...book("@ A", "1", "@ B", "2"), active: "B" });
  excel.inject({ sync: 0, at: "middle", code: "ItemNotFound" });
  const read = await excelHost(excel.run).read();
  expect(read.active).toBe("B");
  expect(cellOf(read, "B!A1").value).toBe(2);
  const names = (at: number) => JSON.stringify(excel.syncs[at]?.request);
  expect(names(0)).toContain("GetRowProperties");
  expect(names(1)).not.toContain("GetRowProperties");
  expectNoHostErrors(excel);
});

test("formulas move their relative references only", () => {
  expect(shiftFormula(`=IF($A1&"B2"='C 3'!D$4,LOG10(E5),F6.x)`, 2, 1)).toBe(
    `=IF($A3&"B2"='C 3'!E$4,LOG10(F7),F6.x)`,
  );
});

test("reveal shows the cell", async () => {
  const excel = emulatedExcel(book("@ A", "1", "@ B", "2"));
  await excelHost(excel.run).reveal?.({ sheet: "B", row: 3, col: 2 });
  expect(excel.book.active?.name).toBe("B");
  expect(excel.book.active?.selected).toMatchObject({ top: 3, left: 2, rows: 1, cols: 1 });
  expectNoHostErrors(excel);
});
