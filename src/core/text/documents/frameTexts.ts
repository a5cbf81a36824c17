/** What stands around the text of every document: issuer, number, place and date, who signs, who receives it (Phụ lục I, mục II.2-9). */
import {
  BLANK,
  dateText,
  numberText,
  signatureTexts,
  type CarrierFacts,
  type PlanFacts,
} from "../appendixTexts";
import { unitText, type UnitFacts } from "./wording/words";

/** Quốc hiệu and Tiêu ngữ, mục II.1. */
export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
export const ADDRESSED = "Kính gửi:";
export const RECIPIENTS = "Nơi nhận:";
export const KEPT = "Lưu: VT";
export const AS_ABOVE = "Như trên";

/** Mục II.2: capitals. A body that is not the committee of the unit stands alone. */
export const issuerLines = (plan: PlanFacts): string[] =>
  plan.issuer === undefined ? ["ỦY BAN NHÂN DÂN", unitText(plan).toUpperCase()] : [plan.issuer.toUpperCase()];

export const numberLine = (plan: CarrierFacts): string => `Số: ${numberText(plan)}`;

/** Mục II.4.a: the proper name; where it is a number, the whole name. */
function placeOf(plan: UnitFacts): string {
  const { unitName = BLANK } = plan;
  return /^\d/.test(unitName) ? unitText(plan) : unitName;
}

export const placeAndDate = (plan: CarrierFacts): string =>
  `${placeOf(plan)}, ${dateText(plan.documentDate)}`;

/** Mục II.7: authority and role, a line each. */
export function authorityLines(plan: PlanFacts): string[] {
  const { authority, role } = signatureTexts(plan);
  return [authority, ...role.split("\n")];
}

export const signerName = (plan: PlanFacts): string => signatureTexts(plan).name;

const isKept = (line: string): boolean => /^lưu\b/i.test(line.normalize("NFC"));
const isAsAbove = (line: string): boolean => /^như (trên|kính gửi)/i.test(line.normalize("NFC"));

/** Mục II.9.d: documents with "Kính gửi" begin with "Như trên"; the last line says where the document is kept. */
export function recipientLines(given: readonly string[], isAddressed: boolean): string[] {
  const others = given.filter((line) => !isKept(line) && !isAsAbove(line));
  const kept = given.find(isKept) ?? KEPT;
  return [...(isAddressed ? [AS_ABOVE] : []), ...others, kept];
}

/** Where nobody has said who receives the document. */
export const usualRecipients = (plan: PlanFacts): string[] => {
  const unit = unitText(plan);
  return [
    `Thường trực Đảng ủy, Hội đồng nhân dân ${unit} (để báo cáo)`,
    `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${unit}`,
    `Các phòng, trung tâm, cán bộ, công chức ${unit}`,
    KEPT,
  ];
};

/** "./." closes the text (Phụ lục III, mẫu 1.4, 1.5). */
export const END = "./.";
