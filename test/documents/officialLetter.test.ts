/** Công văn, fed the figures of a published letter: nineteen losses, 12,75 points, from rank 8/18 to 11/18. */
import { composeDocument } from "../../src/documents";
import { headingsOf, INFORMATION, inputOf, publishedBook, sampleBook, textsOf, under } from "./inputs";

describe("the letter over the sample", () => {
  const { value: letter, diagnostics } = composeDocument("cong-van", inputOf(sampleBook()));

  test("subject, addressees and number of a letter", () => {
    expect(letter.heading).toEqual({
      kind: "letter",
      subject:
        "V/v khắc phục tồn tại, hạn chế, nâng cao Chỉ số cải cách hành chính năm 2026 (qua kết quả năm 2025)",
    });
    expect(letter.addressees).toHaveLength(3);
    expect(letter.number).toBe("Số: 07/UBND-……");
    expect(letter.recipients[0]).toBe("Như trên");
    expect(diagnostics).toEqual([]);
  });

  test("opens with the published figures", () => {
    expect(textsOf(letter.body)[1]).toContain(
      "đạt 88,25 điểm, xếp thứ 11/18 (giảm 3 bậc so với năm 2024). Trong đó: điểm tự đánh giá 90,88/100; " +
        "điểm thẩm định 87,25/100; điểm thưởng 1; tổng số điểm bị trừ là 12,75 điểm ở 19 tiêu chí",
    );
  });

  test("tasks by addressee, by lead, for everybody; then the time", () => {
    expect(headingsOf(letter.body)).toEqual([
      "1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội",
      "2. Đối với các bộ phận, cán bộ, công chức",
      "2.1. Trung tâm Phục vụ hành chính công",
      "2.2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
      "2.3. Phòng Văn hóa - Xã hội",
      "2.4. Phòng Kinh tế",
      "2.5. Toàn thể cán bộ, công chức",
      "3. Thời hạn và chế độ báo cáo",
    ]);
    const tasks = textsOf(letter.body).filter((line) => /^- Tiêu chí/.test(line));
    expect(tasks).toHaveLength(19);
    expect(tasks.every((line) => / Thời gian: [^.]+/.test(line))).toBe(true);
    expect(under(letter.body, "3. Thời hạn và chế độ báo cáo")[0]).toContain(
      "trước ngày 31/10/2026 (đợt 1) và trước ngày 15/12/2026 (đợt 2)",
    );
  });

  test("one appendix without a number, to the letter, adding up to 12,75", () => {
    const [appendix, second] = letter.appendices;
    expect(second).toBeUndefined();
    expect(appendix?.word).toBe("Phụ lục");
    expect(appendix?.guidance).toBe(
      "(Kèm theo Công văn số 07/UBND-…… ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh Thượng)",
    );
    const rows = appendix?.tables[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual([
      ..."1.4.1 1.4.2 1.5.1 1.5.3 1.5.4 1.6 1.7 2.4.2 3.3 3.11.1 3.11.2 3.12.1 3.12.2 3.13.1 3.13.3 6.3 7.1.4 7.3.1 7.3.2".split(
        " ",
      ),
      "",
    ]);
    expect(rows.at(-1)?.cells[5]?.text).toBe("-12,75");
  });
});

test("leads that the table names have their tasks under their names, most first", () => {
  const letter = composeDocument("cong-van", inputOf(publishedBook("deductions"))).value;
  expect(headingsOf(letter.body).filter((line) => line.startsWith("2."))).toEqual([
    "2. Đối với các bộ phận, cán bộ, công chức",
    "2.1. Công chức phụ trách CCHC",
    "2.2. Công chức Văn hóa - Xã hội",
    "2.3. Công chức Văn phòng - Thống kê",
    "2.4. Bộ phận Một cửa",
    "2.5. Công chức Tư pháp - Hộ tịch",
    "2.6. Công chức Tài chính - Kế toán",
    "2.7. Toàn thể cán bộ, công chức",
    "2.8. Lãnh đạo Ủy ban nhân dân",
    "2.9. Toàn thể cán bộ, công chức",
  ]);
});

test("number and date of a plan are not those of a letter", () => {
  const information = { ...INFORMATION, documentKind: "Kế hoạch" as const };
  const letter = composeDocument("cong-van", inputOf(sampleBook(), information)).value;
  expect(letter.number).toBe("Số: ……/UBND-……");
  expect(letter.placeAndDate).toBe("Bình Minh Thượng, ngày …… tháng …… năm ……");
  expect(letter.appendices[0]?.guidance).toContain("(Kèm theo Công văn số ……/UBND-…… ngày …… tháng");
});
