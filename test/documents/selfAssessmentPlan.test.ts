/** Kế hoạch triển khai tự đánh giá: the parts of a published plan, and its map of officers and fields. */
import type { AssignmentRule } from "../../src/core/remediation/rules";
import { composeDocument, selfScoringMap } from "../../src/documents";
import { headingsOf, inputOf, publishedBook, sampleBook, textsOf, under } from "./inputs";

const byField = (pattern: string, lead: string): AssignmentRule => ({ by: "field", pattern, lead });
const byCode = (pattern: string, lead: string): AssignmentRule => ({ by: "code", pattern, lead });

/** Who scores what in the published plan. */
const ASSIGNMENTS: readonly AssignmentRule[] = [
  byField("chỉ đạo, điều hành", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
  byField("thủ tục hành chính", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
  byField("tổ chức bộ máy", "Văn phòng Nội vụ"),
  byField("chất lượng đội ngũ", "Văn phòng Nội vụ"),
  byField("văn bản", "Công chức Tư pháp - Hộ tịch"),
  byField("tài chính công", "Công chức Tài chính - Kế toán"),
  byField("hiện đại hóa", "Công chức Văn hóa - Xã hội"),
  byCode("7.2", "Công chức Tư pháp - Hộ tịch"),
  byCode("1.3", "Cán bộ Địa chính"),
  byCode("1.4", "Đài Truyền thanh"),
];

const input = {
  ...inputOf(publishedBook("unscored")),
  rules: { assignments: ASSIGNMENTS, templates: [] },
};
const { value: plan, diagnostics } = composeDocument("tu-danh-gia", input);

test("its parts in the published order", () => {
  expect(headingsOf(plan.body).slice(0, 8)).toEqual([
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "2. Yêu cầu",
    "II. NỘI DUNG",
    "1. Hội nghị quán triệt, phân công",
    "2. Tự đánh giá, chấm điểm",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  ]);
});

test("every officer with the fields and criteria that the published plan gives him", () => {
  const shares = textsOf(plan.body).filter((line) => line.includes("Trực tiếp tự đánh giá"));
  expect(headingsOf(plan.body).slice(7)).toEqual([
    "1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "2. Cán bộ Địa chính",
    "3. Đài Truyền thanh",
    "4. Công chức Tư pháp - Hộ tịch",
    "5. Văn phòng Nội vụ",
    "6. Công chức Tài chính - Kế toán",
    "7. Công chức Văn hóa - Xã hội",
  ]);
  expect(shares).toEqual([
    "- Trực tiếp tự đánh giá, chấm điểm các lĩnh vực: công tác chỉ đạo, điều hành; cải cách thủ tục hành chính.",
    "- Trực tiếp tự đánh giá, chấm điểm tiêu chí 1.3 thuộc lĩnh vực công tác chỉ đạo, điều hành.",
    "- Trực tiếp tự đánh giá, chấm điểm tiêu chí 1.4 thuộc lĩnh vực công tác chỉ đạo, điều hành.",
    "- Trực tiếp tự đánh giá, chấm điểm lĩnh vực: xây dựng và tổ chức thực hiện văn bản; tiêu chí 7.2 thuộc lĩnh vực hiện đại hóa hành chính.",
    "- Trực tiếp tự đánh giá, chấm điểm các lĩnh vực: cải cách tổ chức bộ máy; nâng cao chất lượng đội ngũ.",
    "- Trực tiếp tự đánh giá, chấm điểm lĩnh vực: cải cách tài chính công.",
    "- Trực tiếp tự đánh giá, chấm điểm lĩnh vực: hiện đại hóa hành chính.",
  ]);
});

test("the same map as a text of its own", () => {
  expect(selfScoringMap(input).split("\n")[3]).toBe(
    "4. Công chức Tư pháp - Hộ tịch: Trực tiếp tự đánh giá, chấm điểm lĩnh vực: xây dựng và tổ chức thực hiện văn bản; tiêu chí 7.2 thuộc lĩnh vực hiện đại hóa hành chính.",
  );
});

test("its number is its own; what the sheet cannot know is said", () => {
  expect(plan.number).toBe("Số: ……/KH-UBND");
  expect(diagnostics).toEqual([
    {
      code: "document-blanks",
      severity: "note",
      facts: {
        labels: ["Quyết định ban hành quy định đánh giá, xác định chỉ số", "thời gian tổ chức hội nghị"],
      },
    },
  ]);
  expect(textsOf(plan.body)[0]).toBe(
    "Thực hiện Quyết định số …… ngày …… của Ủy ban nhân dân tỉnh Hải Đông ban hành quy định đánh giá, xác định Chỉ số cải cách hành chính.",
  );
});

test("its appendix is the map by field, with as many criteria as the table", () => {
  const [appendix] = plan.appendices;
  expect(appendix?.tables[0]?.rows.map(({ cells }) => cells[4]?.text.split("\n")[0])).toEqual([
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "Công chức Tư pháp - Hộ tịch",
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "Văn phòng Nội vụ",
    "Văn phòng Nội vụ",
    "Công chức Tài chính - Kế toán",
    "Công chức Văn hóa - Xã hội",
    "",
  ]);
});

test("the scoring is that of the year after a table that has scores", () => {
  const scored = composeDocument("tu-danh-gia", inputOf(sampleBook())).value;
  expect(scored.heading).toMatchObject({
    subject: expect.stringContaining("năm 2026 trên địa bàn xã Bình Minh Thượng") as unknown,
  });
  expect(plan.heading).toMatchObject({
    subject: expect.stringContaining("năm 2025 trên địa bàn") as unknown,
  });
});

test("criteria that nobody is named for are left to the committee, and counted", () => {
  const some = { ...input, rules: { assignments: ASSIGNMENTS.slice(1), templates: [] } };
  const { value, diagnostics: said } = composeDocument("tu-danh-gia", some);
  expect(headingsOf(value.body)).toContain("1. Bộ phận phụ trách cải cách hành chính");
  expect(under(value.body, "9. Tiêu chí chưa phân công")[0]).toBe(
    "- Ủy ban nhân dân xem xét, phân công người tự chấm điểm các tiêu chí 1.1.1, 1.1.2 thuộc lĩnh vực công tác chỉ đạo, điều hành.",
  );
  expect(said).toContainEqual({
    code: "document-items-blank",
    severity: "warning",
    facts: { role: "lead", count: 2 },
  });
});
