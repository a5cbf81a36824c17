import { MAX_CELLS } from "../../../src/hosts/xlsx/limits";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import {
  at,
  bookParts,
  cellCount,
  onlySheet,
  worksheetXml,
  zipParts,
  type Parts,
} from "../../support/xlsxBuilder";
import { refusal } from "../../support/xlsxErrors";

const SHEET = "xl/worksheets/sheet1.xml";
const styles = '<cellXfs count="6"><xf/><xf/><xf/><xf/><xf/><xf numFmtId="4"/></cellXfs>';

/** Rows of ten cells, made from the row's number. */
function rowsOf(count: number, cell: (address: string, row: number) => string): string {
  const rows: string[] = [];
  for (let row = 1; row <= count; row++) {
    const cells = [..."ABCDEFGHIJ"].map((letter) => cell(`${letter}${row}`, row));
    rows.push(`<row r="${row}">${cells.join("")}</row>`);
  }
  return rows.join("");
}

const withRows = (rows: string): Parts => ({ ...bookParts({ styles }), [SHEET]: worksheetXml({ rows }) });

/** Runs and says how long it took and how much more the heap then holds. */
function measured<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

test("a million styled empty cells", () => {
  const rows = rowsOf(100_000, (address) => `<c r="${address}" s="5"/>`);
  const last = '<row r="100001"><c r="A100001" s="5"><v>7</v></c></row>';
  const bytes = zipParts(withRows(rows + last));
  const { value: grid, ms } = measured(() => onlySheet(readWorkbook(bytes)));
  expect(cellCount(grid)).toBe(1);
  expect(at(grid, "A100001")).toEqual({ value: 7, numberFormat: "#,##0.00" });
  expect(ms).toBeLessThan(5_000);
}, 30_000);

test("a million styled empty cells without addresses, which deflate packs a thousand to one", () => {
  const row = `<row>${'<c s="5"/>'.repeat(1000)}</row>`;
  const bytes = zipParts(withRows(row.repeat(6_000)));
  expect(bytes.length * 200).toBeLessThan(row.length * 6_000);
  expect(cellCount(onlySheet(readWorkbook(bytes)))).toBe(0);
}, 30_000);

test("fifty thousand rows of ten values", () => {
  const rows = rowsOf(50_000, (address, row) => `<c r="${address}" s="5"><v>${row / 4}</v></c>`);
  const bytes = zipParts(withRows(rows));
  const { value: grid, ms } = measured(() => onlySheet(readWorkbook(bytes)));
  expect(cellCount(grid)).toBe(500_000);
  expect(at(grid, "J50000")).toEqual({ value: 12_500, numberFormat: "#,##0.00" });
  expect(ms).toBeLessThan(10_000);
}, 30_000);

test("one cell more than we promise to handle, styled empty cells not counted", () => {
  const full = `<row>${"<c><v>1</v></c>".repeat(1000)}${'<c s="5"/>'.repeat(1000)}</row>`.repeat(
    MAX_CELLS / 1000,
  );
  const atLimit = onlySheet(readWorkbook(zipParts(withRows(full))));
  expect(cellCount(atLimit)).toBe(MAX_CELLS);
  expect(refusal(zipParts(withRows(`${full}<row><c><v>1</v></c></row>`)))).toEqual({
    code: "too-large",
    sheet: "Sheet1",
    count: MAX_CELLS + 1,
    limit: MAX_CELLS,
  });
}, 60_000);
