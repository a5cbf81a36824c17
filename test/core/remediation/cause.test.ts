/** The words of a council's comment to the kind of loss; what is taken back or put right does not count. */
import { causeOf } from "../../../src/core/remediation/cause/causeOf";
import type { CauseKind } from "../../../src/core/remediation/rules";

type Row = readonly [comment: string, kind: CauseKind, words?: string];

const check = (rows: readonly Row[]): void => {
  for (const [comment, kind, words] of rows)
    test(`${comment} -> ${kind}`, () => {
      expect(causeOf(comment)).toEqual(words === undefined ? { kind } : { kind, words });
    });
};

describe("deciding phrases of nineteen published comments", () => {
  check([
    [
      "1.4.1: kế hoạch chưa được xây dựng cụ thể, thống kê còn chung chung",
      "quality",
      "chưa được xây dựng cụ thể",
    ],
    ["1.4.2: có tọa đàm nhưng chưa bổ sung kết quả (đã yêu cầu bổ sung lần 1)", "noEvidence", "chưa bổ sung"],
    ["1.5.1: có 01 nhiệm vụ chậm. Theo Báo cáo số 103/BC-VP ngày 29/11/2023", "late", "chậm"],
    ["1.5.3: chưa Bổ sung kết quả; Báo cáo số 19/BC-UBND nên là kế hoạch", "noEvidence", "chưa Bổ sung"],
    ["1.5.4: 5 bài dự thi +0,5 điểm, có 01 sk áp dụng +0,5 điểm", "none"],
    [
      "1.6: giải ngân 3/375 tỷ => tỉ lệ k đạt 80%. Cần giải trình rõ. Tạm tính 7/9 cam kết",
      "belowThreshold",
      "k đạt 80%",
    ],
    ["1.7: 02 cuộc đối thoại, chưa có Báo cáo xử lý kiến nghị", "noDocument", "chưa có Báo cáo"],
    ["2.4.2: xã không tự chấm (không có giải trình)", "notSelfScored", "không tự chấm"],
    ["3.3: chưa đạt 100% (Thiếu hồ sơ văn hóa cơ sở)", "belowThreshold", "chưa đạt 100%"],
    ["3.11.1: số hóa 68%, <70% theo yêu cầu", "belowThreshold", "<70%"],
    ["3.11.2: số hóa kết quả đạt 98%, được 0,98 điểm", "belowThreshold", "98%"],
    ["3.12.1: 7/30 TTHC, được 0,23 điểm", "belowThreshold", "7/30 TTHC"],
    ["3.12.2: 118/1245 hồ sơ, đạt tỷ lệ 0.094%. 0.094 * 100 / 30 = 0.32", "belowThreshold", "118/1245 hồ sơ"],
    ["3.13.1: 16/19 DVCTT đạt 0.84%", "belowThreshold", "16/19 DVCTT"],
    ["3.13.3: hồ sơ DVCTT đạt 59%", "belowThreshold", "59%"],
    ["6.3: không tự chấm mục này", "notSelfScored", "không tự chấm"],
    ["", "none"],
    ["7.3.1: theo số liệu trích từ hệ thống quản lý văn bản", "none"],
    ["7.3.2: số liệu của hệ thống quản lý văn bản tỉnh", "none"],
  ]);
});

