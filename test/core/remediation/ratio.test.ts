/** Counts and rates in comments, what is none, wrong percentages, steps of rules, and how many are missing. */
import fc from "fast-check";
import { countFor, parseCount, shareOf, states } from "../../../src/core/remediation/ratio/figures";
import { figuresIn, ratiosIn } from "../../../src/core/remediation/ratio/ratiosIn";
import { fullMarksAt, nextStep, stepsOf } from "../../../src/core/remediation/ratio/steps";
import { wrongRatios } from "../../../src/core/remediation/ratio/wrongRatios";
import type { Ratio } from "../../../src/core/remediation/remediation";

const AT = { sheet: "Bảng", row: 4, col: 6 };

describe("counts and rates", () => {
  const rows: Readonly<Record<string, readonly Ratio[]>> = {
    "118/1245 hồ sơ thanh toán": [
      { done: 118, total: 1245, actual: 9.48, unit: "hồ sơ", text: "118/1245 hồ sơ" },
    ],
    "118/1.245 hồ sơ": [{ done: 118, total: 1245, actual: 9.48, unit: "hồ sơ", text: "118/1.245 hồ sơ" }],
    "có 7/30 TTHC": [{ done: 7, total: 30, actual: 23.33, unit: "TTHC", text: "7/30 TTHC" }],
    "16/19 DVCTT đạt 84,21%": [
      { done: 16, total: 19, actual: 84.21, stated: 84.21, unit: "DVCTT", text: "16/19 DVCTT" },
    ],
    "626/723 hồ sơ đạt 86.58%": [
      { done: 626, total: 723, actual: 86.58, stated: 86.58, unit: "hồ sơ", text: "626/723 hồ sơ" },
    ],
    "đạt 86,58% (626/723 hồ sơ)": [
      { done: 626, total: 723, actual: 86.58, stated: 86.58, unit: "hồ sơ", text: "626/723 hồ sơ" },
    ],
    "118 hồ sơ trên tổng số 1245 hồ sơ": [
      { done: 118, total: 1245, actual: 9.48, unit: "hồ sơ", text: "118 hồ sơ trên tổng số 1245 hồ sơ" },
    ],
    "16 trên tổng số 19 DVCTT": [
      { done: 16, total: 19, actual: 84.21, unit: "DVCTT", text: "16 trên tổng số 19 DVCTT" },
    ],
    "626 trong tổng số 723 đạt 86,58%": [
      { done: 626, total: 723, actual: 86.58, stated: 86.58, text: "626 trong tổng số 723" },
    ],
    "xử lý 45/60, đạt 75%": [{ done: 45, total: 60, actual: 75, stated: 75, text: "45/60" }],
    "Số hóa đạt 68%, <70% theo yêu cầu": [{ actual: 68, stated: 68, required: 70, text: "68%" }],
    "đạt 68 %, yêu cầu 70 %": [{ actual: 68, stated: 68, required: 70, text: "68 %" }],
    "Đạt 68%. Yêu cầu 70%": [{ actual: 68, stated: 68, required: 70, text: "68%" }],
    "đạt chuẩn 77,27% (chỉ tiêu 90% trở lên)": [
      { actual: 77.27, stated: 77.27, required: 90, text: "77,27%" },
    ],
    "600/1000 hồ sơ, đạt 60%, yêu cầu tối thiểu 70%": [
      {
        done: 600,
        total: 1000,
        actual: 60,
        stated: 60,
        required: 70,
        missing: 100,
        unit: "hồ sơ",
        text: "600/1000 hồ sơ",
      },
    ],
    "1020 hồ sơ/1500 hồ sơ": [
      { done: 1020, total: 1500, actual: 68, unit: "hồ sơ", text: "1020 hồ sơ/1500 hồ sơ" },
    ],
    "118/1245 hồ sơ (9,48%); mức đạt điểm tối đa là 30%": [
      {
        done: 118,
        total: 1245,
        actual: 9.48,
        stated: 9.48,
        required: 30,
        missing: 256,
        unit: "hồ sơ",
        text: "118/1245 hồ sơ",
      },
    ],
    "Theo số liệu hệ thống:\n72% văn bản được ký số": [{ actual: 72, stated: 72, text: "72%" }],
    "đúng hạn 98,5%": [{ actual: 98.5, stated: 98.5, text: "98,5%" }],
    "Tỷ lệ DVCTT xã đạt 59%": [{ actual: 59, stated: 59, text: "59%" }],
  };
  for (const [comment, ratios] of Object.entries(rows))
    test(comment, () => {
      expect(ratiosIn(comment)).toEqual(ratios);
    });

  test("decomposed letters read the same", () => {
    expect(ratiosIn("118/1245 hồ sơ đạt 9,48%".normalize("NFD"))).toEqual(
      ratiosIn("118/1245 hồ sơ đạt 9,48%"),
    );
  });
  test.each([
    ["đến 5/12 đạt 78%", 78],
    ["kỳ 6/2024: đạt 40%", 40],
    ["Công văn số 12/45 nêu đạt 40%", 40],
  ])("a date or a number beside a rate is no count: %s", (comment, actual) => {
    expect(ratiosIn(comment).map((each) => [each.done, each.actual])).toEqual([[undefined, actual]]);
  });
  test("every percentage goes with the counts nearest to it", () => {
    const stated = ratiosIn("118/1245 hồ sơ, 7/30 TTHC đạt 23,33%").map((each) => each.stated);
    expect(stated).toEqual([undefined, 23.33]);
    const both = ratiosIn("10/20 hồ sơ (50%), 4/10 TTHC (40%)").map((each) => each.stated);
    expect(both).toEqual([50, 40]);
  });
  test("a required rate of another sentence does not go with counts", () => {
    const [ratio] = ratiosIn("Giải ngân chưa đạt 80%. Hoàn thành 7/9 cam kết");
    expect(ratio).toEqual({ done: 7, total: 9, actual: 77.78, unit: "cam kết", text: "7/9 cam kết" });
  });
  test("what is asked for is known even without a rate", () => {
    expect(figuresIn("Tỷ lệ hồ sơ chưa đạt 100%")).toEqual({ ratios: [], required: 100 });
  });
});

