/** Tác động của cải cách hành chính: kết quả kinh tế - xã hội và điều tra xã hội học. */
import { MONTHLY, QUARTERLY, ROUNDS, YEAR_END, type LibraryRow } from "../row";

export const IMPACT: readonly LibraryRow[] = [
  {
    keywords: [
      "chỉ tiêu phát triển kinh tế",
      "thực hiện các chỉ tiêu phát triển kinh tế",
      "mức độ thực hiện các chỉ tiêu phát triển kinh tế",
      "chỉ tiêu kinh tế",
    ],
    target: "Đạt và vượt 100% chỉ tiêu kinh tế - xã hội Hội đồng nhân dân giao, có thuyết minh từng chỉ tiêu",
    solution:
      "Lập biểu từng chỉ tiêu kinh tế - xã hội (kế hoạch, thực hiện, tỷ lệ, nguồn số liệu); giao phòng phụ trách chỉ tiêu chưa đạt nêu việc làm bù theo quý; cuối năm lập biểu thuyết minh rõ chỉ tiêu đạt, vượt, không đạt và lý do, kèm báo cáo trình Hội đồng nhân dân.",
    deadline: "Hằng quý; biểu thuyết minh năm trước ngày {dot_2}",
  },
  {
    keywords: ["điều tra xã hội học", "khảo sát xã hội học", "kết quả điều tra xã hội học"],
    target: "Điểm điều tra xã hội học cao hơn năm trước ở từng câu hỏi",
    solution:
      "Đọc kết quả điều tra theo từng câu hỏi, chọn 05 câu điểm thấp nhất và giao phòng phụ trách việc sửa; tự khảo sát thử 100 phiếu giữa năm để so; thông tin cho người dân việc đã sửa qua truyền thanh và họp thôn, tổ dân phố.",
    deadline: ROUNDS,
  },
  {
    keywords: ["chỉ số hài lòng", "SIPAS", "hài lòng đối với sự phục vụ", "hài lòng của người dân, tổ chức"],
    target: "Chỉ số hài lòng của người dân, tổ chức đạt từ 95%",
    solution:
      "Khảo sát sự hài lòng bằng mã QR ngay khi trả kết quả, tổng hợp hằng tuần; gọi điện xin lỗi và sửa với từng phiếu chưa hài lòng; niêm yết kết quả hài lòng theo lĩnh vực tại Trung tâm Phục vụ hành chính công.",
    deadline: MONTHLY,
  },
  {
    keywords: ["giảm nghèo", "hộ nghèo", "an sinh xã hội"],
    target: "Giảm tỷ lệ hộ nghèo đạt chỉ tiêu được giao, danh sách được công khai",
    solution:
      "Rà soát, bình xét hộ nghèo đúng quy trình, công khai danh sách ở trụ sở và nhà văn hóa; phân loại nguyên nhân nghèo từng hộ, gắn hộ với nguồn vay, việc làm, nhà ở; báo cáo kết quả thoát nghèo cuối năm.",
    deadline: YEAR_END,
  },
  {
    keywords: ["thu hút đầu tư", "doanh nghiệp thành lập mới", "hỗ trợ doanh nghiệp"],
    target: "Số doanh nghiệp, hộ kinh doanh đăng ký mới tăng so với năm trước",
    solution:
      "Gặp gỡ doanh nghiệp, hộ kinh doanh mỗi quý một lần, ghi và trả lời từng kiến nghị trong 10 ngày; hướng dẫn đăng ký kinh doanh, thuế trên mạng tại quầy; công khai quỹ đất, quy hoạch trên Trang thông tin điện tử.",
    deadline: QUARTERLY,
  },
  {
    keywords: [],
    field: "tác động của cải cách hành chính",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Lập biểu số liệu, thuyết minh của tiêu chí “{tieu_chi}” theo quý, giao phòng phụ trách việc bù phần chưa đạt; đối chiếu số liệu với cơ quan thống kê trước khi tự chấm; lưu tài liệu mã {ma}.",
    deadline: QUARTERLY,
  },
  {
    keywords: [],
    field: "điều tra xã hội học",
    target: "Điểm khảo sát của nội dung này cao hơn năm trước",
    solution:
      "Phân tích phiếu khảo sát của nội dung “{tieu_chi}”, chọn câu trả lời thấp nhất để sửa trước; giao phòng phụ trách việc cụ thể trong quý và khảo sát lại bằng 50 phiếu để kiểm tra.",
    deadline: QUARTERLY,
  },
];
