/** Whose words stand on the pages: the remediation's, the scorecard's, a person's, ours for want of anything better. */
import type { AppendicesRequest } from "../../../../src/core/compose/appendices/composeAppendices";
import { remediate } from "../../../../src/core/remediation/remediate";
import type { Rules } from "../../../../src/core/remediation/rules";
import { pageGrid } from "../../../../src/core/compose/page/editsToward";
import type { FormPage } from "../../../../src/core";
import type { Workbook } from "../../../../src/core/grid/grid";
import { gradeOf } from "../../../../src/core/compose/appendices/summaryAppendix";
import { barText } from "../../../../src/core/text/appendices/formTexts";
import { pointsOf, subtract, ZERO, type Points } from "../../../../src/core/scorecard/points";
import {
  assessmentOf,
  beside,
  bookOf,
  composed,
  placeOf,
  PLAN,
  SMALL,
  tableOf,
  textsOf,
  typed,
  withPages,
} from "../pages";

const RULES: Rules = {
  assignments: [
    { by: "code", pattern: "1", lead: "Văn phòng HĐND và UBND", support: "Các đơn vị" },
    { by: "code", pattern: "3", lead: "Trung tâm Phục vụ hành chính công" },
  ],
  templates: [
    {
      codes: [],
      keywords: [],
      target: "Đạt {diem_chuan} điểm",
      solution: "Việc của mục {ma}",
      deadline: "Quý III",
    },
  ],
};

/** A request with what the rules say of the workbook's scorecard. */
function planned(book: Workbook, pages: readonly FormPage[]): Partial<AppendicesRequest> {
  const assessment = assessmentOf(book);
  const { value } = remediate(assessment, { rules: RULES, facts: { yearScored: PLAN.yearScored } });
  return { pages, remediation: value, rules: RULES };
}

const rowWith = (book: Workbook, page: FormPage, title: string): unknown[] =>
  tableOf(book, page).find((cells) => String(cells[1]).endsWith(title)) ?? [];

describe("texts of the remediation", () => {
  const pages = ["diem-tru", "khac-phuc"] as const;

  test("fill both appendices; the scorecard's own words stand before them", () => {
    const book = withPages(SMALL, planned(SMALL, pages));
    expect(rowWith(book, "khac-phuc", "Số hóa hồ sơ").slice(4)).toEqual([
      "Đạt 1 điểm",
      "Việc của mục 3.2",
      "Trung tâm Phục vụ hành chính công",
      "……",
      "Quý III",
    ]);
    expect(rowWith(book, "khac-phuc", "Mức độ hoàn thành kế hoạch tuyên truyền").slice(5)).toEqual([
      "Lập phụ lục chi tiết",
      "Văn phòng",
      "Các đơn vị",
      "31/01/2026",
    ]);
    expect(rowWith(book, "diem-tru", "Số hóa hồ sơ")[7]).toBe(
      "Chủ trì: Trung tâm Phục vụ hành chính công\nBiện pháp: Việc của mục 3.2\nThời gian: Quý III",
    );
  });

  test("take the place of what we wrote when only the scorecard spoke, without a word", () => {
    const before = withPages(SMALL);
    const { diagnostics } = composed(before, planned(before, pages));
    expect(diagnostics).toEqual([]);
    const after = withPages(before, planned(before, pages));
    expect(rowWith(after, "diem-tru", "Hình thức tuyên truyền")[7]).toBe(
      "Chủ trì: Văn phòng; phối hợp: Các đơn vị\nBiện pháp: Việc của mục 1.2.2\nThời gian: Quý III",
    );
    expect(composed(after, planned(after, pages)).edits).toEqual([]);
  });

  test("leave a person's words on the page, and say so", () => {
    const before = withPages(SMALL);
    const place = beside(placeOf(before, "khac-phuc", "TC 3.2. Số hóa hồ sơ"), "F");
    const own = typed(before, "khac-phuc", { [place]: "Mua thêm máy quét" });
    const { diagnostics } = composed(own, planned(own, pages));
    expect(diagnostics).toMatchObject([
      { code: "page-text-kept", facts: { kept: "Mua thêm máy quét", offered: "Việc của mục 3.2" } },
    ]);
    expect(rowWith(withPages(own, planned(own, pages)), "khac-phuc", "Số hóa hồ sơ")[5]).toBe(
      "Mua thêm máy quét",
    );
  });

  test("do not stand beside a measure that says everything in the column of who is responsible", () => {
    const whole = `Đội công tác ${"rà soát từng hồ sơ, ".repeat(8)}xong trong quý II`;
    const book = bookOf(
      [
        "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định | Người chịu trách nhiệm",
        `'3.1 | Công khai thủ tục | 2 | 1 | ${whole}`,
        "'3.2 | Số hóa hồ sơ | 2 | 1 |",
      ].join("\n"),
    );
    const after = withPages(book, planned(book, pages));
    expect(rowWith(after, "diem-tru", "Công khai thủ tục")[7]).toBe(whole);
  });
});

