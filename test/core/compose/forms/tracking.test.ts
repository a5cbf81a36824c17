/** The tracking sheet: filled in by officers, read back, kept whatever becomes of the scorecard; and the report made from it. */
import { readTracking } from "../../../../src/core/compose/appendices/tracking";
import { lastDate } from "../../../../src/core/compose/appendices/overdue";
import type { AppendicesRequest } from "../../../../src/core/compose/appendices/composeAppendices";
import type { Workbook } from "../../../../src/core/grid/grid";
import { applyEdits } from "../../../../src/core/edits/applyEdits";
import type { CellInput } from "../../../../src/core/edits/edit";
import { beside, composed, placeOf, PLAN, SMALL, tableOf, textsOf, typed, withPages } from "../pages";

const PAGE = { pages: ["theo-doi"] } satisfies Partial<AppendicesRequest>;
const REPORT = { pages: ["bao-cao"] } satisfies Partial<AppendicesRequest>;
const BOOK = withPages(SMALL, PAGE);

/** The sheet after somebody filled in columns of the row with this code. */
function filled(book: Workbook, code: string, cells: Readonly<Record<string, CellInput>>): Workbook {
  const place = placeOf(book, "theo-doi", code);
  const inputs = Object.entries(cells).map(([column, input]) => [beside(place, column), input] as const);
  return typed(book, "theo-doi", Object.fromEntries(inputs));
}

const changed = (book: Workbook, place: string, input: CellInput): Workbook =>
  applyEdits(book, [
    {
      kind: "setCells",
      area: {
        sheet: book.sheets[0]?.sheet ?? "",
        top: Number(place.slice(1)) - 1,
        left: place.charCodeAt(0) - 65,
        rows: 1,
        cols: 1,
      },
      cells: [[input]],
    },
  ]);

const rowOf = (book: Workbook, page: "theo-doi" | "bao-cao", code: string): unknown[] =>
  tableOf(book, page).find(([first]) => first === code) ?? [];

const countsOf = (book: Workbook, page: "theo-doi" | "bao-cao"): string[][] => {
  const texts = textsOf(book, page);
  const caption = texts.findIndex(([first]) => first === "TỔNG HỢP THEO NGƯỜI, BỘ PHẬN CHỦ TRÌ");
  return texts.slice(caption + 1, -1);
};

const DONE = { F: "Đã lập phụ lục", G: "12/12 việc xong", H: "Kế hoạch số 12/KH-UBND", I: "xong" };

test("every task begins as not begun, with room for two rounds and the evidence", () => {
  expect(tableOf(BOOK, "theo-doi")).toEqual([
    [
      "Mã",
      "Nội dung bị trừ điểm",
      "Nhiệm vụ, giải pháp",
      "Chủ trì",
      "Thời hạn",
      "Kết quả đợt 1",
      "Kết quả đợt 2",
      "Tài liệu kiểm chứng",
      "Trạng thái",
    ],
    [
      "1.2.1",
      "Mức độ hoàn thành kế hoạch tuyên truyền",
      "Lập phụ lục chi tiết",
      "Văn phòng",
      "31/01/2026",
      null,
      null,
      null,
      "Chưa làm",
    ],
    ["1.2.2", "Hình thức tuyên truyền", "……", "Văn phòng", "……", null, null, null, "Chưa làm"],
    ["3.2", "Số hóa hồ sơ", "……", "……", "……", null, null, null, "Chưa làm"],
  ]);
});

test("the rounds' own dates stand in the headings, and the page is still read", () => {
  const plan = { ...PLAN, rounds: [{ name: "đợt 1", date: "31/10/2026" }] };
  const book = withPages(filled(BOOK, "1.2.1", DONE), { ...PAGE, plan });
  expect(tableOf(book, "theo-doi")[0]?.[5]).toBe("Kết quả đợt 1\n(31/10/2026)");
  expect(rowOf(book, "theo-doi", "1.2.1").slice(5)).toEqual(Object.values(DONE));
});

