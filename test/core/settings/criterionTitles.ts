/** Titles of criteria that communes publish, with their fields: figures and titles only. */

export interface Criterion {
  readonly code: string;
  readonly title: string;
}

export interface FieldOfCriteria {
  readonly field: string;
  readonly criteria: readonly Criterion[];
}

const field = (
  title: string,
  ...criteria: readonly (readonly [code: string, title: string])[]
): FieldOfCriteria => ({
  field: title,
  criteria: criteria.map(([code, each]) => ({ code, title: each })),
});

/** A list of 19 items below their maximum. */
export const LOST_ITEMS: readonly FieldOfCriteria[] = [
  field(
    "Công tác chỉ đạo, điều hành CCHC",
    ["1.4.1", "Mức độ thực hiện kế hoạch tuyên truyền CCHC đã ban hành"],
    ["1.4.2", "Mức độ đa dạng trong tuyên truyền CCHC"],
    ["1.5.1", "Thực hiện các nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao"],
    ["1.5.3", "Tổ chức thực hiện đánh giá chỉ số đã công bố và kết quả khắc phục tồn tại, hạn chế"],
    [
      "1.5.4",
      "Sáng kiến trong triển khai công tác CCHC (là những giải pháp, biện pháp, mô hình, đề án, cách làm mới được áp dụng và đem lại hiệu quả trong thực hiện CCHC trong năm của xã, phường, thị trấn)",
    ],
    ["1.6", "Thực hiện cam kết cải thiện, nâng cao các chỉ số"],
    ["1.7", "Đối thoại của lãnh đạo UBND xã với người dân, doanh nghiệp"],
  ),
  field("Cải cách thể chế", ["2.4.2", "Thực hiện các hoạt động về theo dõi THPL"]),
  field(
    "Cải cách thủ tục hành chính",
    ["3.3", "Tỷ lệ hồ sơ TTHC thực hiện tiếp nhận và trả kết quả qua Hệ thống Một cửa điện tử"],
    [
      "3.11.1",
      "Tỷ lệ hồ sơ giải quyết TTHC được luân chuyển trong nội bộ giữa các cơ quan có thẩm quyền giải quyết hoặc các cơ quan có liên quan được thực hiện bằng phương thức điện tử",
    ],
    ["3.11.2", "Tỷ lệ hồ sơ TTHC có cấp kết quả giải quyết TTHC điện tử"],
    ["3.12.1", "Tỷ lệ TTHC có phát sinh giao dịch thanh toán trực tuyến"],
    ["3.12.2", "Tỷ lệ hồ sơ thanh toán trực tuyến"],
    ["3.13.1", "Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến"],
    ["3.13.3", "Tỷ lệ hồ sơ DVC TT"],
  ),
  field("Cải cách tài chính công", ["6.3", "Kết quả của việc thực hiện tự chủ về tài chính tại UBND cấp xã"]),
  field(
    "Xây dựng chính quyền điện tử, chính quyền số",
    [
      "7.1.4",
      "Triển khai xử lý văn bản và hồ sơ công việc trên môi trường mạng theo đúng quy trình từ khâu tiếp nhận văn bản, chuyển xử lý, tạo lập hồ sơ, trình qua các cấp thẩm quyền phê duyệt và ký số văn bản trên Phần mềm QLVB và HSCV (Trừ văn bản mật)",
    ],
    ["7.3.1", "UBND cấp xã áp dụng chữ ký số"],
    ["7.3.2", "Lãnh đạo đơn vị áp dụng chữ ký số"],
  ),
];

/** Criteria that a plan by field speaks of. */
export const PLAN_ITEMS: readonly FieldOfCriteria[] = [
  field("Công tác chỉ đạo, điều hành cải cách hành chính", [
    "1.5",
    "Sáng kiến hoặc giải pháp mới trong CCHC",
  ]),
  field("Cải cách thủ tục hành chính", ["3.2", "Công khai TTHC"]),
  field("Cải cách chế độ công vụ", ["4.2", "Cán bộ công chức cấp xã đạt chuẩn"]),
  field(
    "Cải cách tài chính công",
    ["5.2.2", "Tổ chức kiểm tra việc thực hiện các quy định về quản lý tài sản công"],
    ["5.4", "Thực hiện chế độ báo cáo công tác tài chính - ngân sách theo quy định"],
  ),
  field(
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    ["6.3", "Hồ sơ giải quyết TTHC xử lý không đúng quy định"],
    ["6.3", "Tỷ lệ hồ sơ giải quyết TTHC được cập nhật, xử lý đầy đủ, đúng quy định"],
    [
      "6.4.2",
      "Số lượng văn bản hướng dẫn chỉ đạo các lĩnh vực công tác của cơ quan, đơn vị được đăng tải trên Trang thông tin điện tử",
    ],
  ),
  field("Tác động của cải cách hành chính đến phát triển kinh tế xã hội", [
    "7.2",
    "Mức độ thực hiện các chỉ tiêu phát triển kinh tế xã hội theo kế hoạch trong năm",
  ]),
];

