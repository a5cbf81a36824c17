/** "Học từ phụ lục cũ": rules out of earlier appendices, whatever their form; what cannot be told apart stays whole and is said. */
import { learnedEdits, settingsEdits } from "../../../src/core/compose/settingsSheets/settingsEdits";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { Workbook } from "../../../src/core/grid/grid";
import { fillTemplate } from "../../../src/core/remediation/texts/fillTemplate";
import { learnRules } from "../../../src/core/settings/learn/learnRules";
import { cutDeadline, splitCell } from "../../../src/core/settings/learn/splitCell";
import { readRules } from "../../../src/core/settings/rules/readRules";
import { settingsGrid } from "../../../src/core/settings/rules/sheetTable";
import { TEMPLATE_MARK } from "../../../src/core/settings/rules/templateSheet";
import { readGridText } from "../../support/gridText";

const bookOf = (text: string): Workbook => readGridText(`# made for one test\n${text}`).book;

describe("a cell that holds person, task and deadline", () => {
  test.each([
    [
      "Đ/c A kiểm tra lại kế hoạch, lập thêm phụ lục. Hoàn thành trước ngày 31/01/2024.",
      {
        lead: "Đ/c A",
        solution: "Kiểm tra lại kế hoạch, lập thêm phụ lục.",
        deadline: "Trước ngày 31/01/2024",
      },
    ],
    [
      "Đ/c B VP chủ trì theo dõi việc được giao. Thời gian hoàn thành trước ngày 25 hàng tháng.",
      { lead: "Đ/c B VP", solution: "Theo dõi việc được giao.", deadline: "Trước ngày 25 hàng tháng" },
    ],
    [
      "Đ/c A chủ trì, phối hợp với các công chức chuyên môn (B, C) thực hiện thanh toán trực tuyến. Hoàn thành trước 31/10/2024. (đợt 1) và 15/12/2024 (đợt 2)",
      {
        lead: "Đ/c A",
        support: "các công chức chuyên môn (B, C)",
        solution: "Thực hiện thanh toán trực tuyến.",
        deadline: "Trước 31/10/2024 (đợt 1) và 15/12/2024 (đợt 2)",
      },
    ],
    [
      "Đề nghị công chức bộ phận một cửa giải quyết hồ sơ đúng hạn.",
      { lead: "Công chức bộ phận một cửa", solution: "Giải quyết hồ sơ đúng hạn." },
    ],
    [
      "Giao Văn phòng - Thống kê chủ trì đăng tải đủ thủ tục; thời gian thực hiện: thường xuyên trong năm",
      {
        lead: "Văn phòng - Thống kê",
        solution: "Đăng tải đủ thủ tục",
        deadline: "Thường xuyên trong năm",
      },
    ],
    [
      "Bộ phận Tiếp nhận và Trả kết quả quan tâm quét hồ sơ",
      { lead: "Bộ phận Tiếp nhận và Trả kết quả", solution: "Quan tâm quét hồ sơ" },
    ],
    [
      "Chủ trì: Phòng A; phối hợp: Phòng B\nBiện pháp: Lập bảng theo dõi;\nnhắc hằng tuần\nThời gian: Quý I/2026",
      {
        lead: "Phòng A",
        support: "Phòng B",
        solution: "Lập bảng theo dõi;\nnhắc hằng tuần",
        deadline: "Quý I/2026",
      },
    ],
    ["Chủ trì: ……\nBiện pháp: Lập bảng\nThời gian: ……", { solution: "Lập bảng" }],
  ])("%j", (text, parts) => {
    expect(splitCell(text)).toEqual(parts);
  });

  test.each([
    "Tiêu chí này cần 04 sáng kiến, nộp trước ngày 10/3/2024 để trình hội đồng.",
    "Thực hiện nghiêm quy định",
    "Công chức Văn phòng - Thống kê",
    "",
  ])("%j cannot be told apart", (text) => {
    expect(splitCell(text)).toBeUndefined();
  });

  test("a sentence about time in the middle is no deadline", () => {
    const text = "Hoàn thành trước ngày 31/01/2024 phần một. Sau đó tổng hợp.";
    expect(
      cutDeadline(`Lập kế hoạch. ${text.padEnd(200, " và các việc khác của tiêu chí")}`).deadline,
    ).toBeUndefined();
    expect(cutDeadline("Chưa hoàn thành theo kế hoạch")).toEqual({ rest: "Chưa hoàn thành theo kế hoạch" });
  });
});

