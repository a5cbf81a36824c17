/** What each form is called, and the lines that it says above and below its table. */
import type { FormDocument, FormPage } from "../../compose/appendices/form";
import { formatPoints, type Points } from "../../scorecard/points";
import {
  carrierText,
  deductionTitle,
  guidanceLine,
  indexTitle,
  planYear,
  remedyTitle,
  withoutNumber,
  yearText,
  type PlanFacts,
  type TitleFacts,
} from "../appendixTexts";

export interface FormName {
  readonly name: string;
  /** One line: what an officer gets. */
  readonly about: string;
}

export const FORM_NAMES: Readonly<Record<FormPage, FormName>> = {
  "diem-tru": {
    name: "Điểm bị trừ và người chịu trách nhiệm",
    about: "Từng mục bị trừ điểm: điểm, ý kiến thẩm định, ai khắc phục, cách làm và thời hạn.",
  },
  "khac-phuc": {
    name: "Mục tiêu, nhiệm vụ, giải pháp khắc phục",
    about: "Các mục bị trừ điểm xếp theo lĩnh vực, kèm mục tiêu, giải pháp, chủ trì, phối hợp, thời gian.",
  },
  "duy-tri": {
    name: "Mục tiêu, nhiệm vụ, giải pháp duy trì",
    about: "Các tiêu chí đã đạt điểm tối đa cần giữ vững trong năm tới.",
  },
  "theo-nguoi": {
    name: "Nhiệm vụ theo người, bộ phận",
    about: "Việc phải làm của từng người hoặc bộ phận chủ trì, kèm tổng điểm bị trừ của mỗi nơi.",
  },
  "tong-hop": {
    name: "Tổng hợp theo lĩnh vực",
    about: "Điểm tự chấm, điểm thẩm định, điểm bị trừ, tỷ lệ và xếp loại của từng lĩnh vực.",
  },
  "tu-cham": {
    name: "Phân công tự chấm điểm",
    about: "Ai chủ trì, ai phối hợp tự chấm điểm từng lĩnh vực.",
  },
  "theo-doi": {
    name: "Theo dõi thực hiện",
    about: "Bảng để ghi kết quả từng đợt, tài liệu kiểm chứng và trạng thái của từng nhiệm vụ.",
  },
  "bao-cao": {
    name: "Báo cáo kết quả khắc phục",
    about: "Kết quả cuối năm của từng nhiệm vụ, lấy từ bảng Theo dõi thực hiện.",
  },
};

const ofIndex = ({ plan, indexName }: TitleFacts): string =>
  `${indexName === undefined ? "KẾT QUẢ CHẤM ĐIỂM" : indexTitle(indexName)} NĂM ${yearText(plan.yearScored)}`;

const nextYear = ({ plan }: TitleFacts): string => yearText(planYear(plan));

/** The year of the next self-scoring: that of the plan, once the scorecard has been scored. */
const selfScoringYear = ({ plan, scored }: FormTitleFacts): string =>
  yearText(scored ? planYear(plan) : plan.yearScored);

export interface FormTitleFacts extends TitleFacts {
  /** Whether the scorecard has scores already. */
  readonly scored: boolean;
}

const TITLES: Readonly<Record<FormPage, (facts: FormTitleFacts) => string>> = {
  "diem-tru": deductionTitle,
  "khac-phuc": remedyTitle,
  "duy-tri": (facts) =>
    "MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP DUY TRÌ CÁC TIÊU CHÍ ĐẠT ĐIỂM TỐI ĐA\n" +
    `${ofIndex(facts)}, THỰC HIỆN NĂM ${nextYear(facts)}`,
  "theo-nguoi": (facts) =>
    "PHÂN CÔNG NHIỆM VỤ KHẮC PHỤC ĐIỂM BỊ TRỪ THEO NGƯỜI, BỘ PHẬN\n" +
    `${ofIndex(facts)}, THỰC HIỆN NĂM ${nextYear(facts)}`,
  "tong-hop": (facts) => `TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THEO LĨNH VỰC\n${ofIndex(facts)}`,
  "tu-cham": (facts) =>
    "PHÂN CÔNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM THEO LĨNH VỰC\n" +
    (facts.indexName === undefined ? "" : `${indexTitle(facts.indexName)} `) +
    `NĂM ${selfScoringYear(facts)}`,
  "theo-doi": (facts) => `THEO DÕI THỰC HIỆN NHIỆM VỤ KHẮC PHỤC NĂM ${nextYear(facts)}\n${ofIndex(facts)}`,
  "bao-cao": (facts) => `KẾT QUẢ THỰC HIỆN NHIỆM VỤ KHẮC PHỤC NĂM ${nextYear(facts)}\n${ofIndex(facts)}`,
};

