import { codeInTitle, readCode, romanValue } from "../../../src/core/recognize/cells/readCode";

/** Every form of DOMAIN.md's table of numberings: the cell, the code as shown, its parts, its first part's kind. */
describe("a cell of the number column", () => {
  test.each([
    ["1", "1", "1", "number"],
    ["1.1", "1.1", "1 1", "number"],
    ["1.10", "1.10", "1 10", "number"],
    ["1.1.1", "1.1.1", "1 1 1", "number"],
    ["3.11.2", "3.11.2", "3 11 2", "number"],
    ["1.", "1", "1", "number"],
    ["2)", "2", "2", "number"],
    ["(3)", "3", "3", "number"],
    ["1.2.", "1.2", "1 2", "number"],
    ["1. 2", "1.2", "1 2", "number"],
    [" 4 ", "4", "4", "number"],
    ["01", "01", "01", "number"],
    ["I", "I", "I", "roman"],
    ["VII.", "VII", "VII", "roman"],
    ["IX", "IX", "IX", "roman"],
    ["I.1", "I.1", "I 1", "roman"],
    ["A", "A", "A", "upper"],
    ["A.", "A", "A", "upper"],
    ["B.1", "B.1", "B 1", "upper"],
    ["a)", "a", "a", "lower"],
    ["đ)", "đ", "đ", "lower"],
    ["a1", "a1", "a 1", "lower"],
    ["a1.1", "a1.1", "a 1 1", "lower"],
    ["a4.2.1", "a4.2.1", "a 4 2 1", "lower"],
    ["a.7.1", "a.7.1", "a 7 1", "lower"],
    ["b.", "b", "b", "lower"],
    ["b1.", "b1", "b 1", "lower"],
    ["b.2.5", "b.2.5", "b 2 5", "lower"],
    ["C1.1", "C1.1", "C 1 1", "upper"],
    ["C1", "C1", "C 1", "upper"],
    ['"2.', "2", "2", "number"],
    ["__5.1.", "5.1", "5 1", "number"],
    ["- 1.2", "1.2", "1 2", "number"],
    ["1-2", "1-2", "1 2", "number"],
    ["I.2a", "I.2a", "I 2 a", "roman"],
    ["I.1.a", "I.1.a", "I 1 a", "roman"],
    ["i", "i", "i", "lower"],
    ["ii)", "ii", "ii", "lower"],
    ["iii.", "iii", "iii", "lower"],
    ["iv", "iv", "iv", "lower"],
  ])("%p is %s", (cell, text, segments, head) => {
    expect(readCode(cell)).toEqual({ text, segments: segments.split(" "), head });
  });

  test.each([
    ["Tiêu chí 1", "1", "tiêu chí"],
    ["Chỉ tiêu 2", "2", "chỉ tiêu"],
    ["TC 1.6.", "1.6", "tc"],
    ["TCTP 3.2.2", "3.2.2", "tctp"],
    ["Mục a4:", "a4", "mục"],
    ["Phần a7.", "a7", "phần"],
    ["+ Tiêu chuẩn 1:", "1", "tiêu chuẩn"],
    ["Tiêu chí 7.2:".normalize("NFD"), "7.2", "tiêu chí"],
  ])("%p is %s after a word", (cell, text, word) => {
    expect(readCode(cell)).toMatchObject({ text, word });
  });

  test.each([
    "",
    "-",
    "+",
    "Kế hoạch",
    "1 Kế hoạch",
    "2 điểm",
    "1,1",
    "100%",
    "1/2",
    "Tổng",
    "I + II",
    "IIIIIII",
    "VX",
    "iiii",
    "vi phạm",
    "xi măng",
  ])("%p is no code", (cell) => {
    expect(readCode(cell)).toBeUndefined();
  });
});