const JOINED = bookOf(`
@ Phụ lục
PHỤ LỤC
TT    | LĨNH VỰC/TIÊU CHÍ | ĐIỂM CHUẨN | ĐIỂM THẨM ĐỊNH | ĐIỂM BỊ TRỪ | Ý KIẾN HỘI ĐỒNG THẨM ĐỊNH | NGƯỜI CHỊU TRÁCH NHIỆM
'1.4.1 | Kế hoạch tuyên truyền | 1 | 0.8 | -0.2 | Còn chung | Đ/c A lập phụ lục chi tiết. Hoàn thành trước ngày 31/01/2024.
'1.5.4 | Sáng kiến | 2 | 1 | -1 | | Cần có 04 sáng kiến được công nhận.
'3.11.1 | Số hóa | 1 | 0 | -1 | 68% | Đ/c B chủ trì, đôn đốc số hóa {hồ sơ}. Hoàn thành trước 31/10/2024.
       |        |   |   |    |     | (đợt 1) và 15/12/2024 (đợt 2)
'3.12 | Thanh toán | 1 | 0 | -1 | | Đ/c B hướng dẫn thanh toán. Hoàn thành trước ngày 31/10/2024
      | Tổng cộng | | | -3.2 | |
|
      | Nơi nhận: | | | | | Đ/c C ký
`);

const SEPARATE = bookOf(`
@ Khắc phục | mark khac-phuc appendix
MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP
TT | Lĩnh vực/Tiêu chí/ Tiêu chí thành phần | Điểm tối đa | Điểm đạt được | Mục tiêu năm 2024 | Nhiệm vụ, giải pháp | Công chức/bộ phận chủ trì | Công chức/bộ phận phối hợp | Thời gian thực hiện
I | CHỈ ĐẠO, ĐIỀU HÀNH | < | < | < | < | < | < | <
1 | TC 1.6. Đổi mới, sáng tạo | 2 | 0 | Có sáng kiến | Lập thuyết minh sáng kiến | Cán bộ, công chức | Phòng A | Thường xuyên
II | CẢI CÁCH THỂ CHẾ | < | < | < | < | < | < | <
1 | Theo dõi thi hành pháp luật (TDTHPL) | 5.5 | 3.5 | Làm đủ | Lập kế hoạch, báo cáo | Công chức A | …… | Quý I/2024
2 | TCTP 2.2 Rà soát | 1 | 0 | | | ^ | | 15/12/2024
`);

describe("a table with one column for all of it", () => {
  const { value, diagnostics } = learnRules(JOINED);

  test("who answers for which code", () => {
    expect(value.assignments).toEqual([
      { by: "code", pattern: "1.4.1", lead: "Đ/c A" },
      { by: "code", pattern: "3.11.1", lead: "Đ/c B" },
      { by: "code", pattern: "3.12", lead: "Đ/c B" },
    ]);
  });

  test("what is done by when; rounds become placeholders, other dates and braces stay what they are", () => {
    expect(value.templates).toEqual([
      {
        codes: ["1.4.1"],
        keywords: [],
        solution: "Lập phụ lục chi tiết.",
        deadline: "Trước ngày 31/01/2024",
      },
      { codes: ["1.5.4"], keywords: [], solution: "Cần có 04 sáng kiến được công nhận." },
      {
        codes: ["3.11.1"],
        keywords: [],
        solution: "Đôn đốc số hóa {{hồ sơ}}.",
        deadline: "Trước {dot_1} (đợt 1) và {dot_2} (đợt 2)",
      },
      { codes: ["3.12"], keywords: [], solution: "Hướng dẫn thanh toán.", deadline: "Trước ngày {dot_1}" },
    ]);
    expect(fillTemplate(value.templates[2]?.solution ?? "", {}).text).toBe("Đôn đốc số hóa {hồ sơ}.");
  });

  test("what could not be split, and a date of an old year, are said at their cells", () => {
    expect(diagnostics).toMatchObject([
      { code: "learned-date", at: { row: 2, col: 6 }, facts: { text: "Trước ngày 31/01/2024" } },
      { code: "learned-whole", at: { row: 3, col: 6 } },
    ]);
  });
});

