/** Xây dựng và phát triển chính quyền điện tử, chính quyền số. */
import { ALWAYS, FIRST_QUARTER, MONTHLY, QUARTERLY, ROUNDS, SECOND_QUARTER, type LibraryRow } from "../row";

const WORKFLOW = [
  "xử lý văn bản và hồ sơ công việc",
  "xử lý văn bản, hồ sơ công việc",
  "hồ sơ công việc trên môi trường mạng",
  "xử lý văn bản và hồ sơ công việc trên môi trường mạng",
  "triển khai xử lý văn bản và hồ sơ công việc trên môi trường mạng",
];
const OFFICE_SIGNATURE = [
  "áp dụng chữ ký số",
  "UBND cấp xã áp dụng chữ ký số",
  "chữ ký số của cơ quan",
  "chữ ký số",
];
const LEADER_SIGNATURE = [
  "lãnh đạo đơn vị áp dụng chữ ký số",
  "lãnh đạo áp dụng chữ ký số",
  "lãnh đạo + áp dụng chữ ký số",
  "chữ ký số của lãnh đạo",
  "chữ ký số cá nhân",
];
const E_DOCUMENTS = [
  "văn bản điện tử",
  "hoàn toàn dưới dạng điện tử",
  "văn bản trao đổi hoàn toàn dưới dạng điện tử",
  "văn bản trao đổi",
  "gửi, nhận văn bản điện tử",
];

