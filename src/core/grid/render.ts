/** What a person sees in a cell. One fixed locale everywhere, so that every machine and every host reads the same. */
import { format, getFormatDateInfo, isDateFormat as hasDateTokens, isValidFormat } from "numfmt";
import { isErrorValue, type Cell } from "./grid";

const GENERAL = "General";

/** Decimal point, grouping comma, English month names. Dates outside 1900-9999 show as the number that they are. */
const OPTIONS = { locale: "en-US", dateSpanLarge: false };

/**
 * Number formats 14 and 22 have no pattern of their own: Excel shows them in the order of the system's region, which is
 * day first in Vietnam. These are the codes under which files and libraries name the two.
 */
const SYSTEM_DATES: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy h:mm",
};

/** Days from 1900-01-01 as Excel counts them to 1904-01-01. */
const DAYS_TO_1904 = 1462;

/**
 * The text shown, as in a cell wide enough for it. A number under General has up to 11 digits, so that binary noise does
 * not show. A format code that is none counts as General. Colours, and blanks that only align, may leave blanks.
 */
export function shownText(cell: Cell, date1904: boolean): string {
  const { value, numberFormat } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return shownString(value, numberFormat);
  return shownNumber(value, numberFormat, date1904);
}

/** Whether numbers under this code show as a date or a time. */
export function isDateFormat(code: string): boolean {
  return isValidFormat(code) && hasDateTokens(code);
}

/** Text goes through the text section of a code, where there is one; errors never do. */
function shownString(value: string, code: string): string {
  const hasTextSection = code !== "@" && (code.includes("@") || code.includes(";"));
  if (!hasTextSection || isErrorValue(value) || !isValidFormat(code)) return value;
  return format(code, value, OPTIONS);
}

function shownNumber(value: number, code: string, date1904: boolean): string {
  if (code === GENERAL || !isValidFormat(code)) return shownGeneral(value);
  if (!hasDateTokens(code)) return format(withoutLanguage(code), value, OPTIONS);
  return format(
    SYSTEM_DATES[code] ?? code,
    date1904 && hasCalendar(code) ? value + DAYS_TO_1904 : value,
    OPTIONS,
  );
}

function shownGeneral(value: number): string {
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e11;
  return isShort ? String(value) : format(GENERAL, value, OPTIONS);
}

/** Elapsed time ([h]:mm) counts from zero in both date systems; days, months and years do not. */
function hasCalendar(code: string): boolean {
  const { year, month, day } = getFormatDateInfo(code);
  return year || month || day;
}

/** In Excel a language tag ([$₫-42A]) changes no decimal point; numfmt takes the separators of that language. */
function withoutLanguage(code: string): string {
  return code.replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_tag, symbol: string) =>
    symbol === "" ? "" : `[$${symbol}]`,
  );
}