export const formTitle = (page: FormPage, facts: FormTitleFacts): string => TITLES[page](facts);

type Guidance = (plan: PlanFacts, electronic: boolean) => string;

/** The number and date that are known are those of the plan; other documents' are to be filled in. */
const GUIDANCE: Readonly<Record<FormDocument, Guidance>> = {
  plan: guidanceLine,
  selfAssessment: (plan, electronic) =>
    guidanceLine({ ...withoutNumber(plan), documentKind: "Kế hoạch" }, electronic),
  report: (plan, electronic) => guidanceLine({ ...withoutNumber(plan), documentKind: "Báo cáo" }, electronic),
  working: (plan, electronic) => `(Thực hiện ${carrierText(plan, electronic)})`,
};

export const formGuidance = (document: FormDocument, plan: PlanFacts, electronic: boolean): string =>
  GUIDANCE[document](plan, electronic);

/** The tab of a page that is not called by its number: numbers change when another appendix comes before, tabs do not. */
export const SHEET_NAMES: Readonly<Partial<Record<FormPage, string>>> = {
  "duy-tri": "Tiêu chí duy trì",
  "theo-nguoi": "Nhiệm vụ theo người",
  "tong-hop": "Tổng hợp lĩnh vực",
  "tu-cham": "Phân công tự chấm",
  "theo-doi": "Theo dõi thực hiện",
  "bao-cao": "Kết quả khắc phục",
};

/** "15,2/20,5" */
export const shareText = (part: Points, whole: Points): string =>
  `${formatPoints(part)}/${formatPoints(whole)}`;

const BAR_LENGTH = 10;

/** Ten places, one for every ten percent. A bar is never full below 100 % nor empty above 0 %. */
export function barText(percent: number): string {
  const nearest = Math.round(percent / BAR_LENGTH);
  const most = percent < 100 ? BAR_LENGTH - 1 : BAR_LENGTH;
  const full = Math.min(Math.max(nearest, percent > 0 ? 1 : 0), most);
  return "█".repeat(full) + "░".repeat(BAR_LENGTH - full);
}

/** Criteria at their maximum: what to reach again, how, and when, where nothing else is said. */
export const keepTarget = (max: Points): string => `Giữ vững ${shareText(max, max)} điểm`;
export const KEEP_SOLUTION =
  "Tiếp tục thực hiện đầy đủ, đúng thời hạn; lưu tài liệu kiểm chứng ngay khi có kết quả.";
export const KEEP_DEADLINE = "Thường xuyên";

/** Groups of tasks that belong to no lead. */
export const NO_LEAD = "Chưa phân công";
export const ADDED_TASKS = "Việc đơn vị bổ sung";

/** Words that begin a line that we write below a table. */
export const NOTE = "Ghi chú: ";

export const NO_GRADES_NOTE = `${NOTE}cột Xếp loại để trống vì chưa khai các mức xếp loại ở trang CCHC Thông tin.`;
export const unknownNote = (count: number): string =>
  `${NOTE}còn ${String(count)} mục chưa biết điểm, chưa tính vào bảng này.`;
export const bonusNote = (bonus: Points, all: Points): string =>
  `${NOTE}điểm thưởng ngoài thang điểm ${formatPoints(bonus)}; tổng điểm kể cả điểm thưởng ${formatPoints(all)}.`;

/** Whoever leads on a part of a field only: "Công chức Tư pháp - Hộ tịch (các mục 1.4, 1.5.1)". */
export const alsoLeads = (name: string, codes: readonly string[]): string =>
  `${name} (${codes.length > 1 ? "các mục" : "mục"} ${codes.join(", ")})`;
