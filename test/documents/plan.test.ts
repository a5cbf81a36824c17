/** Kế hoạch khắc phục, fed the figures of two published plans. */
import { composeDocument, type DocumentInput, type OfficialDocument } from "../../src/documents";
import type { Block } from "../../src/documents/model/blocks";
import {
  headingsOf,
  INFORMATION,
  inputOf,
  pointsFrom,
  publishedBook,
  sampleBook,
  textsOf,
  under,
} from "./inputs";

const planOf = (input: DocumentInput): OfficialDocument => composeDocument("ke-hoach", input).value;

/** Lines of a text that begin so. */
const lines = (body: readonly Block[], start: string): string[] =>
  textsOf(body).filter((line) => line.startsWith(start));

describe("a plan with results by field", () => {
  const plan = planOf(
    inputOf(publishedBook("fields"), {
      ...INFORMATION,
      rank: "07/22",
      previousRank: "14/22",
      publishedTotal: pointsFrom("80.06"),
    }),
  );

  test("its parts and fields in the published order", () => {
    expect(headingsOf(plan.body).filter((line) => !/^[IVX]+\. .*|^\d\. [A-ZĐ]/u.test(line))).toEqual([]);
    expect(headingsOf(plan.body).slice(0, 12)).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích",
      "2. Yêu cầu",
      "II. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC",
      "1. Công tác chỉ đạo, điều hành",
      "2. Cải cách thể chế",
      "3. Cải cách thủ tục hành chính",
      "4. Cải cách chế độ công vụ",
      "5. Cải cách tài chính công",
      "6. Xây dựng chính quyền điện tử, chính quyền số",
      "7. Tác động của CCHC đến phát triển kinh tế - xã hội",
      "8. Các tiêu chí đã đạt điểm tối đa",
    ]);
    expect(headingsOf(plan.body)).toContain("III. TỔ CHỨC THỰC HIỆN");
  });

  test("results x/y of every field, as published", () => {
    const results = textsOf(plan.body).filter((line) => /^\d\.1\. Kết quả/.test(line));
    expect(results).toEqual([
      "1.1. Kết quả tự chấm: 15,2/20,5. Kết quả thẩm định: 15,2/20,5.",
      "2.1. Kết quả tự chấm: 7/7. Kết quả thẩm định: 6,46/7.",
      "3.1. Kết quả tự chấm: 21,9/22. Kết quả thẩm định: 20,9/22.",
      "4.1. Kết quả tự chấm: 18/18. Kết quả thẩm định: 15/18.",
      "5.1. Kết quả tự chấm: 9/10. Kết quả thẩm định: 7/10.",
      "6.1. Kết quả tự chấm: 14,5/18,5. Kết quả thẩm định: 13,5/18,5.",
      "7.1. Kết quả tự chấm: 4/4. Kết quả thẩm định: 2/4.",
    ]);
    expect(textsOf(plan.body)).toContain("Tổng điểm toàn bộ chỉ số: tự chấm 89,6/100; thẩm định 80,06/100.");
  });

  test("the figures stand out in bold", () => {
    const result = plan.body.find((block) => block.kind === "text" && block.runs[0]?.text === "1.1. ");
    const bolds =
      result?.kind === "text" ? result.runs.filter(({ bold }) => bold).map(({ text }) => text) : [];
    expect(bolds).toEqual(["15,2/20,5", "15,2/20,5"]);
  });

  test("the criteria to be put right under their fields", () => {
    expect(under(plan.body, "3. Cải cách thủ tục hành chính").map((line) => line.split(":")[0])).toEqual([
      "3.1. Kết quả tự chấm",
      "3.2. Tiêu chí cần khắc phục",
      "- Tiêu chí 3.1. Kiểm soát thủ tục hành chính",
      "+ Mục tiêu",
      "+ Giải pháp thực hiện",
      "+ Chủ trì",
      "+ Thời gian thực hiện",
      "- Tiêu chí 3.2. Công khai TTHC",
      "+ Mục tiêu",
      "+ Giải pháp thực hiện",
      "+ Chủ trì",
      "+ Thời gian thực hiện",
    ]);
    expect(lines(plan.body, "- Tiêu chí 1.5.")).toEqual([
      "- Tiêu chí 1.5. Sáng kiến hoặc giải pháp mới trong CCHC: tự chấm 0/4; thẩm định 0/4; bị trừ 4 điểm.",
    ]);
  });

  test("ranks moved up", () => {
    const [, opening = ""] = textsOf(plan.body);
    expect(opening).toContain("đạt 80,06 điểm, xếp thứ 07/22 (tăng 7 bậc so với năm 2024)");
  });
});