export const DIGITAL: readonly LibraryRow[] = [
  {
    keywords: [
      "kế hoạch chuyển đổi số",
      "ban hành và hoàn thành kế hoạch chuyển đổi số",
      "hoàn thành kế hoạch chuyển đổi số",
    ],
    target: "Kế hoạch chuyển đổi số ban hành trong quý I, hoàn thành 100% nhiệm vụ",
    solution:
      "Ban hành kế hoạch chuyển đổi số bám kế hoạch của tỉnh, ghi từng chỉ tiêu, người phụ trách, kinh phí; theo dõi tiến độ từng quý bằng bảng chấm; báo cáo năm kèm sản phẩm từng nhiệm vụ.",
    deadline: "Ban hành trong quý I; hoàn thành trước ngày {dot_2}",
  },
  {
    keywords: ["thể chế số", "ban chỉ đạo chuyển đổi số"],
    target:
      "Kế hoạch chuyển đổi số, quyết định thành lập Ban Chỉ đạo, phân công thành viên ban hành đúng hạn",
    solution:
      "Kiện toàn Ban Chỉ đạo chuyển đổi số theo tổ chức mới, phân công từng thành viên; ban hành kế hoạch chuyển đổi số trong tháng 01; họp quý có thông báo kết luận; đăng đủ văn bản lên Trang thông tin điện tử.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: [
      "an toàn thông tin",
      "bảo đảm an toàn thông tin",
      "an toàn thông tin mạng",
      "bảo đảm an toàn thông tin mạng",
      "an ninh mạng",
    ],
    target:
      "100% máy tính cài phần mềm phòng, chống mã độc; hồ sơ cấp độ an toàn hệ thống thông tin được phê duyệt",
    solution:
      "Lập hồ sơ đề xuất cấp độ an toàn hệ thống thông tin, ban hành quy chế bảo đảm an toàn; cài phần mềm phòng, chống mã độc, cập nhật bản vá cho tất cả máy tính; đổi mật khẩu định kỳ, tập huấn nhận biết lừa đảo mạng mỗi năm một lần.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: E_DOCUMENTS,
    target: "100% văn bản đi (trừ văn bản mật) gửi hoàn toàn dưới dạng điện tử, có ký số",
    solution:
      "Quy định không phát hành bản giấy với nơi nhận đã liên thông; văn thư trả lại văn bản chưa ký số cơ quan, ký số lãnh đạo; hằng tháng trích thống kê trên hệ thống quản lý văn bản và nêu phòng còn gửi giấy.",
    deadline: MONTHLY,
  },
  {
    keywords: WORKFLOW,
    target: "100% văn bản đến được lập hồ sơ công việc và xử lý đủ bước trên hệ thống (trừ văn bản mật)",
    solution:
      "Bắt buộc đủ các bước trên hệ thống quản lý văn bản: tiếp nhận, chuyển xử lý, lập hồ sơ công việc, trình, phê duyệt, ký số, kết thúc; không trình ký bản giấy; cuối tuần văn thư trích danh sách văn bản chưa lập hồ sơ theo người để nhắc, cuối tháng gắn với xếp loại.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "trang thông tin điện tử",
      "đăng tải đủ các mục tin",
      "trang thông tin điện tử của xã",
      "đăng tải đủ các mục tin theo quy định",
    ],
    target: "Trang thông tin điện tử đủ chuyên mục, thông tin theo quy định, cập nhật đúng hạn",
    solution:
      "Đối chiếu Trang thông tin điện tử với danh mục mục tin bắt buộc, bổ sung mục thiếu; phân công người cập nhật từng mục, hạn đăng trong 02 ngày làm việc; Ban Biên tập kiểm tra liên kết hỏng, thông tin cũ mỗi tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: ["tin, bài về CCHC", "cập nhật tin, bài", "cập nhật tin, bài về CCHC", "tin, bài", "tin bài"],
    target: "Mỗi tháng đăng ít nhất 05 tin, bài, trong đó có 02 tin, bài về CCHC",
    solution:
      "Lập lịch viết tin, bài theo phòng, mỗi phòng ít nhất 01 bài CCHC mỗi tháng; Ban Biên tập duyệt trong 01 ngày; thống kê số tin, bài kèm đường dẫn, phòng viết thiếu phải bù trong tháng sau.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "được đăng tải trên trang thông tin điện tử",
      "văn bản hướng dẫn chỉ đạo",
      "văn bản + đăng tải trên trang thông tin điện tử",
    ],
    target: "Đăng đủ số văn bản chỉ đạo, điều hành theo mức điểm tối đa",
    solution:
      "Văn thư gửi Ban Biên tập danh sách văn bản chỉ đạo, điều hành được phép công khai vào thứ Sáu hằng tuần; Ban Biên tập đăng trong 02 ngày, chia đều chỉ tiêu theo tháng; cuối tháng đếm số đã đăng so với mức điểm tối đa để bù.",
    deadline: MONTHLY,
  },
  {
    keywords: OFFICE_SIGNATURE,
    target: "100% văn bản điện tử phát hành có chữ ký số của cơ quan",
    solution:
      "Văn thư kiểm tra chữ ký số cơ quan trước khi phát hành, văn bản chưa ký số thì không cấp số; gia hạn chứng thư số trước khi hết hạn 30 ngày, có thiết bị ký dự phòng; cuối tuần trích thống kê ký số trên hệ thống quản lý văn bản.",
    deadline: MONTHLY,
  },
  {
    keywords: OFFICE_SIGNATURE,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ văn bản có chữ ký số cơ quan từ {ty_le_hien_tai}% lên 100%",
    solution:
      "Trích trên hệ thống quản lý văn bản danh sách văn bản phát hành chưa ký số cơ quan (hiện nay mới {ty_le_hien_tai}% có chữ ký số), tìm loại văn bản và người soạn hay sót; từ nay văn thư chỉ cấp số sau khi ký số; kiểm tra lại tỷ lệ vào thứ Sáu hằng tuần.",
    deadline: MONTHLY,
  },
  {
    keywords: LEADER_SIGNATURE,
    target: "100% văn bản lãnh đạo ký được ký số cá nhân trên hệ thống quản lý văn bản",
    solution:
      "Cài ký số trên điện thoại và máy tính cho từng lãnh đạo, có người hỗ trợ kỹ thuật; văn thư chuyển trả bản giấy trình ký, chỉ trình trên hệ thống quản lý văn bản; báo cáo tỷ lệ ký số từng lãnh đạo tại họp giao ban tuần.",
    deadline: MONTHLY,
  },
  {
    keywords: LEADER_SIGNATURE,
    cause: "belowThreshold",
    target: "Nâng tỷ lệ văn bản có chữ ký số của lãnh đạo từ {ty_le_hien_tai}% lên 100%",
    solution:
      "Lập danh sách văn bản lãnh đạo còn ký giấy (tỷ lệ ký số hiện nay {ty_le_hien_tai}%); kích hoạt ký số từ xa trên điện thoại cho lãnh đạo hay đi cơ sở; văn thư không phát hành bản giấy khi chưa có bản ký số, báo cáo tỷ lệ từng người hằng tuần.",
    deadline: MONTHLY,
  },
  {
    keywords: ["chứng thư số", "sử dụng chứng thư số", "công chức được cấp và sử dụng chứng thư số"],
    target: "100% công chức có nhiệm vụ ký được cấp và sử dụng chứng thư số",
    solution:
      "Lập danh sách công chức chưa có hoặc sắp hết hạn chứng thư số, gửi đề nghị cấp, gia hạn; hướng dẫn cài đặt, ký thử trên từng máy; thống kê người có chứng thư nhưng chưa ký lần nào để kèm cặp.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: [
      "tổ công nghệ số cộng đồng",
      "công nghệ số cộng đồng",
      "hoạt động của tổ công nghệ số cộng đồng",
    ],
    target: "100% thôn, tổ dân phố có tổ công nghệ số cộng đồng hoạt động, có báo cáo quý",
    solution:
      "Kiện toàn tổ công nghệ số cộng đồng từng thôn, tổ dân phố; mỗi tổ một buổi mỗi tuần hướng dẫn người dân dùng VNeID, nộp hồ sơ trực tuyến, thanh toán điện tử; ghi sổ số người được hướng dẫn, báo cáo quý kèm ảnh.",
    deadline: QUARTERLY,
  },
  {
    keywords: [
      "cơ sở dữ liệu dùng chung",
      "cơ sở dữ liệu",
      "khai thác dữ liệu",
      "sử dụng cơ sở dữ liệu dùng chung",
    ],
    target: "100% công chức có tài khoản khai thác cơ sở dữ liệu dùng chung và sử dụng hằng ngày",
    solution:
      "Rà soát, xin cấp tài khoản khai thác cơ sở dữ liệu dân cư, hộ tịch, đất đai; tra cứu thay cho yêu cầu nộp giấy tờ; làm sạch dữ liệu sai theo danh sách hằng tháng; trích thống kê lượt khai thác làm tài liệu kiểm chứng.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "hạ tầng số",
      "nguồn lực công nghệ thông tin",
      "hạ tầng số và nguồn lực công nghệ thông tin",
      "trang bị máy vi tính",
    ],
    target: "100% công chức có máy tính đạt cấu hình, mạng ổn định, có người phụ trách công nghệ thông tin",
    solution:
      "Kiểm kê máy tính, máy quét, đường truyền của từng phòng; thay thiết bị quá 05 năm theo dự toán; phân công công chức phụ trách công nghệ thông tin có quyết định; kết nối mạng truyền số liệu chuyên dùng tới Trung tâm Phục vụ hành chính công.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: [
      "hệ thống thông tin báo cáo",
      "chế độ báo cáo tại hệ thống thông tin báo cáo",
      "báo cáo tại hệ thống thông tin báo cáo của tỉnh",
    ],
    target: "100% báo cáo trên Hệ thống thông tin báo cáo của tỉnh gửi đủ, đúng hạn",
    solution:
      "Lập danh mục báo cáo phải nhập trên Hệ thống thông tin báo cáo, kỳ hạn và người nhập; nhập trước hạn 01 ngày, lãnh đạo duyệt ký số trên hệ thống; thứ Hai hằng tuần văn phòng rà danh sách sắp đến hạn.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["tuyên truyền về chuyển đổi số", "tuyên truyền chuyển đổi số"],
    target: "Tuyên truyền chuyển đổi số bằng ít nhất 03 hình thức, đủ tài liệu kiểm chứng",
    solution:
      "Đăng chuyên mục chuyển đổi số trên Trang thông tin điện tử, phát trên hệ thống truyền thanh hằng tuần; tổ chức ngày hội chuyển đổi số dịp 10/10; hướng dẫn trực tiếp tại chợ, nhà văn hóa; lưu đường dẫn, ảnh, danh sách.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["thư điện tử công vụ", "thư công vụ"],
    target: "100% công chức sử dụng thư điện tử công vụ trong công việc",
    solution:
      "Rà soát, cấp mới hoặc khôi phục hộp thư công vụ cho từng công chức; không gửi tài liệu công việc qua thư cá nhân, mạng xã hội; trích thống kê đăng nhập hằng quý để nhắc người chưa dùng.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["ISO", "TCVN ISO 9001", "hệ thống quản lý chất lượng"],
    target: "Hệ thống quản lý chất lượng theo TCVN ISO 9001 được duy trì, cải tiến, có công bố phù hợp",
    solution:
      "Cập nhật mục tiêu chất lượng, quy trình theo TTHC mới; đánh giá nội bộ mỗi năm một lần, khắc phục điểm không phù hợp; lãnh đạo họp xem xét, ký công bố hệ thống phù hợp và gửi cơ quan khoa học và công nghệ.",
    deadline: "Đánh giá nội bộ trong quý II; công bố trước ngày {dot_1}",
  },
  {
    keywords: ["họp trực tuyến", "hội nghị trực tuyến", "phòng họp không giấy"],
    target: "Ít nhất 50% cuộc họp dùng tài liệu điện tử, phòng họp không giấy",
    solution:
      "Gửi tài liệu họp qua hệ thống quản lý văn bản hoặc phần mềm họp không giấy trước 01 ngày; kiểm tra đường truyền, thiết bị trước mỗi cuộc họp trực tuyến; thống kê số cuộc họp không giấy hằng quý.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["đề án 06", "định danh điện tử", "VNeID"],
    target: "Hoàn thành 100% nhiệm vụ Đề án 06 được giao; tăng số người dùng tài khoản định danh mức 2",
    solution:
      "Lập danh sách người đủ điều kiện chưa kích hoạt tài khoản định danh mức 2 theo thôn, tổ dân phố; tổ chức kích hoạt lưu động; làm sạch dữ liệu dân cư, hội viên, an sinh theo danh sách; báo cáo kết quả Đề án 06 hằng tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: ["phát triển các ứng dụng", "phát triển ứng dụng", "ứng dụng công nghệ"],
    target: "Các phần mềm dùng chung của tỉnh được sử dụng đủ chức năng ở 100% phòng, trung tâm",
    solution:
      "Lập bảng các phần mềm dùng chung, số tài khoản đã cấp, số người dùng thực tế; kèm người chưa dùng thạo; gửi danh sách lỗi, kiến nghị chức năng cho đơn vị quản trị; báo cáo mức sử dụng từng quý.",
    deadline: QUARTERLY,
  },
  {
    keywords: [
      "mức độ chính quyền điện tử",
      "xếp hạng chuyển đổi số",
      "mức độ chuyển đổi số",
      "chỉ số chuyển đổi số",
    ],
    target: "Xếp hạng chuyển đổi số cao hơn năm trước",
    solution:
      "Phân công từng chỉ số thành phần chuyển đổi số cho người nhập số liệu, thu tài liệu kiểm chứng từ quý I; tự chấm giữa năm để bù chỉ số thấp; nhập số liệu lên hệ thống đánh giá trước hạn 05 ngày.",
    deadline: ROUNDS,
  },
  {
    keywords: ["kỹ năng số", "bồi dưỡng chuyển đổi số", "tập huấn chuyển đổi số"],
    target: "100% công chức và tổ công nghệ số cộng đồng được bồi dưỡng kỹ năng số",
    solution:
      "Lập kế hoạch bồi dưỡng kỹ năng số theo ba nhóm: lãnh đạo, công chức, tổ công nghệ số cộng đồng; học trực tuyến trên nền tảng của tỉnh và 02 buổi thực hành tại chỗ; lưu danh sách, chứng nhận hoàn thành.",
    deadline: SECOND_QUARTER,
  },
  ...["chính quyền điện tử", "chính quyền số", "chuyển đổi số", "hiện đại hóa"].map((field): LibraryRow => ({
    keywords: [],
    field,
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Trích số liệu tiêu chí “{tieu_chi}” từ phần mềm của tỉnh hằng tháng, tìm phòng, người làm mất điểm và giao hạn sửa; lưu ảnh chụp số liệu, văn bản vào thư mục tài liệu kiểm chứng mã {ma}.",
    deadline: ALWAYS,
  })),
];
