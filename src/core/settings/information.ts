/** CCHC Thông tin: what the unit's documents need to know, kept on an ordinary sheet of the workbook, read back as values. */
import type { Diagnostic, Outcome } from "../diagnostic";
import { fold } from "../grid/fold";
import { cellAt, type CellRef, type Grid, type Workbook } from "../grid/grid";
import { shownText } from "../grid/render";
import type { Points } from "../scorecard/points";
import type { Layout } from "../scorecard/scorecard";
import { readRemembered } from "./rememberedLayout";

export const INFORMATION_MARK = { page: "thong-tin", owner: "settings" } as const;
export const INFORMATION_SHEET = "CCHC Thông tin";

export type UnitKind = "xã" | "phường" | "đặc khu";
export type DocumentKind = "Kế hoạch" | "Công văn";

export interface Round {
  readonly name: string;
  readonly date: string;
}

export interface Grade {
  readonly name: string;
  /** Percent of the maximum. */
  readonly from: number;
}

/** Everything is optional: what is not known stays a blank to fill ("……"). */
export interface Information {
  /** Proper name only: "Bình Minh Thượng". */
  readonly unitName?: string;
  readonly unitKind?: UnitKind;
  /** The year that was scored (N); the plan is for N + 1 unless said otherwise. */
  readonly yearScored?: number;
  readonly yearPlan?: number;
  readonly documentKind?: DocumentKind;
  /** As it stands in "số …/KH-UBND". */
  readonly documentNumber?: string;
  /** As typed, "15/01/2026". */
  readonly documentDate?: string;
  /** The decision that published the result: "Quyết định số 362/QĐ-UBND ngày 05/02/2026 của …". */
  readonly decision?: string;
  readonly province?: string;
  /** As published: "11/18", this year and the year before. */
  readonly rank?: string;
  readonly previousRank?: string;
  /** Published total of the year before, in points. */
  readonly previousTotal?: Points;
  /** "Phấn đấu đạt … điểm": the total to reach next year. */
  readonly wantedTotal?: Points;
  /** Rounds of putting right, in order: name and date as typed ("đợt 1", "31/10/2026"). */
  readonly rounds?: readonly Round[];
  /** Classes of results, best first, each from so many percent on. */
  readonly grades?: readonly Grade[];
  /** Lines of Nơi nhận, without dashes. */
  readonly recipients?: readonly string[];
  readonly signerRole?: string;
  readonly signerName?: string;
  readonly sign?: "negative" | "positive";
  /** Mẫu 2.2 of the decree: number and date of the document are left open. Off when not said. */
  readonly electronic?: boolean;
  /** A signature block under the appendix. Off when not said. */
  readonly signature?: boolean;
  /** "PHỤ LỤC" in capitals, as communes write it. Off when not said. */
  readonly capitalWord?: boolean;
  /** Columns that a person corrected. */
  readonly layouts: readonly Layout[];
}

type TextKey = "unitName" | "documentNumber" | "documentDate" | "signerRole" | "signerName";

/** One line of the sheet. `words` is the folded label; the label may be moved, not renamed. */
export interface InformationLine {
  readonly key: keyof Information;
  readonly label: string;
  readonly hint: string;
}

/** The sheet, top to bottom. */
export const INFORMATION_LINES: readonly InformationLine[] = [
  { key: "unitName", label: "Tên đơn vị", hint: "Chỉ tên riêng, ví dụ: Bình Minh Thượng" },
  { key: "unitKind", label: "Loại đơn vị", hint: "xã, phường hoặc đặc khu" },
  { key: "yearScored", label: "Năm chấm điểm", hint: "Năm của bảng điểm, ví dụ: 2025" },
  { key: "yearPlan", label: "Năm kế hoạch", hint: "Để trống: năm liền sau năm chấm điểm" },
  { key: "documentKind", label: "Loại văn bản", hint: "Kế hoạch hoặc Công văn" },
  { key: "documentNumber", label: "Số văn bản", hint: "Để trống nếu chưa có số" },
  { key: "documentDate", label: "Ngày văn bản", hint: "Dạng 15/01/2026; để trống nếu chưa ký" },
  { key: "signerRole", label: "Chức vụ người ký", hint: "Ví dụ: CHỦ TỊCH" },
  { key: "signerName", label: "Họ tên người ký", hint: "" },
  { key: "sign", label: "Dấu của điểm bị trừ", hint: "âm (như -0,2) hoặc dương" },
  {
    key: "electronic",
    label: "Văn bản điện tử",
    hint: "có hoặc không; có: để trống số và ngày văn bản (mẫu 2.2)",
  },
  { key: "signature", label: "Khối chữ ký dưới phụ lục", hint: "có hoặc không" },
  { key: "capitalWord", label: "Chữ PHỤ LỤC in hoa", hint: "có hoặc không; Nghị định 30 dùng chữ thường" },
];

