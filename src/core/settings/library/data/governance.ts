/** PAPI: hiệu quả quản trị và hành chính công, content by content. */
import { ALWAYS, FIRST_QUARTER, MONTHLY, QUARTERLY, SECOND_QUARTER, type LibraryRow } from "../row";

const papi = (row: Omit<LibraryRow, "index">): LibraryRow => ({ ...row, index: "PAPI" });

export const GOVERNANCE: readonly LibraryRow[] = [
  papi({
    keywords: ["bầu cử", "cơ hội tham gia", "chất lượng bầu cử"],
    target: "Trên 90% cử tri biết và tham gia bầu trưởng thôn, tổ trưởng tổ dân phố, đại diện cử tri",
    solution:
      "Thông báo ngày bầu, tiêu chuẩn, danh sách người ứng cử trên hệ thống truyền thanh và Zalo từng thôn, tổ dân phố ít nhất 03 lần; bầu bằng phiếu kín, có từ 02 người để chọn; niêm yết kết quả trong 02 ngày.",
    deadline: "Theo lịch bầu cử; thông tin trước ít nhất 15 ngày",
  }),
  papi({
    keywords: ["dân chủ ở cơ sở", "tri thức công dân", "hiểu biết của người dân"],
    target: "Mỗi thôn, tổ dân phố có ít nhất 02 buổi phổ biến Luật Thực hiện dân chủ ở cơ sở trong năm",
    solution:
      "In tờ gấp các việc dân biết, dân bàn, dân quyết định, dân giám sát, phát đến từng hộ; phổ biến Luật Thực hiện dân chủ ở cơ sở tại họp thôn, tổ dân phố có hỏi đáp; đăng hỏi đáp trên Trang thông tin điện tử.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["đóng góp tự nguyện", "đóng góp", "khoản đóng góp"],
    target: "100% khoản đóng góp do Nhân dân bàn, quyết định mức và được công khai thu, chi",
    solution:
      "Chỉ vận động đóng góp sau khi họp dân biểu quyết mức đóng, có biên bản; Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng giám sát công trình; niêm yết thu, chi từng khoản tại nhà văn hóa khi kết thúc.",
    deadline: ALWAYS,
  }),
  papi({
    keywords: ["tham gia của người dân", "tham gia của người dân ở cấp cơ sở"],
    target: "Điểm nội dung tham gia của người dân cao hơn năm trước",
    solution:
      "Lập lịch các việc người dân được bàn, được quyết định trong năm (bầu chức danh, mức đóng góp, quy ước, công trình); mỗi việc thông báo trước 07 ngày, có biên bản họp, biểu quyết và niêm yết kết quả; Mặt trận Tổ quốc giám sát theo quý.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["công khai danh sách hộ nghèo", "hộ nghèo"],
    target: "100% danh sách hộ nghèo, cận nghèo được bình xét và niêm yết đúng ngày, đúng nơi",
    solution:
      "Họp bình xét ở từng thôn, tổ dân phố có đại diện hộ dân; niêm yết danh sách dự kiến tại trụ sở, nhà văn hóa và đọc trên truyền thanh; nhận ý kiến trong 03 ngày, phúc tra và trả lời người có ý kiến trước khi phê duyệt.",
    deadline: "Tháng 9 đến tháng 11 hằng năm",
  }),
  papi({
    keywords: ["thu, chi ngân sách", "công khai thu chi ngân sách", "công khai ngân sách"],
    target: "Người dân biết và đọc được bảng thu, chi ngân sách ở nơi gần nhà nhất",
    solution:
      "Lập bảng thu, chi ngân sách rút gọn một trang, dễ đọc; niêm yết tại trụ sở và nhà văn hóa thôn, tổ dân phố, đăng Trang thông tin điện tử; giải thích tại hội nghị tiếp xúc cử tri, ghi và trả lời câu hỏi.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["quy hoạch, kế hoạch sử dụng đất", "kế hoạch sử dụng đất", "khung giá đất", "bảng giá đất"],
    target: "100% quy hoạch, kế hoạch sử dụng đất, bảng giá đất được công khai và lấy ý kiến người dân",
    solution:
      "Treo bản đồ quy hoạch, kế hoạch sử dụng đất, bảng giá đất tại trụ sở và Trung tâm Phục vụ hành chính công, đăng bản đọc được trên điện thoại; lấy ý kiến dự thảo tại họp dân, lập bảng tiếp thu, giải trình và gửi lại thôn, tổ dân phố.",
    deadline: "Trong 15 ngày sau khi được phê duyệt",
  }),
  papi({
    keywords: [
      "công khai, minh bạch",
      "tiếp cận thông tin",
      "công khai, minh bạch trong hoạch định chính sách",
      "công khai, minh bạch trong việc ra quyết định",
    ],
    target: "100% thông tin phải công khai được đăng đủ, đúng hạn ở ít nhất 02 nơi",
    solution:
      "Ban hành danh mục thông tin phải công khai, người đăng, hạn đăng; công khai số điện thoại, hộp thư của người đứng đầu; mỗi quý kiểm tra chéo bảng niêm yết và Trang thông tin điện tử, bổ sung ngay phần thiếu.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["tiếp công dân", "khiếu nại, tố cáo", "giải quyết kiến nghị", "hiệu quả trong tương tác"],
    target: "100% đơn, kiến nghị được giải quyết đúng hạn và trả lời bằng văn bản",
    solution:
      "Niêm yết lịch tiếp công dân của Chủ tịch và từng Phó Chủ tịch; ghi sổ, phân loại đơn trong 03 ngày, giao người giải quyết; mỗi tháng đối thoại với người có đơn kéo dài; trả lời bằng văn bản và công khai kết quả.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["hòa giải", "dịch vụ tư pháp", "tiếp cận dịch vụ tư pháp"],
    target: "Tỷ lệ hòa giải thành từ 85%; người dân biết nơi được trợ giúp pháp lý",
    solution:
      "Kiện toàn tổ hòa giải, tập huấn theo vụ việc thật; niêm yết địa chỉ trợ giúp pháp lý tại nhà văn hóa; khi tranh chấp vượt khả năng thì lập giấy giới thiệu đến Trung tâm trợ giúp pháp lý hoặc Tòa án và theo dõi kết quả.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["trách nhiệm giải trình", "trách nhiệm giải trình với người dân"],
    target: "Mỗi quý có ít nhất 01 cuộc đối thoại; 100% ý kiến của người dân được trả lời",
    solution:
      "Tổ chức đối thoại theo từng việc người dân bức xúc (đất đai, môi trường, chế độ chính sách); ra thông báo kết luận ghi người làm, hạn xong; báo cáo lại tại cuộc họp thôn, tổ dân phố kế tiếp việc nào xong, việc nào chưa.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["tuyển dụng", "công bằng trong tuyển dụng", "tuyển dụng nhân lực vào khu vực công"],
    target: "Tuyển dụng, điều động công khai, không có phản ánh đúng về tiêu cực",
    solution:
      "Đăng nhu cầu, điều kiện, kết quả tuyển dụng, tiếp nhận trên Trang thông tin điện tử và niêm yết tại trụ sở; mời đại diện Mặt trận Tổ quốc giám sát; trả lời mọi phản ánh về tuyển dụng trong 10 ngày.",
    deadline: ALWAYS,
  }),
  papi({
    keywords: [
      "sách nhiễu",
      "phiền hà, sách nhiễu",
      "tham nhũng trong dịch vụ công",
      "kiểm soát tham nhũng trong cung ứng dịch vụ công",
    ],
    target: "Không có phản ánh đúng về nhũng nhiễu khi giải quyết TTHC",
    solution:
      "Gắn camera tại Trung tâm Phục vụ hành chính công, niêm yết mức phí và số điện thoại báo tiêu cực ở từng quầy; gọi lại 10% số người nộp hồ sơ mỗi tháng để hỏi; có dấu hiệu thì tạm đổi vị trí và xác minh trong 05 ngày.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["kiểm soát tham nhũng", "kiểm soát tham nhũng trong khu vực công", "phòng, chống tham nhũng"],
    target: "Hoàn thành 100% kế hoạch phòng, chống tham nhũng, tiêu cực; báo cáo được công khai",
    solution:
      "Ban hành kế hoạch phòng, chống tham nhũng năm; chuyển đổi vị trí người làm tài chính, đất đai, tiếp nhận hồ sơ đến hạn; công khai bản kê khai tài sản; phổ biến quy định bảo vệ người tố cáo tại họp dân và đăng báo cáo năm trên Trang thông tin điện tử.",
    deadline: "Kế hoạch trong quý I; báo cáo trong tháng 12",
  }),
  papi({
    keywords: ["thủ tục hành chính công", "chứng thực, xác nhận", "thủ tục hành chính"],
    target: "Trên 95% người làm TTHC hài lòng, không phải đi lại quá 02 lần",
    solution:
      "Hướng dẫn đầy đủ một lần bằng phiếu in từ hệ thống, ghi tên người hướng dẫn; đo số lần người dân phải quay lại theo từng thủ tục mỗi tháng, chọn 03 thủ tục nhiều lần nhất để sửa quy trình; trả kết quả tại nhà cho người cao tuổi.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["y tế", "y tế công lập", "bảo hiểm y tế"],
    target: "Đạt chỉ tiêu bao phủ bảo hiểm y tế; trạm y tế đủ thuốc, đủ người trực",
    solution:
      "Lập danh sách hộ chưa có bảo hiểm y tế theo thôn, tổ dân phố, vận động từng hộ, đề nghị hỗ trợ hộ khó khăn; trạm y tế niêm yết lịch trực, lập hồ sơ sức khỏe điện tử, khám lưu động cho người cao tuổi mỗi quý một lần.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: ["giáo dục", "giáo dục tiểu học", "giáo dục tiểu học công lập"],
    target: "Các trường trên địa bàn giữ vững, tăng mức đạt chuẩn quốc gia",
    solution:
      "Rà soát phòng học, nhà vệ sinh, thiết bị còn thiếu từng trường, đưa vào kế hoạch đầu tư công và vận động xã hội hóa; nhà trường công khai các khoản thu đầu năm; mỗi học kỳ họp với cha mẹ học sinh, trả lời ý kiến bằng văn bản.",
    deadline: "Trước khai giảng và cuối mỗi học kỳ",
  }),
  papi({
    keywords: ["cơ sở hạ tầng", "hạ tầng căn bản", "cơ sở hạ tầng căn bản", "nước sạch"],
    target: "Hoàn thành các công trình đường, điện chiếu sáng, nước sạch trong kế hoạch năm",
    solution:
      "Lập danh mục đoạn đường hỏng, ngõ chưa có đèn, hộ chưa có nước sạch; xếp thứ tự theo số hộ hưởng lợi; thi công theo tiến độ từng tháng, vận động xã hội hóa đèn LED; niêm yết tiến độ tại nhà văn hóa.",
    deadline: "Theo tiến độ từng công trình trong năm",
  }),
  papi({
    keywords: ["an ninh, trật tự", "an ninh trật tự", "an ninh, trật tự khu dân cư", "an toàn xã hội"],
    target: "Giảm số vụ vi phạm trật tự xã hội so với năm trước; 100% tin báo được tiếp nhận, xử lý",
    solution:
      "Vận động lắp camera an ninh ở điểm phức tạp, duy trì tổ tự quản, tổ bảo vệ an ninh, trật tự ở cơ sở; công khai số điện thoại trực ban; mỗi tháng thông báo tình hình, thủ đoạn lừa đảo trên Zalo thôn, tổ dân phố; tập huấn phòng cháy, chữa cháy.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["cung ứng dịch vụ công", "dịch vụ công"],
    target: "Điểm từng dịch vụ (y tế, giáo dục, hạ tầng, an ninh) cao hơn năm trước",
    solution:
      "Lập bảng điểm PAPI của từng dịch vụ (y tế, giáo dục tiểu học, hạ tầng, an ninh, trật tự), chọn dịch vụ thấp nhất giao phòng phụ trách 03 việc làm ngay trong năm; khảo sát nhanh 50 hộ mỗi 6 tháng để đo.",
    deadline: SECOND_QUARTER,
  }),
  papi({
    keywords: ["chất thải", "rác thải", "thu gom rác", "phân loại rác"],
    target: "Trên 95% rác thải sinh hoạt được thu gom; 100% thôn, tổ dân phố phân loại rác tại nguồn",
    solution:
      "Ký hợp đồng thu gom rác có lịch cố định từng thôn, tổ dân phố; phát hướng dẫn phân loại rác, bố trí điểm tập kết có mái che; lập đường dây nóng và Zalo báo điểm rác, xử lý trong 24 giờ.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["kiểm tra môi trường", "chất lượng không khí", "chất lượng nước", "bảo vệ môi trường"],
    target: "100% cơ sở có nguy cơ gây ô nhiễm được kiểm tra ít nhất 01 lần trong năm",
    solution:
      "Lập danh sách cơ sở chăn nuôi, chế biến, sản xuất có nguồn thải; kiểm tra theo lịch và khi có phản ánh, lấy mẫu khi cần; xử phạt hoặc kiến nghị cấp có thẩm quyền xử lý, công khai tên cơ sở vi phạm và kết quả khắc phục.",
    deadline: "Theo kế hoạch kiểm tra; tổng hợp hằng quý",
  }),
  papi({
    keywords: ["quản trị môi trường", "nghiêm túc trong bảo vệ môi trường"],
    target: "Điểm nội dung quản trị môi trường cao hơn năm trước",
    solution:
      "Giao mỗi thôn, tổ dân phố một tuyến đường tự quản sạch, ra quân thứ Bảy tuần đầu tháng; nạo vét kênh mương, trồng cây theo kế hoạch; tiếp nhận phản ánh môi trường qua Zalo, trả lời trong 02 ngày và công khai ảnh trước, sau.",
    deadline: MONTHLY,
  }),
  papi({
    keywords: ["quản trị điện tử", "cổng thông tin điện tử", "sử dụng internet"],
    target: "Người dân tìm được biểu mẫu, nộp hồ sơ và gửi phản ánh trên mạng từ điện thoại",
    solution:
      "Sửa Trang thông tin điện tử để xem tốt trên điện thoại, đưa biểu mẫu TTHC, nút gửi phản ánh lên đầu trang; trả lời phản ánh trong 03 ngày; tổ công nghệ số cộng đồng hướng dẫn tại nhà văn hóa có Wi-Fi miễn phí.",
    deadline: QUARTERLY,
  }),
  papi({
    keywords: [],
    target: "Điểm nội dung này cao hơn năm trước",
    solution:
      "Đọc kết quả PAPI từng câu hỏi của nội dung “{tieu_chi}”, chọn 03 câu thấp nhất, giao phòng phụ trách việc sửa có sản phẩm và ngày xong; thông tin việc đã làm cho người dân tại họp thôn, tổ dân phố.",
    deadline: FIRST_QUARTER,
  }),
];
