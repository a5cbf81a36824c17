/** Cải cách tài chính công. */
import {
  ALWAYS,
  FIRST_QUARTER,
  MONTHLY,
  QUARTERLY,
  ROUNDS,
  THIRD_QUARTER,
  YEAR_END,
  type LibraryRow,
} from "../row";

const AUTONOMY = [
  "tự chủ về tài chính",
  "thực hiện tự chủ",
  "kết quả của việc thực hiện tự chủ về tài chính",
  "cơ chế tự chủ",
  "tự chủ, tự chịu trách nhiệm",
];
const DISBURSED = [
  "giải ngân",
  "giải ngân vốn đầu tư công",
  "giải ngân kế hoạch vốn đầu tư",
  "tỷ lệ giải ngân",
];

export const FINANCE: readonly LibraryRow[] = [
  {
    keywords: [
      "quy chế chi tiêu nội bộ",
      "ban hành quy chế chi tiêu nội bộ",
      "xây dựng quy chế chi tiêu nội bộ",
      "quy chế quản lý tài sản công",
    ],
    target:
      "Quy chế chi tiêu nội bộ và quy chế quản lý, sử dụng tài sản công được cập nhật, ban hành trong quý I",
    solution:
      "Dự thảo quy chế chi tiêu nội bộ, quy chế quản lý tài sản công theo định mức mới; lấy ý kiến công đoàn tại hội nghị cán bộ, công chức; ban hành, gửi Kho bạc Nhà nước và công khai tại trụ sở.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: [
      "công khai dự toán",
      "công khai dự toán, quyết toán",
      "công khai ngân sách",
      "công khai dự toán, quyết toán ngân sách",
    ],
    target: "100% biểu công khai dự toán, quyết toán ngân sách đăng đúng mẫu, đúng hạn",
    solution:
      "Lập lịch công khai ngân sách theo quý, 6 tháng, năm; đăng đủ biểu mẫu lên Trang thông tin điện tử, niêm yết tại trụ sở ít nhất 30 ngày và lập biên bản niêm yết; lưu đường dẫn, ảnh chụp ngày đăng.",
    deadline: QUARTERLY,
  },
  {
    keywords: [
      "công khai việc quản lý, sử dụng tài sản công",
      "công khai tài sản công",
      "công khai tài sản",
      "minh bạch trong quản lý, sử dụng tài sản công",
    ],
    target: "Công khai đủ việc mua sắm, quản lý, sử dụng tài sản công theo mẫu",
    solution:
      "Kiểm kê, cập nhật tài sản vào Cơ sở dữ liệu quốc gia về tài sản công; lập biểu công khai mua sắm, sử dụng, xử lý tài sản, niêm yết và đăng Trang thông tin điện tử; lưu biên bản công khai.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: ["công khai tài chính", "công khai tài chính, tài sản", "công khai, minh bạch tài chính"],
    target: "Công khai đủ các nội dung tài chính, tài sản theo quy định",
    solution:
      "Rà soát danh mục nội dung tài chính, tài sản phải công khai; giao kế toán lập biểu, đăng Trang thông tin điện tử và niêm yết; đọc lại tại hội nghị cán bộ, công chức cuối năm, lưu biên bản.",
    deadline: QUARTERLY,
  },
  {
    keywords: [
      "quản lý tài sản công",
      "kiểm tra việc thực hiện các quy định về quản lý tài sản công",
      "kiểm kê tài sản công",
      "quy định về quản lý tài sản công",
    ],
    target: "Mỗi năm có ít nhất 01 cuộc kiểm tra, kiểm kê tài sản công tại cơ quan và các thôn, tổ dân phố",
    solution:
      "Ban hành kế hoạch kiểm tra việc quản lý, sử dụng tài sản công; kiểm kê tại trụ sở, nhà văn hóa thôn, tổ dân phố, đối chiếu sổ sách với hiện vật; lập biên bản, xử lý tài sản thừa, thiếu, hỏng và ban hành thông báo kết luận.",
    deadline: THIRD_QUARTER,
  },
  {
    keywords: AUTONOMY,
    target: "Có quyết định giao tự chủ, báo cáo kết quả thực hiện tự chủ và phương án chi phần tiết kiệm",
    solution:
      "Rà soát quyết định giao kinh phí tự chủ; theo dõi chi theo mục từng quý, cắt khoản chưa cần; cuối năm xác định số tiết kiệm, họp thống nhất phương án chi thu nhập tăng thêm, ra quyết định và báo cáo kết quả thực hiện tự chủ gửi cơ quan tài chính.",
    deadline: ROUNDS,
  },
  {
    keywords: AUTONOMY,
    cause: "notSelfScored",
    target: "Tự chấm tiêu chí tự chủ tài chính kèm đủ báo cáo, quyết định",
    solution:
      "Kế toán lập báo cáo kết quả thực hiện tự chủ tài chính năm trước và 6 tháng, kèm quyết định giao kinh phí tự chủ, quyết định chi thu nhập tăng thêm; nếu không có phần tiết kiệm thì có văn bản giải trình; tự chấm và nộp tài liệu theo mã {ma}.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "tiết kiệm kinh phí",
      "thu nhập tăng thêm",
      "tiết kiệm kinh phí thực hiện chế độ tự chủ",
      "chi thu nhập tăng thêm",
    ],
    target: "Tiết kiệm trên 10% kinh phí tự chủ để chi thu nhập tăng thêm",
    solution:
      "Khoán điện, nước, văn phòng phẩm, công tác phí cho từng phòng; họp trực tuyến, dùng văn bản điện tử thay bản in; mỗi quý công khai số chi và số tiết kiệm; cuối năm ra quyết định chi thu nhập tăng thêm theo xếp loại.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["tiết kiệm chi thường xuyên", "tỷ lệ tiết kiệm chi thường xuyên", "thực hành tiết kiệm"],
    target: "Đạt tỷ lệ tiết kiệm chi thường xuyên theo dự toán được giao, không có sai phạm về chi",
    solution:
      "Giữ lại số tiết kiệm chi thường xuyên ngay khi phân bổ dự toán; hằng tháng đối chiếu số chi với định mức, dừng khoản vượt; kế toán tự kiểm tra chứng từ mỗi quý để phòng sai phạm; báo cáo kết quả tiết kiệm cuối năm.",
    deadline: QUARTERLY,
  },
  {
    keywords: DISBURSED,
    target: "Giải ngân từ 95% kế hoạch vốn đầu tư công được giao",
    solution:
      "Lập tiến độ giải ngân từng công trình theo tháng, gắn người phụ trách; nghiệm thu đến đâu làm hồ sơ thanh toán Kho bạc Nhà nước trong 04 ngày làm việc; họp gỡ vướng mặt bằng, thủ tục hằng tháng; đề nghị chuyển vốn công trình chậm trước tháng 9.",
    deadline: "Đạt 80% trước ngày 15/11; đạt chỉ tiêu trước ngày 31/12",
  },
  {
    keywords: DISBURSED,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ giải ngân từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%",
    solution:
      "Phân tích từng công trình chậm khiến giải ngân mới đạt {ty_le_hien_tai}%; chốt khối lượng, ngày nghiệm thu, ngày nộp hồ sơ Kho bạc Nhà nước cho từng công trình; báo cáo lãnh đạo hằng tuần cho đến khi đạt {ty_le_can}%; công trình không thể kịp thì trình điều chuyển vốn.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "thanh tra, kiểm tra, kiểm toán",
      "kiến nghị sau thanh tra",
      "thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán",
      "kiến nghị kiểm toán",
    ],
    target: "100% kiến nghị thanh tra, kiểm tra, kiểm toán được thực hiện đúng hạn",
    solution:
      "Lập bảng từng kiến nghị (số tiền, nội dung, hạn, người thực hiện); nộp trả, điều chỉnh sổ sách ngay phần làm được; phần vướng có văn bản giải trình gửi cơ quan kiến nghị; lưu giấy nộp tiền, báo cáo kết quả thực hiện.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "báo cáo công tác tài chính",
      "báo cáo tài chính",
      "chế độ báo cáo công tác tài chính",
      "báo cáo công tác tài chính, ngân sách",
    ],
    target: "100% báo cáo tài chính, ngân sách gửi đủ, đúng hạn, khớp số liệu Kho bạc Nhà nước",
    solution:
      "Lập lịch báo cáo tài chính, ngân sách tháng, quý, năm; đối chiếu số liệu với Kho bạc Nhà nước trước khi gửi 03 ngày; gửi trên hệ thống quản lý văn bản, lưu bản có thời điểm gửi làm tài liệu kiểm chứng.",
    deadline: MONTHLY,
  },
  {
    keywords: ["thu ngân sách", "thực hiện thu ngân sách", "thu ngân sách trên địa bàn"],
    target: "Hoàn thành 100% dự toán thu ngân sách được giao",
    solution:
      "Rà soát nguồn thu từng sắc thuế, hộ kinh doanh, đất cho thuê; phối hợp cơ quan thuế lập danh sách nợ, đôn đốc theo địa bàn thôn, tổ dân phố; so thực thu với dự toán hằng tháng để bù khoản hụt.",
    deadline: MONTHLY,
  },
  {
    keywords: ["sử dụng ngân sách", "quản lý, sử dụng kinh phí", "quản lý ngân sách"],
    target: "Không có sai phạm về quản lý, sử dụng ngân sách",
    solution:
      "Kiểm soát chi đúng dự toán, đủ chứng từ trước khi trình duyệt; tự kiểm tra tài chính 6 tháng một lần, lập biên bản và khắc phục sai sót trong 15 ngày; công khai kết quả.",
    deadline: ALWAYS,
  },
  {
    keywords: [],
    field: "tài chính công",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Kế toán lập danh mục báo cáo, quyết định, số liệu còn thiếu của tiêu chí “{tieu_chi}”, hoàn thiện theo từng hạn; lãnh đạo phụ trách duyệt trước khi tự chấm; lưu tài liệu kiểm chứng theo mã {ma}.",
    deadline: YEAR_END,
  },
];
