/** Cải cách thủ tục hành chính. Criteria of rates have rows for what the council's figures say, the plainest last. */
import {
  ALWAYS,
  FIRST_QUARTER,
  MONTHLY,
  QUARTERLY,
  ROUNDS,
  SECOND_QUARTER,
  THIRD_QUARTER,
  type LibraryRow,
} from "../row";

const CONTROL = [
  "kiểm soát TTHC",
  "kế hoạch kiểm soát TTHC",
  "thực hiện kế hoạch kiểm soát TTHC",
  "kiểm soát quy định TTHC",
  "hoạt động kiểm soát TTHC",
];
const PUBLIC = [
  "công khai TTHC",
  "niêm yết TTHC",
  "công khai TTHC và kết quả giải quyết hồ sơ",
  "công khai TTHC tại nơi tiếp nhận",
];
const REVIEW = [
  "rà soát, đánh giá TTHC",
  "kết quả rà soát, đánh giá TTHC",
  "báo cáo kết quả rà soát, đánh giá TTHC",
];
const SIMPLER = [
  "đơn giản hóa TTHC",
  "rà soát, đơn giản hóa TTHC",
  "kết quả thực hiện rà soát, đơn giản hóa TTHC",
];
const ONE_DOOR_SYSTEM = [
  "một cửa điện tử",
  "qua hệ thống một cửa điện tử",
  "qua Hệ thống thông tin giải quyết TTHC",
];
const ON_TIME = [
  "đúng hạn và trước hạn",
  "giải quyết đúng hạn",
  "TTHC giải quyết đúng hạn",
  "hồ sơ TTHC + đúng hạn",
  "hồ sơ trễ hẹn",
];
const UPDATED = [
  "xử lý không đúng quy định",
  "được cập nhật, xử lý",
  "hồ sơ giải quyết TTHC được cập nhật, xử lý",
  "hồ sơ giải quyết TTHC xử lý không đúng quy định",
];
const DIGITIZED = [
  "luân chuyển trong nội bộ",
  "số hóa hồ sơ",
  "số hóa hồ sơ giải quyết TTHC",
  "số hóa thành phần hồ sơ",
  "giải quyết TTHC được luân chuyển trong nội bộ",
  "số hóa",
];
const E_RESULT = [
  "kết quả giải quyết TTHC điện tử",
  "cấp kết quả giải quyết TTHC điện tử",
  "cấp kết quả điện tử",
  "kết quả điện tử",
  "số hóa kết quả",
  "số hóa kết quả giải quyết TTHC",
];
const PAID_PROCEDURES = [
  "giao dịch thanh toán trực tuyến",
  "TTHC có phát sinh giao dịch thanh toán trực tuyến",
];
const PAID_FILES = ["hồ sơ thanh toán trực tuyến", "thanh toán trực tuyến", "thanh toán không dùng tiền mặt"];
const ONLINE_PROCEDURES = [
  "phát sinh hồ sơ trực tuyến",
  "TTHC có phát sinh hồ sơ trực tuyến",
  "DVCTT có phát sinh hồ sơ trực tuyến",
];
const ONLINE_FILES = [
  "hồ sơ DVC TT",
  "dịch vụ công trực tuyến",
  "hồ sơ DVCTT",
  "hồ sơ phát sinh trực tuyến",
  "hồ sơ trực tuyến",
  "hồ sơ nộp trực tuyến",
  "hồ sơ tiếp nhận trực tuyến",
  "nộp hồ sơ trực tuyến",
];
const QUALITY = ["chất lượng giải quyết TTHC", "đánh giá chất lượng giải quyết TTHC", "chất lượng phục vụ"];

