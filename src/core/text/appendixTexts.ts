/** Every word that a printed appendix says by itself. Facts that are not known stand as a blank to fill. */
import type { DocumentKind, Information } from "../settings/information";
import type { Level } from "../scorecard/scorecard";

/** Stands for a fact that is not known, to be filled in by hand. */
export const BLANK = "……";

/** What the documents need to know about the unit, the years and the document that the appendix goes with. */
export interface PlanFacts extends Partial<Omit<Information, "layouts">> {
  /** The body that issues the document, where it is not the unit's people's committee. */
  readonly issuer?: string;
}

export type AppendixColumn =
  | "number"
  | "title"
  | "maxScore"
  | "selfScore"
  | "obtained"
  | "lost"
  | "comment"
  | "remedy"
  | "target"
  | "solution"
  | "lead"
  | "support"
  | "deadline"
  | "count"
  | "selfShare"
  | "obtainedShare"
  | "percent"
  | "bar"
  | "grade"
  | "round1"
  | "round2"
  | "result"
  | "evidence"
  | "status";

export const yearText = (year: number | undefined): string => (year === undefined ? BLANK : String(year));

/** The year that the plan is for. */
export const planYear = ({ yearPlan, yearScored }: PlanFacts): number | undefined =>
  yearPlan ?? (yearScored === undefined ? undefined : yearScored + 1);

const INDEX_TITLES: Readonly<Record<string, string>> = {
  "PAR INDEX": "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
  SIPAS: "CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS)",
  PAPI: "CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)",
  DTI: "CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)",
  DDCI: "CHỈ SỐ NĂNG LỰC CẠNH TRANH (DDCI)",
};

/** A sheet that names no index is called by what it is: a list of criteria. */
export const indexTitle = (name: string | undefined): string =>
  name === undefined ? "CÁC TIÊU CHÍ" : (INDEX_TITLES[name] ?? `CHỈ SỐ ${name.toUpperCase()}`);

const raised = (name: string | undefined): string => (name === undefined ? "KẾT QUẢ" : "CHỈ SỐ");

export interface TitleFacts {
  readonly plan: PlanFacts;
  readonly indexName?: string | undefined;
}

/** Phụ lục khắc phục điểm bị trừ. */
export const deductionTitle = ({ plan, indexName }: TitleFacts): string =>
  `KẾT QUẢ CHẤM ĐIỂM ${indexTitle(indexName)} NĂM ${yearText(plan.yearScored)}\n` +
  `VÀ BIỆN PHÁP KHẮC PHỤC, NÂNG CAO ${raised(indexName)} NĂM ${yearText(planYear(plan))}`;

/** Phụ lục mục tiêu, nhiệm vụ, giải pháp khắc phục. */
export const remedyTitle = ({ plan, indexName }: TitleFacts): string =>
  "MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC TỒN TẠI, HẠN CHẾ\n" +
  `${indexTitle(indexName)} NĂM ${yearText(plan.yearScored)} VÀ NÂNG CAO ${raised(indexName)} NĂM ${yearText(planYear(plan))}`;

export interface WordOptions {
  /** Counted from one; only where the document has two appendices or more. */
  readonly number?: number;
  /** "PHỤ LỤC", as communes write it; the decree asks for ordinary letters. */
  readonly capitalWord?: boolean;
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV"; for whole numbers from 1. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = "";
  for (const [each, letters] of ROMAN) {
    for (; rest >= each; rest -= each) text += letters;
  }
  return text;
}

/** "Phụ lục" or "Phụ lục II" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.a: Roman numbers from two appendices on). */
export function appendixWord({ number, capitalWord = false }: WordOptions): string {
  const word = capitalWord ? "PHỤ LỤC" : "Phụ lục";
  return number === undefined ? word : `${word} ${romanNumber(number)}`;
}

/** The kinds of documents that an appendix can go with. */
export type CarrierKind = DocumentKind | "Báo cáo";

/** What a line that names the document needs to know of it. */
export interface CarrierFacts extends Omit<PlanFacts, "documentKind"> {
  readonly documentKind?: CarrierKind;
}

const SYMBOLS: Readonly<Record<CarrierKind, string>> = {
  "Kế hoạch": "KH-UBND",
  "Công văn": `UBND-${BLANK}`,
  "Báo cáo": "BC-UBND",
};