describe("the front of a title", () => {
  test.each([
    ["TC 1.1. Kế hoạch năm", "1.1", "Kế hoạch năm"],
    ["TC 1.6. Đổi mới, sáng tạo", "1.6", "Đổi mới, sáng tạo"],
    ["TC 3.5.2.Đánh giá chất lượng", "3.5.2", "Đánh giá chất lượng"],
    ["TCTP 3.2.2 Kết quả rà soát", "3.2.2", "Kết quả rà soát"],
    ["TCTP 6.2 - Thực hiện tiết kiệm", "6.2", "Thực hiện tiết kiệm"],
    ["TCTP. 4.4.3 Tỷ lệ hồ sơ", "4.4.3", "Tỷ lệ hồ sơ"],
    ["7.3.3. Thực hiện chế độ báo cáo", "7.3.3", "Thực hiện chế độ báo cáo"],
    ["4.2.Thực hiện tinh giản", "4.2", "Thực hiện tinh giản"],
    ["2.4.Tủ sách pháp luật", "2.4", "Tủ sách pháp luật"],
    ["1.1. Có đủ cán bộ", "1.1", "Có đủ cán bộ"],
    ["II CẢI CÁCH THỂ CHẾ", "II", "CẢI CÁCH THỂ CHẾ"],
    ["IV CẢI CÁCH TỔ CHỨC BỘ MÁY", "IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY"],
    ["I. NÂNG CAO NHẬN THỨC", "I", "NÂNG CAO NHẬN THỨC"],
    ["1 CÔNG TÁC CHỈ ĐẠO", "1", "CÔNG TÁC CHỈ ĐẠO"],
    ["A. CÔNG TÁC CHUYÊN MÔN", "A", "CÔNG TÁC CHUYÊN MÔN"],
    ["1. Tổ chức bộ máy (10 điểm)", "1", "Tổ chức bộ máy (10 điểm)"],
    ["a) Ban hành kế hoạch", "a", "Ban hành kế hoạch"],
    ["ii) Công bố kết quả", "ii", "Công bố kết quả"],
    ["Tiêu chí 1.5. Đối thoại", "1.5", "Đối thoại"],
    ["Tiêu chí 7.2: Hạ tầng số", "7.2", "Hạ tầng số"],
    ["+ Tiêu chuẩn 1: Văn bản", "1", "Văn bản"],
    ["__5.1. Các lớp đã mở", "5.1", "Các lớp đã mở"],
    ["Mục a4: Kiểm tra", "a4", "Kiểm tra"],
    ["a.7.6. Hội nghị", "a.7.6", "Hội nghị"],
    ["TCTP 3.2.2 Kết quả".normalize("NFD"), "3.2.2", "Kết quả"],
  ])("%p is numbered %s", (title, text, rest) => {
    const found = codeInTitle(title);
    expect([found?.code.text, found?.rest]).toEqual([text, rest]);
  });

  test.each([
    "Theo dõi thi hành pháp luật",
    "100% hồ sơ được số hóa",
    "02 cuộc đối thoại trong năm",
    "Chỉ số hài lòng",
    "Nội dung tuyên truyền",
    "TIÊU CHÍ CHUNG",
    "CHỈ SỐ HÀI LÒNG",
    "Chỉ số vi phạm hành chính",
    "Tiêu chí xi măng",
    "vi. tính",
    "NỘI DUNG ĐÁNH GIÁ",
    "MỤC TIÊU NĂM 2025",
    "Xây dựng kế hoạch",
    "Ứng dụng chữ ký số",
    "Vệ sinh môi trường",
    "3 cuộc kiểm tra",
    "2025: năm chuyển đổi số",
    "½ ngày",
  ])("%p starts with words", (title) => {
    expect(codeInTitle(title)).toBeUndefined();
  });
});

test.each([
  ["I", 1],
  ["IV", 4],
  ["VIII", 8],
  ["IX", 9],
  ["XIV", 14],
  ["XL", 40],
  ["IIII", undefined],
  ["VX", undefined],
  ["IC", undefined],
  ["", undefined],
])("the numeral %p", (text, value) => {
  expect(romanValue(text)).toBe(value);
});
