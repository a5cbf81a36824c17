/** Cải cách thể chế: xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật. */
import { ALWAYS, FIRST_QUARTER, QUARTERLY, ROUNDS, THIRD_QUARTER, YEAR_END, type LibraryRow } from "../row";

const LAW_PLAN = ["kế hoạch theo dõi thi hành pháp luật", "ban hành kế hoạch theo dõi thi hành pháp luật"];
const LAW_WORK = [
  "theo dõi thi hành pháp luật",
  "hoạt động về theo dõi thi hành pháp luật",
  "hoạt động theo dõi thi hành pháp luật",
  "theo dõi tình hình thi hành pháp luật",
];
const REVIEW = [
  "rà soát văn bản",
  "rà soát văn bản quy phạm pháp luật",
  "xử lý kết quả rà soát",
  "rà soát văn bản và xử lý kết quả rà soát",
  "hệ thống hóa văn bản",
];

export const INSTITUTION: readonly LibraryRow[] = [
  {
    keywords: [
      "triển khai văn bản quy phạm pháp luật",
      "tổ chức thực hiện văn bản quy phạm pháp luật",
      "văn bản quy phạm pháp luật của cấp trên",
    ],
    target:
      "100% văn bản quy phạm pháp luật của cấp trên có liên quan được triển khai trong 10 ngày làm việc",
    solution:
      "Lập danh mục văn bản quy phạm pháp luật mới theo tháng, ghi ngày nhận và ngày ban hành văn bản triển khai; Văn phòng rà soát vào ngày 20 hằng tháng và nhắc bộ phận chưa tham mưu; lưu danh mục làm tài liệu kiểm chứng.",
    deadline: ALWAYS,
  },
  {
    keywords: [
      "xây dựng văn bản quy phạm pháp luật",
      "ban hành văn bản quy phạm pháp luật",
      "xây dựng VBQPPL",
      "chất lượng văn bản quy phạm pháp luật",
    ],
    target: "100% văn bản quy phạm pháp luật ban hành đúng thẩm quyền, trình tự, thể thức",
    solution:
      "Chỉ ban hành văn bản quy phạm pháp luật khi được luật giao; mỗi dự thảo có phiếu kiểm tra thẩm quyền, lấy ý kiến đối tượng chịu tác động, ý kiến thẩm định; gửi văn bản để kiểm tra và đăng cơ sở dữ liệu quốc gia về pháp luật đúng hạn.",
    deadline: ALWAYS,
  },
  {
    keywords: REVIEW,
    target: "100% văn bản thuộc diện rà soát được rà soát, công bố danh mục hết hiệu lực đúng hạn",
    solution:
      "Lập danh mục văn bản của Hội đồng nhân dân, Ủy ban nhân dân còn hiệu lực; rà soát theo phiếu khi có văn bản mới của cấp trên; trình bãi bỏ, thay thế văn bản không còn phù hợp và công bố danh mục hết hiệu lực trên Trang thông tin điện tử trước ngày 31/01 hằng năm.",
    deadline: YEAR_END,
  },
  {
    keywords: [
      "văn bản trái pháp luật",
      "xử lý văn bản trái pháp luật",
      "kiểm tra văn bản",
      "tự kiểm tra văn bản",
    ],
    target: "100% văn bản bị kiến nghị được xử lý và báo cáo trong thời hạn",
    solution:
      "Tự kiểm tra văn bản trong 30 ngày sau khi ban hành; khi có kiến nghị của cơ quan kiểm tra thì trình xử lý (đình chỉ, sửa đổi, bãi bỏ) và báo cáo kết quả bằng văn bản đúng hạn; rút kinh nghiệm với người soạn thảo.",
    deadline: ALWAYS,
  },
  {
    keywords: ["phổ biến, giáo dục pháp luật", "phổ biến giáo dục pháp luật", "tuyên truyền pháp luật"],
    target:
      "Hoàn thành 100% kế hoạch phổ biến, giáo dục pháp luật; mỗi quý có ít nhất 01 hội nghị hoặc diễn đàn trực tiếp với người dân",
    solution:
      "Ban hành kế hoạch phổ biến, giáo dục pháp luật trong quý I; tổ chức diễn đàn, hỏi đáp trực tiếp tại thôn, tổ dân phố về đất đai, hộ tịch, định danh điện tử; phát tài liệu hỏi đáp trên hệ thống truyền thanh và Trang thông tin điện tử; lưu danh sách, ảnh.",
    deadline: QUARTERLY,
  },
  {
    keywords: LAW_PLAN,
    target: "Kế hoạch theo dõi thi hành pháp luật ban hành trong quý I, có lĩnh vực trọng tâm",
    solution:
      "Ban hành kế hoạch theo dõi thi hành pháp luật ngay sau kế hoạch của tỉnh: nêu lĩnh vực trọng tâm, nội dung kiểm tra, điều tra, khảo sát, bộ phận thực hiện và mốc từng việc; gửi Sở Tư pháp và đăng Trang thông tin điện tử.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: LAW_WORK,
    target:
      "Thực hiện đủ các hoạt động theo dõi thi hành pháp luật: thu thập thông tin, kiểm tra, điều tra khảo sát; có báo cáo năm",
    solution:
      "Theo kế hoạch theo dõi thi hành pháp luật: thu thập thông tin hằng quý, kiểm tra ít nhất 01 lĩnh vực trọng tâm, khảo sát bằng phiếu ở các thôn, tổ dân phố; ban hành văn bản xử lý kết quả theo dõi và báo cáo năm, kèm biên bản, phiếu khảo sát làm tài liệu kiểm chứng.",
    deadline: ROUNDS,
  },
  {
    keywords: LAW_WORK,
    cause: "notSelfScored",
    target: "Có đủ hoạt động và báo cáo theo dõi thi hành pháp luật; tự chấm đủ {diem_chuan} điểm",
    solution:
      "Phân công người theo dõi thi hành pháp luật; ban hành kế hoạch trong quý I, làm ít nhất 01 cuộc kiểm tra và 01 đợt khảo sát; lưu biên bản, phiếu, văn bản xử lý kết quả, báo cáo năm vào thư mục mã {ma} và tự chấm kèm tài liệu này, không để trống.",
    deadline: ROUNDS,
  },
  {
    keywords: ["báo cáo theo dõi thi hành pháp luật", "báo cáo công tác theo dõi thi hành pháp luật"],
    target: "Báo cáo theo dõi thi hành pháp luật gửi đúng hạn, đủ nội dung và phụ lục số liệu",
    solution:
      "Tổng hợp số liệu theo dõi thi hành pháp luật theo mẫu ngay sau mỗi cuộc kiểm tra; dự thảo báo cáo năm trước hạn 10 ngày, lấy ý kiến các bộ phận, gửi Sở Tư pháp trên hệ thống quản lý văn bản và lưu bản đã gửi.",
    deadline: "Theo hạn báo cáo của tỉnh; chậm nhất ngày {dot_2}",
  },
  {
    keywords: ["kết quả theo dõi thi hành pháp luật", "xử lý kết quả theo dõi thi hành pháp luật"],
    target: "100% vấn đề phát hiện qua theo dõi thi hành pháp luật có văn bản xử lý hoặc kiến nghị xử lý",
    solution:
      "Sau mỗi cuộc kiểm tra, khảo sát lập bảng vấn đề phát hiện; ban hành văn bản xử lý việc thuộc thẩm quyền, kiến nghị cấp có thẩm quyền việc vượt quyền; theo dõi đến khi có kết quả và ghi vào báo cáo năm.",
    deadline: ROUNDS,
  },
  {
    keywords: ["tiếp cận pháp luật", "chuẩn tiếp cận pháp luật"],
    target: "Đạt chuẩn tiếp cận pháp luật với tài liệu kiểm chứng đủ theo từng chỉ tiêu",
    solution:
      "Phân công từng chỉ tiêu chuẩn tiếp cận pháp luật cho bộ phận phụ trách; tự chấm thử trong quý III để bù chỉ tiêu thấp; hoàn thiện hồ sơ đề nghị công nhận trên hệ thống và niêm yết kết quả.",
    deadline: THIRD_QUARTER,
  },
  {
    keywords: ["hòa giải ở cơ sở", "hòa giải"],
    target: "Tỷ lệ hòa giải thành đạt từ 85%; 100% tổ hòa giải được kiện toàn",
    solution:
      "Kiện toàn tổ hòa giải ở từng thôn, tổ dân phố; tập huấn kỹ năng 01 lần trong năm; ghi sổ từng vụ việc và chi thù lao kịp thời; thống kê số vụ hòa giải thành theo quý.",
    deadline: QUARTERLY,
  },
  {
    keywords: [],
    field: "thể chế",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Rà soát văn bản, số liệu còn thiếu của tiêu chí “{tieu_chi}”; giao người tham mưu, thời hạn trình ký; lưu văn bản đã ban hành và minh chứng triển khai vào thư mục mã {ma}.",
    deadline: ROUNDS,
  },
  {
    keywords: [],
    field: "văn bản quy phạm pháp luật",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Lập danh mục văn bản liên quan tiêu chí “{tieu_chi}”, đối chiếu việc đã làm với thời hạn quy định; giao người hoàn thiện phần thiếu và lưu tài liệu kiểm chứng theo mã {ma}.",
    deadline: ROUNDS,
  },
];
