import { formatPoints, readSheets, type Assessment, type Points } from "../../src/core";
import { readGridText } from "../support/gridText";

function assess(table: string): { readonly assessment: Assessment; readonly odd: readonly string[] } {
  const [reading] = readSheets(readGridText(`# figures as published\n${table}`).book);
  if (!reading?.value) throw new Error("no scorecard");
  return { assessment: reading.value, odd: reading.diagnostics.map(({ code }) => code) };
}

const show = (points: Points | undefined): string => (points === undefined ? "–" : formatPoints(points));

/** Code, maximum, self score, appraised score and deduction as a commune published them for 2023; its titles stay there. */
const PUBLISHED: ReadonlyArray<readonly [string, string, string, string, string]> = [
  ["1.4.1", "1.00", "1", "0.8", "- 0.2"],
  ["1.4.2", "2.00", "1", "1.5", "- 0.5"],
  ["1.5.1", "2.00", "2", "1", "-1"],
  ["1.5.3", "1.00", "0.43", "0.5", "-0.5"],
  ["1.5.4", "2.00", "2", "1", "-1"],
  ["1.6", "1", "1", "0.78", "- 0.22"],
  ["1.7", "1.00", "1", "0.75", "-0.25"],
  ["2.4.2", "1.5", "0", "0", "-1.5"],
  ["3.3", "2", "2", "0", "-2"],
  ["3.11.1", "1.00", "1", "0", "-1"],
  ["3.11.2", "1.00", "0", "0.98", "-0.02"],
  ["3.12.1", "1.00", "0.23", "0.23", "-0.77"],
  ["3.12.2", "1.00", "0", "0.32", "-0.68"],
  ["3.13.1", "1", "0.16", "0.84", "-0.16"],
  ["3.13.3", "1.00", "0.56", "0.59", "- 0.41"],
  ["6.3", "1.00", "0", "0", "-1"],
  ["7.1.4", "2", "2", "1", "-1"],
  ["7.3.1", "1", "1", "0.72", "-0.28"],
  ["7.3.2", "2", "2", "1.74", "-0.26"],
];

describe("the 19 deductions that a commune published for 2023", () => {
  const rows = PUBLISHED.map(([code, ...figures]) =>
    [code, "Nhiệm vụ được giao trong năm", ...figures].join(" | '"),
  );
  const table = [
    "TT | LĨNH VỰC/TIÊU CHÍ/ TIÊU CHÍ THÀNH PHẦN | ĐIỂM CHUẨN | ĐIỂM TỰ ĐÁNH GIÁ | ĐIỂM THẨM ĐỊNH | ĐIỂM BỊ TRỪ",
    ...rows.map((row) => `'${row}`),
    " | Tổng cộng | | | | - 12.75",
  ].join("\n");
  const { assessment, odd } = assess(table);

  test("each is maximum minus appraised, to the digit, whatever the self score says", () => {
    const { items } = assessment.scorecard;
    const read = items.map(({ code, index }) => [code, show(assessment.deductions.lost[index])]);
    const printed = PUBLISHED.map(([code, , , , lost]) => [code, lost.replace(/^- ?/, "").replace(".", ",")]);
    expect(read).toEqual(printed);
    expect(items.every((item) => item.leaf)).toBe(true);
  });

  test("they add up to the 12,75 that the document prints", () => {
    const { totals } = assessment.deductions;
    expect([totals.max, totals.self, totals.obtained, totals.lost].map(show)).toEqual([
      "25,5",
      "17,38",
      "12,75",
      "12,75",
    ]);
    expect(show(assessment.scorecard.statedTotals[0]?.scores.deduction?.value)).toBe("-12,75");
    expect(odd).not.toContain("total-differs");
    expect(odd).not.toContain("deduction-differs");
  });
});

describe("the table of criteria to be mended that another commune published for 2023", () => {
  const { assessment } = assess(`
TT | Lĩnh vực/Tiêu chí/ Tiêu chí thành phần | Điểm tối đa | Điểm đạt được | Thời gian thực hiện
I CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | | | |
1 | TC 1.6. Đổi mới, sáng tạo trong nhiệm vụ | 2 | 0 | Thường xuyên
II CẢI CÁCH THỂ CHẾ | | | |
1 | Theo dõi thi hành pháp luật | 5,5 | 3,5 | Thường xuyên
III CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | |
1 | TC 3.2.2 Kết quả rà soát | 4 | 0 | Thường xuyên
2 | TC 3.5.2.Đánh giá chất lượng giải quyết | 2 | 1 | Thường xuyên
IV CẢI CÁCH TỔ CHỨC BỘ MÁY | | | |
1 | 4.2.Thực hiện tinh giản biên chế | 2 | 0 | Thường xuyên
V CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | | | |
1 | TC 5.3.2. Kết quả đánh giá, phân loại | 4 | 1,5 | Thường xuyên
TT | Lĩnh vực/Tiêu chí/ Tiêu chí thành phần | Điểm tối đa | Điểm đạt được | Thời gian thực hiện
VI | CẢI CÁCH TÀI CHÍNH CÔNG | | |
1 | TCTP 6.3 Tỷ lệ tiết kiệm chi | 2 | 1 | Thường xuyên
VII | XÂY DỰNG CHÍNH QUYỀN SỐ | | |
1 | TCTP 4.4.2. Tỷ lệ số hóa hồ sơ | 2 | 1 | Thường xuyên
2 | TCTP. 4.4.3 Tỷ lệ thủ tục có hồ sơ trực tuyến | 2 | 0 |
3 | TCTP 7.4.4 Tỷ lệ hồ sơ phát sinh trực tuyến | 2 | 0 | Thường xuyên
`);

  test("codes, maxima and what was obtained are read from titles and split rows", () => {
    const { items } = assessment.scorecard;
    const leaves = items.filter((item) => item.leaf);
    expect(
      leaves.map(({ code, scores, obtained }) => [code, show(scores.maxScore?.value), show(obtained)]),
    ).toEqual([
      ["1.6", "2", "0"],
      [undefined, "5,5", "3,5"],
      ["3.2.2", "4", "0"],
      ["3.5.2", "2", "1"],
      ["4.2", "2", "0"],
      ["5.3.2", "4", "1,5"],
      ["6.3", "2", "1"],
      ["4.4.2", "2", "1"],
      ["4.4.3", "2", "0"],
      ["7.4.4", "2", "0"],
    ]);
    expect(items.filter(({ level }) => level === "field").map(({ code }) => code)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
    ]);
  });

  test("each field loses what its criteria lose", () => {
    const { deductions } = assessment;
    expect([...deductions.byTop.values()].map(({ lost }) => show(lost))).toEqual([
      "2",
      "2",
      "5",
      "2",
      "2,5",
      "1",
      "5",
    ]);
    expect(show(deductions.totals.lost)).toBe("19,5");
  });
});
