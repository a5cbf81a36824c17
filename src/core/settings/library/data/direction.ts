/** Công tác chỉ đạo, điều hành cải cách hành chính. */
import {
  ALWAYS,
  FIRST_MONTH,
  FIRST_QUARTER,
  MONTHLY,
  QUARTERLY,
  ROUNDS,
  SECOND_QUARTER,
  YEAR_END,
  type LibraryRow,
} from "../row";

const PLAN = ["ban hành kế hoạch CCHC", "kế hoạch CCHC năm", "kế hoạch CCHC", "kế hoạch cải cách hành chính"];
const PLAN_DONE = [
  "hoàn thành kế hoạch CCHC",
  "thực hiện kế hoạch CCHC",
  "hoàn thành kế hoạch cải cách hành chính",
];
const REPORTS = [
  "báo cáo CCHC",
  "báo cáo CCHC định kỳ",
  "chế độ báo cáo",
  "chế độ báo cáo định kỳ",
  "báo cáo quý",
  "báo cáo đúng mẫu",
  "báo cáo cải cách hành chính",
];
const PUBLICITY_PLAN = [
  "kế hoạch tuyên truyền CCHC",
  "kế hoạch tuyên truyền cải cách hành chính",
  "kế hoạch tuyên truyền",
];
const PUBLICITY_FORMS = [
  "đa dạng trong tuyên truyền CCHC",
  "hình thức tuyên truyền CCHC",
  "đa dạng trong tuyên truyền",
  "hình thức tuyên truyền",
  "đa dạng tuyên truyền",
];
const TASKS = [
  "nhiệm vụ được UBND",
  "nhiệm vụ được Chủ tịch UBND",
  "nhiệm vụ được giao",
  "nhiệm vụ UBND tỉnh",
  "nhiệm vụ được cấp",
];
const REPAIR = [
  "khắc phục tồn tại, hạn chế",
  "kết quả khắc phục",
  "chỉ số đã công bố",
  "đánh giá chỉ số đã công bố",
];
const INITIATIVE = [
  "sáng kiến",
  "sáng kiến hoặc giải pháp mới",
  "sáng kiến trong triển khai công tác CCHC",
  "giải pháp mới",
  "đổi mới, sáng tạo",
];
const PROMISES = ["cam kết cải thiện", "thực hiện cam kết", "nâng cao các chỉ số", "bản cam kết"];
const DIALOGUE = ["đối thoại", "đối thoại của lãnh đạo", "diễn đàn, đối thoại"];

