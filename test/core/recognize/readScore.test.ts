import fc from "fast-check";
import type { CellValue } from "../../../src/core/grid/grid";
import { maxInTitle, readMaximum, readScore } from "../../../src/core/recognize/cells/readScore";
import { formatPoints, numberOf, pointsOf, type Points } from "../../../src/core/scorecard/points";

const read = (value: CellValue): unknown => {
  const cell = readScore(value);
  return cell.kind === "number" ? numberOf(cell.points) : cell.kind;
};

/** Every form of DOMAIN.md's table of numbers that can stand in a score column. */
describe("a cell of a score column", () => {
  test.each<[CellValue, number]>([
    [4, 4],
    [30, 30],
    [0, 0],
    [-0.5, -0.5],
    [0.30000000000000004, 0.3],
    ["4", 4],
    ["100", 100],
    ["5,5", 5.5],
    ["1,25", 1.25],
    ["0,98", 0.98],
    ["82,00", 82],
    ["1.00", 1],
    ["0.43", 0.43],
    ["12.00", 12],
    [",5", 0.5],
    ["- 0.2", -0.2],
    ["- 12.75", -12.75],
    ["-0,5", -0.5],
    ["-1", -1],
    ["\n- 0,25", -0.25],
    ["−0,5", -0.5],
    ["–1,5", -1.5],
    ["-\u00a00,02", -0.02],
    ["+1", 1],
    ["+ 0,5", 0.5],
    ["+0.5", 0.5],
    ["05", 5],
    ["02 điểm", 2],
    ["2 điểm", 2],
    ["0,4 điểm", 0.4],
    ["118,4 điểm", 118.4],
    ["(10 điểm)", 10],
    ["(10đ)", 10],
    ["4,5đ", 4.5],
    ["2 ĐIỂM", 2],
    ["2 điểm".normalize("NFD"), 2],
    [" 1.5\u00a0", 1.5],
    ["1,5\n", 1.5],
    ["3*", 3],
    ["3 (1)", 3],
  ])("%p is %d", (value, points) => {
    expect(read(value)).toBe(points);
  });

  test.each([
    ["15,2/20,5", 15.2, 20.5],
    ["21,9/22", 21.9, 22],
    ["0/4", 0, 4],
    ["18/18", 18, 18],
    ["40/30", 40, 30],
    ["05/03", 5, 3],
    ["03/3", 3, 3],
    ["02/02", 2, 2],
    ["124,4/100", 124.4, 100],
    ["60/100", 60, 100],
    ["7,2/ 8,5", 7.2, 8.5],
    ["1,5 điểm/2 điểm", 1.5, 2],
  ])("%p is %d of %d", (text, score, of) => {
    expect(readScore(text)).toMatchObject({ points: pointsOf(score), of: pointsOf(of) });
  });

  test.each([
    ["1,5 điểm (thiếu báo cáo)", 1.5],
    ["0,5 (chậm 2 ngày)", 0.5],
    ["2đ (đã giải trình).", 2],
    ["- 0,25 (trễ hạn)".normalize("NFD"), -0.25],
  ])("%p is %d, with words", (text, score) => {
    expect(readScore(text)).toMatchObject({ points: pointsOf(score), worded: text.normalize("NFC") });
  });

  test.each(["0,5 - chậm", "1,5 điểm thiếu báo cáo", "thiếu (2)", "2 (1) thiếu", "(chậm) 2"])(
    "%p is words",
    (text) => {
      expect(read(text)).toBe("text");
    },
  );

  test.each<CellValue>([null, "", " ", "\u00a0", "\n", "-", "–", "—", "…", "....", "……", "__", "** **", "/"])(
    "%p is empty",
    (value) => {
      expect(read(value)).toBe("empty");
    },
  );

  test.each([
    "Không đánh giá",
    "không chấm",
    "Không áp dụng",
    "Không phát sinh",
    "Không tính điểm",
    "KHÔNG ĐÁNH GIÁ".normalize("NFD"),
    "KĐG",
    "N/A",
    "(không đánh giá)",
    "Không có nội dung này",
  ])("%p leaves the row out of the base", (text) => {
    expect(read(text)).toBe("na");
  });

  test.each<CellValue>([
    "x",
    "Đạt",
    "chờ giải trình",
    "84,58%",
    "½ ngày",
    "1/2*Điểm tối đa",
    "Điểm = Tỷ lệ*Điểm tối đa",
    "Điểm tối đa",
    "từ 0 đến 1",
    "1-2",
    "01/01/2026",
    "7/30 TTHC",
    "1.2.3",
    "1,2,3",
    "2 cuộc",
    "không",
    true,
    1e9,
  ])("%p is text that is no number", (value) => {
    expect(read(value)).toBe("text");
  });

  test.each(["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?"])("%s is an error", (text) => {
    expect(read(text)).toBe("error");
  });
});

