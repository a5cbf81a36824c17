/** What columns, levels and causes are called in sentences. */
import type { CauseKind } from "../remediation/rules";
import type { ColumnRole, Level } from "../scorecard/scorecard";

export const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  code: "Mã tiêu chí",
  title: "Tên tiêu chí",
  maxScore: "Điểm tối đa",
  selfScore: "Điểm tự chấm",
  appraisedScore: "Điểm thẩm định",
  secondAppraised: "Điểm thẩm định lần sau",
  survey: "Điểm điều tra xã hội học",
  result: "Điểm đạt được",
  deduction: "Điểm bị trừ",
  bonus: "Điểm thưởng",
  comment: "Ý kiến hội đồng",
  lead: "Chủ trì",
  support: "Phối hợp",
  target: "Mục tiêu",
  solution: "Nhiệm vụ, giải pháp",
  deadline: "Thời gian",
  evidence: "Tài liệu kiểm chứng",
  rule: "Cách tính điểm",
  index: "Chỉ số, xếp hạng",
  other: "Cột khác",
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  field: "Lĩnh vực",
  criterion: "Tiêu chí",
  subcriterion: "Tiêu chí thành phần",
};

/** What kinds of loss are called. */
export const CAUSE_NAMES: Readonly<Record<CauseKind, string>> = {
  noDocument: "Chưa có kế hoạch, văn bản",
  noEvidence: "Thiếu tài liệu kiểm chứng",
  late: "Chậm thời hạn",
  belowThreshold: "Tỷ lệ chưa đạt yêu cầu",
  notSelfScored: "Không tự chấm điểm",
  quality: "Chưa bảo đảm chất lượng",
  noInitiative: "Chưa có sáng kiến",
  none: "Chưa rõ nguyên nhân",
};
