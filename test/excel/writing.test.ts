/** What the Excel host writes beside contents: things that reading back does not show. */
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import type { Workbook } from "../../src/core/grid/grid";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { area, book, setCells } from "../core/edits/books";
import { comparable, EVERYTHING, SEED, SHEET } from "../hosts/contractSeed";
import { emulatedExcel, expectNoHostErrors, type EmulatedExcel } from "./emulatedExcel";
import { cellProperties } from "./objects/cellProperties";
import { tellFormulas, tellWorkbook } from "./tell";

async function written(seed: Workbook, edits: readonly Edit[], prepare?: (excel: EmulatedExcel) => void) {
  const excel = emulatedExcel(seed);
  tellWorkbook(excel.book, seed);
  tellFormulas(excel.book, edits);
  prepare?.(excel);
  const host = excelHost(excel.run);
  await host.apply(edits, fingerprintOf(await host.read()));
  expectNoHostErrors(excel);
  return excel;
}

const RULE = '=AND(N("cchc-1")=0,$B1>0)';
const highlight: Edit = {
  kind: "setHighlight",
  sheet: "A",
  highlights: [{ area: area("A!B1:B2"), formula: RULE }],
  style: { bold: true, color: "9C0006", fill: "F8CBAD" },
};

test("a highlight that is there is not added again; rules of people stay", async () => {
  const theirs = { id: "theirs", type: "CellValue", areas: [area("A!B1:B9")], formula: "", style: new Map() };
  const first = await written(book("@ A", "1 | 2"), [highlight], (excel) =>
    excel.book.sheets[0]?.rules.push(theirs),
  );
  expect(first.book.sheets[0]?.rules).toHaveLength(2);
  const host = excelHost(first.run);
  const read = await host.read();
  await host.apply([highlight], fingerprintOf(read));
  expect(first.book.sheets[0]?.rules.map(({ formula }) => formula)).toEqual(["", RULE]);
  expect(Object.fromEntries(first.book.sheets[0]?.rules[1]?.style ?? [])).toEqual({
    Bold: true,
    Color: "#9C0006",
    Fill: "#F8CBAD",
  });
});

test("every request that writes suspends the screen", async () => {
  const { syncs } = await written(SEED, EVERYTHING);
  const writing = syncs.slice(-2);
  for (const { request } of writing)
    expect(request.Actions.map(({ Name }) => Name)).toContain("SuspendScreenUpdatingUntilNextSync");
});

test("a new page is marked by a hidden name, has no grid lines, and prints as said", async () => {
  const excel = await written(SEED, EVERYTHING);
  const page = excel.book.sheets.at(-1);
  expect(page?.names).toEqual([{ name: "cchc_page", formula: '="phu-luc-2|appendix"', visible: false }]);
  expect(page?.showGridlines).toBe(false);
  expect(page?.heights.get(0)).toBe(30);
  expect(Object.fromEntries(page?.layout ?? [])).toMatchObject({
    PaperSize: "A4",
    Orientation: "Landscape",
    Zoom: { horizontalFitToPages: 1 },
    TitleRows: "$1:$1",
    Margins: ["Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 }],
    "FirstPage.CenterHeader": "",
  });
});

test("a copied look brings font and fill, but sets no white where there is no fill", async () => {
  const copy: Edit = { kind: "copyFormat", from: area(`${SHEET}!B1:B2`), to: area(`${SHEET}!F1:F2`) };
  const excel = await written(SEED, [copy], ({ book: { sheets } }) => {
    const rect = { top: 0, left: 1, rows: 1, cols: 1 };
    sheets[0]?.looks.push({ rect, property: "Font.Bold", value: true });
    sheets[0]?.looks.push({ rect, property: "Fill.Color", value: "#FFF2CC" });
  });
  const [sheet] = excel.book.sheets;
  if (!sheet) throw new Error("no sheet");
  const [[first] = []] = cellProperties(sheet, { top: 0, left: 5, rows: 1, cols: 1 });
  expect(first?.format).toMatchObject({ font: { bold: true }, fill: { color: "#FFF2CC" } });
  expect(sheet.widths.get(5)).toBe(150);
  const white = sheet.looks.filter(({ property, value }) => property === "Fill.Color" && value === "#FFFFFF");
  expect(white).toEqual([]);
});

test("a table grows with its heading, and leaves none behind when it shrinks", async () => {
  const seed = book("@ A", "a | b", "1 | 2");
  const [grid] = seed.sheets;
  if (!grid) throw new Error("no sheet");
  const tables = [{ name: "Bang", area: area("A!A1:B2"), totalsRow: false }];
  const grow: Edit[] = [
    setCells("A!C1:C2", ["c"], [3]),
    { kind: "extendTable", sheet: "A", table: "Bang", area: area("A!A1:C2"), header: "c" },
  ];
  const excel = await written({ ...seed, sheets: [{ ...grid, tables }] }, grow);
  const [sheet] = excel.book.sheets;
  expect(sheet?.cell(0, 2)?.value).toBe("c");
  const host = excelHost(excel.run);
  const shrink: Edit[] = [
    setCells("A!C1:C2", [null], [null]),
    { kind: "extendTable", sheet: "A", table: "Bang", area: area("A!A1:B2"), header: "b" },
  ];
  await host.apply(shrink, fingerprintOf(await host.read()));
  expect(sheet?.cell(0, 2)?.value).toBeNull();
  expect(sheet?.tables[0]?.rect).toMatchObject({ cols: 2 });
});

/** All tests run at the floor, ExcelApi 1.13; these show that nothing hangs on it, and that it is the floor. */
test("at the newest set the same is read and written, in as many requests", async () => {
  const excel = emulatedExcel(SEED, "1.20");
  tellWorkbook(excel.book, SEED);
  tellFormulas(excel.book, EVERYTHING);
  const host = excelHost(excel.run);
  const before = await host.read();
  await host.apply(EVERYTHING, fingerprintOf(before));
  expect(excel.syncs).toHaveLength(2 + 3);
  expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, EVERYTHING)));
  expectNoHostErrors(excel);
});

test("below the floor the host says that Excel is too old", async () => {
  const excel = emulatedExcel(SEED, "1.12");
  await expect(excelHost(excel.run).read()).rejects.toMatchObject({ code: "host-too-old" });
});

test("contents go as one array for each block", async () => {
  const { syncs } = await written(SEED, EVERYTHING);
  const blocks = EVERYTHING.filter(({ kind }) => kind === "setCells" || kind === "normalizeNumber");
  const arrays = syncs.flatMap(({ request }) =>
    request.Actions.filter(({ ActionType, Name }) => ActionType === 4 && Name === "Formulas"),
  );
  expect(arrays).toHaveLength(blocks.length);
});
