/** Forms fed with the figures that communes published show the same rows, in the same order, with the same totals. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FormPage } from "../../../../src/core";
import type { AppendicesRequest } from "../../../../src/core/compose/appendices/composeAppendices";
import type { Workbook } from "../../../../src/core/grid/grid";
import { bookOf, composed, PLAN, tableOf, withPages } from "../pages";

const bookFrom = (name: string): Workbook =>
  bookOf(readFileSync(path.join(__dirname, "published", `${name}.grid.txt`), "utf8"));

const tableFrom = (name: string, page: FormPage, request: Partial<AppendicesRequest> = {}): unknown[][] =>
  tableOf(withPages(bookFrom(name), { plan: PLAN, pages: [page], ...request }), page);

describe("nineteen deductions of one commune", () => {
  const table = tableFrom("deductions", "diem-tru");

  test("the columns of the published table", () => {
    expect(table[0]).toEqual([
      "TT",
      "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
      "Điểm chuẩn",
      "Điểm tự đánh giá",
      "Điểm thẩm định",
      "Điểm bị trừ",
      "Ý kiến hội đồng thẩm định",
      "Người chịu trách nhiệm và biện pháp khắc phục",
    ]);
  });

  test("its rows and its total", () => {
    expect(table.slice(1).map((cells) => [cells[0], ...cells.slice(2, 6)])).toEqual([
      ["1.4.1", 1, 1, 0.8, -0.2],
      ["1.4.2", 2, 1, 1.5, -0.5],
      ["1.5.1", 2, 2, 1, -1],
      ["1.5.3", 1, 0.43, 0.5, -0.5],
      ["1.5.4", 2, 2, 1, -1],
      ["1.6", 1, 1, 0.78, -0.22],
      ["1.7", 1, 1, 0.75, -0.25],
      ["2.4.2", 1.5, 0, 0, -1.5],
      ["3.3", 2, 2, 0, -2],
      ["3.11.1", 1, 1, 0, -1],
      ["3.11.2", 1, 0, 0.98, -0.02],
      ["3.12.1", 1, 0.23, 0.23, -0.77],
      ["3.12.2", 1, 0, 0.32, -0.68],
      ["3.13.1", 1, 0.16, 0.84, -0.16],
      ["3.13.3", 1, 0.56, 0.59, -0.41],
      ["6.3", 1, 0, 0, -1],
      ["7.1.4", 2, 2, 1, -1],
      ["7.3.1", 1, 1, 0.72, -0.28],
      ["7.3.2", 2, 2, 1.74, -0.26],
      [null, null, null, null, -12.75],
    ]);
  });

  test("by lead: most tasks first, each with what it lost, adding up to the same total", () => {
    const rows = tableFrom("deductions", "theo-nguoi").slice(1);
    const groups = rows.filter(([number]) => /^[IVX]+$/.test(String(number)));
    expect(groups.map((cells) => [cells[0], cells[1], cells[2]])).toEqual([
      ["I", "Công chức phụ trách CCHC", -6.58],
      ["II", "Công chức Văn hóa - Xã hội", -0.7],
      ["III", "Công chức Văn phòng - Thống kê", -2],
      ["IV", "Bộ phận Một cửa", -0.43],
      ["V", "Công chức Tư pháp - Hộ tịch", -1.5],
      ["VI", "Công chức Tài chính - Kế toán", -1],
      ["VII", "Toàn thể cán bộ, công chức", -0.28],
      ["VIII", "Lãnh đạo Ủy ban nhân dân", -0.26],
    ]);
    const codes = rows.map(([number]) => number).filter((each) => /^\d/.test(String(each)));
    expect(codes.slice(0, 11)).toEqual([
      "1.5.3",
      "1.5.4",
      "1.6",
      "1.7",
      "3.3",
      "3.11.1",
      "3.12.1",
      "3.12.2",
      "3.13.1",
      "1.4.1",
      "1.4.2",
    ]);
    expect(codes).toHaveLength(19);
    expect(rows.at(-1)?.slice(1, 3)).toEqual(["Tổng cộng", -12.75]);
  });
});

describe("the two lists of another commune", () => {
  const namesOf = (table: unknown[][]): unknown[][] => table.slice(1).map((cells) => cells.slice(0, 4));

  test("criteria to be put right, by field", () => {
    const table = tableFrom("lost", "khac-phuc");
    expect(table[0]?.slice(4)).toEqual([
      "Mục tiêu năm 2026",
      "Nhiệm vụ, giải pháp",
      "Công chức/bộ phận chủ trì",
      "Công chức/bộ phận phối hợp",
      "Thời gian thực hiện",
    ]);
    expect(namesOf(table)).toEqual([
      ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", null, null],
      [1, "TC 1.6. Đổi mới, sáng tạo trong thực hiện nhiệm vụ", 2, 0],
      ["II", "CẢI CÁCH THỂ CHẾ", null, null],
      [1, "Theo dõi thi hành pháp luật (TĐTHPL)", 5.5, 3.5],
      ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null, null],
      [1, "TCTP 3.2.2. Kết quả thực hiện rà soát, đơn giản hóa TTHC", 4, 0],
      [2, "TCTP 3.5.2. Đánh giá chất lượng giải quyết TTHC", 2, 1],
      ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY", null, null],
      [1, "TC 4.2. Thực hiện tinh giản biên chế", 2, 0],
      ["V", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", null, null],
      [1, "TCTP 5.3.2. Kết quả đánh giá, phân loại cán bộ, công chức", 4, 1.5],
      ["VI", "CẢI CÁCH TÀI CHÍNH CÔNG", null, null],
      [1, "TC 6.3. Tỷ lệ tiết kiệm chi thường xuyên", 2, 1],
      ["VII", "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", null, null],
      [1, "TCTP 7.4.2. Tỷ lệ số hóa hồ sơ giải quyết TTHC", 2, 1],
      [2, "TCTP 7.4.3. Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến", 2, 0],
      [3, "TCTP 7.4.4. Tỷ lệ hồ sơ phát sinh trực tuyến", 2, 0],
    ]);
  });

  test("criteria to be kept, by field, with parts where the parts have targets of their own", () => {
    const table = tableFrom("kept", "duy-tri");
    expect(table[0]).toEqual([
      "TT",
      "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
      "Điểm tối đa",
      "Mục tiêu năm 2026",
      "Nhiệm vụ, giải pháp",
      "Công chức/bộ phận chủ trì",
      "Công chức/bộ phận phối hợp",
      "Thời gian thực hiện",
    ]);
    const shown = table.slice(1).map(([number, title, points]) => {
      const code = /^(?:TC|TCTP) ([\d.]+)\. /.exec(String(title))?.[1] ?? title;
      return [number, code, points];
    });
    expect(shown).toEqual([
      ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", null],
      [1, "1.1", 4],
      [2, "1.2", 1.5],
      [3, "1.3", 4],
      [4, "1.4", 2],
      [5, "1.5", 2],
      [6, "1.6", 2],
      ["II", "CẢI CÁCH THỂ CHẾ", null],
      [1, "2.1", 5.5],
      [2, "2.2", 3.5],
      [3, "2.3", 1],
      ["III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null],
      [1, "3.1", 4],
      [2, "3.2.1", 2],
      [3, "3.2.2", 4],
      [4, "3.3", 4],
      [5, "3.4", 1],
      [6, "3.5", 10],
      ["IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH", null],
      [1, "4.1", 4],
      [2, "4.2", 2],
      [3, "4.3", 3],
      ["V", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", null],
      [1, "5.2.1", 3],
      [2, "5.2.3", 2],
      [3, "5.3", 5],
      ["VI", "CẢI CÁCH TÀI CHÍNH CÔNG", null],
      [1, "6.1", 2],
      [2, "6.2", 2],
      [3, "6.3", 2],
      [4, "6.4", 2],
      ["VII", "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", null],
      [1, "7.1", 4],
      [2, "7.2", 4.5],
      [3, "7.3", 6],
      ["3.1", "7.3.1", 2],
      ["3.2", "7.3.2", 2],
      ["3.3", "7.3.3", 2],
      [4, "7.4.1", 2],
      [5, "7.4.3", 2],
    ]);
  });
});

describe("results by field of a third commune", () => {
  const grades = [
    { name: "Tốt", from: 80 },
    { name: "Xuất sắc", from: 90 },
    { name: "Khá", from: 65 },
    { name: "Trung bình", from: 50 },
  ];
  const table = tableFrom("fields", "tong-hop", { plan: { ...PLAN, grades } });

  test("x/y of every field, its loss, share and class", () => {
    expect(table[0]).toEqual([
      "TT",
      "Lĩnh vực",
      "Điểm chuẩn",
      "Kết quả tự chấm",
      "Kết quả thẩm định",
      "Điểm bị trừ",
      "Tỷ lệ (%)",
      "Biểu đồ",
      "Xếp loại",
    ]);
    expect(table.slice(1).map((cells) => [...cells.slice(0, 1), ...cells.slice(2, 7), cells[8]])).toEqual([
      ["I", 20.5, "15,2/20,5", "15,2/20,5", -5.3, 74.15, "Khá"],
      ["II", 7, "7/7", "6,46/7", -0.54, 92.29, "Xuất sắc"],
      ["III", 22, "21,9/22", "20,9/22", -1.1, 95, "Xuất sắc"],
      ["IV", 18, "18/18", "15/18", -3, 83.33, "Tốt"],
      ["V", 10, "9/10", "7/10", -3, 70, "Khá"],
      ["VI", 18.5, "14,5/18,5", "13,5/18,5", -5, 72.97, "Khá"],
      ["VII", 4, "4/4", "2/4", -2, 50, "Trung bình"],
      [null, 100, "89,6/100", "80,06/100", -19.94, 80.06, "Tốt"],
    ]);
  });

  test("a bar of ten places, full only at 100 %", () => {
    expect(table.slice(1).map((cells) => cells[7])).toEqual([
      "███████░░░",
      "█████████░",
      "█████████░",
      "████████░░",
      "███████░░░",
      "███████░░░",
      "█████░░░░░",
      "████████░░",
    ]);
  });
});

test("who scores which field, of a fourth commune: leads of most, of parts, and those who help", () => {
  const by = "code" as const;
  const office = "Văn phòng HĐND và UBND";
  const rules = {
    templates: [],
    assignments: [
      { by, pattern: "I", lead: office, support: "Công chức Nội vụ; các thôn" },
      { by, pattern: "1.3", lead: "Công chức Địa chính", support: `${office}; Công chức nội vụ` },
      { by, pattern: "1.4", lead: "Đài truyền thanh" },
      { by, pattern: "II", lead: "Công chức Tư pháp - Hộ tịch" },
      { by, pattern: "III", lead: office },
      { by, pattern: "IV", lead: office, support: "Công chức Nội vụ" },
      { by, pattern: "V", lead: "Công chức Nội vụ" },
      { by, pattern: "VI", lead: "Công chức Tài chính - Kế toán" },
      { by, pattern: "VII", lead: "Công chức Văn hóa - Xã hội", support: office },
      { by, pattern: "7.2", lead: "Công chức Tư pháp - Hộ tịch" },
    ],
  };
  const table = tableFrom("unscored", "tu-cham", { rules });
  expect(table[0]?.slice(1)).toEqual([
    "Lĩnh vực",
    "Số tiêu chí, tiêu chí thành phần",
    "Điểm tối đa",
    "Công chức/bộ phận chủ trì tự chấm",
    "Công chức/bộ phận phối hợp",
  ]);
  expect(table.slice(1).map(([number, , ...rest]) => [number, ...rest])).toEqual([
    [
      "I",
      4,
      12,
      `${office}\nCông chức Địa chính (mục 1.3)\nĐài truyền thanh (mục 1.4)`,
      "Công chức Nội vụ; các thôn",
    ],
    ["II", 2, 8, "Công chức Tư pháp - Hộ tịch", "……"],
    ["III", 2, 20, office, "……"],
    ["IV", 1, 6, office, "Công chức Nội vụ"],
    ["V", 1, 14, "Công chức Nội vụ", "……"],
    ["VI", 1, 10, "Công chức Tài chính - Kế toán", "……"],
    ["VII", 3, 14, "Công chức Văn hóa - Xã hội\nCông chức Tư pháp - Hộ tịch (mục 7.2)", office],
    [null, 14, 84, null, null],
  ]);
});

test("an item on both lists is said at its cell", () => {
  const twice = bookFrom("both-lists");
  const { diagnostics } = composed(twice, { pages: ["duy-tri"] });
  const said = diagnostics.flatMap((each) => (each.code === "item-on-both-lists" ? [each.facts.item] : []));
  expect(said).toEqual(["2.1 Theo dõi thi hành pháp luật", "3.2.2 Kết quả rà soát"]);
});
