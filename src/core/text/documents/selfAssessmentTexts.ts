/** Kế hoạch triển khai tự đánh giá, chấm điểm: its sentences, in our own words. */
import { BLANK, type PlanFacts } from "../appendixTexts";
import { coordinatorText, listed } from "./wording/phrases";
import { basisLines } from "./openingTexts";
import type { DocumentWords } from "./wording/words";

export const selfSubject = ({ index, unit }: DocumentWords, year: string): string =>
  `Triển khai tự đánh giá, chấm điểm ${index} năm ${year} trên địa bàn ${unit}`;

/** The rules of scoring are set down by a decision that CCHC Thông tin does not ask for. */
export const SCORING_DECISION = "Quyết định ban hành quy định đánh giá, xác định chỉ số";

export const selfBasis = ({ index }: DocumentWords, plan: PlanFacts): string[] => {
  const province = plan.province ?? BLANK;
  return basisLines(
    undefined,
    `Thực hiện Quyết định số ${BLANK} ngày ${BLANK} của Ủy ban nhân dân ${province} ban hành quy định đánh giá, xác định ${index}`,
  );
};

export const selfPurpose = ({ committee, index }: DocumentWords, year: string): string =>
  `${committee} ban hành Kế hoạch triển khai tự đánh giá, chấm điểm ${index} năm ${year} như sau:`;

export const selfAims = ({ index, unit, kind }: DocumentWords): string[] => [
  `Tổ chức tự đánh giá, chấm điểm ${index} đúng quy định; làm cho cán bộ, công chức ${unit} hiểu rõ ý nghĩa của từng tiêu chí.`,
  `Phát hiện kịp thời tồn tại, hạn chế trong công tác cải cách hành chính của ${kind} để có giải pháp khắc phục.`,
  "Nâng cao trách nhiệm của người đứng đầu và từng cán bộ, công chức đối với tiêu chí được giao.",
];

export const selfDemands = ({ kind }: DocumentWords): string[] => [
  "Tự chấm điểm trung thực, khách quan, đúng thang điểm; mỗi điểm số phải có số liệu và tài liệu kiểm chứng.",
  `Gắn việc chấm điểm với chức năng, nhiệm vụ của từng bộ phận và với chương trình, kế hoạch cải cách hành chính trong năm của ${kind}.`,
  "Lấy kết quả thực hiện làm căn cứ đánh giá mức độ hoàn thành nhiệm vụ, thi đua, khen thưởng hằng năm.",
];

export const SELF_CONTENT = "II. NỘI DUNG";
export const CONFERENCE = "1. Hội nghị quán triệt, phân công";
export const conferenceText = ({ committee }: DocumentWords): string =>
  `${committee} tổ chức hội nghị quán triệt quy định đánh giá, xác định chỉ số và phân công tự chấm điểm đến cán bộ, công chức.`;
export const CONFERENCE_TIME = `Thời gian: ${BLANK}`;
export const conferencePlace = ({ committee }: DocumentWords): string => `Địa điểm: Hội trường ${committee}`;
export const CONFERENCE_DATE = "thời gian tổ chức hội nghị";

export const SCORING = "2. Tự đánh giá, chấm điểm";
export const scoringTexts = ({ committee }: DocumentWords): string[] => [
  "Người được phân công đối chiếu thang điểm với số liệu thực tế, tự chấm đến từng tiêu chí thành phần; ghi rõ số, ký hiệu, ngày của văn bản và số liệu dùng làm minh chứng.",
  `Chủ tịch ${committee} chủ trì rà soát kết quả tự chấm, có sự tham gia của các bộ phận liên quan, trước khi ký báo cáo gửi cấp trên.`,
  "Báo cáo tự đánh giá nêu đủ điểm từng tiêu chí, lý do những tiêu chí chưa đạt điểm tối đa, kèm tài liệu kiểm chứng sắp xếp theo mã tiêu chí.",
];

export const coordinatorTasks = ({ committee }: DocumentWords): string[] => [
  `Tham mưu ${committee} triển khai Kế hoạch này; chuẩn bị hội nghị quán triệt; hướng dẫn, đôn đốc các bộ phận tự chấm điểm lĩnh vực phụ trách.`,
  "Tổng hợp kết quả tự đánh giá, chấm điểm và tài liệu kiểm chứng, trình Chủ tịch xem xét, gửi cấp trên đúng hạn.",
];

/** What one office scores: whole fields, and criteria in fields that others lead. */
export interface ScoringShare {
  /** Titles as they stand within a sentence. */
  readonly fields: readonly string[];
  /** "1.4, 1.5.1" of one field, with its title. */
  readonly others: readonly { readonly field: string; readonly names: readonly string[] }[];
}

function scoredText({ fields, others }: ScoringShare): string {
  const whole =
    fields.length === 0 ? [] : [`${fields.length > 1 ? "các lĩnh vực" : "lĩnh vực"}: ${fields.join("; ")}`];
  const single = others.map(
    ({ field, names }) =>
      `${names.length > 1 ? "các tiêu chí" : "tiêu chí"} ${listed(names)} thuộc lĩnh vực ${field}`,
  );
  return `${[...whole, ...single].join("; ")}.`;
}

export const shareText = (share: ScoringShare): string =>
  `Trực tiếp tự đánh giá, chấm điểm ${scoredText(share)}`;

/** What nobody is named for. */
export const unsharedText = (share: ScoringShare): string =>
  `Ủy ban nhân dân xem xét, phân công người tự chấm điểm ${scoredText(share)}`;
export const UNSHARED = "Tiêu chí chưa phân công";
export const SELF_POINTER = "Phân công chi tiết theo lĩnh vực được nêu tại Phụ lục kèm theo.";

export const selfClosing = ({ committee }: DocumentWords, coordinator: string | undefined): string =>
  `Khó khăn, vướng mắc phát sinh được gửi kịp thời về ${coordinatorText(coordinator)} để tổng hợp, trình ${committee} xem xét, giải quyết`;