export const VALUE_COLUMN = 1;

interface Entry {
  readonly text: string;
  readonly at: CellRef;
}

type Read = (entry: Entry) => Partial<Information> | undefined;

const KINDS: Readonly<Record<string, UnitKind>> = { xa: "xã", phuong: "phường", "dac khu": "đặc khu" };
const DOCUMENTS: Readonly<Record<string, DocumentKind>> = { "ke hoach": "Kế hoạch", "cong van": "Công văn" };
const SWITCHES: Readonly<Record<string, boolean>> = { co: true, khong: false };
const SIGNS: Readonly<Record<string, "negative" | "positive">> = { am: "negative", duong: "positive" };

const readYear = (text: string): number | undefined => {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 2000 && year <= 2100 ? year : undefined;
};

const textOf =
  (key: TextKey): Read =>
  ({ text }) => ({ [key]: text });

const pick = <T>(key: keyof Information, table: Readonly<Record<string, T>>): Read => {
  return ({ text }) => {
    const value = table[fold(text)];
    return value === undefined ? undefined : { [key]: value };
  };
};

const year = (key: "yearScored" | "yearPlan"): Read => {
  return ({ text }) => {
    const value = readYear(text);
    return value === undefined ? undefined : { [key]: value };
  };
};

const isDate = (text: string): boolean => {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [day, month, year] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
};

const READERS: Partial<Readonly<Record<keyof Information, Read>>> = {
  unitName: textOf("unitName"),
  unitKind: pick("unitKind", KINDS),
  yearScored: year("yearScored"),
  yearPlan: year("yearPlan"),
  documentKind: pick("documentKind", DOCUMENTS),
  documentNumber: textOf("documentNumber"),
  documentDate: ({ text }) => (isDate(text) ? { documentDate: text } : undefined),
  signerRole: textOf("signerRole"),
  signerName: textOf("signerName"),
  sign: pick("sign", SIGNS),
  electronic: pick("electronic", SWITCHES),
  signature: pick("signature", SWITCHES),
  capitalWord: pick("capitalWord", SWITCHES),
};

/** Labels of the sheet's first column, folded, with the row of each. */
export function labelRows(grid: Grid): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  grid.rows.forEach((cells, row) => {
    const label = cells?.[0]?.value;
    if (typeof label === "string" && !rows.has(fold(label))) rows.set(fold(label), row);
  });
  return rows;
}

function entryAt(grid: Grid, row: number, date1904: boolean): Entry {
  const cell = cellAt(grid, row, VALUE_COLUMN);
  const dated = {
    value: cell.value,
    numberFormat:
      typeof cell.value === "number" && /[dmy]/i.test(cell.numberFormat) ? "dd/mm/yyyy" : cell.numberFormat,
  };
  return { text: shownText(dated, date1904).trim(), at: { sheet: grid.sheet, row, col: VALUE_COLUMN } };
}

export const informationGrid = (book: Workbook): Grid | undefined =>
  book.sheets.find((grid) => grid.mark?.page === INFORMATION_MARK.page && grid.mark.owner === "settings");

/** What the sheet says; nothing when there is no such sheet. A wrong entry is a diagnostic at its cell and counts as not given. */
export function readInformation(book: Workbook): Outcome<Information> {
  const grid = informationGrid(book);
  if (!grid) return { value: { layouts: [] }, diagnostics: [] };
  const rows = labelRows(grid);
  const diagnostics: Diagnostic[] = [];
  let value: Information = { layouts: readRemembered(grid) };
  for (const { key, label, hint } of INFORMATION_LINES) {
    const row = rows.get(fold(label));
    const entry = row === undefined ? undefined : entryAt(grid, row, book.date1904);
    if (!entry || entry.text === "" || /^[.…]+$/.test(entry.text)) continue;
    const read = READERS[key]?.(entry);
    if (read) value = { ...value, ...read };
    else
      diagnostics.push({
        code: "setting-wrong",
        severity: "warning",
        at: entry.at,
        facts: { label, text: entry.text, hint },
      });
  }
  return { value, diagnostics };
}