/** Mục II.3.a and c: a number below ten is written with a nought; a number typed with its sign stays as it is. */
export function numberText({ documentKind = "Kế hoạch", documentNumber }: CarrierFacts): string {
  if (documentNumber?.includes("/")) return documentNumber;
  const number = documentNumber === undefined ? BLANK : documentNumber.replace(/^\d$/, "0$&");
  return `${number}/${SYMBOLS[documentKind]}`;
}

/** Mục II.4.b: days below ten and the months one and two are written with a nought. */
export function dateText(date: string | undefined): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date ?? "") ?? [];
  if (day === undefined || month === undefined || year === undefined)
    return `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
  const monthNumber = Number(month);
  const monthText = monthNumber <= 2 ? `0${String(monthNumber)}` : String(monthNumber);
  return `ngày ${day.padStart(2, "0")} tháng ${monthText} năm ${year}`;
}

function issuerOf({ issuer, unitKind, unitName }: CarrierFacts): string {
  if (issuer !== undefined) return issuer;
  const unit = unitName === undefined ? [unitKind, BLANK] : [unitKind ?? BLANK, unitName];
  return ["Ủy ban nhân dân", ...unit].filter((word) => word !== undefined).join(" ");
}

/** The facts of a document whose number and date are not known, or are left open. */
export function withoutNumber(facts: CarrierFacts): CarrierFacts {
  const { documentNumber, documentDate, ...rest } = facts;
  return rest;
}

/** "Kế hoạch số …/KH-UBND ngày … của …". On an electronic document number and date are left open. */
export function carrierText(plan: CarrierFacts, electronic: boolean): string {
  const facts = electronic ? withoutNumber(plan) : plan;
  const { documentKind = "Kế hoạch", documentDate } = facts;
  return `${documentKind} số ${numberText(facts)} ${dateText(documentDate)} của ${issuerOf(plan)}`;
}

/**
 * The line under the title. On an electronic document number and date are left open (mục III.1.c; Phụ lục III, mẫu 2.2):
 * the signature of the file says them.
 */
export const guidanceLine = (plan: CarrierFacts, electronic: boolean): string =>
  `(Kèm theo ${carrierText(plan, electronic)})`;

const PREFIXES: Readonly<Record<Level, string>> = { field: "", criterion: "TC ", subcriterion: "TCTP " };

/** "TC 1.6. Title"; without a code the title alone. A letter ("d") is no number of a criterion: it has no prefix. */
export const prefixedTitle = (level: Level, code: string | undefined, title: string): string => {
  if (code === undefined) return title;
  return `${/\d/.test(code) ? PREFIXES[level] : ""}${code}. ${title}`;
};

export interface RemedyParts {
  readonly lead?: string | undefined;
  readonly support?: string | undefined;
  readonly solution?: string | undefined;
  readonly deadline?: string | undefined;
}

/**
 * Who, what and by when, one to a line. What the sheet does not say is a blank; when it says nothing, the whole is one blank;
 * a measure alone stands as it is, because it may well say the rest.
 */
export function remedyText({ lead, support, solution, deadline }: RemedyParts): string {
  if ([lead, support, deadline].every((each) => each === undefined)) return solution ?? BLANK;
  const helped = support === undefined ? "" : `; phối hợp: ${support}`;
  return [
    `Chủ trì: ${lead ?? BLANK}${helped}`,
    `Biện pháp: ${solution ?? BLANK}`,
    `Thời gian: ${deadline ?? BLANK}`,
  ].join("\n");
}

export const TOTAL = "Tổng cộng";

export interface Signature {
  readonly authority: string;
  readonly role: string;
  readonly name: string;
}

/** Mục II.7.b: whoever signs for the committee signs "TM."; a deputy signs for the chairman. */
export function signatureTexts({ signerRole = "CHỦ TỊCH", signerName = BLANK }: PlanFacts): Signature {
  const role = signerRole.toUpperCase();
  const deputy = /^PHÓ/.test(role);
  return {
    authority: "TM. ỦY BAN NHÂN DÂN",
    role: deputy ? `KT. CHỦ TỊCH\n${role}` : role,
    name: signerName,
  };
}
