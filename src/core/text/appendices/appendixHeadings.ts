/** The headings of the appendices' columns. What a heading says depends on the form, the years and what the scores are. */
import type { FormPage } from "../../compose/appendices/form";
import type { Basis } from "../../scorecard/scorecard";
import type { Round } from "../../settings/information";
import { planYear, yearText, type AppendixColumn, type PlanFacts } from "../appendixTexts";

export interface HeadingFacts {
  readonly page: FormPage;
  readonly basis: Basis;
  readonly plan: PlanFacts;
}

type Heading = (facts: HeadingFacts) => string;

/** "Kết quả đợt 1 (31/10/2026)": the rounds' own names and dates where they are known. */
function roundHeading({ plan }: HeadingFacts, number: 1 | 2): string {
  const { name = `đợt ${String(number)}`, date = "" }: Partial<Round> = plan.rounds?.[number - 1] ?? {};
  return `Kết quả ${name}${date === "" ? "" : `\n(${date})`}`;
}

const HEADINGS: Readonly<Record<AppendixColumn, Heading>> = {
  number: () => "TT",
  title: () => "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
  maxScore: () => "Điểm tối đa",
  selfScore: () => "Điểm tự đánh giá",
  obtained: ({ basis }) => (basis === "appraisedScore" ? "Điểm thẩm định" : "Điểm đạt được"),
  lost: ({ basis }) => (basis === "selfScore" ? "Điểm bị trừ (theo điểm tự đánh giá)" : "Điểm bị trừ"),
  comment: () => "Ý kiến hội đồng thẩm định",
  remedy: () => "Người chịu trách nhiệm và biện pháp khắc phục",
  target: ({ plan }) => `Mục tiêu năm ${yearText(planYear(plan))}`,
  solution: () => "Nhiệm vụ, giải pháp",
  lead: () => "Công chức/bộ phận chủ trì",
  support: () => "Công chức/bộ phận phối hợp",
  deadline: () => "Thời gian thực hiện",
  count: () => "Số tiêu chí, tiêu chí thành phần",
  selfShare: () => "Kết quả tự chấm",
  obtainedShare: ({ basis }) => (basis === "appraisedScore" ? "Kết quả thẩm định" : "Kết quả đạt được"),
  percent: () => "Tỷ lệ (%)",
  bar: () => "Biểu đồ",
  grade: () => "Xếp loại",
  round1: (facts) => roundHeading(facts, 1),
  round2: (facts) => roundHeading(facts, 2),
  result: () => "Kết quả thực hiện",
  evidence: () => "Tài liệu kiểm chứng",
  status: () => "Trạng thái",
};

const LOST_ITEM: Partial<Readonly<Record<AppendixColumn, Heading>>> = {
  number: () => "Mã",
  title: () => "Nội dung bị trừ điểm",
};

/** Where a form calls a column otherwise. */
const OWN: Readonly<Partial<Record<FormPage, Partial<Readonly<Record<AppendixColumn, Heading>>>>>> = {
  "diem-tru": { maxScore: () => "Điểm chuẩn" },
  "theo-nguoi": LOST_ITEM,
  "theo-doi": { ...LOST_ITEM, lead: () => "Chủ trì", deadline: () => "Thời hạn" },
  "bao-cao": { ...LOST_ITEM, lead: () => "Chủ trì" },
  "tong-hop": { title: () => "Lĩnh vực", maxScore: () => "Điểm chuẩn" },
  "tu-cham": {
    title: () => "Lĩnh vực",
    lead: () => "Công chức/bộ phận chủ trì tự chấm",
    support: () => "Công chức/bộ phận phối hợp",
  },
};

export const appendixHeading = (column: AppendixColumn, facts: HeadingFacts): string =>
  (OWN[facts.page]?.[column] ?? HEADINGS[column])(facts);
