/**
 * What a cell shows. Everything is read in one fixed locale, so that every machine and every host reads the same; what a
 * page draws for a person is written as in Vietnam.
 */
import { format, getFormatDateInfo, isDateFormat as hasDateTokens, isValidFormat } from "numfmt";
import { isErrorValue, type Cell } from "./grid";

const GENERAL = "General";

/** "en-US" reads: decimal point, grouping comma, English month names. "vi" is what a Vietnamese Excel shows: 1.234,5. */
export type ShownLocale = "en-US" | "vi";

/** Dates outside 1900-9999 show as the number that they are. */
const optionsOf = (locale: ShownLocale) => ({ locale, dateSpanLarge: false });
type Options = ReturnType<typeof optionsOf>;

/**
 * Number formats 14 and 22 have no pattern of their own: Excel shows them in the order of the system's region, which is
 * day first in Vietnam. These are the codes under which files and libraries name the two.
 */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ["mm-dd-yy", "dd/mm/yyyy"],
  ["m/d/yy h:mm", "dd/mm/yyyy h:mm"],
]);

/** From here on JavaScript itself writes numbers with an exponent, and numfmt stumbles over it; so they show as General. */
const TOO_LARGE = 1e21;

/** Days from 1900-01-01 as Excel counts them to 1904-01-01. */
const DAYS_TO_1904 = 1462;

/**
 * The text shown, as in a cell wide enough for it. A number under General has up to 11 digits, so that binary noise does
 * not show. A format code that is none counts as General. Colours, and blanks that only align, may leave blanks.
 */
export function shownText(cell: Cell, date1904: boolean, locale: ShownLocale = "en-US"): string {
  const { value, numberFormat } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const options = optionsOf(locale);
  if (typeof value === "string") return shownString(value, numberFormat, options);
  const isShifted = date1904 && isDateFormat(numberFormat) && hasCalendar(numberFormat);
  return shownNumber(isShifted ? value + DAYS_TO_1904 : value, numberFormat, options);
}

/** Whether numbers under this code show as a date or a time. */
export function isDateFormat(code: string): boolean {
  return isCode(code) && hasDateTokens(code);
}

/** numfmt keeps the codes it knows in a plain object and mistakes "toString" for one of them. */
function isCode(code: string): boolean {
  return !(code in Object.prototype) && isValidFormat(code);
}

/** Text goes through the text section of a code, where there is one; errors never do. */
function shownString(value: string, code: string, options: Options): string {
  const hasTextSection = code !== "@" && (code.includes("@") || code.includes(";"));
  if (!hasTextSection || isErrorValue(value) || !isCode(code)) return value;
  return format(code, value, options);
}

function shownNumber(value: number, code: string, options: Options): string {
  if (code === GENERAL || Math.abs(value) >= TOO_LARGE || !isCode(code)) return shownGeneral(value, options);
  if (!hasDateTokens(code)) return format(withoutLanguage(code), asWritten(value), options);
  return format(SYSTEM_DATES.get(code) ?? code, value, options);
}

/**
 * The number as its 15 digits say, which Excel rounds: 1.005 is 1.01 under "0.00", though the binary number behind it is a
 * little less. A step of the last bit brings it to the right side.
 */
function asWritten(value: number): number {
  const digits = Number(value.toPrecision(15));
  return Number.isInteger(digits) ? digits : digits * (1 + Number.EPSILON);
}

/** Ten digits and a decimal point take all the room there is; numfmt would cut off what follows, Excel rounds. */
function shownGeneral(value: number, options: Options): string {
  const size = Math.abs(value);
  const rounded = size < 1e9 ? value : Math.sign(value) * Math.round(size);
  const isPlain = Number.isInteger(rounded) && Math.abs(rounded) < 1e11;
  return isPlain ? String(rounded) : format(GENERAL, rounded, options);
}

/** Elapsed time ([h]:mm) counts from zero in both date systems; days, months and years do not. */
function hasCalendar(code: string): boolean {
  const { year, month, day } = getFormatDateInfo(code);
  return year || month || day;
}

/**
 * In Excel a language tag ([$₫-42A]) changes no decimal point; numfmt takes the separators of that language. What is quoted
 * or escaped is no tag. A code that would not hold together without its tags keeps them.
 */
function withoutLanguage(code: string): string {
  const plain = code.replace(/"[^"]*"|[\\_*].|\[\$([^\]-]*)-[^\]]*\]/gs, (all, symbol?: string) => {
    if (symbol === undefined) return all;
    return symbol === "" ? "" : `[$${symbol}]`;
  });
  return isCode(plain) ? plain : code;
}
