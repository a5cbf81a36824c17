import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { readGridText } from "../support/gridText";
import { xlsxOfGridText } from "../support/gridXlsx";

/** The text form is what every fixture rests on: its signs mean what test/README.md says. */
const read = (text: string) => readGridText(`# a reason\n${text}`).book;
const values = (text: string) => read(text).sheets[0]?.rows.map((row) => row?.map((cell) => cell?.value));

describe("the text form of a workbook", () => {
  test("cells are numbers, texts, truth values or empty", () => {
    expect(values("1.5 | -2 | '1.10 | 1,5 | 01 | TRUE | ' |")).toEqual([
      [1.5, -2, "1.10", "1,5", "01", true, null, null],
    ]);
  });

  test("a cell may hold line breaks and no-break blanks", () => {
    expect(values("Điểm⏎tối đa␣ | ⏎- 0,25")).toEqual([["Điểm\ntối đa\u00a0", "\n- 0,25"]]);
  });

  test("formulas bring their value, formats stand before", () => {
    expect(read("=A1+B1 -> 0.5 | {0.00} =A1 -> #REF! | {d-mmm} 45689").sheets[0]?.rows[0]).toEqual([
      { value: 0.5, numberFormat: "General", formula: "=A1+B1" },
      { value: "#REF!", numberFormat: "0.00", formula: "=A1" },
      { value: 45689, numberFormat: "d-mmm" },
    ]);
  });

  test("joined cells make rectangles", () => {
    const sheet = "Bảng điểm";
    expect(read("A | < | B\n^ | ^ | C\nD | < | <").sheets[0]?.merges).toEqual([
      { sheet, top: 0, left: 0, rows: 2, cols: 2 },
      { sheet, top: 2, left: 0, rows: 1, cols: 3 },
    ]);
  });

  test("sheets have names and options; remarks and empty lines count for nothing", () => {
    const { active, sheets } = read(
      "@ Bìa\n\n# a remark\nA\n@ Điểm | at C2 | active | hide D 4 | hidden | protected\nB | <",
    );
    expect(active).toBe("Điểm");
    expect(sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Bìa", "visible"],
      ["Điểm", "hidden"],
    ]);
    expect(sheets[1]).toMatchObject({
      hiddenColumns: [3],
      hiddenRows: [3],
      protected: true,
      merges: [{ top: 1, left: 2, rows: 1, cols: 2 }],
    });
    expect(sheets[1]?.rows[1]?.[2]?.value).toBe("B");
  });

  test("a file may be decomposed, may count from 1904, may hold a page of ours", () => {
    const book = read("! nfd\n! date1904\n@ Phụ lục | mark phu-luc appendix\nĐiểm");
    expect(book.date1904).toBe(true);
    expect(book.sheets[0]?.rows[0]?.[0]?.value).toBe("Điểm".normalize("NFD"));
    expect(book.sheets[0]?.mark).toEqual({ page: "phu-luc", owner: "appendix" });
  });

  test.each([
    ["no reason", "STT | Tiêu chí"],
    ["a formula without its value", "# a reason\n=A1+B1"],
    ["nothing to join with", "# a reason\n< | A"],
    ["joined cells that make no rectangle", "# a reason\nA | < | B\n^ | C | D"],
    ["a place that is no cell", "# a reason\n@ Điểm | at 8C\nA"],
  ])("%s is refused", (_, text) => {
    expect(() => readGridText(text)).toThrow(/^grid text: /);
  });
});

test("written as an .xlsx and read back, a fixture has the same values and joined cells", () => {
  const file = path.resolve(__dirname, "../fixtures/header-two-rows-merged/input.grid.txt");
  const text = readFileSync(file, "utf8");
  const [expected] = readGridText(text).book.sheets;
  const [actual] = readWorkbook(xlsxOfGridText(text.slice(text.indexOf("\n")))).sheets;
  const filled = (rows = expected?.rows) =>
    rows?.flatMap(
      (row, r) => row?.flatMap((cell, c) => (cell?.value == null ? [] : [[r, c, cell.value]])) ?? [],
    );
  expect(filled(actual?.rows)).toEqual(filled());
  expect(actual?.merges).toEqual(expect.arrayContaining([...(expected?.merges ?? [])]));
});
