/**
 * The words by which councils say why points were lost, in order of precedence: the first rule that finds its words decides.
 * A unit that did not score itself has nothing else to be judged; a missing initiative or document explains missing evidence
 * and lateness; evidence comes before lateness and rates because without it nothing else was looked at; the wording of a
 * rate is plainer than that of quality. A bare rate ("7/30 TTHC") decides only when no words do.
 * Notation: cause/phrase.ts.
 */
import type { CauseKind } from "../rules";

export interface CauseRule {
  readonly name: string;
  readonly kind: Exclude<CauseKind, "none">;
  readonly phrases: readonly string[];
  /** The words do not count where one of these stands up to six words before them in the same part of a sentence, or around them. */
  readonly unlessBefore?: readonly string[];
  /** The words do not count where one of these stands up to four words after them in the same sentence. */
  readonly unlessAfter?: readonly string[];
}

export const TERMS = {
  not: "chưa|không|k|ko",
  document:
    "kế_hoạch|báo_cáo|quyết_định|văn_bản|quy_chế|chương_trình|công_văn|thông_báo|phương_án|đề_án|nghị_quyết|biên_bản|kh|bc|qđ|vb",
  evidence: "tài_liệu_kiểm_chứng|tlkc|minh_chứng|kiểm_chứng|tài_liệu|hồ_sơ_chứng_minh|thuyết_minh",
  initiative: "sáng_kiến|skkn|sk|giải_pháp_mới|cách_làm_mới|mô_hình_mới|cách_làm_hay",
  make: "ban_hành|xây_dựng|xd|lập|tham_mưu|phê_duyệt",
  well: "cụ_thể|đầy_đủ|chi_tiết|rõ|rõ_ràng|kịp_thời|đúng|đảm_bảo|bảo_đảm|sát|phù_hợp|chất_lượng",
} as const;

/** What takes back that something is wrong: "không còn tình trạng …", "tránh để …". */
export const TAKEN_BACK = [
  "không_còn|không_để|không_bị|không_xảy_ra|không_phát_sinh|không_phải|chưa_để",
  "đã_khắc_phục|khắc_phục_tình_trạng|khắc_phục_việc|đã_chấm_dứt",
  "!tránh|!nếu",
] as const;

/** What says, after the words, that it has been put right since. */
export const PUT_RIGHT = ["nay_đã|hiện_đã|đến_nay_đã"] as const;

export const CAUSE_RULES: readonly CauseRule[] = [
  {
    name: "not-self-scored",
    kind: "notSelfScored",
    phrases: [
      "@not *1 tự_chấm|tự_đánh_giá",
      "@not có *2 giải_trình",
      "@not giải_trình",
      "bỏ_trống *2 tự_chấm|tự_đánh_giá",
    ],
    unlessAfter: ["cụ_thể|rõ|rõ_ràng|đầy_đủ|thuyết_phục|đúng|cao|quá|vượt"],
  },
  {
    name: "no-initiative",
    kind: "noInitiative",
    phrases: [
      "@not có|đăng_ký|nộp|đề_xuất|xây_dựng|được|công_nhận|áp_dụng *1 @initiative",
      "thiếu|0 *1 @initiative",
      "@initiative *2 @not *1 công_nhận|áp_dụng",
    ],
  },
  {
    name: "no-document",
    kind: "noDocument",
    phrases: [
      "@not ban_hành",
      "@not được ban_hành",
      "@not @make *3 @document",
      "@not được|tiến_hành|thực_hiện|kịp @make *3 @document",
      "@not có *1 @document",
      "@not gửi|nộp *1 @document",
      "@document *3 @not *1 @make",
      "@document @not có|gửi|nộp",
      "thiếu *1 @document",
    ],
    unlessAfter: [
      "@well",
      "@evidence",
      "chậm|muộn|trễ",
      "hồ_sơ_công_việc",
      "nội_dung",
      "trái|phải|hết_hiệu_lực|quá_hạn",
    ],
  },
  {
    name: "no-evidence",
    kind: "noEvidence",
    phrases: [
      "@not có|đủ|gửi|nộp|cung_cấp|kèm|đính_kèm|cập_nhật *2 @evidence",
      "@not @evidence|kèm_theo|đính_kèm",
      "@not *1 bổ_sung|cung_cấp",
      "thiếu *2 @evidence",
      "@evidence *3 @not *1 đầy_đủ|rõ|hợp_lệ|phù_hợp|đảm_bảo|bảo_đảm|có|đúng",
      "@evidence còn thiếu",
      "@not có|đủ căn_cứ",
      "đề_nghị|yêu_cầu|cần|phải *2 bổ_sung *3 @evidence",
    ],
    unlessAfter: ["đã_bổ_sung|đã_cung_cấp|đã_gửi"],
  },
  {
    name: "late",
    kind: "late",
    phrases: [
      "!chậm|!muộn|!trễ|trễ_hẹn|trễ_hạn|quá_hạn|quá_thời_hạn|chậm_tiến_độ|chậm_so_với|nộp_chậm|gửi_chậm",
      "@not *4 kịp_thời|đúng_hạn|đúng_hẹn|đúng_thời_hạn|đúng_thời_gian|đúng_tiến_độ",
      "@not đảm_bảo|bảo_đảm *1 thời_gian|thời_hạn|tiến_độ",
      "sau thời_hạn|thời_gian *1 quy_định|yêu_cầu",
    ],
    unlessBefore: ["không_có|0|00|chưa_có", "không *1 !chậm|!muộn|!trễ|trễ_hẹn|trễ_hạn|quá_hạn|quá_thời_hạn"],
    unlessAfter: ["!nhất", "0|00", "điểm"],
  },
  {
    name: "below-threshold",
    kind: "belowThreshold",
    phrases: [
      "< # %",
      "< #",
      "≤ # %",
      "≤ #",
      "@not *2 đạt *3 # %",
      "@not *1 đạt *1 tỷ_lệ|tỉ_lệ|chỉ_tiêu|mức|định_mức|ngưỡng",
      "@not hoàn_thành *2 chỉ_tiêu|cam_kết",
      "@not hoàn_thành *1 # %",
      "đạt|mới|chỉ *2 dưới #",
      "dưới # %",
      "thấp_hơn *2 #|yêu_cầu|quy_định|mức|chỉ_tiêu",
      "tỷ_lệ|tỉ_lệ *9 thấp|chưa_cao",
    ],
  },
  {
    name: "quality",
    kind: "quality",
    phrases: [
      "@not *3 @well|đủ|đa_dạng|phong_phú|thường_xuyên|hiệu_quả|chính_xác|thống_nhất|đồng_bộ|thuyết_phục",
      "@not *1 đạt *1 yêu_cầu",
      "@not có *1 nội_dung",
      "@not *1 nêu|xác_định|thể_hiện|làm_rõ|thống_kê",
      "chung_chung|còn_chung|còn_chung_chung|sơ_sài|sai_sót|sai_thể_thức|sai_mẫu|sai_quy_định|sai_thẩm_quyền|trùng_lặp|mang_tính_hình_thức",
      "còn *1 hạn_chế|bất_cập",
    ],
    unlessAfter: ["điều_kiện"],
  },
];
