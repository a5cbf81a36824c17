/** How each line of CCHC Thông tin is typed: what a text means, and how a value is written so that it is read back the same. */
import { fold, tidy } from "../grid/fold";
import { formatPoints, parsePoints, type Points } from "../scorecard/points";
import { isDate } from "./dates";
import { readGrades, readRounds, showGrades, showRounds } from "./lineLists";
import type { DocumentKind, Information, UnitKind } from "./information";

/** Every key of the sheet's lines; remembered columns have lines of their own kind. */
export type LineKey = Exclude<keyof Information, "layouts">;

interface LineValue<T> {
  /** Undefined when the text is none. Never called with an empty text. */
  readonly read: (text: string) => T | undefined;
  readonly show: (value: T) => string | number;
}

type LineValues = { readonly [K in LineKey]: LineValue<NonNullable<Information[K]>> };

const KINDS: Readonly<Record<string, UnitKind>> = { xa: "xã", phuong: "phường", "dac khu": "đặc khu" };
const DOCUMENTS: Readonly<Record<string, DocumentKind>> = { "ke hoach": "Kế hoạch", "cong van": "Công văn" };
const SIGNS: Readonly<Record<string, "negative" | "positive">> = { am: "negative", duong: "positive" };
const SIGN_NAMES = { negative: "âm", positive: "dương" } as const;
const SWITCHES: Readonly<Record<string, boolean>> = { co: true, khong: false };

const TEXT: LineValue<string> = { read: (text) => text, show: (value) => value };
const SWITCH: LineValue<boolean> = {
  read: (text) => SWITCHES[fold(text)],
  show: (value) => (value ? "có" : "không"),
};
const YEAR: LineValue<number> = {
  read: (text) => (/^20\d{2}$/.test(text) || text === "2100" ? Number(text) : undefined),
  show: (value) => value,
};

/** Totals have no sign and at most three digits before the comma or dot. */
const POINTS: LineValue<Points> = {
  read: (text) => (/^\d{1,3}([.,]\d{1,4})?$/.test(text) ? parsePoints(text.replace(",", ".")) : undefined),
  show: (value) => formatPoints(value),
};

/** "11/18", with or without what is ranked behind it; nobody stands behind the last. */
const RANK: LineValue<string> = {
  read: (text) => {
    const match = /^(\d{1,4})\s*\/\s*(\d{1,4})(?: .*)?$/.exec(text);
    const [place, of] = [Number(match?.[1]), Number(match?.[2])];
    return match && place >= 1 && place <= of ? text : undefined;
  },
  show: (value) => value,
};

const picked = <T extends string>(table: Readonly<Record<string, T>>): LineValue<T> => ({
  read: (text) => table[fold(text)],
  show: (value) => value,
});

/** One to a line; in one line, semicolons part them. Dashes before and semicolons behind are how a document prints them. */
function readLines(text: string): string[] | undefined {
  const lines = text
    .split(text.includes("\n") ? "\n" : ";")
    .map((line) => tidy(line.replace(/^\s*[-–+•]\s*/, "").replace(/[;.]\s*$/, "")))
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : undefined;
}
const LINES: LineValue<readonly string[]> = { read: readLines, show: (value) => value.join("\n") };
const NAMES: LineValue<readonly string[]> = {
  read: (text) => readLines(text.replace(/[;,\n]+/g, ";")),
  show: (value) => value.join("; "),
};

export const LINE_VALUES: LineValues = {
  unitName: TEXT,
  unitKind: picked(KINDS),
  province: TEXT,
  indexNames: NAMES,
  yearScored: YEAR,
  yearPlan: YEAR,
  decision: TEXT,
  publishedTotal: POINTS,
  rank: RANK,
  previousTotal: POINTS,
  previousRank: RANK,
  wantedTotal: POINTS,
  rounds: { read: readRounds, show: showRounds },
  grades: { read: readGrades, show: showGrades },
  documentKind: picked(DOCUMENTS),
  documentNumber: TEXT,
  documentDate: { read: (text) => (isDate(text) ? text : undefined), show: (value) => value },
  signerRole: TEXT,
  signerName: TEXT,
  recipients: LINES,
  sign: { read: (text) => SIGNS[fold(text)], show: (value) => SIGN_NAMES[value] },
  electronic: SWITCH,
  signature: SWITCH,
  capitalWord: SWITCH,
};

/** What a typed text says about a key; undefined when it is not understood. */
export function readLine(key: LineKey, text: string): Partial<Information> | undefined {
  const value = LINE_VALUES[key].read(text);
  return value === undefined ? undefined : { [key]: value };
}

/** A value as the officer would type it; null when there is none. */
export function shownLine<K extends LineKey>(key: K, information: Information): string | number | null {
  const value: Information[K] = information[key];
  const { show }: LineValue<NonNullable<Information[K]>> = LINE_VALUES[key];
  return value === undefined || value === null ? null : show(value);
}