describe("a plan over the sample", () => {
  const input = inputOf(sampleBook());
  const { value: plan, diagnostics } = composeDocument("ke-hoach", input);

  test("opens with decision, total, rank, ranks moved and what was lost", () => {
    expect(textsOf(plan.body).slice(0, 2)).toEqual([
      "Căn cứ Quyết định số 4006/QĐ-UBND ngày 29/12/2025 của Ủy ban nhân dân tỉnh Hải Đông.",
      "Năm 2025, Chỉ số cải cách hành chính của Ủy ban nhân dân xã Bình Minh Thượng đạt 88,25 điểm, xếp thứ 11/18 " +
        "(giảm 3 bậc so với năm 2024). Trong đó: điểm tự đánh giá 90,88/100; điểm thẩm định 87,25/100; điểm thưởng 1; " +
        "tổng số điểm bị trừ là 12,75 điểm ở 19 tiêu chí, tiêu chí thành phần. " +
        "Năm 2024 đạt 86,39 điểm, xếp thứ 8/18; tổng điểm năm 2025 tăng 1,86 điểm.",
    ]);
  });

  test("tells all nineteen items with a solution, a lead and a time, and no hole", () => {
    const body = textsOf(plan.body);
    expect(lines(plan.body, "- Tiêu chí")).toHaveLength(19);
    expect(lines(plan.body, "+ Giải pháp thực hiện: ")).toHaveLength(19);
    expect(lines(plan.body, "+ Chủ trì: ")).toHaveLength(19);
    expect(lines(plan.body, "+ Thời gian thực hiện: ")).toHaveLength(19);
    expect(body.filter((line) => line.includes("……"))).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test("says the comment as the reason, in one sentence", () => {
    expect(lines(plan.body, "- Tiêu chí thành phần 1.5.1.")[0]).toMatch(
      /tự chấm 2\/2; thẩm định 1\/2; bị trừ 1 điểm\. Lý do: [^.]+\.$/,
    );
  });

  test("counts what is kept, and names the fields without a loss", () => {
    const [kept = ""] = under(plan.body, "6. Các tiêu chí đã đạt điểm tối đa");
    expect(kept).toContain("các lĩnh vực: cải cách tổ chức bộ máy; cải cách chế độ công vụ");
  });

  test("every lead of the workload carries out its criteria; losses add up to 12,75", () => {
    const leads = headingsOf(plan.body).slice(headingsOf(plan.body).indexOf("III. TỔ CHỨC THỰC HIỆN") + 1);
    expect(leads).toEqual([
      ...(input.remediation?.workload.map(({ lead }, i) => `${String(i + 1)}. ${lead}`) ?? []),
      "5. Theo dõi, kiểm tra, báo cáo",
    ]);
    const losses = lines(plan.body, "Chủ trì khắc phục").map((line) =>
      Number((/là ([\d,]+) điểm\.$/.exec(line)?.[1] ?? "").replace(",", ".")),
    );
    expect(losses.reduce((sum, each) => sum + each, 0)).toBeCloseTo(12.75, 6);
  });

  test("two appendices, numbered, with the rows and columns of the sheets", () => {
    expect(plan.appendices.map(({ word }) => word)).toEqual(["Phụ lục I", "Phụ lục II"]);
    const [deductions, remedies] = plan.appendices.map(({ tables }) => tables[0]);
    expect(deductions?.header?.cells).toHaveLength(8);
    expect(deductions?.rows).toHaveLength(20);
    expect(deductions?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
      "",
      "Tổng cộng",
      "",
      "",
      "",
      "-12,75",
      "",
      "",
    ]);
    expect(deductions?.rows.map(({ cells }) => cells[5]?.text).slice(0, 5)).toEqual([
      "-0,2",
      "-0,5",
      "-1",
      "-0,5",
      "-1",
    ]);
    expect(remedies?.header?.cells).toHaveLength(9);
    expect(remedies?.rows.filter(({ cells }) => (cells[1]?.span ?? 1) > 1)).toHaveLength(5);
    expect(plan.appendices[0]?.guidance).toBe(
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh Thượng)",
    );
    expect(textsOf(plan.body).some((line) => line.includes("Phụ lục I, Phụ lục II"))).toBe(true);
  });

  test("the total that is aimed at is said when it is known", () => {
    const body = textsOf(
      planOf(inputOf(sampleBook(), { ...INFORMATION, wantedTotal: pointsFrom("92") })).body,
    );
    expect(body.some((line) => line.includes("năm 2026 đạt từ 92 điểm trở lên"))).toBe(true);
  });
});

