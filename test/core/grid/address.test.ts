import fc from "fast-check";
import {
  a1,
  a1Area,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  placeText,
  quoteSheet,
  readA1,
  readA1Area,
} from "../../../src/core/grid/address";

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const col = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const SHEET = "Bảng chấm";

describe("columns", () => {
  test("every column of a worksheet, there and back, in order", () => {
    const letters = Array.from({ length: MAX_COLUMNS }, (_, i) => columnLetters(i));
    expect(letters.map(columnIndex)).toEqual(letters.map((_, i) => i));
    expect(new Set(letters).size).toBe(MAX_COLUMNS);
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%d is %s, in capitals or not", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test.each(["", "XFE", "ZZZ", "AAAA", "A1", "Ă", " A", "1"])("%p is no column", (letters) => {
    expect(columnIndex(letters)).toBeUndefined();
  });
});

describe("cells", () => {
  test("every place, there and back, with and without dollar signs", () => {
    fc.assert(
      fc.property(row, col, (r, c) => {
        expect(readA1(a1(r, c))).toEqual({ row: r, col: c });
        expect(readA1(`$${columnLetters(c)}$${String(r + 1)}`)).toEqual({ row: r, col: c });
      }),
    );
  });

  test.each([
    ["A1", 0, 0],
    ["d12", 11, 3],
    ["$XFD$1048576", 1_048_575, 16_383],
    ["A$9", 8, 0],
  ])("%s is row %d, column %d", (text, r, c) => {
    expect(readA1(text)).toEqual({ row: r, col: c });
  });

  test.each([
    "",
    "A",
    "1",
    "A0",
    "A01",
    "XFE1",
    "A1048577",
    "A1:B2",
    "A 1",
    "1A",
    "A1 ",
    "$$A1",
    "Sheet!A1",
    "A-1",
  ])("%p is no cell", (text) => {
    expect(readA1(text)).toBeUndefined();
  });

  test("a place for people names its sheet", () => {
    expect(placeText({ sheet: SHEET, row: 11, col: 3 })).toBe("Bảng chấm!D12");
  });
});

describe("areas", () => {
  test("every area, there and back, whichever corners are named", () => {
    fc.assert(
      fc.property(row, col, row, col, (r1, c1, r2, c2) => {
        const area = {
          sheet: SHEET,
          top: Math.min(r1, r2),
          left: Math.min(c1, c2),
          rows: Math.abs(r1 - r2) + 1,
          cols: Math.abs(c1 - c2) + 1,
        };
        expect(readA1Area(`${a1(r1, c1)}:${a1(r2, c2)}`, SHEET)).toEqual(area);
        expect(readA1Area(`${a1(r1, c2)}:${a1(r2, c1)}`, SHEET)).toEqual(area);
        expect(readA1Area(a1Area(area), SHEET)).toEqual(area);
      }),
    );
  });

  test("one cell is written as one cell", () => {
    expect(a1Area({ top: 1, left: 1, rows: 1, cols: 1 })).toBe("B2");
    expect(a1Area({ top: 0, left: 0, rows: MAX_ROWS, cols: MAX_COLUMNS })).toBe("A1:XFD1048576");
    expect(readA1Area("$B$2:$D$9", SHEET)).toEqual({ sheet: SHEET, top: 1, left: 1, rows: 8, cols: 3 });
  });

  test.each(["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2", "A1;B2", "A1:XFE1"])(
    "%p is no area",
    (text) => {
      expect(readA1Area(text, SHEET)).toBeUndefined();
    },
  );
});

test.each([
  ["Sheet1", "Sheet1"],
  ["Bảng chấm", "'Bảng chấm'"],
  ["O'Neil", "'O''Neil'"],
  ["2025", "'2025'"],
  ["A1", "'A1'"],
  ["PL_1", "PL_1"],
  ["XFE1", "XFE1"],
])("a formula writes the sheet %s as %s", (sheet, written) => {
  expect(quoteSheet(sheet)).toBe(written);
});
