/** The laws of edits on every form, made together, on every case; and on a real file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "../../../../src/core/grid/grid";
import { applyEdits } from "../../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../../src/core/edits/checkEdits";
import { invertEdits } from "../../../../src/core/edits/invertEdits";
import { contentOf, sameWorkbook, type Content } from "../../../../src/core/edits/sameWorkbook";
import { PRINTABLE_WIDTH } from "../../../../src/core/compose/layout/data/decree30";
import { pageGrid } from "../../../../src/core/compose/page/editsToward";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { fixtureBook, SCORECARD_CASES, scorecardSheet } from "../../../support/fixtures";
import { carryOut } from "../../../support/runBook";
import { editsAgain, lawFaults, takenBack, wrongFormulas } from "../../../support/runLaws";
import { FORM_LIST, hasRows } from "../../../../src/core";
import { ALL_PAGES, assessmentOf, bookOf, composed, sampleBook, SMALL, withPages } from "../pages";

const SIGNED = { options: { capitalWord: true, electronic: true, signature: true } };

describe.each(SCORECARD_CASES)("%s, all forms", (name) => {
  const book = fixtureBook(name);
  const request = { sheet: scorecardSheet(book) ?? "", forms: ALL_PAGES };
  const done = carryOut(book, request);

  test("lawful, twice is once, undo restores, stored values are what formulas compute to", () => {
    expect(lawFaults(done)).toEqual([]);
    expect(editsAgain(done, request)).toEqual([]);
    expect(takenBack(done)).toEqual({ content: contentOf(book), kept: 0, faults: [] });
    expect(wrongFormulas(done)).toEqual([]);
  });
});

describe.each([
  ["small", SMALL],
  ["sample", sampleBook()],
])("%s scorecard", (_, book) => {
  describe.each(ALL_PAGES)("%s", (page) => {
    const pages = { pages: [page] };
    const { edits } = composed(book, pages);
    const after = applyEdits(book, edits);

    test("running twice is running once, with every option as well", () => {
      expect(composed(after, pages).edits).toEqual([]);
      const signed = { ...pages, ...SIGNED };
      expect(composed(withPages(after, signed), signed).edits).toEqual([]);
    });

    test("what was switched on and off again leaves nothing behind", () => {
      const off = withPages(withPages(after, { ...pages, ...SIGNED }), pages);
      expect(contentOf(off)).toEqual(contentOf(after));
    });

    test("the edits survive JSON and can be undone", () => {
      checkEdits(book, edits);
      expect(JSON.parse(JSON.stringify(edits))).toEqual(edits);
      expect(sameWorkbook(applyEdits(after, invertEdits(book, edits)), book)).toBe(true);
    });

    test("the page fills the paper and every row is whole", () => {
      const widths = edits.flatMap((edit) =>
        edit.kind === "setColumnWidths" ? Object.values(edit.widths) : [],
      );
      const points = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
      expect(points).toBeCloseTo((PRINTABLE_WIDTH * 72) / 25.4, 6);
      const written = edits.flatMap((edit) => (edit.kind === "setCells" ? edit.cells : []));
      expect(new Set(written.map(({ length }) => length))).toEqual(new Set([widths.length]));
    });
  });
});

/** A file holds widths in whole pixels, 0.75 points each. */
const inPixels = (content: Content): unknown =>
  Object.entries(content).map(([sheet, { widths, ...rest }]) => ({
    sheet,
    ...rest,
    widths: Object.entries(widths).map(([col, points]) => [col, Math.round(points / 0.75)]),
  }));

test("a file with every form reads back as the value does, and is up to date", () => {
  const bytes = readFileSync(path.resolve(__dirname, "../../../../assets/samples/bang-diem-mau.xlsx"));
  const book = readWorkbook(new Uint8Array(bytes));
  const all = { pages: ALL_PAGES };
  const { edits } = composed(book, all);
  const saved = readWorkbook(applyToXlsx(new Uint8Array(bytes), edits));
  expect(inPixels(contentOf(saved))).toEqual(inPixels(contentOf(applyEdits(book, edits))));
  expect(composed(saved, all)).toMatchObject({ edits: [] });
});

describe("which number an appendix has", () => {
  const wordOf = (book: Workbook, page: (typeof ALL_PAGES)[number]): unknown =>
    pageGrid(book, page)?.rows[0]?.[0]?.value;

  test("documents count their own appendices, in the order of the forms, in whatever order they are asked for", () => {
    const book = withPages(SMALL, { pages: [...ALL_PAGES].reverse() });
    expect(ALL_PAGES.map((page) => wordOf(book, page))).toEqual([
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
      "Phụ lục IV",
      "Phụ lục V",
      "Phụ lục",
      "THEO DÕI THỰC HIỆN NHIỆM VỤ KHẮC PHỤC NĂM 2026\nCHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      "Phụ lục",
    ]);
  });

  test("one alone has none; what the workbook has already counts", () => {
    expect(wordOf(withPages(SMALL, { pages: ["duy-tri"] }), "duy-tri")).toBe("Phụ lục");
    expect(wordOf(withPages(withPages(SMALL), { pages: ["duy-tri"] }), "duy-tri")).toBe("Phụ lục III");
    expect(wordOf(withPages(withPages(SMALL), { pages: ["khac-phuc"] }), "khac-phuc")).toBe("Phụ lục II");
  });

  test("one of two that were asked for keeps its number", () => {
    expect(wordOf(withPages(SMALL, { pages: ["khac-phuc"], count: 2 }), "khac-phuc")).toBe("Phụ lục II");
  });

  test("a page that is left alone and has another number by now is said", () => {
    const three = withPages(withPages(SMALL), { pages: ["theo-nguoi"] });
    expect(wordOf(three, "theo-nguoi")).toBe("Phụ lục III");
    const { diagnostics } = composed(three, { pages: ["duy-tri"] });
    expect(diagnostics).toMatchObject([{ code: "page-number-old", facts: { word: "Phụ lục IV" } }]);
    expect(composed(three, { pages: ["duy-tri", "theo-nguoi"] }).diagnostics).toEqual([]);
  });
});

describe("whether a form would say anything", () => {
  const table = (scores: string): Workbook =>
    bookOf(
      [
        "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định",
        `'1.1 | Ban hành kế hoạch năm | ${scores}`,
        `'1.2 | Kiểm tra định kỳ hằng quý | ${scores}`,
      ].join("\n"),
    );

  test.each([
    ["2 | 1", ["losses", "scores", "maxima"]],
    ["2 | 2", ["scores", "maxima"]],
    ["2 |", ["maxima"]],
  ])("of a row with %s", (scores, kinds) => {
    const assessment = assessmentOf(table(scores));
    const found = FORM_LIST.filter(({ id }) => hasRows(id, assessment)).map(({ needs }) => needs);
    expect([...new Set(found)].sort()).toEqual([...kinds].sort());
  });

  test("every form has a name of its own, and two are made when nothing is said", () => {
    expect(new Set(FORM_LIST.map(({ name }) => name)).size).toBe(8);
    expect(FORM_LIST.flatMap(({ id, isDefault }) => (isDefault ? [id] : []))).toEqual([
      "diem-tru",
      "khac-phuc",
    ]);
  });
});