describe("no ratios", () => {
  test.each([
    ["ngày 05/02/2024"],
    ["trước 31/10 và 15/12"],
    ["ngày 5/12 hồ sơ mới nộp"],
    ["tháng 7/2025 hồ sơ tăng"],
    ["Báo cáo số 19/BC-UBND"],
    ["số 103/BC-VP"],
    ["Nghị định 61/2018/NĐ-CP"],
    ["theo Quyết định số 12/2024 hồ sơ phải đủ"],
    ["kết quả tự chấm 15,2/20,5"],
    ["Tự chấm 1/1. Thẩm định 0/1"],
    ["đạt 9/10 điểm"],
    ["giải ngân 3/375 tỷ"],
    ["02 văn bản"],
    ["giai đoạn 2023/2024"],
    ["xếp thứ 11/18 xã"],
    ["hạng 7/22 đơn vị"],
    ["0.094 * 100 / 30 = 0.32"],
    ["20/19 hồ sơ"],
    ["5/0 hồ sơ"],
    ["tăng 10% so với năm trước"],
    ["trừ 50% số điểm"],
    ["đạt từ 50% đến dưới 70%"],
    ["còn thiếu 12%"],
    ["hoàn thành 7/9"],
    ["6/2024: tăng"],
    ["Công văn số 12/45 đã gửi"],
    [""],
  ])("%s", (comment) => {
    expect(ratiosIn(comment)).toEqual([]);
  });
});

describe("a stated percentage", () => {
  test.each([
    ["118/1245 hồ sơ đạt tỷ lệ: 0.094%", { text: "118/1245 hồ sơ", stated: 0.094, actual: 9.48 }],
    ["16/19 DVCTT có hồ sơ đạt 0.84%", { text: "16/19 DVCTT", stated: 0.84, actual: 84.21 }],
    ["626/723 hồ sơ đạt 68,58%", { text: "626/723 hồ sơ", stated: 68.58, actual: 86.58 }],
  ])("is wrong: %s", (comment, facts) => {
    expect(wrongRatios(comment, AT)).toEqual([{ code: "ratio-wrong", severity: "warning", at: AT, facts }]);
  });
  test.each([
    ["626/723 hồ sơ đạt 86,58%"],
    ["626/723 hồ sơ đạt 86,6%"],
    ["626/723 hồ sơ đạt 87%"],
    ["118/1245 hồ sơ đạt 9,4%"],
    ["600/1000 hồ sơ, yêu cầu 70%"],
    ["đạt 68%"],
  ])("is right, rounded or cut: %s", (comment) => {
    expect(wrongRatios(comment, AT)).toEqual([]);
  });
});