describe("criteria to be kept", () => {
  const page = ["duy-tri"] as const;

  test("the rules name the lead; what nobody says is offered plainly or left to fill in", () => {
    expect(rowWith(withPages(SMALL, planned(SMALL, page)), "duy-tri", "Công khai thủ tục").slice(2)).toEqual([
      2,
      "Giữ vững 2/2 điểm",
      "Tiếp tục thực hiện đầy đủ, đúng thời hạn; lưu tài liệu kiểm chứng ngay khi có kết quả.",
      "Trung tâm Phục vụ hành chính công",
      "……",
      "Thường xuyên",
    ]);
  });

  test("what we offer plainly gives way to the scorecard without a word, a person's words do not", () => {
    const text = (goal: string): Workbook =>
      bookOf(
        [
          "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định | Mục tiêu năm 2026",
          `'3.1 | Công khai thủ tục | 2 | 2 | ${goal}`,
          "'3.2 | Số hóa hồ sơ | 2 | 1 |",
        ].join("\n"),
      );
    const request = { pages: page };
    const before = withPages(text(""), request);
    const later = { ...before, sheets: [...text("100%").sheets, ...before.sheets.slice(1)] };
    expect(composed(later, request).diagnostics).toEqual([]);
    expect(rowWith(withPages(later, request), "duy-tri", "Công khai thủ tục")[3]).toBe("100%");
    const place = beside(placeOf(later, "duy-tri", "TC 3.1. Công khai thủ tục"), "D");
    const own = typed(later, "duy-tri", { [place]: "Niêm yết đủ 100%" });
    expect(composed(own, request).diagnostics).toMatchObject([{ code: "page-text-kept" }]);
  });

  test("an item that has not been scored is in neither list, and its criterion is not whole", () => {
    const book = bookOf(
      [
        "TT | Lĩnh vực/Tiêu chí | Điểm chuẩn | Điểm thẩm định",
        "I | CẢI CÁCH THỂ CHẾ | 6 |",
        "'1.1 | Theo dõi thi hành | 4 |",
        "'1.1.1 | Kế hoạch | 2 | 2",
        "'1.1.2 | Báo cáo | 2 |",
        "'1.2 | Rà soát văn bản | 2 | 1",
      ].join("\n"),
    );
    expect(tableOf(withPages(book, { pages: page }), "duy-tri").map((cells) => cells[1])).toEqual([
      "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
      "CẢI CÁCH THỂ CHẾ",
      "TCTP 1.1.1. Kế hoạch",
    ]);
  });
});

describe("tasks by lead", () => {
  const request = (book: Workbook): Partial<AppendicesRequest> => planned(book, ["theo-nguoi"]);
  const book = withPages(SMALL, request(SMALL));

  test("each lead adds up its rows, the last row adds up the leads", () => {
    const formulas = (pageGrid(book, "theo-nguoi")?.rows ?? []).flatMap((cells) =>
      cells?.[2]?.formula === undefined ? [] : [[cells[1]?.value, cells[2].formula, cells[2].value]],
    );
    expect(formulas).toEqual([
      ["Văn phòng", "=ROUND(SUM(C7:C8),4)", -1.5],
      ["Trung tâm Phục vụ hành chính công", "=ROUND(SUM(C10),4)", -0.1],
      ["Tổng cộng", "=ROUND(SUM(C6,C9),4)", -1.6],
    ]);
  });

  test("a person's words go with their item to another lead", () => {
    const place = beside(placeOf(book, "theo-nguoi", "1.2.2"), "D");
    const own = typed(book, "theo-nguoi", { [place]: "Mỗi tháng 03 tin, bài" });
    const sheet = own.sheets[0];
    if (!sheet) throw new Error("no scorecard");
    const rows = sheet.rows.map((cells, row) =>
      row === 6
        ? cells?.map((cell, col) => (col === 6 && cell ? { ...cell, value: "Đoàn Thanh niên" } : cell))
        : cells,
    );
    const moved = { ...own, sheets: [{ ...sheet, rows }, ...own.sheets.slice(1)] };
    const after = withPages(moved, request(moved));
    const names = tableOf(after, "theo-nguoi").map((cells) => cells[1]);
    expect(names.indexOf("Hình thức tuyên truyền")).toBe(names.indexOf("Đoàn Thanh niên") + 1);
    expect(rowWith(after, "theo-nguoi", "Hình thức tuyên truyền")[3]).toBe("Mỗi tháng 03 tin, bài");
    expect(composed(after, request(after)).edits).toEqual([]);
  });

  test("what nobody leads on stands last", () => {
    const groups = tableOf(withPages(SMALL, { pages: ["theo-nguoi"] }), "theo-nguoi");
    expect(groups.filter(([number]) => /^[IVX]+$/.test(String(number))).map((cells) => cells[1])).toEqual([
      "Văn phòng",
      "Chưa phân công",
    ]);
  });

  test("a row of one's own is kept in a group of its own, and counts", () => {
    const total = placeOf(book, "theo-nguoi", "Tổng cộng");
    const own = typed(book, "theo-nguoi", {
      [beside(total, "A")]: "9.9",
      [total]: "Việc xã tự thêm",
      [beside(total, "C")]: -0.4,
    });
    const after = withPages(own, request(own));
    expect(tableOf(after, "theo-nguoi").slice(-3)).toEqual([
      ["III", "Việc đơn vị bổ sung", -0.4, null, null, null],
      ["9.9", "Việc xã tự thêm", -0.4, null, null, null],
      [null, "Tổng cộng", -2, null, null, null],
    ]);
    expect(composed(after, request(after)).edits).toEqual([]);
  });
});

