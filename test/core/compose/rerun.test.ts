import { deductionAppendix } from "../../../src/core/compose/appendices/deductionAppendix";
import { readBack } from "../../../src/core/compose/appendices/readBack";
import { pageGrid } from "../../../src/core/compose/page/editsToward";
import type { Workbook } from "../../../src/core/grid/grid";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { CellInput } from "../../../src/core/edits/edit";
import { invertEdits } from "../../../src/core/edits/invertEdits";
import { sameWorkbook } from "../../../src/core/edits/sameWorkbook";
import {
  assessmentOf,
  beside,
  composed,
  placeOf,
  PLAN,
  sampleBook,
  SMALL,
  textsOf,
  typed,
  withPages,
} from "./pages";

const codesOf = (book: Workbook, options: object = {}): string[] =>
  composed(book, options).diagnostics.map(({ code }) => code);

/** What stands in a column of the row that holds this text. */
function valueBeside(
  book: Workbook,
  page: "diem-tru" | "khac-phuc",
  [text, column]: [string, string],
): unknown {
  const [, letters = "", number = ""] =
    /^([A-Z])(\d+)$/.exec(beside(placeOf(book, page, text), column)) ?? [];
  return pageGrid(book, page)?.rows[Number(number) - 1]?.[letters.charCodeAt(0) - 65]?.value;
}

/** A scorecard cell (A1) changed. */
function changed(book: Workbook, place: string, input: CellInput): Workbook {
  const sheet = book.sheets[0]?.sheet ?? "";
  const area = { sheet, top: Number(place.slice(1)) - 1, left: place.charCodeAt(0) - 65, rows: 1, cols: 1 };
  return applyEdits(book, [{ kind: "setCells", area, cells: [[input]] }]);
}

describe.each([
  ["small", SMALL],
  ["sample", sampleBook()],
])("%s", (_, book) => {
  test("running twice is running once", () => {
    const again = composed(withPages(book));
    expect([again.edits, again.diagnostics]).toEqual([[], []]);
  });

  test("with every option as well", () => {
    const options = { options: { capitalWord: true, electronic: true, signature: true } };
    expect(composed(withPages(book, options), options).edits).toEqual([]);
  });

  test("the edits are lawful, survive JSON and can be undone", () => {
    const { edits } = composed(book);
    checkEdits(book, edits);
    expect(JSON.parse(JSON.stringify(edits))).toEqual(edits);
    const after = applyEdits(book, edits);
    expect(sameWorkbook(applyEdits(after, invertEdits(book, edits)), book)).toBe(true);
  });
});

describe("what a person typed on the page", () => {
  const book = withPages(SMALL);
  const remedy = beside(placeOf(book, "diem-tru", "3.2"), "H");
  const target = beside(placeOf(book, "khac-phuc", "TC 3.2. Số hóa hồ sơ"), "E");

  test("in place of a blank stays, without a word", () => {
    const filled = typed(typed(book, "diem-tru", { [remedy]: "Văn phòng quét lại" }), "khac-phuc", {
      [target]: "100%",
    });
    expect(composed(filled)).toMatchObject({ edits: [], diagnostics: [] });
  });

  test("in place of what the scorecard says stays, and is said; overwriting takes the scorecard's", () => {
    const place = beside(
      placeOf(book, "khac-phuc", "TCTP 1.2.1. Mức độ hoàn thành kế hoạch tuyên truyền"),
      "G",
    );
    const own = typed(book, "khac-phuc", { [place]: "Phòng Văn hóa - Xã hội" });
    expect(composed(own).edits).toEqual([]);
    expect(composed(own).diagnostics).toMatchObject([
      { code: "page-text-kept", facts: { kept: "Phòng Văn hóa - Xã hội", offered: "Văn phòng" } },
    ]);
    const over = withPages(own, { options: { overwrite: true } });
    expect(valueBeside(over, "khac-phuc", ["TCTP 1.2.1. Mức độ hoàn thành kế hoạch tuyên truyền", "G"])).toBe(
      "Văn phòng",
    );
  });

  test("is not overwritten by a blank", () => {
    const filled = typed(book, "khac-phuc", { [target]: "100%" });
    expect(composed(filled, { options: { overwrite: true } }).edits).toEqual([]);
  });

  test("moves with its item when another one comes before it", () => {
    const filled = typed(book, "khac-phuc", { [target]: "100%" });
    const after = withPages(changed(filled, "E4", 1));
    expect(textsOf(after, "khac-phuc")).toContainEqual([
      "1",
      "TC 1.1. Kế hoạch cải cách hành chính",
      "2",
      "1",
      ...blanks(5),
    ]);
    expect(valueBeside(after, "khac-phuc", ["TC 3.2. Số hóa hồ sơ", "E"])).toBe("100%");
  });

  test("goes, and is said, with an item that loses nothing any more", () => {
    const filled = typed(book, "khac-phuc", { [target]: "100%" });
    const full = changed(filled, "E12", 1);
    expect(composed(full).diagnostics).toMatchObject([
      { code: "page-text-dropped", severity: "warning", facts: { item: "3.2 Số hóa hồ sơ", text: "100%" } },
    ]);
    expect(textsOf(withPages(full), "khac-phuc").flat()).not.toContain("100%");
  });

  test("our own text with blanks gives way to what the scorecard says by now", () => {
    const later = withPages(changed(book, "H7", "Thêm tin, bài"));
    expect(valueBeside(later, "diem-tru", ["1.2.2", "H"])).toBe(
      "Chủ trì: Văn phòng\nBiện pháp: Thêm tin, bài\nThời gian: ……",
    );
  });
});