describe("other comments", () => {
  check([
    ["Đơn vị chưa xây dựng kế hoạch kiểm tra", "noDocument", "chưa xây dựng kế hoạch"],
    ["Không ban hành kế hoạch rà soát", "noDocument", "Không ban hành kế hoạch"],
    ["Kế hoạch tuyên truyền chưa được ban hành", "noDocument", "Kế hoạch tuyên truyền chưa được ban hành"],
    ["Chưa gửi báo cáo quý III", "noDocument", "Chưa gửi báo cáo"],
    ["Thiếu báo cáo 6 tháng", "noDocument", "Thiếu báo cáo"],
    ["Không có quyết định kiện toàn", "noDocument", "Không có quyết định"],
    ["Không có tài liệu kiểm chứng", "noEvidence", "Không có tài liệu kiểm chứng"],
    ["Thiếu minh chứng cho nội dung này", "noEvidence", "Thiếu minh chứng"],
    ["Điểm này không kèm theo TLKC", "noEvidence", "không kèm theo TLKC"],
    ["Chưa đính kèm tài liệu", "noEvidence", "Chưa đính kèm tài liệu"],
    ["TLKC chưa đầy đủ", "noEvidence", "TLKC chưa đầy đủ"],
    ["Chưa đủ căn cứ để tính điểm", "noEvidence", "Chưa đủ căn cứ"],
    ["Đề nghị bổ sung thêm tài liệu kiểm chứng", "noEvidence", "Đề nghị bổ sung thêm tài liệu kiểm chứng"],
    ["Chưa có báo cáo minh chứng", "noEvidence", "Chưa có báo cáo minh chứng"],
    ["Gửi báo cáo chậm 05 ngày", "late", "chậm"],
    ["Có 01 hồ sơ trễ hẹn", "late", "trễ hẹn"],
    ["Còn 3 hồ sơ quá hạn", "late", "quá hạn"],
    ["Công khai không kịp thời", "late", "không kịp thời"],
    ["Chưa ban hành kế hoạch kịp thời", "late", "Chưa ban hành kế hoạch kịp thời"],
    ["Trả kết quả không đúng hẹn", "late", "không đúng hẹn"],
    ["Giải ngân không đảm bảo tiến độ", "late", "không đảm bảo tiến độ"],
    ["Giải ngân đạt dưới 60% kế hoạch vốn", "belowThreshold", "đạt dưới 60"],
    ["Đăng dưới 60 tin bài, thấp hơn yêu cầu", "belowThreshold", "thấp hơn yêu cầu"],
    ["Chưa đạt chỉ tiêu giao", "belowThreshold", "Chưa đạt chỉ tiêu"],
    ["Đạt chuẩn 77,27% (chỉ tiêu 90% trở lên)", "belowThreshold", "77,27%"],
    ["Không có giải trình", "notSelfScored", "Không có giải trình"],
    ["Đơn vị chưa tự đánh giá nội dung này", "notSelfScored", "chưa tự đánh giá"],
    ["Nội dung giải pháp chưa cụ thể", "quality", "chưa cụ thể"],
    ["Báo cáo còn chung chung, sơ sài", "quality", "còn chung chung"],
    ["Thực hiện chế độ báo cáo chưa đầy đủ", "quality", "chưa đầy đủ"],
    ["Giải trình chưa rõ số liệu", "quality", "chưa rõ"],
    ["Không giải trình cụ thể", "quality", "Không giải trình cụ thể"],
    ["Công tác kiểm tra còn nhiều hạn chế", "quality", "còn nhiều hạn chế"],
    ["Chưa đạt yêu cầu", "quality", "Chưa đạt yêu cầu"],
    ["Kế hoạch còn chung: chưa nêu sản phẩm", "quality", "còn chung"],
    ["Chưa xác định mốc hoàn thành", "quality", "Chưa xác định"],
    ["Kế hoạch không có nội dung kiểm tra", "quality", "không có nội dung"],
    ["Cần bổ sung TLKC", "noEvidence", "Cần bổ sung TLKC"],
    ["Tỷ lệ hồ sơ trực tuyến còn thấp", "belowThreshold", "Tỷ lệ hồ sơ trực tuyến còn thấp"],
    ["0/4 sáng kiến", "noInitiative", "0/4 sáng kiến"],
    ["Không có sáng kiến", "noInitiative", "Không có sáng kiến"],
    ["Không có các sáng kiến, giải pháp kèm theo TLKC", "noInitiative", "Không có các sáng kiến"],
    ["Chưa đăng ký sáng kiến cải cách hành chính", "noInitiative", "Chưa đăng ký sáng kiến"],
    ["Chưa xây dựng mô hình mới", "noInitiative", "Chưa xây dựng mô hình mới"],
    ["Sáng kiến không được công nhận", "noInitiative", "Sáng kiến không được công nhận"],
  ]);
});

