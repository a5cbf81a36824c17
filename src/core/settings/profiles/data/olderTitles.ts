/** Titles of commune officers before 1/7/2025, by field and keyword. Many plans and annual tables are still written with them. */
import type { AssignmentRule } from "../../../remediation/rules";

const OFFICE = "Công chức Văn phòng - Thống kê";
const JUSTICE = "Công chức Tư pháp - Hộ tịch";
const FINANCE = "Công chức Tài chính - Kế toán";
const CULTURE = "Công chức Văn hóa - Xã hội";
const LAND = "Công chức Địa chính - Xây dựng";
const DESK = "Bộ phận Tiếp nhận và Trả kết quả";
const POLICE = "Công an cấp xã";
const ALL = "Cán bộ, công chức";
const FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể";

const rule = (
  by: AssignmentRule["by"],
  pattern: string,
  [lead, support]: readonly [string, string],
): AssignmentRule => ({
  by,
  pattern,
  lead,
  support,
});
const field = (pattern: string, ...who: readonly [string, string]): AssignmentRule =>
  rule("field", pattern, who);
const words = (pattern: string, ...who: readonly [string, string]): AssignmentRule =>
  rule("keyword", pattern, who);

export const OLDER_TITLES: readonly AssignmentRule[] = [
  field("chỉ đạo, điều hành", OFFICE, ALL),
  field("thể chế", JUSTICE, ALL),
  field("văn bản quy phạm pháp luật", JUSTICE, ALL),
  field("thủ tục hành chính", OFFICE, DESK),
  field("tổ chức bộ máy", OFFICE, ALL),
  field("chế độ công vụ", OFFICE, ALL),
  field("đội ngũ cán bộ, công chức", OFFICE, ALL),
  field("tài chính công", FINANCE, OFFICE),
  field("chính quyền điện tử", CULTURE, OFFICE),
  field("chính quyền số", CULTURE, OFFICE),
  field("chuyển đổi số", CULTURE, OFFICE),
  field("hiện đại hóa", CULTURE, OFFICE),
  field("tác động của cải cách hành chính", OFFICE, ALL),
  field("điều tra xã hội học", OFFICE, DESK),
  field("phát triển kinh tế", FINANCE, OFFICE),
  field("tham gia của người dân", OFFICE, FRONT),
  field("công khai, minh bạch", OFFICE, `${FINANCE}; ${LAND}`),
  field("trách nhiệm giải trình", OFFICE, JUSTICE),
  field("kiểm soát tham nhũng", OFFICE, JUSTICE),
  field("cung ứng dịch vụ công", CULTURE, LAND),
  field("quản trị môi trường", LAND, FRONT),
  field("quản trị điện tử", CULTURE, OFFICE),
  field("thủ tục hành chính công", OFFICE, DESK),
  field("tiếp cận dịch vụ", DESK, OFFICE),
  field("kết quả dịch vụ", DESK, ALL),
  field("công chức giải quyết công việc", OFFICE, DESK),
  field("công chức trực tiếp", OFFICE, DESK),

  words("tuyên truyền", CULTURE, OFFICE),
  words("nhiệm vụ được", OFFICE, ALL),
  words("sáng kiến", OFFICE, ALL),
  words("đối thoại", OFFICE, `${CULTURE}; ${FRONT}`),
  words("theo dõi thi hành pháp luật", JUSTICE, ALL),
  words("theo dõi THPL", JUSTICE, ALL),
  words("phổ biến, giáo dục pháp luật", JUSTICE, FRONT),
  words("chứng thực", JUSTICE, DESK),
  words("hòa giải", JUSTICE, FRONT),
  words("trực tuyến", OFFICE, `${DESK}; ${ALL}`),
  words("số hóa", OFFICE, DESK),
  words("một cửa", OFFICE, DESK),
  words("chữ ký số", OFFICE, ALL),
  words("xử lý văn bản", OFFICE, ALL),
  words("ISO", OFFICE, JUSTICE),
  words("hệ thống thông tin báo cáo", OFFICE, ALL),
  words("trang thông tin điện tử", CULTURE, OFFICE),
  words("chuyển đổi số", CULTURE, OFFICE),
  words("công nghệ số cộng đồng", CULTURE, FRONT),
  words("đề án 06", POLICE, OFFICE),
  words("giải ngân", FINANCE, LAND),
  words("tài sản công", FINANCE, OFFICE),
  words("ngân sách", FINANCE, OFFICE),
  words("khiếu nại, tố cáo", JUSTICE, OFFICE),
  words("an ninh", POLICE, FRONT),
  words("quy hoạch", LAND, OFFICE),
  words("đất đai", LAND, DESK),
  words("hộ nghèo", CULTURE, FRONT),
];