describe("what officers filled in", () => {
  const book = filled(BOOK, "1.2.1", DONE);

  test("is read back as values", () => {
    const [first, second] = readTracking(book);
    expect(first).toMatchObject({
      code: "1.2.1",
      task: "Lập phụ lục chi tiết",
      lead: "Văn phòng",
      deadline: "31/01/2026",
      round1: "Đã lập phụ lục",
      round2: "12/12 việc xong",
      evidence: "Kế hoạch số 12/KH-UBND",
      status: "done",
    });
    expect(second).toMatchObject({ code: "1.2.2", task: undefined, round1: undefined, status: "notStarted" });
    expect(readTracking(SMALL)).toEqual([]);
  });

  test("stays word for word, also where overwriting was asked for; only the counts change", () => {
    const over = { ...PAGE, options: { overwrite: true } };
    for (const request of [PAGE, over]) {
      const { edits, diagnostics } = composed(book, request);
      expect(diagnostics).toEqual([]);
      const after = applyEdits(book, edits);
      expect(rowOf(after, "theo-doi", "1.2.1").slice(5)).toEqual(Object.values(DONE));
      expect(countsOf(after, "theo-doi")).toEqual([
        ["1", "Văn phòng", "2 nhiệm vụ", "1 chưa làm", "0 đang làm", "1 xong", "0 quá hạn"],
        ["2", "Chưa phân công", "1 nhiệm vụ", "1 chưa làm", "0 đang làm", "0 xong", "0 quá hạn"],
        ["Tổng cộng", "3 nhiệm vụ", "2 chưa làm", "0 đang làm", "1 xong", "0 quá hạn"],
      ]);
      expect(composed(after, request).edits).toEqual([]);
    }
  });

  test("moves with its code when another item comes before it", () => {
    const after = withPages(changed(book, "E4", 1), PAGE);
    expect(tableOf(after, "theo-doi").map(([code]) => code)).toEqual(["Mã", "1.1", "1.2.1", "1.2.2", "3.2"]);
    expect(rowOf(after, "theo-doi", "1.2.1").slice(5)).toEqual(Object.values(DONE));
  });

  test("stays when the item loses nothing any more, and that is said", () => {
    const better = changed(book, "E6", 1);
    const { diagnostics } = composed(better, PAGE);
    expect(diagnostics).toMatchObject([{ code: "page-row-kept" }]);
    const after = withPages(better, PAGE);
    expect(rowOf(after, "theo-doi", "1.2.1").slice(5)).toEqual(Object.values(DONE));
    expect(composed(after, PAGE).edits).toEqual([]);
  });

  test("an untouched row goes with its item", () => {
    expect(tableOf(withPages(changed(book, "E12", 1), PAGE), "theo-doi").map(([code]) => code)).toEqual([
      "Mã",
      "1.2.1",
      "1.2.2",
    ]);
  });
});

test.each([
  ["xong", []],
  ["ĐANG LÀM", []],
  ["Hoàn thành", []],
  ["gần xong rồi", ["tracking-status"]],
])("the status %s", (status, said) => {
  const { diagnostics } = composed(filled(BOOK, "3.2", { I: status }), PAGE);
  expect(diagnostics.map(({ code }) => code)).toEqual(said);
});

describe("deadlines", () => {
  test("of several dates the last one counts; words name none", () => {
    expect(lastDate("Trước 31/10/2026 (đợt 1) và 5.12.2026 (đợt 2)")).toBe("2026-12-05");
    expect(lastDate("Thường xuyên")).toBeUndefined();
  });

  test.each([
    ["2026-01-31", "Đang làm", []],
    ["2026-02-01", "Đang làm", ["tracking-overdue"]],
    ["2026-02-01", "Chưa làm", ["tracking-overdue"]],
    ["2026-02-01", "Xong", []],
    ["2026-02-01", "Quá hạn", []],
    [undefined, "Đang làm", []],
  ])("on %s with the status %s", (today, status, said) => {
    const book = withPages(filled(BOOK, "1.2.1", { I: status }), PAGE);
    const { diagnostics, edits } = composed(book, { ...PAGE, today });
    expect(diagnostics.map(({ code }) => code)).toEqual(said);
    expect(edits).toEqual([]);
  });
});