describe("a cell of the maximum column", () => {
  test.each<[CellValue, number]>([
    [2, 2],
    ["2 điểm", 2],
    ["Tối đa 3", 3],
    ["Tối đa (03 điểm)", 3],
    ["Từ 0 đến 4", 4],
    ["0 - 3", 3],
    ["tối đa: 0,5đ".normalize("NFD"), 0.5],
  ])("%p is %d", (value, points) => {
    expect(readMaximum(value)).toMatchObject({ kind: "number", points: pointsOf(points) });
  });

  test.each<CellValue>(["1 - 3", "Tối đa", "Dưới 3", "x"])("%p is no maximum", (value) => {
    expect(readMaximum(value).kind).toBe("text");
  });
});

test.each([
  ["1.250", true],
  ["1,250", true],
  ["-1.250", true],
  ["12.500 điểm", true],
  ["0,250", false],
  ["1.25", false],
  ["1250", false],
  ["1.2500", false],
])("%p could also mean thousands: %p", (text, ambiguous) => {
  const cell = readScore(text);
  expect(cell.kind === "number" && cell.ambiguous !== undefined).toBe(ambiguous);
});

test("numbers are not text, text is", () => {
  expect(readScore(1.5)).toMatchObject({ asText: false });
  expect(readScore("1,5")).toMatchObject({ asText: true });
});

describe("whatever an officer writes around points, they are read back", () => {
  const points = fc.integer({ min: 0, max: 10_000_00 }).map((each) => pointsOf(each / 100) as Points);
  const before = fc.constantFrom("", " ", "\n", "\u00a0", "0", "+ ");
  const after = fc.constantFrom("", " ", " điểm", "đ", "\n", " điểm".normalize("NFD"));
  const dot = fc.constantFrom(",", ".");

  test("with signs, units, blanks, comma or dot", () => {
    fc.assert(
      fc.property(points, before, after, dot, (each, front, back, decimal) => {
        const text = front + formatPoints(each).replace(",", decimal) + back;
        expect(readScore(text)).toMatchObject({ kind: "number", points: each });
      }),
    );
  });

  test("as a number or as its own text", () => {
    fc.assert(
      fc.property(points, (each) => {
        expect(readScore(numberOf(each))).toMatchObject({ points: each });
        expect(readScore(String(numberOf(each)))).toMatchObject({ points: each });
        expect(readScore(`- ${formatPoints(each)}`)).toMatchObject({ points: 0 - each + 0 });
      }),
    );
  });

  test("reading is total: any text gives an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => typeof readScore(text).kind === "string"),
    );
  });
});

describe("the maximum in a title", () => {
  test.each([
    ["1. Tổ chức bộ máy của trung tâm (10 điểm)", 10],
    ["Có đủ cán bộ (điểm chuẩn 3 điểm)", 3],
    ["Cơ sở vật chất (20đ)", 20],
    ["Có quy chế (tối đa 0,5 điểm)", 0.5],
    ["Có quy chế (tối đa: 02 điểm)", 2],
    ["Quy định (điểm tối đa 1.5 điểm)", 1.5],
    ["Cơ sở vật chất (20 điểm)".normalize("NFD"), 20],
  ])("%p: %d", (title, max) => {
    expect(maxInTitle(title)).toBe(pointsOf(max));
  });

  test.each([
    "Có tủ sách (trên 100 đầu sách)",
    "Ban hành kịp thời: 2 điểm",
    "Mỗi mô hình (mỗi mô hình 0,5 điểm)",
    "Chậm (trừ 0,5 điểm)",
    "Kế hoạch (2025)",
    "Đạt 10 điểm",
  ])("%p states none", (title) => {
    expect(maxInTitle(title)).toBeUndefined();
  });
});