describe("a table with a column for each", () => {
  const { value, diagnostics } = learnRules(SEPARATE);

  test("codes come from titles; a plain number is no code, then the title is the keyword; a merged lead counts twice", () => {
    expect(value.assignments).toEqual([
      { by: "code", pattern: "1.6", lead: "Cán bộ, công chức", support: "Phòng A" },
      { by: "keyword", pattern: "Theo dõi thi hành pháp luật", lead: "Công chức A" },
      { by: "code", pattern: "2.2", lead: "Công chức A" },
    ]);
    expect(value.templates).toEqual([
      {
        codes: ["1.6"],
        keywords: [],
        target: "Có sáng kiến",
        solution: "Lập thuyết minh sáng kiến",
        deadline: "Thường xuyên",
      },
      {
        codes: [],
        keywords: ["Theo dõi thi hành pháp luật"],
        target: "Làm đủ",
        solution: "Lập kế hoạch, báo cáo",
        deadline: "Quý I/2024",
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["learned-date"]);
  });

  test("two tables on one sheet, rows cut by a page break, a chairman who leads, a signature below", () => {
    const book = bookOf(`
@ Hai bảng
TT | Tiêu chí | Mục tiêu | Nhiệm vụ, giải pháp | Chủ trì | Phối hợp | Thời gian
'1.1 | Kế hoạch cải cách | Đạt | Kế toán lập dự toán, | Chủ tịch UBND | | Quý I
     | hành chính năm    |     | trình ký             |               | |
TT | Tiêu chí | Mục tiêu | Nhiệm vụ, giải pháp | Chủ trì | Phối hợp | Thời gian
'1.2 | Báo cáo | Đạt | Gửi đủ báo cáo | Phòng A | | Hằng quý
|
TT | Tiêu chí | Điểm tối đa | Chủ trì | Nhiệm vụ, giải pháp
'2.1 | Rà soát | 2 | Phòng B | Lập danh mục
     |         |   | TM. ỦY BAN NHÂN DÂN |
     | Nơi nhận: | | CHỦ TỊCH | Đã ký
`);
    const { value, diagnostics } = learnRules(book);
    expect(diagnostics).toEqual([]);
    expect(value.assignments.map(({ pattern, lead }) => [pattern, lead])).toEqual([
      ["1.1", "Chủ tịch UBND"],
      ["1.2", "Phòng A"],
      ["2.1", "Phòng B"],
    ]);
    expect(value.templates.map(({ solution, deadline }) => [solution, deadline])).toEqual([
      ["Kế toán lập dự toán, trình ký", "Quý I"],
      ["Gửi đủ báo cáo", "Hằng quý"],
      ["Lập danh mục", undefined],
    ]);
  });

  test("titles and tasks that use the words of headings open no table; 2,000 rows are quick", () => {
    const count = 2_000;
    const rows = Array.from(
      { length: count },
      (_, i) =>
        `'${String(1 + Math.floor(i / 50))}.${String((i % 50) + 1)} | Tiêu chí báo cáo | 2 | Theo dõi giải pháp ${String(i)} | Phòng A | Quý I`,
    );
    const book = bookOf(
      ["@ S", "TT | Tiêu chí | Điểm tối đa | Nhiệm vụ, giải pháp | Chủ trì | Thời gian", ...rows].join("\n"),
    );
    const begun = performance.now();
    const { value } = learnRules(book);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(value.templates).toHaveLength(count);
    expect(value.assignments).toHaveLength(count);
  });

  test("a table that only says who is responsible is learned as that", () => {
    const book = bookOf(`
@ Phân công
TT | Tiêu chí | Điểm tối đa | Người phụ trách
'1.1 | Kế hoạch | 2 | Công chức Văn phòng - Thống kê
'1.2 | Báo cáo | 1 | Đ/c A
`);
    expect(learnRules(book).value).toEqual({
      assignments: [
        { by: "code", pattern: "1.1", lead: "Công chức Văn phòng - Thống kê" },
        { by: "code", pattern: "1.2", lead: "Đ/c A" },
      ],
      templates: [],
    });
  });
});

test("a workbook without such a table teaches nothing, and that is said", () => {
  const book = bookOf("@ Trang\nGhi chép | của tôi");
  expect(learnRules(book).diagnostics.map(({ code }) => code)).toEqual(["learned-nothing"]);
});

describe("put down on the sheets", () => {
  const applied = (book: Workbook, source: Workbook): Workbook => {
    const { value } = learnedEdits(book, learnRules(source).value);
    expect(checkEdits(book, value)).toEqual([]);
    return applyEdits(book, value);
  };
  const base = applyEdits(JOINED, settingsEdits(JOINED).value);

  test("below what is there, which stays; a second time nothing", () => {
    const after = applied(base, JOINED);
    const [before, now] = [base, after].map((book) => settingsGrid(book, TEMPLATE_MARK)?.rows ?? []);
    expect(now?.slice(0, before?.length)).toEqual(before);
    expect(now).toHaveLength((before?.length ?? 0) + 4);
    expect(learnedEdits(after, learnRules(JOINED).value)).toEqual({ value: [], diagnostics: [] });
    expect(readRules(after).diagnostics).toEqual([]);
  });

  test("from another workbook, into one without the sheets: ours come first, then what was learned", () => {
    const empty = bookOf("@ Trang\nMột ô");
    const rules = readRules(applied(empty, SEPARATE)).value;
    expect(rules.assignments?.length).toBeGreaterThan(50);
    expect(rules.assignments?.at(-1)).toMatchObject({ by: "code", pattern: "2.2", lead: "Công chức A" });
    expect(rules.templates?.at(-1)).toMatchObject({ solution: "Lập kế hoạch, báo cáo" });
  });

  test("under moved columns each text goes under its own heading", () => {
    const book = bookOf(`
@ P | mark phan-cong settings
Ghi chú | Chủ trì | Phối hợp | Mã, từ khóa hoặc lĩnh vực | Theo
| Phòng Z | | '9.9 | mã
`);
    const { assignments } = readRules(applied(book, SEPARATE)).value;
    expect(assignments?.map(({ pattern, lead }) => [pattern, lead])).toEqual([
      ["9.9", "Phòng Z"],
      ["1.6", "Cán bộ, công chức"],
      ["Theo dõi thi hành pháp luật", "Công chức A"],
      ["2.2", "Công chức A"],
    ]);
  });

  test("a protected sheet, or one without its headings, gets nothing, and that is said", () => {
    const locked = {
      ...base,
      sheets: base.sheets.map((grid) => ({ ...grid, protected: grid.mark !== undefined })),
    };
    const codes = learnedEdits(locked, learnRules(JOINED).value).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(["setting-protected", "setting-protected"]);
    const bare = bookOf("@ P | mark phan-cong settings\nGhi chép");
    expect(
      learnedEdits(bare, { assignments: learnRules(JOINED).value.assignments, templates: [] }),
    ).toMatchObject({
      value: [],
      diagnostics: [{ code: "setting-unreadable" }],
    });
  });
});
