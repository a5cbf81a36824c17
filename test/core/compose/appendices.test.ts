import path from "node:path";
import { deductionAppendix } from "../../../src/core/compose/appendices/deductionAppendix";
import { remedyAppendix } from "../../../src/core/compose/appendices/remedyAppendix";
import { isFormula } from "../../../src/core/edits/edit";
import { PRINTABLE_WIDTH } from "../../../src/core/compose/layout/data/decree30";
import { goldenText } from "../../support/golden";
import { assessmentOf, bookOf, PLAN, renderPage, sampleBook, SMALL } from "./pages";

const golden = (name: string, text: string): string =>
  goldenText(path.join(__dirname, "golden", `${name}.txt`), text);

/** What the council of the sample's commune published: code and points lost. */
const PUBLISHED: readonly (readonly [string, number])[] = [
  ["1.4.1", -0.2],
  ["1.4.2", -0.5],
  ["1.5.1", -1],
  ["1.5.3", -0.5],
  ["1.5.4", -1],
  ["1.6", -0.22],
  ["1.7", -0.25],
  ["2.4.2", -1.5],
  ["3.3", -2],
  ["3.11.1", -1],
  ["3.11.2", -0.02],
  ["3.12.1", -0.77],
  ["3.12.2", -0.68],
  ["3.13.1", -0.16],
  ["3.13.3", -0.41],
  ["6.3", -1],
  ["7.1.4", -1],
  ["7.3.1", -0.28],
  ["7.3.2", -0.26],
];

describe.each([
  ["small", SMALL],
  ["sample", sampleBook()],
])("%s scorecard", (name, book) => {
  const input = { assessment: assessmentOf(book), plan: PLAN };
  const first = deductionAppendix({ ...input, options: { number: 1 } }).value;
  const second = remedyAppendix({ ...input, options: { number: 2 } }).value;

  test("the pages are those of the golden texts", () => {
    expect(renderPage(first)).toBe(golden(`${name}-diem-tru`, renderPage(first)));
    expect(renderPage(second)).toBe(golden(`${name}-khac-phuc`, renderPage(second)));
  });

  test("widths fill the page exactly, no row is too high, rows are whole", () => {
    for (const page of [first, second]) {
      expect(page.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(PRINTABLE_WIDTH);
      expect(Math.max(...page.heights)).toBeLessThanOrEqual(409);
      expect(page.heights).toHaveLength(page.rows.length);
      expect(page.rows.every((cells) => cells.length === page.columnWidths.length)).toBe(true);
      expect(page.rows.flat().every(({ style }) => style in page.styles)).toBe(true);
    }
  });
});

describe("the sample's figures", () => {
  const assessment = assessmentOf(sampleBook());
  const { value: page } = deductionAppendix({ assessment, plan: PLAN });
  const inputs = page.rows.map((cells) => cells.map(({ input }) => input));

  test("19 rows in the order of the sheet, with the published losses", () => {
    const rows = inputs.filter(([code]) => typeof code === "string" && /^\d/.test(code));
    expect(rows.map((cells) => [cells[0], cells[5]])).toEqual(PUBLISHED);
  });

  test("the total is a formula over these rows, -12.75 to the digit", () => {
    const total = inputs.map((cells) => cells[5]).find((input) => input != null && isFormula(input));
    expect(total).toEqual({ formula: "=ROUND(SUM(F6:F24),4)", value: -12.75 });
  });

  test("the other sign is a setting", () => {
    const positive = deductionAppendix({ assessment, plan: { ...PLAN, sign: "positive" } }).value;
    expect(positive.rows[5]?.[5]?.input).toBe(0.2);
  });

  test("the second form has the same items, numbered anew in each field that lost points", () => {
    const rows = remedyAppendix({ assessment, plan: PLAN }).value.rows.slice(5);
    const numbers = rows.map((cells) => cells[0]?.input).filter((input) => input !== null && input !== "./.");
    expect(numbers).toEqual([
      "I",
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      "II",
      1,
      "III",
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      "VI",
      1,
      "VII",
      1,
      2,
      3,
    ]);
  });
});

describe("lines above the table", () => {
  const assessment = assessmentOf(SMALL);
  const linesOf = (plan: object, options: object = {}): unknown[] =>
    deductionAppendix({ assessment, plan, options })
      .value.rows.slice(0, 3)
      .map((cells) => cells[0]?.input);

  test("what is not known is a blank", () => {
    expect(linesOf({})).toEqual([
      "Phụ lục",
      "KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ……\nVÀ BIỆN PHÁP KHẮC PHỤC, NÂNG CAO CHỈ SỐ NĂM ……",
      "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân ……)",
    ]);
  });

  test("number and date are written as the decree asks; an electronic document leaves them open", () => {
    const plan = { ...PLAN, documentNumber: "7", documentDate: "5/2/2026" };
    const full =
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Bình Minh Thượng)";
    const open =
      "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân xã Bình Minh Thượng)";
    expect(linesOf(plan)[2]).toBe(full);
    expect(linesOf(plan, { electronic: true })[2]).toBe(open);
    expect(linesOf({ ...plan, documentKind: "Công văn", documentNumber: "12/UBND-VHXH" })[2]).toContain(
      "Công văn số 12/UBND-VHXH ngày",
    );
  });

  test("the word has a Roman number, and capitals only when asked for", () => {
    expect(linesOf(PLAN, { number: 4 })[0]).toBe("Phụ lục IV");
    expect(linesOf(PLAN, { number: 1, capitalWord: true })[0]).toBe("PHỤ LỤC I");
  });

  test("another index is called by its name", () => {
    const { scorecard } = assessment;
    const named = { ...assessment, scorecard: { ...scorecard, indexName: "DTI" } };
    const title = deductionAppendix({ assessment: named, plan: PLAN }).value.rows[1]?.[0]?.input;
    expect(title).toContain("CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) NĂM 2025");
  });
});

test("losses against the self score are called so, and the appraised column stays empty", () => {
  const book = bookOf(
    [
      "TT | Lĩnh vực/Tiêu chí | Điểm chuẩn | Điểm tự chấm",
      "I | CHỈ ĐẠO, ĐIỀU HÀNH | 4 | 2.5",
      "'1.1 | Kế hoạch cải cách hành chính | 2 | 1.5",
      "'1.2 | Tuyên truyền cải cách hành chính | 2 | 1",
    ].join("\n"),
  );
  const { rows } = deductionAppendix({ assessment: assessmentOf(book), plan: PLAN }).value;
  expect(rows[4]?.[5]?.input).toBe("Điểm bị trừ (theo điểm tự đánh giá)");
  expect(rows[5]?.slice(2, 6).map(({ input }) => input)).toEqual([2, 1.5, null, -0.5]);
});