describe("rows and lines of an officer", () => {
  /** The sheet after a row was inserted above the counts. */
  function withRowInserted(): { book: Workbook; row: number } {
    const caption = placeOf(BOOK, "theo-doi", "TỔNG HỢP THEO NGƯỜI, BỘ PHẬN CHỦ TRÌ");
    const at = Number(caption.replace(/^[A-Z]+/, "")) - 1;
    const sheets = BOOK.sheets.map((grid) =>
      grid.mark?.page === "theo-doi"
        ? {
            ...grid,
            rows: [...grid.rows.slice(0, at), undefined, ...grid.rows.slice(at)],
            merges: grid.merges.map((area) => (area.top < at ? area : { ...area, top: area.top + 1 })),
          }
        : grid,
    );
    return { book: { ...BOOK, sheets }, row: at + 1 };
  }

  test("a note under the counts stays, below the end, and once", () => {
    const end = placeOf(BOOK, "theo-doi", "./.");
    const noted = typed(BOOK, "theo-doi", { [end]: "Họp giao ban ngày 05 hằng tháng" });
    const after = withPages(noted, PAGE);
    expect(textsOf(after, "theo-doi").slice(-2)).toEqual([["./."], ["Họp giao ban ngày 05 hằng tháng"]]);
    expect(composed(after, PAGE).edits).toEqual([]);
  });

  test("a task of one's own is kept, counted, and part of what is read", () => {
    const { book, row } = withRowInserted();
    const added = typed(book, "theo-doi", {
      [`A${String(row)}`]: "9.9",
      [`B${String(row)}`]: "Việc xã tự thêm",
      [`D${String(row)}`]: "Văn phòng",
      [`I${String(row)}`]: "Đang làm",
    });
    const after = withPages(added, PAGE);
    expect(readTracking(after).at(-1)).toMatchObject({
      code: "9.9",
      lead: "Văn phòng",
      status: "inProgress",
    });
    expect(countsOf(after, "theo-doi")[0]).toEqual([
      "1",
      "Văn phòng",
      "3 nhiệm vụ",
      "2 chưa làm",
      "1 đang làm",
      "0 xong",
      "0 quá hạn",
    ]);
    expect(composed(after, PAGE).edits).toEqual([]);
  });
});

test("counts that have lost their caption are no tasks", () => {
  const caption = placeOf(BOOK, "theo-doi", "TỔNG HỢP THEO NGƯỜI, BỘ PHẬN CHỦ TRÌ");
  const without = typed(BOOK, "theo-doi", { [caption]: null });
  expect(readTracking(without)).toHaveLength(3);
  expect(textsOf(withPages(without, PAGE), "theo-doi")).toEqual(textsOf(BOOK, "theo-doi"));
});

describe("the report at the end of the year", () => {
  const book = filled(BOOK, "1.2.1", DONE);

  test("shows what was tracked, rounds one below the other", () => {
    const table = tableOf(withPages(book, REPORT), "bao-cao");
    expect(table).toEqual([
      [
        "Mã",
        "Nội dung bị trừ điểm",
        "Nhiệm vụ, giải pháp",
        "Chủ trì",
        "Kết quả thực hiện",
        "Tài liệu kiểm chứng",
        "Trạng thái",
      ],
      [
        "1.2.1",
        "Mức độ hoàn thành kế hoạch tuyên truyền",
        "Lập phụ lục chi tiết",
        "Văn phòng",
        "Đợt 1: Đã lập phụ lục\nĐợt 2: 12/12 việc xong",
        "Kế hoạch số 12/KH-UBND",
        "Xong",
      ],
      ["1.2.2", "Hình thức tuyên truyền", null, "Văn phòng", null, null, "Chưa làm"],
      ["3.2", "Số hóa hồ sơ", null, null, null, null, "Chưa làm"],
    ]);
    expect(countsOf(withPages(book, REPORT), "bao-cao").at(-1)).toEqual([
      "Tổng cộng",
      "3 nhiệm vụ",
      "2 chưa làm",
      "0 đang làm",
      "1 xong",
      "0 quá hạn",
    ]);
  });

  test("follows the tracking sheet; a person's words stand where that says nothing", () => {
    const report = withPages(book, REPORT);
    const own = typed(report, "bao-cao", {
      [beside(placeOf(report, "bao-cao", "3.2"), "E")]: "Chưa có máy quét",
    });
    const later = withPages(filled(own, "1.2.2", { F: "Đã tăng tin, bài", I: "Đang làm" }), REPORT);
    expect(rowOf(later, "bao-cao", "1.2.2").slice(4)).toEqual(["Đợt 1: Đã tăng tin, bài", null, "Đang làm"]);
    expect(rowOf(later, "bao-cao", "3.2")[4]).toBe("Chưa có máy quét");
    expect(composed(later, REPORT)).toMatchObject({ edits: [], diagnostics: [] });
  });

  test("without a tracking sheet results are blank, and that is said", () => {
    const { diagnostics } = composed(SMALL, REPORT);
    expect(diagnostics).toMatchObject([{ code: "tracking-missing" }]);
    expect(rowOf(withPages(SMALL, REPORT), "bao-cao", "1.2.1").slice(2)).toEqual([
      "Lập phụ lục chi tiết",
      "Văn phòng",
      null,
      null,
      "Chưa làm",
    ]);
  });
});
