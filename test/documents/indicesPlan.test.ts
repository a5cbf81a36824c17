/** A plan over PAR INDEX, PAPI and SIPAS: the parts of a published plan that has no scores. */
import { composeDocument } from "../../src/documents";
import {
  bookOf,
  headingsOf,
  INFORMATION,
  inputOf,
  assessmentOf,
  publishedBook,
  sampleBook,
  textsOf,
  under,
} from "./inputs";

describe("without scores", () => {
  const { value: plan, diagnostics } = composeDocument("nhieu-chi-so", inputOf(publishedBook("unscored")));
  const headings = headingsOf(plan.body);

  test("two parts, their sections in the published order", () => {
    expect(headings.filter((line) => /^Phần|^[IVX]+\. /.test(line))).toEqual([
      "Phần I\nMỤC ĐÍCH, YÊU CẦU",
      "I. MỤC ĐÍCH",
      "II. YÊU CẦU",
      "Phần II\nNHIỆM VỤ, GIẢI PHÁP",
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
      "II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)",
      "III. CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)",
      "IV. CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS)",
      "V. TỔ CHỨC THỰC HIỆN",
    ]);
  });

  test("PAR INDEX by field, with the template rows of its criteria", () => {
    expect(
      under(plan.body, "II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)").filter((line) => /^\d\./.test(line)),
    ).toEqual([
      "1. Công tác chỉ đạo, điều hành",
      "2. Lĩnh vực xây dựng và tổ chức thực hiện văn bản",
      "3. Lĩnh vực cải cách thủ tục hành chính",
      "4. Lĩnh vực cải cách tổ chức bộ máy",
      "5. Lĩnh vực nâng cao chất lượng đội ngũ",
      "6. Lĩnh vực cải cách tài chính công",
      "7. Lĩnh vực hiện đại hóa hành chính",
    ]);
    expect(
      under(plan.body, "1. Công tác chỉ đạo, điều hành").filter((line) => line.startsWith("- ")).length,
    ).toBeGreaterThan(2);
  });

  test("PAPI and SIPAS content by content, each with points from the rows of its index and a lead", () => {
    const contents = headings.filter((line) => line.includes("Nội dung “"));
    expect(contents.slice(0, 8)).toEqual([
      "1. Nội dung “Tham gia của người dân ở cấp cơ sở”",
      "2. Nội dung “Công khai, minh bạch trong việc ra quyết định”",
      "3. Nội dung “Trách nhiệm giải trình với người dân”",
      "4. Nội dung “Kiểm soát tham nhũng trong khu vực công”",
      "5. Nội dung “Thủ tục hành chính công”",
      "6. Nội dung “Cung ứng dịch vụ công”",
      "7. Nội dung “Quản trị môi trường”",
      "8. Nội dung “Quản trị điện tử”",
    ]);
    expect(contents).toHaveLength(14);
    const points = under(plan.body, "1. Nội dung “Tham gia của người dân ở cấp cơ sở”");
    expect(points.map((line) => line.slice(0, 3))).toEqual(["a) ", "b) ", "c) ", "d) ", "Chủ"]);
  });

  test("every row of the index is told once", () => {
    const solutions = textsOf(plan.body).filter((line) => /^[a-zđ]\) /.test(line));
    expect(new Set(solutions).size).toBe(solutions.length);
    expect(solutions).toHaveLength(30);
  });

  test("a content that nobody is named for is said", () => {
    const blank = textsOf(plan.body).filter((line) => line.startsWith("Chủ trì: ……"));
    expect(blank.length).toBeGreaterThan(0);
    expect(diagnostics).toContainEqual({
      code: "document-items-blank",
      severity: "warning",
      facts: { role: "lead", count: blank.length },
    });
  });
});

test("an index with a scored table is told by its own fields and has its own appendix", () => {
  const other = bookOf(
    [
      "CHỈ SỐ PAPI NĂM 2025",
      "TT | Nội dung | Điểm tối đa | Điểm thẩm định",
      "I | THAM GIA CỦA NGƯỜI DÂN | 10 | 9",
      "'1.1 | Bầu cử trưởng thôn | 10 | 9",
      "II | QUẢN TRỊ MÔI TRƯỜNG | 5 | 5",
      "'2.1 | Thu gom rác thải | 5 | 5",
    ].join("\n"),
  );
  const input = inputOf(sampleBook(), INFORMATION, { others: [{ assessment: assessmentOf(other) }] });
  const plan = composeDocument("nhieu-chi-so", input).value;
  const papi = under(plan.body, "III. CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)");
  expect(papi).toContain("Kết quả thẩm định: 9/10.");
  expect(papi).toContain("2. Lĩnh vực quản trị môi trường");
  const [task = ""] = papi.filter((line) => line.startsWith("- Tiêu chí 1.1. Bầu cử trưởng thôn: "));
  expect(task).toContain("bầu bằng phiếu kín");
  expect(task).toContain("Chủ trì: Văn phòng");
  expect(plan.appendices.map(({ word, title }) => [word, title.includes("PAPI")])).toEqual([
    ["Phụ lục I", false],
    ["Phụ lục II", true],
  ]);
});

test("the officer's own rows speak; an index that nothing speaks of is a blank and is said", () => {
  const input = inputOf(sampleBook(), { ...INFORMATION, indexNames: ["PAR INDEX", "PAPI", "DTI"] });
  const rules = {
    assignments: [{ by: "field" as const, pattern: "quản trị môi trường", lead: "Phòng Kinh tế" }],
    templates: [
      {
        codes: [],
        keywords: ["rác thải"],
        index: "PAPI",
        solution: "Thu gom rác trước ngày {dot_1}.",
        deadline: "Hằng quý",
      },
      { codes: [], keywords: [], index: "PAPI", solution: "Rà soát nội dung “{tieu_chi}”." },
      { codes: [], keywords: ["bầu cử"], index: "PAPI", solution: "Còn thiếu {con_thieu} việc." },
    ],
  };
  const { value, diagnostics } = composeDocument("nhieu-chi-so", { ...input, rules });
  expect(under(value.body, "7. Nội dung “Quản trị môi trường”")).toEqual([
    "a) Thu gom rác trước ngày 31/10/2026. Thời gian: Hằng quý.",
    "Chủ trì: Phòng Kinh tế.",
  ]);
  expect(under(value.body, "1. Nội dung “Tham gia của người dân ở cấp cơ sở”")[0]).toBe(
    "a) Rà soát nội dung “Tham gia của người dân ở cấp cơ sở”.",
  );
  expect(under(value.body, "IV. CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)")).toEqual(["Nhiệm vụ, giải pháp: ……"]);
  expect(diagnostics).toContainEqual({
    code: "document-index-empty",
    severity: "warning",
    facts: { index: "DTI" },
  });
});
