/** Báo cáo kết quả khắc phục: its sentences, in our own words. */
import type { TrackingStatus } from "../../compose/appendices/trackingStatus";
import { BLANK, carrierText, type PlanFacts } from "../appendixTexts";
import { listed, oneLine, roundsText, sentence } from "./wording/phrases";
import type { DocumentWords } from "./wording/words";

export const REPORT_TYPE = "BÁO CÁO";

export const reportSubject = ({ index, year, nextYear }: DocumentWords): string =>
  `Kết quả khắc phục tồn tại, hạn chế ${index} năm ${year}, thực hiện trong năm ${nextYear}`;

export const reportAddressee = ({ province }: PlanFacts): string => `Ủy ban nhân dân ${province ?? BLANK}`;

export const reportOpening = ({ committee, index, year }: DocumentWords, plan: PlanFacts): string =>
  `Thực hiện ${carrierText(plan, false)} về khắc phục tồn tại, hạn chế ${index} năm ${year}, ${committee} báo cáo kết quả như sau:`;

export const DIRECTION_SECTION = "I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN";
export const directionText = (
  { committee, index, year }: DocumentWords,
  plan: PlanFacts,
  { tasks, leads }: { readonly tasks: number; readonly leads: number },
): string =>
  `Sau khi có kết quả ${index} năm ${year}, ${committee} đã rà soát từng tiêu chí bị trừ điểm, giao ${String(tasks)} nhiệm vụ khắc phục` +
  `${leads === 0 ? "" : ` cho ${String(leads)} đầu mối chủ trì`}, hoàn thành ${roundsText(plan.rounds)}.`;

export const RESULT_SECTION = "II. KẾT QUẢ KHẮC PHỤC";
export const OVERALL = "Kết quả chung";

const STATUS_WORDS: Readonly<Record<TrackingStatus, string>> = {
  done: "đã hoàn thành",
  inProgress: "đang thực hiện",
  notStarted: "chưa thực hiện",
  overdue: "quá hạn",
};

/** The order in which a report tells them. */
export const REPORT_STATUSES: readonly TrackingStatus[] = ["done", "inProgress", "notStarted", "overdue"];

export interface ReportCounts {
  readonly all: number;
  /** Undefined where nobody has tracked anything. */
  readonly by?: Readonly<Record<TrackingStatus, number>>;
  /** Tasks whose status is written in other words. */
  readonly other: number;
}

export function countsText({ all, by, other }: ReportCounts): string {
  const parts = REPORT_STATUSES.map(
    (status) => `${by === undefined ? BLANK : String(by[status])} ${STATUS_WORDS[status]}`,
  );
  const more = other === 0 ? [] : [`${String(other)} ghi trạng thái khác`];
  return `Trong tổng số ${String(all)} nhiệm vụ: ${[...parts, ...more].join("; ")}.`;
}

export const groupTitle = (status: TrackingStatus | undefined, count: number): string =>
  `Nhiệm vụ ${status === undefined ? "ghi trạng thái khác" : STATUS_WORDS[status]} (${String(count)})`;
export const UNTRACKED = "Kết quả từng nhiệm vụ";

export interface ReportLine {
  readonly name: string;
  readonly result: string;
  readonly evidence: string;
  /** As written, where it is none of the known ones. */
  readonly status?: string;
}

export function reportLine({ name, result, evidence, status }: ReportLine): string {
  const proof = evidence === "" ? "" : ` Tài liệu kiểm chứng: ${sentence(oneLine(evidence))}`;
  const said = status === undefined ? "" : ` (${status})`;
  return `${name}${said}: ${result === "" ? BLANK : sentence(oneLine(result))}${proof}`;
}

export const LEADS_CAPTION = "Kết quả theo đầu mối chủ trì";
export const LEADS_HEADER = [
  "TT",
  "Chủ trì",
  "Số nhiệm vụ",
  "Hoàn thành",
  "Đang thực hiện",
  "Chưa thực hiện",
  "Quá hạn",
];

export const REMAINS_SECTION = "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN";
export const remainsText = (names: readonly string[]): string =>
  names.length === 0
    ? "Không còn nhiệm vụ chưa hoàn thành."
    : `Còn ${String(names.length)} nhiệm vụ chưa hoàn thành: ${listed(names)}.`;
export const REASONS = `Nguyên nhân: ${BLANK}`;
export const UNKNOWN_REMAINS = `Tồn tại, hạn chế: ${BLANK}`;
export const REASONS_LABEL = "nguyên nhân của nhiệm vụ chưa hoàn thành";
export const RESULTS_LABEL = "kết quả từng nhiệm vụ (trang Theo dõi thực hiện)";

export const NEXT_SECTION = "IV. NHIỆM VỤ THỜI GIAN TỚI";
export const nextTexts = (hasRemains: boolean): string[] => [
  ...(hasRemains
    ? [
        "Tập trung hoàn thành những nhiệm vụ còn lại; người chủ trì báo cáo tiến độ hằng tuần cho đến khi xong.",
      ]
    : []),
  "Rà soát, sắp xếp tài liệu kiểm chứng theo mã tiêu chí để phục vụ tự đánh giá, chấm điểm.",
  "Duy trì những kết quả đã đạt được; kịp thời xử lý nội dung có nguy cơ bị trừ điểm.",
];

export const REPORT_POINTER = "Kết quả từng nhiệm vụ được nêu chi tiết tại Phụ lục kèm theo.";
export const reportClosing = ({ committee }: DocumentWords, plan: PlanFacts): string =>
  `${committee} kính báo cáo ${reportAddressee(plan)} xem xét`;

export const reportRecipients = (unit: string): string[] => [
  "Sở Nội vụ (để báo cáo)",
  `Thường trực Đảng ủy, Hội đồng nhân dân ${unit} (để báo cáo)`,
  `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${unit}`,
];
