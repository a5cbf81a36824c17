/** What a person typed for CCHC Thông tin in the pane, and reading without a command. */
import { readRun, run } from "../../../src/core";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { bookOf, carryOut, codesOf, LATER, NOW } from "../../support/runBook";

const BOOK = bookOf(`@ Bảng
BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA UBND XÃ BÌNH MINH THƯỢNG
TT  | Tiêu chí  | Điểm chuẩn | Tự đánh giá | Thẩm định
I   | THỂ CHẾ   | 3          | 3           | 2.5
'1.1 | Kế hoạch  | 1          | 1           | 1
'1.2 | Báo cáo   | 2          | 2           | 1.5`);

const lineOf = (book: typeof BOOK, label: string) =>
  book.sheets
    .find(({ mark }) => mark?.page === "thong-tin")
    ?.rows.find((row) => row?.[0]?.value === label)?.[1]?.value;

describe("typed information", () => {
  const first = carryOut(BOOK, { information: { documentNumber: "45", documentDate: "20/03/2026" } });

  test("stands on the new sheet, and counts at once on the appendices", () => {
    expect(lineOf(first.after, "Số văn bản")).toBe("45");
    expect(lineOf(first.after, "Tên đơn vị")).toBe("Bình Minh Thượng");
    const appendix = first.after.sheets.find(({ mark }) => mark?.page === "khac-phuc");
    const texts = appendix?.rows.flatMap((row) => row?.map((cell) => String(cell?.value ?? "")) ?? []) ?? [];
    expect(texts.some((text) => text.includes("số 45/KH-UBND ngày 20 tháng 3 năm 2026"))).toBe(true);
  });

  test("changes single cells of the sheet that is there; an empty text empties, the rest stays", () => {
    const second = carryOut(first.after, {
      now: LATER,
      information: { documentNumber: "", signerRole: "CHỦ TỊCH" },
    });
    expect(lineOf(second.after, "Số văn bản") ?? null).toBeNull();
    expect(lineOf(second.after, "Chức vụ người ký")).toBe("CHỦ TỊCH");
    expect(lineOf(second.after, "Ngày văn bản")).toBe("20/03/2026");
  });

  test("the same again writes nothing", () => {
    const again = run(first.after, {
      command: "appendix",
      now: LATER,
      information: { documentNumber: "45" },
    });
    expect(again.edits).toEqual([]);
  });

  test("a text that the line cannot mean is said and left out", () => {
    const wrong = carryOut(first.after, { now: LATER, information: { documentDate: "32/13/2026" } });
    expect(codesOf(wrong.made)).toContain("setting-wrong");
    expect(lineOf(wrong.after, "Ngày văn bản")).toBe("20/03/2026");
  });
});

describe("reading alone", () => {
  test("says what a run says about the sheets, and proposes nothing", () => {
    const read = readRun(BOOK, { now: NOW });
    const made = run(BOOK, { command: "deductions", now: NOW });
    expect(read.edits).toEqual([]);
    expect(read.readings).toEqual(made.readings);
    expect(read.information).toEqual(made.information);
    expect(read.diagnostics).toEqual(made.diagnostics);
  });

  test("says of a deduction column that was there already where it differs", () => {
    const { after } = carryOut(BOOK, { command: "deductions" });
    const grid = after.sheets.find(({ sheet }) => sheet === "Bảng");
    const col = grid?.rows[1]?.findIndex((cell) => String(cell?.value ?? "").startsWith("Điểm bị trừ")) ?? -1;
    const area = { sheet: "Bảng", top: 4, left: col, rows: 1, cols: 1 };
    const typed = applyEdits(after, [{ kind: "setCells", area, cells: [[-9]] }]);
    expect(codesOf(readRun(typed, { now: LATER }))).toContain("deduction-differs");
  });
});
