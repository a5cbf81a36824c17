/** Formulas that lose a value which holds no more, and keep everything else. */
import { readA1 } from "../../../../src/core/grid/address";
import type { CellRef } from "../../../../src/core/grid/grid";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyAndForget } from "../../../../src/hosts/xlsx/xlsxHost";
import { partOf, partsOf, rowsOf, setCell, SHEET1 } from "../../../support/ooxmlParts";
import { at, bookParts, onlySheet, zipParts } from "../../../support/xlsxBuilder";

const cell = (address: string): CellRef => ({
  sheet: "Sheet1",
  ...(readA1(address) ?? { row: -1, col: -1 }),
});

const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2" t="str"><f>B1&amp;"x"</f><v>2x</v></c></row>' +
  '<row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c><c r="C3" t="b"><f>B1&gt;1</f><v>1</v></c></row>';

const bytes = zipParts(bookParts({ sheets: [{ rows: ROWS }] }));

test("formulas stay, word for word, shared ones as well; only the values go, and their types", () => {
  const after = applyAndForget(bytes, [setCell("A1", 5)], ["B1", "B2", "C2", "C3"].map(cell));
  expect(rowsOf(partOf(after, SHEET1))).toBe(
    ROWS.replace('<c r="A1"><v>1</v>', '<c r="A1"><v>5</v>')
      .replace("<v>2</v>", "")
      .replace("<v>0</v>", "")
      .replace(' t="str"', "")
      .replace("<v>2x</v>", "")
      .replace(' t="b"', "")
      .replace("B1&gt;1</f><v>1</v>", "B1&gt;1</f>"),
  );
  const grid = onlySheet(readWorkbook(after));
  expect(["B1", "B2", "C2", "B3"].map((each) => at(grid, each))).toMatchObject([
    { formula: "=A1*2", value: null },
    { formula: "=A2*2", value: null },
    { formula: '=B1&"x"', value: null },
    { formula: "=A3*2", value: 0 },
  ]);
  expect(partOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("cells without a formula, and cells that are not in the file, are left alone", () => {
  const after = partsOf(applyAndForget(bytes, [], ["A1", "A2", "D9"].map(cell)));
  expect(rowsOf(after[SHEET1] ?? "")).toBe(ROWS);
  expect(applyAndForget(bytes, [], [])).toBe(bytes);
});

test("what an edit writes counts, not that it was out of date", () => {
  const after = applyAndForget(bytes, [setCell("B2", 7)], [cell("B2")]);
  expect(at(onlySheet(readWorkbook(after)), "B2")).toMatchObject({ value: 7 });
});
