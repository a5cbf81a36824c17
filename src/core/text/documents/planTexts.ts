/** Kế hoạch khắc phục: its sentences, in our own words. */
import { formatPoints, type Points } from "../../scorecard/points";
import type { Basis } from "../../scorecard/scorecard";
import type { Sums } from "../../assess/deductions";
import { appendixWord, type PlanFacts } from "../appendixTexts";
import { coordinatorText, criteriaCount, listed, obtainedWord, roundsText, share } from "./wording/phrases";
import type { DocumentWords } from "./wording/words";

export const PLAN_TYPE = "KẾ HOẠCH";

export const planSubject = ({ index, year, nextYear }: DocumentWords): string =>
  `Khắc phục tồn tại, hạn chế qua kết quả ${index} năm ${year}, nâng cao kết quả năm ${nextYear}`;

export const planPurpose = ({ committee }: DocumentWords): string =>
  `Để khắc phục những tiêu chí bị trừ điểm, giữ vững những tiêu chí đã đạt điểm tối đa, ${committee} ban hành Kế hoạch như sau:`;

export const AIMS_SECTION = "I. MỤC ĐÍCH, YÊU CẦU";
export const AIMS = "1. Mục đích";
export const DEMANDS = "2. Yêu cầu";

/** What is hoped for: the total that the officer set, else better than this year. */
export function goalText({ index, year, nextYear }: DocumentWords, wanted: Points | undefined): string {
  if (wanted === undefined)
    return `Phấn đấu tổng điểm và thứ hạng ${index} năm ${nextYear} cao hơn năm ${year}.`;
  return `Phấn đấu ${index} năm ${nextYear} đạt từ ${formatPoints(wanted)} điểm trở lên, thứ hạng cao hơn năm ${year}.`;
}

export const aimTexts = (words: DocumentWords, wanted: Points | undefined): string[] => [
  `Khắc phục dứt điểm nguyên nhân làm mất điểm của từng tiêu chí trong ${words.index} năm ${words.year}; giữ vững các tiêu chí đã đạt điểm tối đa.`,
  goalText(words, wanted),
  "Nâng cao trách nhiệm của người đứng đầu và của từng cán bộ, công chức đối với nhiệm vụ cải cách hành chính được giao.",
];

export const demandTexts = ({ kind, nextYear }: DocumentWords): string[] => [
  "Mỗi tiêu chí bị trừ điểm phải có người chủ trì, việc làm, thời hạn và tài liệu kiểm chứng cụ thể.",
  `Giải pháp bám sát ý kiến thẩm định, phù hợp điều kiện của ${kind}, thực hiện xong trong năm ${nextYear}.`,
  "Kiểm tra, đôn đốc thường xuyên; lấy kết quả khắc phục làm một căn cứ đánh giá, xếp loại cuối năm.",
];

export const CONTENT_SECTION = "II. NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC";

/** The figures of a field or of the whole, bold parts apart: label, figure, label, figure. */
export interface ResultParts {
  readonly self?: string;
  readonly obtainedLabel: string;
  readonly obtained?: string;
}

export const resultParts = ({ self, obtained, max }: Sums, basis: Basis): ResultParts => ({
  ...(self === undefined ? {} : { self: share(self, max) }),
  obtainedLabel: obtainedWord(basis),
  ...(basis === "selfScore" ? {} : { obtained: share(obtained, max) }),
});

export const TOTALS = "Tổng điểm toàn bộ chỉ số: ";
export const RESULT = "Kết quả";
export const SELF_LABEL = "tự chấm";
export const REASON = "Lý do: ";
export const lostText = (lost: Points): string => `bị trừ ${formatPoints(lost)} điểm`;

export const LOST_CRITERIA = "Tiêu chí cần khắc phục:";
export const SOLUTION = "Giải pháp thực hiện: ";
export const TARGET = "Mục tiêu: ";
export const LEAD = "Chủ trì: ";
export const DEADLINE = "Thời gian thực hiện: ";

/** Criteria at their maximum keep on. `fields`: those in which nothing was lost. */
export function keptText(count: number, fields: readonly string[]): string {
  const whole =
    fields.length === 0
      ? ""
      : `, trong đó có trọn vẹn ${fields.length > 1 ? "các lĩnh vực" : "lĩnh vực"}: ${fields.join("; ")}`;
  return (
    `Có ${criteriaCount(count)} đã đạt điểm tối đa${whole}. ` +
    "Các phòng, bộ phận, cán bộ, công chức được giao phụ trách tiếp tục duy trì, lưu đủ tài liệu kiểm chứng, không để phát sinh nội dung bị trừ điểm."
  );
}
export const KEPT_CRITERIA = "Các tiêu chí đã đạt điểm tối đa";
export const NOTHING_LOST = "Không có tiêu chí nào dưới điểm tối đa.";

export const WORK_SECTION = "III. TỔ CHỨC THỰC HIỆN";

export interface LeadFacts {
  readonly count: number;
  /** Codes of the criteria. */
  readonly names: readonly string[];
  readonly lost: Points;
}

export const leadTask = ({ count, names, lost }: LeadFacts): string =>
  `Chủ trì khắc phục ${criteriaCount(count)}: ${listed(names)}; tổng số điểm bị trừ là ${formatPoints(lost)} điểm.`;

export const NOBODY = "Các nội dung chưa phân công";
export const nobodyTask = (facts: LeadFacts): string =>
  `Ủy ban nhân dân xem xét, phân công người chủ trì ${criteriaCount(facts.count)}: ${listed(facts.names)}; tổng số điểm bị trừ là ${formatPoints(facts.lost)} điểm.`;

export const FOLLOW_UP = "Theo dõi, kiểm tra, báo cáo";
export const followUpTexts = (plan: PlanFacts, coordinator: string | undefined): string[] => [
  `Các nội dung khắc phục hoàn thành ${roundsText(plan.rounds)}, trừ nội dung có thời hạn riêng; sau mỗi đợt, người chủ trì báo cáo kết quả kèm tài liệu kiểm chứng.`,
  `Giao ${coordinatorText(coordinator)} theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; tổng hợp kết quả từng đợt và tham mưu báo cáo kết quả khắc phục cuối năm.`,
];

/** Mục III.1.a: the text points to its appendices. */
export const appendixPointer = (count: number): string =>
  `Điểm số, giải pháp và người chịu trách nhiệm của từng tiêu chí được nêu chi tiết tại ${appendixNames(count)} kèm theo.`;

/** "Phụ lục I, Phụ lục II"; one appendix has no number. */
function appendixNames(count: number): string {
  return count === 1
    ? appendixWord({})
    : Array.from({ length: count }, (_, i) => appendixWord({ number: i + 1 })).join(", ");
}

export const planClosing = ({ committee }: DocumentWords, coordinator: string | undefined): string =>
  `Khó khăn, vướng mắc phát sinh được gửi kịp thời về ${coordinatorText(coordinator)} để tổng hợp, trình ${committee} xem xét, giải quyết`;

/** "9 nhiệm vụ, bị trừ 6,58 điểm". */
export const leadTotal = (count: number, lost: string): string =>
  `${String(count)} nhiệm vụ, bị trừ ${lost} điểm`;
