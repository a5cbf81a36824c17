/** Cải cách tổ chức bộ máy. */
import { ALWAYS, FIRST_QUARTER, ROUNDS, SECOND_QUARTER, YEAR_END, type LibraryRow } from "../row";

export const ORGANIZATION: readonly LibraryRow[] = [
  {
    keywords: [
      "sắp xếp các phòng chuyên môn",
      "sắp xếp, kiện toàn",
      "kiện toàn tổ chức bộ máy",
      "sắp xếp, kiện toàn tổ chức bộ máy",
      "sắp xếp tổ chức bộ máy",
    ],
    target: "100% phòng, trung tâm được kiện toàn đúng quy định, có quyết định chức năng, nhiệm vụ",
    solution:
      "Rà soát chức năng, nhiệm vụ, số người của từng phòng và Trung tâm Phục vụ hành chính công so với Nghị định số 150/2025/NĐ-CP; ban hành hoặc sửa quyết định quy định chức năng, nhiệm vụ; bố trí công chức đúng chuyên môn, có phương án cho việc bị bỏ trống.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: ["chức năng, nhiệm vụ", "quy định chức năng, nhiệm vụ"],
    target: "Không còn nhiệm vụ trùng hoặc bỏ trống giữa các phòng, trung tâm",
    solution:
      "Lập bảng nhiệm vụ theo từng phòng, trung tâm, tìm việc trùng, việc chưa ai làm; lấy ý kiến rồi sửa quyết định chức năng, nhiệm vụ; đăng Trang thông tin điện tử để người dân biết nơi liên hệ.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: ["sử dụng biên chế", "biên chế được giao", "quản lý biên chế", "quản lý và sử dụng biên chế"],
    target: "Sử dụng biên chế không vượt số được giao, đúng cơ cấu",
    solution:
      "Đối chiếu số người hiện có với biên chế được giao từng quý; chỗ trống thì đề nghị tuyển, tiếp nhận hoặc điều chuyển đúng vị trí; cập nhật phần mềm quản lý cán bộ và báo cáo Sở Nội vụ khi có biến động.",
    deadline: YEAR_END,
  },
  {
    keywords: ["tinh giản biên chế", "thực hiện tinh giản biên chế"],
    target: "Có kế hoạch tinh giản biên chế năm và thực hiện đúng đối tượng, đúng chính sách",
    solution:
      "Ban hành kế hoạch tinh giản biên chế năm; mỗi 6 tháng rà soát đối tượng, họp xét công khai và lập hồ sơ đề nghị gửi Sở Nội vụ; trường hợp không có đối tượng phải có biên bản họp xét và văn bản giải trình làm tài liệu kiểm chứng.",
    deadline: ROUNDS,
  },
  {
    keywords: ["quy chế làm việc", "thực hiện quy chế làm việc", "quy chế làm việc của UBND"],
    target: "Quy chế làm việc được ban hành, cập nhật theo mô hình chính quyền hai cấp và được thực hiện đủ",
    solution:
      "Rà soát quy chế làm việc của Ủy ban nhân dân theo thẩm quyền mới, ban hành bản sửa đổi; lập lịch họp, lịch tiếp công dân, chế độ báo cáo theo quy chế; mỗi quý kiểm tra việc thực hiện và ghi vào biên bản họp giao ban.",
    deadline: FIRST_QUARTER,
  },
  {
    keywords: [
      "phân cấp, ủy quyền",
      "phân cấp quản lý",
      "quy định về phân cấp",
      "thực hiện phân cấp",
      "thực hiện đúng các quy định về phân cấp, ủy quyền",
      "ủy quyền",
    ],
    target: "100% nhiệm vụ được phân cấp, ủy quyền thực hiện đúng thẩm quyền, có báo cáo",
    solution:
      "Lập danh mục nhiệm vụ được phân cấp, ủy quyền và văn bản giao; phân công người thực hiện từng việc, quy định hồ sơ phải lưu; nhiệm vụ ủy quyền cho công chức có quyết định riêng; báo cáo kết quả thực hiện phân cấp trong báo cáo năm.",
    deadline: ROUNDS,
  },
  {
    keywords: [
      "kiểm tra việc phân cấp",
      "phát hiện khi kiểm tra việc phân cấp",
      "kiểm tra việc thực hiện phân cấp",
      "xử lý vấn đề phát hiện khi kiểm tra việc phân cấp",
    ],
    target: "100% vấn đề phát hiện khi kiểm tra phân cấp được xử lý, có văn bản báo cáo",
    solution:
      "Tự kiểm tra việc thực hiện nhiệm vụ được phân cấp ít nhất 01 lần trong năm; lập bảng vấn đề phát hiện, giao hạn xử lý; báo cáo kết quả bằng văn bản cho cơ quan kiểm tra và lưu tài liệu.",
    deadline: ROUNDS,
  },
  {
    keywords: ["số lượng cấp phó", "số lượng lãnh đạo", "cấp phó"],
    target: "Số lượng cấp phó của các phòng, trung tâm không vượt quy định",
    solution:
      "Thống kê số cấp phó từng phòng, trung tâm; nơi vượt thì lập phương án sắp xếp, điều chuyển theo lộ trình của tỉnh; không bổ nhiệm mới khi chưa xuống dưới mức quy định.",
    deadline: YEAR_END,
  },
  {
    keywords: ["thôn, tổ dân phố", "người hoạt động không chuyên trách"],
    target: "Thôn, tổ dân phố được kiện toàn, đủ người hoạt động không chuyên trách theo quy định",
    solution:
      "Rà soát quy mô hộ từng thôn, tổ dân phố và số người hoạt động không chuyên trách; lập hồ sơ kiện toàn, bầu bổ sung chức danh thiếu; tập huấn nhiệm vụ thu thập thông tin, hỗ trợ người dân làm dịch vụ công trực tuyến.",
    deadline: SECOND_QUARTER,
  },
  {
    keywords: [],
    field: "tổ chức bộ máy",
    target: "Đạt tối đa {diem_chuan} điểm",
    solution:
      "Rà soát quyết định, báo cáo còn thiếu của tiêu chí “{tieu_chi}”; giao người tham mưu và ngày trình ký; lưu tài liệu kiểm chứng theo mã {ma}, đối chiếu với hướng dẫn chấm điểm trước khi tự chấm.",
    deadline: ROUNDS,
  },
  {
    keywords: ["tổ chức bộ máy", "thực hiện các quy định về tổ chức bộ máy"],
    target: "Tổ chức bộ máy đúng quy định, không có ý kiến của cơ quan kiểm tra chưa khắc phục",
    solution:
      "Tự kiểm tra việc thực hiện quy định về tổ chức bộ máy mỗi năm một lần; sửa ngay nội dung chưa đúng trong quyết định thành lập, phân công, bổ nhiệm; báo cáo kết quả với Sở Nội vụ.",
    deadline: ALWAYS,
  },
];