test("a text too long for one row of a sheet is one cell of the Word table", () => {
  const long = Array.from({ length: 400 }, (_, i) => `việc ${String(i)}`).join(", ");
  const book = publishedBook("fields");
  const input = inputOf(book);
  const first = input.remediation?.remedies[0];
  if (!input.remediation || !first) throw new Error("the table lost nothing");
  const remedies = input.remediation.remedies.map((each) =>
    each === first
      ? { ...each, texts: { ...each.texts, solution: { text: long, from: "person" as const } } }
      : each,
  );
  const plan = planOf({ ...input, remediation: { ...input.remediation, remedies } });
  const [table] = plan.appendices[1]?.tables ?? [];
  expect(table?.rows.filter(({ cells }) => cells.some(({ text }) => text === long))).toHaveLength(1);
});

describe("what is not known", () => {
  const { value, diagnostics } = composeDocument("ke-hoach", {
    ...inputOf(sampleBook(), {}),
    remediation: undefined,
    rules: undefined,
  });

  test("stands as a blank, and is said", () => {
    expect(value.number).toBe("Số: ……/KH-UBND");
    expect(value.placeAndDate).toBe("……, ngày …… tháng …… năm ……");
    expect(textsOf(value.body)[0]).toBe(
      "Căn cứ Quyết định số …… ngày …… của …… về việc công bố Chỉ số cải cách hành chính năm ……",
    );
    expect(diagnostics).toContainEqual({
      code: "document-blanks",
      severity: "note",
      facts: {
        labels: [
          "Tên đơn vị",
          "Loại đơn vị",
          "Năm chấm điểm",
          "Quyết định công bố",
          "Xếp hạng",
          "Xếp hạng năm trước",
          "Số văn bản",
          "Ngày văn bản",
          "Họ tên người ký",
        ],
      },
    });
  });

  test("items without lead, solution or time are counted", () => {
    const blanks = diagnostics.filter(({ code }) => code === "document-items-blank");
    expect(blanks.map(({ facts }) => facts)).toEqual([
      { role: "lead", count: 19 },
      { role: "solution", count: 19 },
      { role: "deadline", count: 19 },
    ]);
    expect(textsOf(value.body)).toContain("1. Các nội dung chưa phân công");
  });

  test("a table that nobody has scored gives no figures", () => {
    const unscored = composeDocument("ke-hoach", inputOf(publishedBook("unscored"), {}));
    const body = textsOf(unscored.value.body);
    expect(body.filter((line) => /\b0\/0|đạt 0 điểm|Không có tiêu chí nào/.test(line))).toEqual([]);
    expect(unscored.value.appendices).toEqual([]);
    expect(unscored.diagnostics.map(({ code }) => code)).toContain("no-known-loss");
  });
});

test("a published total that the table does not add up to is said", () => {
  const information = { ...INFORMATION, publishedTotal: pointsFrom("90") };
  expect(composeDocument("ke-hoach", inputOf(sampleBook(), information)).diagnostics).toEqual([
    {
      code: "document-total-differs",
      severity: "warning",
      facts: { computed: pointsFrom("88.25"), stated: pointsFrom("90") },
    },
  ]);
});