describe("results by field", () => {
  const units = (value: number): Points => pointsOf(value) ?? ZERO;
  const sums = (obtained: number, max: number) => ({
    max: units(max),
    obtained: units(obtained),
    lost: subtract(units(max), units(obtained)),
    leaves: 1,
    unknown: 0,
  });
  const grades = [
    { name: "Tốt", from: 80 },
    { name: "Khá", from: 65.5 },
  ];

  test("a class is reached by the exact points, not by the rounded percentage", () => {
    expect(gradeOf(sums(8, 10), grades)).toBe("Tốt");
    expect(gradeOf(sums(7.9999, 10), grades)).toBe("Khá");
    expect(gradeOf(sums(6.55, 10), grades)).toBe("Khá");
    expect(gradeOf(sums(6.5499, 10), grades)).toBeUndefined();
    expect(gradeOf(sums(0, 0), grades)).toBeUndefined();
  });

  test.each([
    [0, "░░░░░░░░░░"],
    [0.5, "█░░░░░░░░░"],
    [45, "█████░░░░░"],
    [99.9, "█████████░"],
    [100, "██████████"],
  ])("the bar of %d percent", (percent, bar) => {
    expect(barText(percent)).toBe(bar);
  });

  test("without classes the column is blank and a note says why; a person's class stays", () => {
    const book = withPages(SMALL, { pages: ["tong-hop"] });
    expect(
      textsOf(book, "tong-hop")
        .flat()
        .filter((text) => text.startsWith("Ghi chú")),
    ).toEqual(["Ghi chú: cột Xếp loại để trống vì chưa khai các mức xếp loại ở trang CCHC Thông tin."]);
    const own = typed(book, "tong-hop", {
      [beside(placeOf(book, "tong-hop", "CẢI CÁCH THỂ CHẾ"), "I")]: "Tốt",
    });
    expect(composed(own, { pages: ["tong-hop"] })).toMatchObject({ edits: [], diagnostics: [] });
  });

  test("unknown scores and bonus points are said below", () => {
    const book = bookOf(
      [
        "TT | Lĩnh vực/Tiêu chí | Điểm chuẩn | Điểm thẩm định",
        "I | CẢI CÁCH THỂ CHẾ | 4 |",
        "'1.1 | Theo dõi thi hành pháp luật | 2 | 1",
        "'1.2 | Rà soát văn bản | 2 |",
        " | Điểm thưởng | 2 | 1",
      ].join("\n"),
    );
    const notes = textsOf(withPages(book, { pages: ["tong-hop"] }), "tong-hop").flat();
    expect(notes).toContain("Ghi chú: còn 1 mục chưa biết điểm, chưa tính vào bảng này.");
    expect(notes).toContain("Ghi chú: điểm thưởng ngoài thang điểm 1; tổng điểm kể cả điểm thưởng 2.");
  });

  test("a field that is called otherwise by now keeps its row", () => {
    const book = withPages(SMALL, { pages: ["tong-hop"] });
    const renamed = typed(book, "tong-hop", { [placeOf(book, "tong-hop", "CẢI CÁCH THỂ CHẾ")]: "Thể chế" });
    const after = withPages(renamed, { pages: ["tong-hop"] });
    expect(tableOf(after, "tong-hop").map((cells) => cells[0])).toEqual(["TT", "I", "II", "III", null]);
  });
});

describe("the signature", () => {
  const signed = { pages: ["diem-tru"] as const, options: { signature: true } };

  test("is one row, with a blank for the name; a name typed into it stays until the settings give one", () => {
    const book = withPages(SMALL, signed);
    const text = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\n\n……";
    const place = placeOf(book, "diem-tru", text);
    const named = typed(book, "diem-tru", { [place]: text.replace("……", "Nguyễn Văn A") });
    expect(composed(named, signed)).toMatchObject({ edits: [], diagnostics: [] });
    const plan = { ...PLAN, signerName: "Trần Thị B", signerRole: "Phó Chủ tịch" };
    expect(textsOf(withPages(named, { ...signed, plan }), "diem-tru").at(-1)).toEqual([
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\n\nTrần Thị B",
    ]);
  });
});