export const PROCEDURES: readonly LibraryRow[] = [
  {
    keywords: CONTROL,
    target: "Kế hoạch kiểm soát TTHC ban hành trong tháng 01, hoàn thành 100% nhiệm vụ, báo cáo đúng hạn",
    solution:
      "Ban hành kế hoạch kiểm soát TTHC gộp rà soát, truyền thông, kiểm tra; phân công công chức đầu mối từng lĩnh vực; báo cáo định kỳ trên Hệ thống thông tin báo cáo theo đúng biểu mẫu, đối chiếu số liệu với Hệ thống thông tin giải quyết TTHC trước khi gửi.",
    deadline: "Kế hoạch: trong tháng 01; báo cáo: theo từng quý",
  },
  {
    keywords: PUBLIC,
    target: "100% TTHC thuộc thẩm quyền được niêm yết và đăng trên Trang thông tin điện tử đúng bản mới nhất",
    solution:
      "Đối chiếu danh mục TTHC cấp xã trên Cơ sở dữ liệu quốc gia về TTHC với bảng niêm yết và Trang thông tin điện tử; bổ sung thủ tục còn thiếu, gỡ thủ tục hết hiệu lực; niêm yết mã QR từng lĩnh vực; cập nhật trong 05 ngày làm việc khi có quyết định công bố mới.",
    deadline: "Rà soát toàn bộ trong quý I; sau đó thường xuyên",
  },
  {
    keywords: REVIEW,
    target: "Ban hành kế hoạch và báo cáo rà soát, đánh giá TTHC đúng hạn, có ít nhất 01 phương án kiến nghị",
    solution:
      "Chọn nhóm TTHC nhiều hồ sơ hoặc hay phải bổ sung giấy tờ để rà soát; điền biểu mẫu đánh giá từng thủ tục; dự thảo báo cáo kèm phương án cắt giảm giấy tờ, thời gian, gửi Văn phòng Ủy ban nhân dân tỉnh trước hạn.",
    deadline: THIRD_QUARTER,
  },
  {
    keywords: SIMPLER,
    target: "Có ít nhất 01 phương án đơn giản hóa TTHC được cấp có thẩm quyền thông qua",
    solution:
      "Chọn 02 TTHC có nhiều thành phần hồ sơ đã có trong cơ sở dữ liệu dân cư, đất đai; lập phương án bỏ giấy tờ trùng, giảm thời gian giải quyết kèm số liệu chi phí tuân thủ; làm việc trước với sở chuyên ngành rồi trình phê duyệt phương án.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: ONE_DOOR_SYSTEM,
    target: "100% hồ sơ TTHC được tiếp nhận và trả kết quả qua Hệ thống thông tin giải quyết TTHC",
    solution:
      "Lập danh sách lĩnh vực còn nhận hồ sơ ngoài hệ thống (như thi đua khen thưởng, văn hóa cơ sở); cấu hình đủ quy trình, cấp tài khoản cho công chức; từ nay không giải quyết hồ sơ không có mã; cuối tuần đối chiếu sổ giấy với hệ thống để nhập bổ sung.",
    deadline: ROUNDS,
  },
  {
    keywords: ONE_DOOR_SYSTEM,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ tiếp nhận qua hệ thống từ {ty_le_hien_tai}% lên {ty_le_can}%",
    solution:
      "Thống kê hồ sơ nhận ngoài Hệ thống thông tin giải quyết TTHC theo lĩnh vực, cấu hình quy trình còn thiếu, cấp tài khoản; quy định hồ sơ không có mã thì không được trình ký; hằng tuần so tỷ lệ hiện tại {ty_le_hien_tai}% với mức {ty_le_can}% và nêu tên bộ phận chưa đạt.",
    deadline: ROUNDS,
  },
  {
    keywords: ["sử dụng hệ thống một cửa điện tử", "sử dụng hệ thống một cửa"],
    target: "100% hồ sơ phát sinh được cập nhật ngay khi tiếp nhận; dùng đủ chức năng của hệ thống",
    solution:
      "Cập nhật hồ sơ vào Hệ thống thông tin giải quyết TTHC ngay khi tiếp nhận, bấm chuyển bước đúng thời điểm làm thật; cuối ngày Trung tâm Phục vụ hành chính công đối chiếu số phiếu hẹn với số hồ sơ trên hệ thống; lỗi hệ thống báo đơn vị quản trị trong ngày.",
    deadline: ALWAYS,
  },
  {
    keywords: ON_TIME,
    target: "100% hồ sơ TTHC được giải quyết đúng hạn và trước hạn",
    solution:
      "Bật cảnh báo hồ sơ còn 01 ngày làm việc trên Hệ thống thông tin giải quyết TTHC; mỗi sáng gửi danh sách hồ sơ sắp đến hạn cho từng người xử lý; hồ sơ phải dừng để bổ sung thì có thông báo bằng văn bản trên hệ thống, không để quá hạn treo.",
    deadline: ALWAYS,
  },
  {
    keywords: ON_TIME,
    cause: "late",
    target: "Không có hồ sơ TTHC trễ hẹn",
    solution:
      "Lập biên bản làm rõ từng hồ sơ trễ hẹn (khâu chậm, người xử lý); đặt hạn nội bộ sớm hơn 01 ngày; hồ sơ liên thông gửi cơ quan phối hợp ngay trong ngày tiếp nhận và nhắc trước hạn; ai để trễ hẹn phải trực tiếp xin lỗi và bị trừ điểm xếp loại tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: UPDATED,
    target: "100% hồ sơ được cập nhật, xử lý đúng quy trình, đúng hạn trên hệ thống",
    solution:
      "Hằng tuần trích danh sách hồ sơ cập nhật chậm, bỏ bước hoặc trễ hẹn từ Hệ thống thông tin giải quyết TTHC; công chức phụ trách sửa ngay, giải trình nguyên nhân; công khai kết quả giải quyết trên Cổng Dịch vụ công quốc gia khớp với kết quả thực tế.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "cơ sở vật chất",
      "bộ phận một cửa",
      "nhân sự của bộ phận một cửa",
      "trang thiết bị",
      "cơ sở vật chất và nhân sự của bộ phận một cửa",
    ],
    target: "Nơi tiếp nhận đủ diện tích, máy quét, máy tính, bảng niêm yết và người trực theo quy định",
    solution:
      "Kiểm kê thiết bị tại Trung tâm Phục vụ hành chính công; lập dự toán mua bổ sung máy quét, máy lấy số, màn hình tra cứu còn thiếu; bố trí đủ công chức từng quầy và người thay khi vắng; lắp bảng chỉ dẫn, bàn viết, Wi-Fi cho người dân.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: ["cơ chế một cửa", "cơ chế một cửa liên thông", "thực hiện cơ chế một cửa"],
    target: "100% TTHC thuộc thẩm quyền được tiếp nhận, giải quyết theo cơ chế một cửa, một cửa liên thông",
    solution:
      "Rà soát danh mục TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công, ban hành quy trình nội bộ điện tử từng thủ tục; không nhận hồ sơ tại phòng làm việc; phiếu tiếp nhận, phiếu xin lỗi, phiếu bổ sung đều in từ hệ thống.",
    deadline: ALWAYS,
  },
  {
    keywords: [
      "TTHC liên thông",
      "một cửa liên thông",
      "không phụ thuộc địa giới",
      "phi địa giới",
      "TTHC liên thông và không phụ thuộc địa giới",
    ],
    target: "Tiếp nhận 100% hồ sơ liên thông và hồ sơ không phụ thuộc địa giới khi người dân yêu cầu",
    solution:
      "Niêm yết danh mục TTHC liên thông và không phụ thuộc địa giới hành chính; hướng dẫn công chức quầy nhận hộ, quét và chuyển hồ sơ trên hệ thống trong ngày; thống kê số hồ sơ theo tháng làm tài liệu kiểm chứng.",
    deadline: ALWAYS,
  },
  {
    keywords: ["phản ánh, kiến nghị", "tiếp nhận, xử lý phản ánh, kiến nghị", "PAKN"],
    target: "100% phản ánh, kiến nghị được trả lời đúng hạn và công khai",
    solution:
      "Công khai số điện thoại, hộp thư và đường dẫn gửi phản ánh, kiến nghị tại nơi tiếp nhận hồ sơ và Trang thông tin điện tử; mỗi ngày kiểm tra Hệ thống tiếp nhận phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia; giao xử lý trong 01 ngày, trả lời đúng hạn và đăng kết quả.",
    deadline: ALWAYS,
  },
  {
    keywords: ["xin lỗi", "thư xin lỗi", "xin lỗi bằng văn bản"],
    target: "100% hồ sơ quá hạn có văn bản xin lỗi, ghi ngày hẹn lại",
    solution:
      "Cài mẫu phiếu xin lỗi trên Hệ thống thông tin giải quyết TTHC; khi hồ sơ sẽ quá hạn, người xử lý trình ký phiếu xin lỗi và hẹn lại trước ngày đến hạn; lưu phiếu theo mã hồ sơ, mỗi hồ sơ chỉ hẹn lại một lần.",
    deadline: ALWAYS,
  },
  {
    keywords: QUALITY,
    target: "Xếp loại chất lượng giải quyết TTHC từ tốt trở lên; báo cáo đánh giá đúng hạn",
    solution:
      "Theo dõi điểm của Bộ chỉ số phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công quốc gia hằng tuần; tìm nhóm điểm thấp (công khai, tiến độ, số hóa, thanh toán, hài lòng) và giao người nâng từng nhóm; phát phiếu đánh giá tại quầy, cuối quý báo cáo kết quả.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["TTHC có phát sinh hồ sơ qua bưu chính", "có phát sinh hồ sơ qua bưu chính"],
    target: "Số TTHC có hồ sơ qua bưu chính công ích đạt mức tối đa của tiêu chí",
    solution:
      "Chọn từ danh mục các TTHC phù hợp để nhận, trả qua bưu chính công ích; đặt bàn hướng dẫn của bưu điện tại Trung tâm Phục vụ hành chính công; mỗi tháng thống kê thủ tục chưa có hồ sơ để mời người dân dùng thử; lưu bảng kê có xác nhận của bưu điện.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "qua bưu chính",
      "bưu chính công ích",
      "trả kết quả qua bưu chính",
      "hồ sơ trả kết quả qua bưu chính",
      "trả kết quả qua dịch vụ bưu chính công ích",
    ],
    target: "Tỷ lệ hồ sơ nhận, trả qua bưu chính công ích đạt mức tối đa của tiêu chí",
    solution:
      "Hỏi và ghi nhu cầu trả kết quả tại nhà ngay khi tiếp nhận hồ sơ; niêm yết giá cước, ký thỏa thuận với bưu điện phát kết quả trong 02 ngày; đối chiếu số liệu với bưu điện cuối mỗi tháng.",
    deadline: ALWAYS,
  },
  {
    keywords: DIGITIZED,
    target: "Tỷ lệ số hóa hồ sơ đạt mức được điểm tối đa của tiêu chí",
    solution:
      "Quét và ký số thành phần hồ sơ ngay tại quầy khi tiếp nhận, chuyển xử lý nội bộ hoàn toàn trên Hệ thống thông tin giải quyết TTHC, không chuyển bản giấy; phân công một người kiểm tra tỷ lệ số hóa cuối ngày và trả lại hồ sơ chưa quét đủ.",
    deadline: ROUNDS,
  },
  {
    keywords: DIGITIZED,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ số hóa hồ sơ từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%",
    solution:
      "Quét và ký số hồ sơ ngay khi tiếp nhận; số hóa bù ít nhất {con_thieu} hồ sơ còn thiếu để từ {ty_le_hien_tai}% đạt {ty_le_can}%; giao chỉ tiêu cho từng quầy, cuối ngày kiểm tra trên Hệ thống thông tin giải quyết TTHC và trả lại hồ sơ chưa quét đủ.",
    deadline: ROUNDS,
  },
  {
    keywords: DIGITIZED,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ số hóa hồ sơ từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%",
    solution:
      "Quét, ký số hồ sơ ngay tại quầy khi tiếp nhận và số hóa bù hồ sơ đã nhận từ đầu năm để từ {ty_le_hien_tai}% đạt {ty_le_can}%; cuối tuần trích tỷ lệ từng quầy trên Hệ thống thông tin giải quyết TTHC, quầy dưới {ty_le_can}% phải làm bù trong tuần sau.",
    deadline: ROUNDS,
  },
  {
    keywords: E_RESULT,
    target: "100% hồ sơ có kết quả giải quyết TTHC điện tử được ký số",
    solution:
      "Trình ký số kết quả giải quyết TTHC trên hệ thống rồi mới in bản giấy theo yêu cầu; trả bản điện tử vào Kho dữ liệu điện tử của công dân trên Cổng Dịch vụ công quốc gia; cuối ngày lọc hồ sơ đã trả mà chưa có tệp kết quả để bổ sung ngay.",
    deadline: ROUNDS,
  },
  {
    keywords: E_RESULT,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ hồ sơ có kết quả điện tử từ {ty_le_hien_tai}% lên 100%",
    solution:
      "Lọc trên Hệ thống thông tin giải quyết TTHC các hồ sơ đã trả kết quả nhưng chưa có tệp ký số, bổ sung hết trong đợt 1; khóa bước trả kết quả khi chưa đính kèm tệp điện tử; hằng tuần báo cáo tỷ lệ (hiện nay {ty_le_hien_tai}%) với lãnh đạo phụ trách.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_PROCEDURES,
    target: "Tất cả TTHC có thu phí, lệ phí đều có giao dịch thanh toán trực tuyến",
    solution:
      "Lập danh sách TTHC có phí, lệ phí chưa có giao dịch trực tuyến; đặt mã QR của Cổng Dịch vụ công quốc gia tại từng quầy, hỗ trợ người dân trả ngay trên điện thoại khi nộp hồ sơ; theo dõi danh sách hằng tuần đến khi thủ tục nào cũng có giao dịch.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_PROCEDURES,
    cause: "belowThreshold",
    target:
      "Thêm ít nhất {con_thieu} TTHC có giao dịch thanh toán trực tuyến so với mức {ty_le_hien_tai}% hiện nay",
    solution:
      "Lập danh sách TTHC có phí, lệ phí chưa phát sinh thanh toán trực tuyến, ưu tiên {con_thieu} thủ tục có nhiều hồ sơ (chứng thực, hộ tịch, đất đai, đăng ký kinh doanh); đặt mã QR tại quầy, hướng dẫn người dân trả trên Cổng Dịch vụ công quốc gia; kiểm tra danh sách hằng tuần.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_PROCEDURES,
    cause: "belowThreshold",
    target: "Tăng số TTHC có giao dịch thanh toán trực tuyến so với mức {ty_le_hien_tai}% hiện nay",
    solution:
      "Lập danh sách từng TTHC có phí, lệ phí chưa phát sinh thanh toán trực tuyến (hiện mới đạt {ty_le_hien_tai}%), giao mỗi quầy vận động được giao dịch đầu tiên cho các thủ tục mình phụ trách trong đợt 1; đặt mã QR, bố trí người hướng dẫn trả trên Cổng Dịch vụ công quốc gia.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_FILES,
    target: "Tỷ lệ hồ sơ thanh toán trực tuyến đạt mức được điểm tối đa",
    solution:
      "Mặc định chọn thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia khi tiếp nhận hồ sơ có phí; đặt mã QR, màn hình hướng dẫn và người của tổ công nghệ số cộng đồng hỗ trợ tại quầy; thống kê số hồ sơ trả tiền mặt theo quầy vào cuối tuần để nhắc nhở.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_FILES,
    cause: "belowThreshold",
    target:
      "Nâng tỷ lệ hồ sơ thanh toán trực tuyến từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%, tương ứng thêm {con_thieu} hồ sơ",
    solution:
      "Chia chỉ tiêu {con_thieu} hồ sơ cần thêm cho từng quầy theo tháng; quầy nào có phí thì in mã QR của Cổng Dịch vụ công quốc gia và hướng dẫn trả ngay khi nộp; tổ công nghệ số cộng đồng hỗ trợ cài ví, tài khoản ngân hàng; cuối tuần đối chiếu với mức {ty_le_can}%.",
    deadline: ROUNDS,
  },
  {
    keywords: PAID_FILES,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ hồ sơ thanh toán trực tuyến từ mức {ty_le_hien_tai}% hiện nay",
    solution:
      "Giao chỉ tiêu thanh toán trực tuyến theo tháng cho từng quầy (hiện nay {ty_le_hien_tai}%); in mã QR của Cổng Dịch vụ công quốc gia tại nơi nộp hồ sơ, bố trí người hướng dẫn trả bằng điện thoại; nêu kết quả từng quầy tại họp giao ban tháng.",
    deadline: ROUNDS,
  },
  {
    keywords: ONLINE_PROCEDURES,
    target: "100% TTHC đã cung cấp trực tuyến có phát sinh hồ sơ",
    solution:
      "Trích từ Hệ thống thông tin giải quyết TTHC danh sách thủ tục trực tuyến chưa có hồ sơ; giao từng thủ tục cho một công chức vận động người dân, doanh nghiệp nộp trên Cổng Dịch vụ công quốc gia; thủ tục không có nhu cầu thì có văn bản đề nghị không tính.",
    deadline: ROUNDS,
  },
  {
    keywords: ONLINE_PROCEDURES,
    cause: "belowThreshold",
    target: "Thêm ít nhất {con_thieu} TTHC phát sinh hồ sơ trực tuyến so với mức {ty_le_hien_tai}% hiện nay",
    solution:
      "Xác định {con_thieu} TTHC trực tuyến chưa có hồ sơ, ghi tên công chức chịu trách nhiệm từng thủ tục; mời tổ chức, cá nhân sắp có nhu cầu đến quầy được hướng dẫn nộp trên Cổng Dịch vụ công quốc gia; thủ tục không phát sinh trong năm thì giải trình bằng văn bản.",
    deadline: ROUNDS,
  },
  {
    keywords: ONLINE_PROCEDURES,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ TTHC phát sinh hồ sơ trực tuyến từ mức {ty_le_hien_tai}% hiện nay lên 100%",
    solution:
      "Lập bảng các TTHC trực tuyến chưa có hồ sơ (hiện nay mới {ty_le_hien_tai}% có hồ sơ), mỗi thủ tục một người phụ trách; hướng dẫn nộp trên Cổng Dịch vụ công quốc gia ngay khi có người hỏi; rà bảng vào thứ Sáu hằng tuần.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "cung cấp DVCTT",
      "được cung cấp DVCTT",
      "cung cấp dịch vụ công trực tuyến toàn trình",
      "mức độ cung cấp dịch vụ công",
    ],
    target: "100% TTHC đủ điều kiện được cung cấp trực tuyến toàn trình",
    solution:
      "Đối chiếu danh mục TTHC đủ điều kiện trực tuyến toàn trình của tỉnh với thủ tục đã mở trên Cổng Dịch vụ công quốc gia; đề nghị đơn vị quản trị mở thủ tục còn thiếu; nộp thử từng thủ tục để bảo đảm biểu mẫu điện tử dùng được.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: ONLINE_FILES,
    target: "Tỷ lệ hồ sơ nộp trực tuyến đạt mức được điểm tối đa",
    solution:
      "Hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia bằng tài khoản định danh ngay tại quầy; lập điểm hỗ trợ nộp hồ sơ ở nhà văn hóa thôn, tổ dân phố một buổi mỗi tuần; ưu tiên giải quyết sớm hồ sơ trực tuyến; theo dõi tỷ lệ từng lĩnh vực hằng tuần.",
    deadline: ROUNDS,
  },
  {
    keywords: ONLINE_FILES,
    cause: "belowThreshold",
    target:
      "Nâng tỷ lệ hồ sơ trực tuyến từ {ty_le_hien_tai}% lên ít nhất {ty_le_can}%, tương ứng thêm {con_thieu} hồ sơ",
    solution:
      "Chia chỉ tiêu thêm {con_thieu} hồ sơ trực tuyến cho từng lĩnh vực theo tháng; công chức quầy cùng Đoàn Thanh niên, tổ công nghệ số cộng đồng hướng dẫn nộp trên Cổng Dịch vụ công quốc gia; lĩnh vực dưới {ty_le_can}% phải nêu nguyên nhân và cách bù tại họp giao ban.",
    deadline: ROUNDS,
  },
  {
    keywords: ONLINE_FILES,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ hồ sơ trực tuyến từ mức {ty_le_hien_tai}% hiện nay lên mức được điểm tối đa",
    solution:
      "Tách tỷ lệ hồ sơ trực tuyến (hiện nay {ty_le_hien_tai}%) theo lĩnh vực để tìm lĩnh vực còn nhận giấy nhiều; bố trí Đoàn Thanh niên, tổ công nghệ số cộng đồng hướng dẫn nộp trên Cổng Dịch vụ công quốc gia tại quầy và ở thôn, tổ dân phố; kiểm điểm từng lĩnh vực hằng tháng.",
    deadline: ROUNDS,
  },
  {
    keywords: ["chứng thực bản sao điện tử", "chứng thực điện tử", "bản sao điện tử"],
    target: "Có hồ sơ chứng thực bản sao điện tử phát sinh đều các tháng, tăng so với năm trước",
    solution:
      "Cấp đủ tài khoản, chữ ký số cho người ký chứng thực; giới thiệu bản sao điện tử tại quầy cho người nộp hồ sơ trực tuyến; niêm yết quy trình 03 bước; thống kê số bản sao điện tử từng tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: ["tái sử dụng", "khai thác, sử dụng lại thông tin", "dữ liệu số hóa"],
    target: "Tỷ lệ hồ sơ tái sử dụng dữ liệu đã số hóa đạt mức được điểm tối đa",
    solution:
      "Khi tiếp nhận, tra kho dữ liệu công dân và cơ sở dữ liệu dân cư trước, chỉ yêu cầu giấy tờ chưa có; chọn lại tệp đã số hóa trong hệ thống thay vì quét mới; tập huấn thao tác cho công chức quầy và kiểm tra tỷ lệ hằng tuần.",
    deadline: ROUNDS,
  },
  {
    keywords: ["hài lòng của người dân", "mức độ hài lòng", "hài lòng về giải quyết TTHC"],
    target: "Tỷ lệ người dân hài lòng khi giải quyết TTHC đạt từ 95%",
    solution:
      "Đặt mã QR, máy tính bảng khảo sát tại Trung tâm Phục vụ hành chính công, mời đánh giá từng lượt trả kết quả; gọi lại 10% số người nộp hồ sơ mỗi tháng; ý kiến chưa hài lòng phải có người tiếp nhận, sửa và trả lời trong 05 ngày.",
    deadline: MONTHLY,
  },
  {
    keywords: ["quy trình nội bộ", "quy trình điện tử"],
    target: "100% TTHC có quy trình nội bộ, quy trình điện tử đã công bố và cấu hình",
    solution:
      "Rà soát TTHC mới công bố, đề nghị phê duyệt quy trình nội bộ trong 10 ngày; phối hợp đơn vị quản trị cấu hình quy trình điện tử đúng số ngày từng bước; kiểm thử trước khi tiếp nhận.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: [],
    field: "thủ tục hành chính",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Trích số liệu tiêu chí “{tieu_chi}” trên Hệ thống thông tin giải quyết TTHC từng tháng; tìm lĩnh vực, khâu làm mất điểm, giao người sửa và hạn xong; lưu ảnh chụp số liệu vào thư mục mã {ma}.",
    deadline: ROUNDS,
  },
];