export const DIRECTION: readonly LibraryRow[] = [
  {
    keywords: PLAN,
    target: "Kế hoạch CCHC ban hành đúng hạn, mỗi nhiệm vụ có sản phẩm, người chủ trì và mốc hoàn thành",
    solution:
      "Xây dựng kế hoạch CCHC ngay sau khi có kế hoạch của tỉnh; lập phụ lục ghi từng nhiệm vụ theo các lĩnh vực, sản phẩm đầu ra, bộ phận chủ trì và tháng hoàn thành; ban hành trên hệ thống quản lý văn bản, gửi Sở Nội vụ và đăng Trang thông tin điện tử.",
    deadline: FIRST_MONTH,
  },
  {
    keywords: PLAN,
    cause: "late",
    target: "Kế hoạch CCHC ban hành không muộn hơn thời hạn của tỉnh",
    solution:
      "Chuẩn bị dự thảo kế hoạch CCHC từ tháng 12 năm trước, lấy ý kiến các bộ phận trong 05 ngày làm việc, trình ký và phát hành trên hệ thống quản lý văn bản trước hạn ít nhất 05 ngày; lưu phiếu trình làm tài liệu kiểm chứng.",
    deadline: FIRST_MONTH,
  },
  {
    keywords: PLAN_DONE,
    target: "Hoàn thành 100% nhiệm vụ trong kế hoạch CCHC",
    solution:
      "Lập bảng theo dõi từng nhiệm vụ của kế hoạch CCHC (việc, người thực hiện, hạn, số và ngày văn bản hoàn thành); rà soát tại họp giao ban tháng, nhắc bằng văn bản việc còn dưới 15 ngày là đến hạn; cuối năm lập báo cáo kèm danh mục sản phẩm.",
    deadline: ROUNDS,
  },
  {
    keywords: REPORTS,
    target: "Gửi đủ báo cáo CCHC quý, 6 tháng và năm, đúng mẫu, đúng hạn",
    solution:
      "Lập lịch báo cáo CCHC cả năm; các bộ phận gửi số liệu trước hạn 05 ngày làm việc; người tổng hợp đối chiếu số liệu TTHC với Hệ thống thông tin giải quyết TTHC, trình ký và gửi trên hệ thống quản lý văn bản trước hạn 01 ngày.",
    deadline: QUARTERLY,
  },
  {
    keywords: REPORTS,
    cause: "late",
    target: "Không còn báo cáo CCHC gửi chậm",
    solution:
      "Đặt nhắc hạn từng kỳ báo cáo CCHC trên hệ thống quản lý văn bản, giao một công chức chính và một công chức thay thế; bộ phận gửi số liệu chậm bị nêu tại họp giao ban và tính vào xếp loại quý; lưu ảnh chụp thời điểm gửi.",
    deadline: QUARTERLY,
  },
  {
    keywords: [
      "kiểm tra công tác CCHC",
      "tự kiểm tra CCHC",
      "kiểm tra CCHC",
      "tự kiểm tra công tác CCHC",
      "kiểm tra cải cách hành chính",
    ],
    target: "Kiểm tra ít nhất 30% số bộ phận; 100% cuộc kiểm tra có biên bản và thông báo kết luận",
    solution:
      "Ban hành kế hoạch tự kiểm tra CCHC trong quý I, ghi rõ bộ phận được kiểm tra, nội dung và tháng; lập biên bản từng cuộc, ra thông báo kết luận trong 10 ngày, giao hạn khắc phục cho từng lỗi.",
    deadline: "Ban hành kế hoạch trong quý I; kiểm tra xong trước ngày {dot_1}",
  },
  {
    keywords: [
      "phát hiện qua kiểm tra",
      "vấn đề phát hiện",
      "vấn đề phát hiện qua kiểm tra",
      "xử lý các vấn đề phát hiện qua kiểm tra",
      "sau kiểm tra CCHC",
    ],
    target: "100% lỗi nêu trong kết luận kiểm tra được khắc phục và có báo cáo",
    solution:
      "Lập danh mục lỗi theo từng kết luận kiểm tra, ghi người khắc phục và hạn; bộ phận được kiểm tra báo cáo bằng văn bản kèm tài liệu; tổng hợp báo cáo kết quả xử lý sau kiểm tra gửi Sở Nội vụ.",
    deadline: ROUNDS,
  },
  {
    keywords: PUBLICITY_PLAN,
    target: "Hoàn thành 100% nhiệm vụ của kế hoạch tuyên truyền CCHC",
    solution:
      "Rà soát kế hoạch tuyên truyền CCHC, đếm số nhiệm vụ phải làm trong năm; hằng quý ghi số nhiệm vụ đã xong kèm đường dẫn tin, bài, ảnh hội nghị; cuối năm báo cáo tỷ lệ hoàn thành trên tổng số nhiệm vụ.",
    deadline: ROUNDS,
  },
  {
    keywords: PUBLICITY_PLAN,
    cause: "quality",
    target: "Kế hoạch tuyên truyền CCHC có số nhiệm vụ, sản phẩm, người thực hiện và mốc hoàn thành",
    solution:
      "Ban hành kế hoạch tuyên truyền CCHC kèm phụ lục: đánh số từng nhiệm vụ, ghi sản phẩm (số tin, bài, cuộc họp, pa-nô), người thực hiện và tháng hoàn thành; hằng quý chấm tiến độ trên phụ lục, cuối năm tính tỷ lệ hoàn thành từ phụ lục này.",
    deadline: FIRST_MONTH,
  },
  {
    keywords: PUBLICITY_PLAN,
    cause: "noDocument",
    target: "Ban hành kế hoạch tuyên truyền CCHC trong tháng 01",
    solution:
      "Ban hành kế hoạch tuyên truyền CCHC riêng, kèm phụ lục nhiệm vụ, sản phẩm, người thực hiện và mốc hoàn thành; đăng Trang thông tin điện tử và gửi các thôn, tổ dân phố; cuối năm có báo cáo kết quả.",
    deadline: FIRST_MONTH,
  },
  {
    keywords: PUBLICITY_FORMS,
    target:
      "Có ít nhất 03 hình thức tuyên truyền CCHC ngoài hình thức thường xuyên, mỗi hình thức đủ tài liệu kiểm chứng",
    solution:
      "Tổ chức 01 tọa đàm hoặc cuộc thi tìm hiểu CCHC; phát chuyên mục CCHC hằng tuần trên hệ thống truyền thanh; đăng bài trên Trang thông tin điện tử và Zalo của đơn vị; mỗi hình thức lưu kế hoạch, ảnh, danh sách người dự và báo cáo kết quả.",
    deadline: ROUNDS,
  },
  {
    keywords: PUBLICITY_FORMS,
    cause: "noEvidence",
    target: "100% hình thức tuyên truyền đã làm có đủ tài liệu kiểm chứng",
    solution:
      "Với mỗi tọa đàm, hội nghị, cuộc thi về CCHC: ban hành kế hoạch riêng, lưu giấy mời, danh sách ký tên, ảnh, biên bản và báo cáo kết quả; tải lên thư mục tài liệu kiểm chứng dùng chung trong 05 ngày sau khi kết thúc, kiểm tra lại trước khi tự chấm.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "tuyên truyền CCHC",
      "công tác tuyên truyền CCHC",
      "tuyên truyền cải cách hành chính",
      "thông tin tuyên truyền",
    ],
    target: "Mỗi tháng có ít nhất 02 tin, bài về CCHC; mỗi quý có 01 hội nghị lồng ghép tuyên truyền CCHC",
    solution:
      "Giao từng bộ phận viết tin, bài CCHC theo lịch tháng; đăng Trang thông tin điện tử, phát trên hệ thống truyền thanh và đọc tại hội nghị thôn, tổ dân phố; lập bảng thống kê số tin, bài kèm đường dẫn làm tài liệu kiểm chứng.",
    deadline: ALWAYS,
  },
  {
    keywords: TASKS,
    target: "100% nhiệm vụ cấp có thẩm quyền giao được hoàn thành đúng hạn",
    solution:
      "Nhập mọi nhiệm vụ cấp có thẩm quyền giao vào sổ theo dõi trên hệ thống quản lý văn bản (việc, người thực hiện, hạn, sản phẩm); thứ Hai hằng tuần nhắc việc sắp đến hạn; việc có nguy cơ chậm phải xin gia hạn bằng văn bản trước hạn.",
    deadline: MONTHLY,
  },
  {
    keywords: TASKS,
    cause: "late",
    target: "Không còn nhiệm vụ được giao hoàn thành quá hạn",
    solution:
      "Rà soát nguyên nhân nhiệm vụ đã quá hạn, phân công lại người chịu trách nhiệm; đặt hạn nội bộ sớm hơn hạn được giao 03 ngày; Văn phòng cảnh báo việc còn 05 ngày trên hệ thống quản lý văn bản; để quá hạn không lý do thì trừ điểm xếp loại tháng.",
    deadline: MONTHLY,
  },
  {
    keywords: [
      "phân công lãnh đạo phụ trách",
      "công chức theo dõi công tác CCHC",
      "người đứng đầu",
      "trách nhiệm của người đứng đầu",
    ],
    target: "Có quyết định phân công lãnh đạo phụ trách và công chức theo dõi từng lĩnh vực CCHC",
    solution:
      "Rà soát, ban hành quyết định phân công lãnh đạo phụ trách CCHC và công chức theo dõi từng lĩnh vực, cập nhật ngay khi thay đổi nhân sự; lãnh đạo phụ trách chủ trì họp kiểm điểm CCHC hằng quý, có thông báo kết luận.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: REPAIR,
    target:
      "Có kế hoạch khắc phục đầu năm và báo cáo kết quả khắc phục cuối năm, đủ từng tiêu chí bị trừ điểm",
    solution:
      "Họp phân tích kết quả chỉ số trong 15 ngày sau khi được công bố; ban hành kế hoạch khắc phục ghi từng tiêu chí bị trừ điểm, người thực hiện, hạn; kiểm điểm tiến độ sau từng đợt và ban hành báo cáo kết quả khắc phục kèm tài liệu kiểm chứng, gửi Sở Nội vụ.",
    deadline:
      "Kế hoạch: trước ngày 31/01/{nam_toi}; báo cáo kết quả: trước ngày {dot_1} (đợt 1) và trước ngày {dot_2} (đợt 2)",
  },
  {
    keywords: REPAIR,
    cause: "noDocument",
    target: "Ban hành đủ hai văn bản: kế hoạch khắc phục và báo cáo kết quả khắc phục",
    solution:
      "Ban hành kế hoạch khắc phục (không dùng báo cáo thay kế hoạch) theo từng tiêu chí bị trừ điểm; sau mỗi đợt tổng hợp kết quả từng tiêu chí; cuối năm ban hành báo cáo kết quả khắc phục kèm tài liệu kiểm chứng và gửi Sở Nội vụ qua hệ thống quản lý văn bản.",
    deadline:
      "Kế hoạch: trước ngày 31/01/{nam_toi}; báo cáo kết quả: trước ngày {dot_1} (đợt 1) và trước ngày {dot_2} (đợt 2)",
  },
  {
    keywords: INITIATIVE,
    target: "Có đủ số sáng kiến CCHC được công nhận và áp dụng để đạt {diem_chuan} điểm",
    solution:
      "Giao mỗi bộ phận đăng ký ít nhất 01 sáng kiến, giải pháp CCHC gắn với việc đang làm; nộp thuyết minh trong quý I để Hội đồng sáng kiến xét; ra quyết định công nhận, áp dụng thử trong quý II và lập báo cáo hiệu quả kèm số liệu trước và sau.",
    deadline: "Đăng ký trước ngày 10/3; công nhận và áp dụng trước ngày {dot_1}",
  },
  {
    keywords: INITIATIVE,
    cause: "noInitiative",
    target: "Có ít nhất 01 sáng kiến CCHC được công nhận và áp dụng trong năm",
    solution:
      "Chọn một việc người dân hay phải đi lại nhiều lần để làm sáng kiến (như trả kết quả tại nhà cho người cao tuổi, hướng dẫn nộp hồ sơ lưu động ở thôn, tổ dân phố); lập thuyết minh, trình Hội đồng sáng kiến công nhận, áp dụng và lưu quyết định, báo cáo hiệu quả làm tài liệu kiểm chứng.",
    deadline: "Đăng ký trước ngày 10/3; công nhận và áp dụng trước ngày {dot_1}",
  },
  {
    keywords: PROMISES,
    target: "Hoàn thành 100% nội dung đã cam kết",
    solution:
      "Lập bảng theo dõi từng nội dung cam kết (chỉ tiêu, số liệu hiện tại, còn thiếu, người thực hiện); dồn sức cho nội dung chưa đạt về số hóa, thanh toán trực tuyến, giải ngân; kiểm điểm hằng tháng, nội dung khó đạt phải giải trình bằng văn bản kèm số liệu trước khi tự chấm.",
    deadline: ROUNDS,
  },
  {
    keywords: DIALOGUE,
    target: "Tổ chức ít nhất 02 cuộc đối thoại; 100% kiến nghị sau đối thoại được trả lời bằng văn bản",
    solution:
      "Ban hành kế hoạch đối thoại (người dân, doanh nghiệp, thanh niên) ngay từ quý I; mỗi cuộc có biên bản, thông báo kết luận; lập bảng theo dõi từng kiến nghị, trả lời trong 15 ngày, đăng kết quả lên Trang thông tin điện tử và ban hành báo cáo kết quả xử lý kiến nghị.",
    deadline: "Trước ngày 25/11/{nam_toi}",
  },
  {
    keywords: DIALOGUE,
    cause: "noDocument",
    target: "Mỗi cuộc đối thoại có thông báo kết luận và báo cáo kết quả xử lý kiến nghị",
    solution:
      "Trong 05 ngày sau mỗi cuộc đối thoại ra thông báo kết luận, giao từng kiến nghị cho bộ phận xử lý có hạn; sau 30 ngày ban hành báo cáo kết quả xử lý kiến nghị (kể cả đối thoại với thanh niên), gửi người kiến nghị và đăng Trang thông tin điện tử.",
    deadline: "Trước ngày 25/11/{nam_toi}",
  },
  {
    keywords: ["tập huấn CCHC", "tập huấn nghiệp vụ CCHC", "bồi dưỡng CCHC", "tập huấn cải cách hành chính"],
    target: "100% công chức làm công tác CCHC được tập huấn trong năm",
    solution:
      "Lập danh sách công chức cần tập huấn CCHC; tổ chức 01 buổi hướng dẫn chấm điểm, cách lưu tài liệu kiểm chứng ngay sau khi có bộ tiêu chí; cử người dự lớp của tỉnh; lưu tài liệu, danh sách, ảnh.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: [
      "ban chỉ đạo CCHC",
      "tổ công tác CCHC",
      "ban chỉ đạo cải cách hành chính",
      "họp CCHC",
      "giao ban CCHC",
    ],
    target: "Ban Chỉ đạo họp kiểm điểm CCHC mỗi quý một lần, có thông báo kết luận",
    solution:
      "Kiện toàn Ban Chỉ đạo và quy chế làm việc trong quý I; mỗi quý họp kiểm điểm tiến độ, điểm số dự kiến từng tiêu chí, giao việc cụ thể trong thông báo kết luận và theo dõi đến khi xong.",
    deadline: QUARTERLY,
  },
  {
    keywords: ["kinh phí CCHC", "kinh phí cho công tác CCHC", "bố trí kinh phí"],
    target: "Dự toán có dòng kinh phí riêng cho CCHC và sử dụng hết, đúng mục đích",
    solution:
      "Lập dự toán kinh phí CCHC (tuyên truyền, tập huấn, thiết bị số hóa) cùng dự toán ngân sách năm; ghi thành dòng riêng trong quyết định giao dự toán; lưu chứng từ làm tài liệu kiểm chứng.",
    deadline: YEAR_END,
  },
  {
    keywords: ["tự đánh giá, chấm điểm", "tự chấm điểm", "tự đánh giá chỉ số", "báo cáo tự đánh giá"],
    target: "Tự chấm đủ 100% tiêu chí, điểm tự chấm sát điểm thẩm định, gửi đúng hạn",
    solution:
      "Phân công từng tiêu chí cho người chấm; mở thư mục tài liệu kiểm chứng theo mã tiêu chí từ đầu năm; tự chấm thử sau mỗi quý; tiêu chí không phát sinh phải có văn bản giải trình; lãnh đạo duyệt trước khi gửi Sở Nội vụ 05 ngày.",
    deadline: ROUNDS,
  },
  {
    keywords: [],
    field: "chỉ đạo, điều hành",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Lập bảng kê việc còn thiếu của tiêu chí “{tieu_chi}”, giao người thực hiện và ngày xong cho từng việc; kiểm điểm tại họp giao ban tháng; lưu văn bản, số liệu vào thư mục tài liệu kiểm chứng theo mã {ma}.",
    deadline: ROUNDS,
  },
  {
    keywords: [],
    field: "chỉ đạo, điều hành",
    cause: "notSelfScored",
    target: "Tự chấm đủ và có tài liệu kiểm chứng cho tiêu chí này",
    solution:
      "Giao người chấm tiêu chí “{tieu_chi}”; thu thập văn bản, số liệu đã thực hiện trong năm; tự chấm, nếu không phát sinh thì có văn bản giải trình gửi kèm báo cáo tự đánh giá.",
    deadline: ROUNDS,
  },
];
