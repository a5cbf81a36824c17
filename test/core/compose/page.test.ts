import fc from "fast-check";
import { editsToward, editsTowardAll, pageGrid } from "../../../src/core/compose/page/editsToward";
import type { Page } from "../../../src/core/compose/page/page";
import { rectanglesOf } from "../../../src/core/compose/page/rectangles";
import { printSetup, STYLES } from "../../../src/core/compose/appendices/styles";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import type { CellInput } from "../../../src/core/edits/edit";
import { cellAt, type Workbook } from "../../../src/core/grid/grid";
import { bookOf } from "./pages";

const BOOK = bookOf("@ Bảng chấm\n1 | 2");

function pageOf(values: readonly (readonly CellInput[])[], merges: Page["merges"] = []): Page {
  const cols = values[0]?.length ?? 0;
  return {
    mark: { page: "diem-tru", owner: "appendix" },
    sheet: "Phụ lục",
    columnWidths: Array.from({ length: cols }, () => 252 / cols),
    rows: values.map((row) => row.map((input) => ({ input, style: "text" }))),
    heights: values.map(() => 18),
    merges,
    styles: STYLES,
    print: printSetup(0, { rows: values.length, cols }),
  };
}

const applied = (book: Workbook, page: Page): Workbook => applyEdits(book, editsToward(book, page).edits);
const kindsOf = (book: Workbook, page: Page): string[] =>
  editsToward(book, page).edits.map(({ kind }) => kind);

describe("editsToward", () => {
  const page = pageOf([
    ["Một", 1.5],
    ["Hai", { formula: "=ROUND(SUM(B1:B1),4)", value: 1.5 }],
  ]);

  test("a page that is not there is added with its mark, whole", () => {
    expect(kindsOf(BOOK, page)).toEqual([
      "addSheet",
      "setCells",
      "setStyle",
      "setColumnWidths",
      "setRowHeights",
      "setPrint",
    ]);
    const grid = pageGrid(applied(BOOK, page), "diem-tru");
    expect(grid?.sheet).toBe("Phụ lục");
    expect(grid && cellAt(grid, 1, 1)).toMatchObject({ value: 1.5, formula: "=ROUND(SUM(B1:B1),4)" });
  });

  test("twice is once", () => {
    expect(editsToward(applied(BOOK, page), page)).toEqual({ edits: [], sheet: "Phụ lục", diagnostics: [] });
  });

  test("decomposed letters are the same letters", () => {
    const book = applied(BOOK, page);
    const nfd = applyEdits(book, [
      {
        kind: "setCells",
        area: { sheet: "Phụ lục", top: 0, left: 0, rows: 1, cols: 1 },
        cells: [["Một".normalize("NFD")]],
      },
    ]);
    expect(kindsOf(nfd, page)).toEqual([]);
  });

  test("a sheet of that name that is not ours stays; ours gets another name, and that is said", () => {
    const book = bookOf("@ Bảng chấm\n1 | 2\n@ phụ lục\nCủa tôi");
    const made = editsToward(book, page);
    expect(made.sheet).toBe("Phụ lục (2)");
    expect(made.diagnostics).toEqual([
      { code: "page-name-taken", severity: "note", facts: { wanted: "Phụ lục", sheet: "Phụ lục (2)" } },
    ]);
    expect(applyEdits(book, made.edits).sheets[1]).toBe(book.sheets[1]);
  });

  test("our sheet is found by its mark, whatever its name; of copies only the first counts", () => {
    const book = bookOf(
      "@ Tôi đổi tên | mark diem-tru appendix\nMột | 1\n@ Bản sao | mark diem-tru appendix\nMột | 1",
    );
    const made = editsToward(book, page);
    expect(made.sheet).toBe("Tôi đổi tên");
    expect(applyEdits(book, made.edits).sheets[1]).toBe(book.sheets[1]);
  });

  test("a shorter page empties what is left, and undoes merges that it does not have", () => {
    const longer = pageOf(
      [
        ["Một", 1],
        ["Hai", null],
        ["Ba", 3],
      ],
      [{ top: 1, left: 0, rows: 1, cols: 2 }],
    );
    const book = applied(applied(BOOK, longer), page);
    const grid = pageGrid(book, "diem-tru");
    expect(grid?.merges).toEqual([]);
    expect(grid && cellAt(grid, 2, 0).value).toBeNull();
    expect(kindsOf(book, page)).toEqual([]);
  });

  test("pages that are made together get different names", () => {
    const other: Page = { ...page, mark: { page: "khac-phuc", owner: "appendix" } };
    expect(editsTowardAll(BOOK, [page, other]).map(({ sheet }) => sheet)).toEqual(["Phụ lục", "Phụ lục (2)"]);
  });

  test("from any page to any other, in one step", () => {
    const cell: fc.Arbitrary<CellInput> = fc.constantFrom(null, "a", "1.10", 2, 0.5);
    const values = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const book = applied(applied(BOOK, pageOf(before)), pageOf(after));
        const grid = pageGrid(book, "diem-tru");
        const rows = Array.from({ length: 8 }, (_, row) =>
          [0, 1, 2].map((col) => (grid ? cellAt(grid, row, col).value : undefined)),
        );
        expect(rows).toEqual(Array.from({ length: 8 }, (_, row) => after[row] ?? [null, null, null]));
        expect(kindsOf(book, pageOf(after))).toEqual([]);
      }),
    );
  });
});

test("rectangles cover every cell once and hold one value", () => {
  const table = fc.array(
    fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("a", "b"), fc.constantFrom("a", "c")),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(table, (rows) => {
      const seen = rows.map((row) => row.map(() => 0));
      for (const { place, value } of rectanglesOf(rows))
        for (let row = place.top; row < place.top + place.rows; row += 1)
          for (let col = place.left; col < place.left + place.cols; col += 1) {
            expect(rows[row]?.[col]).toBe(value);
            (seen[row] as number[])[col] = (seen[row]?.[col] ?? 0) + 1;
          }
      expect(seen.flat().every((count) => count === 1)).toBe(true);
    }),
  );
  expect(
    rectanglesOf([
      ["a", "a"],
      ["a", "a"],
    ]),
  ).toHaveLength(1);
});