test("a measure that stood alone gives way when the scorecard says who acts as well", () => {
  const alone = withPages(changed(SMALL, "H12", "Quét hồ sơ"));
  expect(valueBeside(alone, "diem-tru", ["3.2", "H"])).toBe("Quét hồ sơ");
  const later = withPages(changed(alone, "G12", "Văn phòng"));
  expect(valueBeside(later, "diem-tru", ["3.2", "H"])).toBe(
    "Chủ trì: Văn phòng\nBiện pháp: Quét hồ sơ\nThời gian: ……",
  );
});

const blanks = (count: number): string[] => Array.from({ length: count }, () => "……");

describe("rows and lines of a person", () => {
  const book = withPages(SMALL);

  test("a row that was added stays at the end of the table, counts in the total, and is said", () => {
    const total = placeOf(book, "diem-tru", "Tổng cộng");
    const added = typed(book, "diem-tru", {
      [beside(total, "A")]: "9.9",
      [total]: "Việc xã tự thêm",
      [beside(total, "F")]: -0.4,
      [beside(total, "H")]: "Đội công tác",
    });
    expect(codesOf(added)).toEqual(["page-row-kept"]);
    const after = withPages(added);
    expect(textsOf(after, "diem-tru").slice(-3)).toEqual([
      ["9.9", "Việc xã tự thêm", "-0.4", "Đội công tác"],
      ["Tổng cộng", "-2"],
      ["./."],
    ]);
    expect(composed(after).edits).toEqual([]);
  });

  test("number and date that were filled in stay; of two versions the one with fewer blanks counts", () => {
    const line =
      "(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Bình Minh Thượng)";
    const filled = typed(book, "diem-tru", { A3: line });
    expect(composed(filled).edits).toEqual([]);
    const known = { plan: { ...PLAN, documentNumber: "15", documentDate: "06/02/2026" } };
    expect(textsOf(withPages(filled, known), "diem-tru")[2]).toEqual([
      line.replace("12/", "15/").replace("05", "06"),
    ]);
  });

  test("another kind of document changes the line; a wording of one's own stays and is said", () => {
    const letter = { plan: { ...PLAN, documentKind: "Công văn" as const } };
    expect(textsOf(withPages(book, letter), "diem-tru")[2]?.[0]).toMatch(/^\(Kèm theo Công văn số/);
    const own = typed(book, "diem-tru", { A2: "BIỂU TỔNG HỢP" });
    expect(composed(own)).toMatchObject({ edits: [], diagnostics: [{ code: "page-line-kept" }] });
  });

  test("what stands below the table moves with its end", () => {
    const signed = typed(book, "diem-tru", { F12: "CHỦ TỊCH", F16: "Nguyễn Văn A" });
    expect(codesOf(signed)).toEqual(["page-rows-below"]);
    expect(composed(signed).edits).toEqual([]);
    const longer = withPages(changed(signed, "E4", 1));
    expect(textsOf(longer, "diem-tru").slice(-6)).toEqual([[], ["CHỦ TỊCH"], [], [], [], ["Nguyễn Văn A"]]);
    expect(composed(longer).edits).toEqual([]);
  });

  test("a page whose table cannot be found any more is left alone", () => {
    const header = ["A", "B", "C", "D", "E", "F", "G", "H"].map((column) => [`${column}5`, "?"] as const);
    const spoilt = typed(book, "diem-tru", Object.fromEntries(header));
    expect(composed(spoilt)).toMatchObject({ edits: [], diagnostics: [{ code: "page-unreadable" }] });
  });
});

describe("a text too high for one row", () => {
  const long = Array.from(
    { length: 90 },
    (_, i) => `Câu thứ ${String(i + 1)} của ý kiến hội đồng thẩm định.`,
  ).join(" ");
  const lines = Array.from({ length: 70 }, (_, i) => `- Việc ${String(i + 1)}`).join("\n");
  const book = changed(changed(SMALL, "F12", long), "H12", lines);
  const { value: page } = deductionAppendix({ assessment: assessmentOf(book), plan: PLAN });

  test("goes on in rows below it, each low enough; short cells reach down", () => {
    const rows = page.rows.filter((cells) =>
      cells.some(({ style }) => ["first", "middle", "last"].includes(style)),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...page.heights)).toBeLessThanOrEqual(409);
    const from = page.rows.indexOf(rows[0] ?? []);
    expect(page.merges).toContainEqual({ top: from, left: 0, rows: rows.length, cols: 1 });
  });

  test("is one text again when it is read, and the page stays as it is", () => {
    const after = withPages(book);
    const row = readBack(after, "diem-tru")?.rows.find(({ cells }) => cells.number === "3.2");
    expect(row?.cells.comment).toBe(long);
    expect(row?.cells.remedy).toBe(lines);
    expect(composed(after).edits).toEqual([]);
  });
});