describe("which of several causes", () => {
  check([
    ["Không tự chấm, thiếu minh chứng", "notSelfScored", "Không tự chấm"],
    ["Không có sáng kiến, chưa bổ sung minh chứng", "noInitiative", "Không có sáng kiến"],
    ["Thiếu minh chứng, chưa ban hành kế hoạch", "noDocument", "chưa ban hành kế hoạch"],
    ["Gửi chậm, không kèm theo TLKC", "noEvidence", "không kèm theo TLKC"],
    ["Đạt 95%, có 3 hồ sơ quá hạn", "late", "quá hạn"],
    ["Tỷ lệ 68%, chưa đạt 70%, thực hiện chưa đầy đủ", "belowThreshold", "chưa đạt 70%"],
    ["Nội dung chưa đầy đủ, hoàn thành 7/9 cam kết", "quality", "chưa đầy đủ"],
  ]);
});

describe("what is taken back, put right or not meant", () => {
  check([
    ["Không còn chậm", "none"],
    ["Đã bổ sung đầy đủ", "none"],
    ["Không có hồ sơ trễ hẹn", "none"],
    ["Có 0 hồ sơ quá hạn", "none"],
    ["Không để hồ sơ giải quyết quá hạn", "none"],
    ["Các báo cáo không chậm", "none"],
    ["Nộp báo cáo chậm nhất ngày 15/12", "none"],
    ["Hội đồng chấm 1 điểm", "none"],
    ["Don vi tu cham 1 diem, hoi dong cham 1 diem", "none"],
    ["Không còn tình trạng chưa ban hành kế hoạch", "none"],
    ["Đầu năm chưa có kế hoạch, đến nay đã ban hành", "none"],
    ["Lần đầu thiếu minh chứng, đã bổ sung", "none"],
    ["Đề nghị tránh nộp hồ sơ muộn", "none"],
    ["Đã khắc phục tình trạng nộp chậm", "none"],
    ["Nội dung này đúng", "none"],
    ["Không cần ban hành kế hoạch riêng", "none"],
    ["Không có văn bản trái pháp luật", "none"],
    ["Không có báo cáo nào chậm", "none"],
    ["Không vượt quá thời hạn", "none"],
    ["Chưa xây dựng trụ sở", "none"],
    ["Thống nhất điểm tự chấm", "none"],
    ["Có đầy đủ tài liệu kiểm chứng", "none"],
    ["Không có sai lệch trong báo cáo", "none"],
    ["Văn bản chưa được lập hồ sơ công việc", "none"],
    ["Không tổ chức kiểm tra", "none"],
    ["Đạt 100% hồ sơ đúng hạn", "none"],
    ["Đầy đủ, rõ ràng, đúng hạn", "none"],
    ["Kế hoạch được ban hành kịp thời", "none"],
    ["30/30 TTHC", "none"],
  ]);
});

describe("however it is typed", () => {
  const comment = "Báo cáo gửi chậm, chưa có kế hoạch";
  test("decomposed letters give the same, quoted in composed ones", () => {
    expect(causeOf(comment.normalize("NFD"))).toEqual(causeOf(comment));
  });
  test("capital letters, other places of the tone, missing marks", () => {
    expect(causeOf("CHƯA XÂY DỰNG KẾ HOẠCH")).toEqual({
      kind: "noDocument",
      words: "CHƯA XÂY DỰNG KẾ HOẠCH",
    });
    expect(causeOf("Hồ sơ qúa hạn").kind).toBe("late");
    expect(causeOf("chua xay dung ke hoach")).toEqual({
      kind: "noDocument",
      words: "chua xay dung ke hoach",
    });
    expect(causeOf("nop cham 5 ngay").kind).toBe("late");
  });
  test("line breaks and doubled blanks do not matter, full stops part sentences", () => {
    expect(causeOf("Chưa  có\u00a0báo cáo").kind).toBe("noDocument");
    expect(causeOf("Chưa họp. Có kế hoạch").kind).toBe("none");
  });
});