/** Two tables of one plan: what is kept up, and what is put right. */
export const KEPT_AND_LOST_ITEMS: readonly FieldOfCriteria[] = [
  field(
    "Công tác chỉ đạo, điều hành",
    ["1.1", "Kế hoạch CCHC năm"],
    ["1.2", "Thực hiện chế độ báo cáo định kỳ"],
    ["1.3", "Công tác tuyên truyền CCHC"],
    ["1.4", "Đổi mới, sáng tạo trong thực hiện nhiệm vụ"],
    ["1.5", "Thực hiện các nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao"],
    ["1.6", "Tổ chức diễn đàn, đối thoại giữa lãnh đạo đơn vị với tổ chức, cá nhân"],
  ),
  field(
    "Cải cách thể chế",
    ["2.1", "Theo dõi thi hành pháp luật (TDTHPL)"],
    ["2.2", "Rà soát văn bản quy phạm pháp luật (QPPL)"],
    ["2.3", "Xử lý văn bản trái pháp luật do cơ quan có thẩm quyền kiểm tra kiến nghị"],
  ),
  field(
    "Cải cách thủ tục hành chính",
    ["3.1", "Hoạt động kiểm soát quy định TTHC của UBND cấp xã"],
    ["3.2.1", "Báo cáo kết quả rà soát, đánh giá TTHC trong năm"],
    ["3.2.2", "Kết quả rà soát, đánh giá TTHC"],
    ["3.2.2", "Kết quả thực hiện rà soát, đơn giản hóa TTHC"],
    ["3.3", "Công khai TTHC và kết quả giải quyết hồ sơ"],
    [
      "3.4",
      "Công tác tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) của cá nhân, tổ chức đối với TTHC thuộc thẩm quyền giải quyết của đơn vị",
    ],
    ["3.5", "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông"],
    ["3.5.2", "Đánh giá chất lượng giải quyết TTHC của cơ quan, đơn vị"],
  ),
  field(
    "Cải cách tổ chức bộ máy hành chính",
    ["4.1", "Sắp xếp, kiện toàn tổ chức bộ máy"],
    ["4.2", "Thực hiện tinh giản biên chế"],
    ["4.3", "Thực hiện các quy định về phân cấp quản lý"],
  ),
  field(
    "Cải cách chế độ công vụ",
    ["5.2.1", "Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về chuyên môn theo quy định"],
    ["5.2.3", "Chấp hành kỷ luật, kỷ cương hành chính của cán bộ, công chức"],
    ["5.3", "Đánh giá phân loại cán bộ, công chức"],
    ["5.3.2", "Kết quả đánh giá, phân loại cán bộ, công chức"],
  ),
  field(
    "Cải cách tài chính công",
    ["6.1", "Xây dựng quy chế chi tiêu nội bộ"],
    [
      "6.2",
      "Thực hiện tiết kiệm kinh phí thực hiện chế độ tự chủ để chi thu nhập tăng thêm cho người lao động",
    ],
    ["6.3", "Tỷ lệ tiết kiệm chi thường xuyên"],
    ["6.4", "Thực hiện giải ngân kế hoạch vốn đầu tư ngân sách nhà nước hằng năm"],
  ),
  field(
    "Xây dựng chính quyền điện tử, chính quyền số",
    ["7.1", "Thể chế số"],
    ["7.2", "Hạ tầng số và nguồn lực CNTT"],
    ["7.3", "Phát triển các ứng dụng, dịch vụ giữa các cơ quan nhà nước"],
    ["7.3.1", "Tỷ lệ xử lý văn bản, hồ sơ công việc trên môi trường mạng"],
    ["7.3.2", "Tuyên truyền về Chuyển đổi số"],
    ["7.3.3", "Thực hiện chế độ báo cáo tại Hệ thống thông tin báo cáo của tỉnh"],
    ["7.4.1", "Sử dụng hệ thống một cửa điện tử, một cửa điện tử liên thông"],
    ["4.4.2", "Tỷ lệ số hóa hồ sơ giải quyết TTHC"],
    ["7.4.3", "Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến"],
    ["7.4.4", "Tỷ lệ hồ sơ phát sinh trực tuyến"],
  ),
];

/** What a plan for self-scoring shares out. */
export const SELF_SCORING_ITEMS: readonly FieldOfCriteria[] = [
  field(
    "Hiện đại hóa hành chính",
    ["6.1", "Áp dụng hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001"],
    ["6.2", "Ứng dụng công nghệ thông tin trong quản lý"],
    ["6.3", "Cung cấp dịch vụ công trực tuyến"],
    ["6.4", "Xếp hạng mức độ Chính quyền điện tử"],
  ),
  field("Tác động của cải cách hành chính", ["8.1", "Điều tra xã hội học"]),
];

export const PAPI_CONTENTS: readonly string[] = [
  "Tham gia của người dân ở cấp cơ sở",
  "Công khai, minh bạch trong hoạch định chính sách",
  "Trách nhiệm giải trình với người dân",
  "Kiểm soát tham nhũng trong khu vực công",
  "Thủ tục hành chính công",
  "Cung ứng dịch vụ công",
  "Quản trị môi trường",
  "Quản trị điện tử",
];

export const SIPAS_CONTENTS: readonly string[] = [
  "Tiếp cận dịch vụ hành chính công",
  "Thủ tục hành chính",
  "Công chức trực tiếp giải quyết công việc",
  "Kết quả dịch vụ hành chính công",
  "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị",
];
