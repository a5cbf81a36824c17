/** Cải cách chế độ công vụ: xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức. */
import {
  ALWAYS,
  FIRST_QUARTER,
  MONTHLY,
  QUARTERLY,
  ROUNDS,
  SECOND_QUARTER,
  YEAR_END,
  type LibraryRow,
} from "../row";

const STANDARD = [
  "đạt chuẩn",
  "cán bộ công chức cấp xã đạt chuẩn",
  "đạt chuẩn về chuyên môn",
  "cán bộ, công chức cấp xã đạt chuẩn về chuyên môn",
];
const DISCIPLINE = [
  "kỷ luật, kỷ cương",
  "kỷ luật, kỷ cương hành chính",
  "chấp hành kỷ luật, kỷ cương hành chính",
];
const TRAINED = [
  "hoàn thành kế hoạch đào tạo, bồi dưỡng",
  "kết quả đào tạo, bồi dưỡng",
  "thực hiện kế hoạch đào tạo, bồi dưỡng",
];

export const SERVICE: readonly LibraryRow[] = [
  {
    keywords: ["vị trí việc làm", "bố trí công chức theo vị trí việc làm", "đề án vị trí việc làm"],
    target: "100% công chức được bố trí đúng vị trí việc làm đã phê duyệt",
    solution:
      "Rà soát đề án vị trí việc làm theo mô hình tổ chức mới; lập bảng so chuyên môn từng công chức với khung năng lực vị trí; điều chuyển hoặc cử đi bồi dưỡng người chưa khớp; ban hành bản mô tả công việc từng vị trí.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: DISCIPLINE,
    target: "Không có cán bộ, công chức vi phạm kỷ luật, kỷ cương hành chính",
    solution:
      "Kiểm tra đột xuất giờ giấc, thái độ tiếp dân, việc để hồ sơ trễ hẹn mỗi tháng một lần, lập biên bản; công khai số điện thoại phản ánh; vi phạm thì kiểm điểm, thông báo kết quả xử lý và tính vào xếp loại tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: ["kiểm tra công vụ", "đạo đức công vụ"],
    target: "Hoàn thành kế hoạch kiểm tra công vụ; 100% kết luận được khắc phục",
    solution:
      "Ban hành kế hoạch kiểm tra công vụ năm, có cả kiểm tra đột xuất; mỗi cuộc có biên bản và thông báo kết luận; theo dõi việc khắc phục của từng người đến khi xong.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["kế hoạch đào tạo, bồi dưỡng", "ban hành kế hoạch đào tạo, bồi dưỡng"],
    target: "Kế hoạch đào tạo, bồi dưỡng ban hành trong quý I, có danh sách từng người",
    solution:
      "Rà soát nhu cầu theo vị trí việc làm, ưu tiên kỹ năng số, tiếp công dân, nhiệm vụ mới được phân cấp; ban hành kế hoạch ghi người học, lớp, thời gian, kinh phí; đăng ký với Sở Nội vụ.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: TRAINED,
    target: "Hoàn thành 100% kế hoạch đào tạo, bồi dưỡng năm",
    solution:
      "Theo dõi danh sách cử đi học từng quý, đôn đốc người chưa học; người không dự được thì đổi lớp trong năm; tự tổ chức 02 buổi bồi dưỡng kỹ năng số tại chỗ; lưu chứng chỉ, danh sách hoàn thành.",
    deadline: ROUNDS,
  },
  {
    keywords: TRAINED,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng từ {ty_le_hien_tai}% lên 100%",
    solution:
      "Lập danh sách người chưa hoàn thành bồi dưỡng (hiện nay mới đạt {ty_le_hien_tai}%), đăng ký bù lớp trực tuyến hoặc lớp của tỉnh trước đợt 1; không xét hoàn thành tốt nhiệm vụ với người không học mà không có lý do; lưu chứng chỉ làm tài liệu kiểm chứng.",
    deadline: ROUNDS,
  },
  {
    keywords: ["đào tạo, bồi dưỡng", "đào tạo, bồi dưỡng cán bộ, công chức"],
    target: "100% công chức được bồi dưỡng ít nhất 01 tuần trong năm theo vị trí việc làm",
    solution:
      "Lập sổ theo dõi số ngày học của từng công chức; cử học đúng vị trí việc làm, kết hợp lớp trực tuyến; sau mỗi lớp người học truyền đạt lại tại họp phòng và nộp chứng chỉ.",
    deadline: ALWAYS,
  },
  {
    keywords: [
      "đánh giá, xếp loại",
      "đánh giá, phân loại",
      "đánh giá phân loại cán bộ",
      "đánh giá, xếp loại cán bộ, công chức",
      "đánh giá, xếp loại cán bộ, công chức hằng năm",
    ],
    target: "100% cán bộ, công chức được đánh giá, xếp loại đúng quy trình, đúng hạn",
    solution:
      "Giao sản phẩm từng tháng cho mỗi người, chấm theo kết quả công việc trên phần mềm; cuối năm họp đánh giá từng phòng, có biên bản, công khai kết quả; gửi hồ sơ đúng hạn cho cấp có thẩm quyền.",
    deadline: YEAR_END,
  },
  {
    keywords: [
      "kết quả đánh giá, phân loại",
      "kết quả đánh giá, xếp loại",
      "kết quả đánh giá, phân loại cán bộ, công chức",
    ],
    target: "Không còn cán bộ, công chức xếp loại dưới mức hoàn thành tốt nhiệm vụ",
    solution:
      "Đánh giá hằng tháng theo sản phẩm được giao; người có tháng xếp loại thấp được lãnh đạo phòng làm việc riêng, giao người kèm và kế hoạch sửa trong quý; điều chỉnh việc cho phù hợp năng lực trước kỳ xếp loại cuối năm.",
    deadline: QUARTERLY,
  },
  {
    keywords: STANDARD,
    target: "100% cán bộ, công chức đạt chuẩn chuyên môn, lý luận chính trị theo vị trí",
    solution:
      "Lập danh sách người chưa đạt chuẩn, thiếu bằng cấp, chứng chỉ nào; ký cam kết lộ trình học của từng người, bố trí thời gian và hỗ trợ học phí theo quy định; cập nhật văn bằng vào phần mềm quản lý cán bộ ngay khi có.",
    deadline: "Đăng ký học trong quý I; kiểm điểm trước ngày {dot_1}",
  },
  {
    keywords: STANDARD,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ cán bộ, công chức đạt chuẩn từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%",
    solution:
      "Xác định số người phải đạt thêm để từ {ty_le_hien_tai}% lên {ty_le_can}%, chọn người gần đủ điều kiện cho học trước; ký cam kết lộ trình, bố trí người thay việc trong thời gian học; cập nhật văn bằng, chứng chỉ vào phần mềm quản lý cán bộ.",
    deadline: "Đăng ký học trong quý I; kiểm điểm trước ngày {dot_1}",
  },
  {
    keywords: ["văn hóa công sở", "quy tắc ứng xử", "thực hiện văn hóa công sở"],
    target: "100% công chức thực hiện đúng quy tắc ứng xử; công sở sạch, đẹp, đeo thẻ đúng quy định",
    solution:
      "Niêm yết quy tắc ứng xử tại nơi tiếp dân; kiểm tra việc đeo thẻ, trang phục, lời nói khi giao tiếp mỗi tháng; lấy ý kiến người dân bằng phiếu và mã QR, người bị phản ánh đúng phải xin lỗi và sửa ngay.",
    deadline: MONTHLY,
  },
  {
    keywords: ["tuyển dụng", "tiếp nhận công chức", "bổ nhiệm"],
    target: "Tuyển dụng, tiếp nhận, bổ nhiệm đúng tiêu chuẩn, đúng quy trình, không có khiếu nại đúng",
    solution:
      "Lập kế hoạch nhân sự theo vị trí còn trống; kiểm tra đủ điều kiện, tiêu chuẩn từng hồ sơ trước khi trình; công khai kết quả trên Trang thông tin điện tử và lưu trọn bộ hồ sơ.",
    deadline: ALWAYS,
  },
  {
    keywords: ["chuyển đổi vị trí công tác", "kê khai tài sản", "định kỳ chuyển đổi vị trí"],
    target: "Hoàn thành 100% kế hoạch chuyển đổi vị trí và kê khai tài sản",
    solution:
      "Lập danh sách người đến hạn chuyển đổi vị trí (tài chính, đất đai, tiếp nhận hồ sơ), ban hành kế hoạch trong quý I; tổ chức kê khai và công khai bản kê khai tài sản đúng hạn, lưu biên bản.",
    deadline: YEAR_END,
  },
  {
    keywords: [],
    field: "chế độ công vụ",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Rà soát hồ sơ, quyết định còn thiếu của tiêu chí “{tieu_chi}”, giao người hoàn thiện và ngày xong; đối chiếu số liệu trên phần mềm quản lý cán bộ; lưu tài liệu kiểm chứng theo mã {ma}.",
    deadline: ROUNDS,
  },
  {
    keywords: [],
    field: "đội ngũ cán bộ, công chức",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Lập danh sách người, việc làm mất điểm ở tiêu chí “{tieu_chi}”; giao từng người kế hoạch sửa có hạn; lãnh đạo phụ trách kiểm tra theo quý và lưu kết quả vào thư mục mã {ma}.",
    deadline: ROUNDS,
  },
];