describe("figures", () => {
  test("counts have thousands marks and no decimals", () => {
    expect(["1245", "1.245", "1,245", "15,2", "1.24", "12345678901"].map(parseCount)).toEqual([
      1245,
      1245,
      1245,
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("a share is exact to two decimals, half up", () => {
    expect([shareOf(1, 8000), shareOf(1, 3), shareOf(2, 3), shareOf(1, 16), shareOf(5, 5)]).toEqual([
      0.01, 33.33, 66.67, 6.25, 100,
    ]);
  });
  test("its own share always states it", () => {
    const counts = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [done, total] = [Math.min(a, b), Math.max(a, b)];
        expect(states(shareOf(done, total), done, total)).toBe(true);
      }),
    );
  });
  test("so many are the fewest that reach the percentage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (hundredths, total) => {
          const count = countFor(hundredths / 100, total);
          expect(count * 10_000).toBeGreaterThanOrEqual(hundredths * total);
          expect((count - 1) * 10_000).toBeLessThan(hundredths * total);
          const strict = countFor(hundredths / 100, total, true);
          expect(strict * 10_000).toBeGreaterThan(hundredths * total);
        },
      ),
    );
  });
});

describe("steps of a rule", () => {
  const RULE = "Đạt 100%: 2; 95-<100%: 1.75; 90% đến dưới 95%: 1,5 điểm; dưới 90%: 0";
  test("are read with their bounds and points", () => {
    expect(stepsOf(RULE)).toEqual([
      { from: 100, strict: false, points: 2 },
      { from: 95, strict: false, points: 1.75 },
      { from: 90, strict: false, points: 1.5 },
      { from: 0, strict: false, points: 0 },
    ]);
    expect(stepsOf(">90%: 2, 70-90%: 1, <70%: 0")).toEqual([
      { from: 90, strict: true, points: 2 },
      { from: 70, strict: false, points: 1 },
      { from: 0, strict: false, points: 0 },
    ]);
    expect(stepsOf("Từ 80% trở lên: 1 điểm\nTrên 50%: 0,5 điểm")).toEqual([
      { from: 80, strict: false, points: 1 },
      { from: 50, strict: true, points: 0.5 },
    ]);
  });
  test("are none in a rule of other words", () => {
    expect(stepsOf("Điểm = Tỷ lệ * Điểm tối đa")).toEqual([]);
    expect(stepsOf("Ban hành kịp thời: 1; không kịp thời: 0,5")).toEqual([]);
  });
  test("the next one is the nearest that gives more", () => {
    expect(nextStep(RULE, 68)?.from).toBe(90);
    expect(nextStep(RULE, 92.5)?.from).toBe(95);
    expect(nextStep(RULE, 99)?.from).toBe(100);
    expect(nextStep(RULE, 100)).toBeUndefined();
    expect(nextStep(">90%: 2; 70-90%: 1; <70%: 0", 90)).toEqual({ from: 90, strict: true, points: 2 });
  });
  test("full marks below the whole, where a text reckons so", () => {
    expect(fullMarksAt("cách tính: 9,48 x 100/30 = 0,32")).toBe(30);
    expect(fullMarksAt("= 0.094 * 100 / 30 = 0.32")).toBe(30);
    expect(fullMarksAt("tỷ lệ x 100")).toBeUndefined();
    expect(fullMarksAt("1 x 100/0")).toBeUndefined();
  });
});

test("any text at all is read without a fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/.,%<đạt hồ sơ trên tổng\n") }), (text) => {
      for (const { done, total, actual, missing } of ratiosIn(text)) {
        expect(actual).toBeGreaterThanOrEqual(0);
        if (done !== undefined && total !== undefined) expect(actual).toBe(shareOf(done, total));
        if (missing !== undefined) expect(missing).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
