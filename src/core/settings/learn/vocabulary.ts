/** Words by which officers write a person, a task and a deadline into one cell. With their tones: "chủ trì", not "chu tri". */

/** What may stand before whoever is to act. */
export const CALLS = ["giao", "đề nghị", "yêu cầu", "phân công"];
const HOW_MANY = ["các", "toàn bộ", "toàn thể", "tất cả", "mỗi"];
/** What a person or an office is called first. */
const OPENERS = [
  "đ/c",
  "đồng chí",
  "ông",
  "bà",
  "công chức",
  "cán bộ",
  "CBCC",
  "bộ phận",
  "văn phòng",
  "phòng",
  "trung tâm",
  "ban",
  "tổ",
  "công an",
  "đài",
  "trạm",
  "lãnh đạo",
  "kế toán",
  "Ủy ban nhân dân",
  "UBND",
  "chủ tịch",
  "phó chủ tịch",
];
/** What is done begins with one of these, in small letters: "Bộ phận Tiếp nhận và Trả kết quả" is a name to its end. */
const VERBS = [
  "chủ trì",
  "tham mưu",
  "theo dõi",
  "kiểm tra",
  "thực hiện",
  "triển khai",
  "xây dựng",
  "rà soát",
  "đôn đốc",
  "(?<!các )tổ chức",
  "hướng dẫn",
  "tăng cường",
  "đẩy mạnh",
  "giải quyết",
  "quan tâm",
  "phối hợp",
  "chịu trách nhiệm",
  "có trách nhiệm",
  "tiếp tục",
  "chủ động",
  "lập",
  "cập nhật",
  "tổng hợp",
  "tuyên truyền",
  "bố trí",
  "nâng cao",
  "bảo đảm",
  "đảm bảo",
  "duy trì",
  "trực tiếp",
  "báo cáo",
  "ban hành",
  "công khai",
  "đăng tải",
  "số hóa",
  "thường xuyên",
  "nghiêm túc",
  "hoàn thành",
  "áp dụng",
  "phát huy",
  "nhắc nhở",
  "khẩn trương",
  "tích cực",
  "vận động",
  "nghiên cứu",
  "đăng ký",
];

const EDGE = "(?![\\p{L}\\d])";
const either = (words: readonly string[]): string => words.join("|");

/** Whether a cell begins with a person or an office. */
export const BEGINS_WITH_ACTOR = new RegExp(
  `^(?:(?:${either(CALLS)})\\s+)?(?:(?:${either(HOW_MANY)})\\s+)*(?:${either(OPENERS)})${EDGE}`,
  "iu",
);
export const CALL = new RegExp(`^(?:${either(CALLS)})\\s+`, "iu");
export const VERB = new RegExp(`(?<![\\p{L}\\d])(?:${either(VERBS)})${EDGE}`, "u");
/** Where a deadline begins: how it is announced, then a word of time. */
export const DEADLINE =
  /(?:thời gian(?: hoàn thành| thực hiện)?|thời hạn(?: hoàn thành)?|hoàn thành(?: báo cáo)?|thực hiện xong|xong)\s*:?\s*(?=(?:trước|trong|theo|vào|thường xuyên|chậm nhất|đến|hằng|hàng|quý|tháng|cuối|năm|ngày|\d)(?!\p{L}))/giu;
/** Labels of cells that say their parts. */
export const LABELS = {
  lead: /^chủ trì\s*:\s*/iu,
  support: /^phối hợp\s*:\s*/iu,
  solution: /^(?:biện pháp|giải pháp|nhiệm vụ|nhiệm vụ, giải pháp)\s*:\s*/iu,
  deadline: /^(?:thời gian|thời hạn)(?: thực hiện| hoàn thành)?\s*:\s*/iu,
} as const;
