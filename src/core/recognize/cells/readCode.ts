/** Reads criterion codes: from a cell of their own, or from the front of a title (forms seen in real tables, see the tests). */
import { tidy } from "../../grid/fold";

/**
 * The shape of a code. `segments` are its parts ("a.7.1" → a, 7, 1); `roman` when the first part is a Roman numeral,
 * `upper`/`lower` a letter; otherwise the first part is a number.
 */
export interface Code {
  /** As displayed, tidied: no prefix word, no closing punctuation. */
  readonly text: string;
  readonly segments: readonly string[];
  readonly head: "roman" | "upper" | "lower" | "number";
  /** "Tiêu chí", "TCTP" … when such a word stood before it, folded. */
  readonly word: string | undefined;
}

/** Whether two codes of equal length differ at most in their last part. */
export const areSisters = (a: Code, b: Code): boolean =>
  a.segments.length === b.segments.length &&
  a.segments.every((part, i) => i === a.segments.length - 1 || part === b.segments[i]);

export interface CodeAndRest {
  readonly code: Code;
  readonly rest: string;
}

/** Words that may stand before a code; the longest first. */
const WORD =
  /^(tiêu chí thành phần|tiêu chuẩn|tiêu chí|chỉ tiêu|chỉ số thành phần|chỉ số|lĩnh vực|nội dung|mục|phần|tctp|tc|cstp|cs)\s*[.:]?\s*/iu;
const LEAD = /^[\s"'“”‘’_*+\-–•]+/u;
const ROMAN = "[IVXLC]{1,6}";
/** Parts after the first; the last may end in a letter ("I.2a", "I.1.a"). */
const TAIL = String.raw`(?:\s*\.\s*\d{1,3})+(?:\.?[a-zđ](?![\p{L}\d]))?`;
/** A dotted number, a Roman numeral or a letter with or without digits after it. */
const BODY = String.raw`(\d{1,3}(?:${TAIL})?|${ROMAN}(?:${TAIL})?|[A-ZĐ](?:\d{1,2}(?:${TAIL})?|${TAIL})?|[a-zđ](?:\d{1,2}(?:${TAIL})?|${TAIL})?)`;
/** Small numerals count only where nothing else stands ("ii)"): "vi" is also a word. */
const WHOLE = new RegExp(`^(?:(?=[ivx]{2,4}[.)\\s]*$)([ivx]+)|${BODY})\\s*[.:)\\]\\-–]*\\s*$`, "u");
/** "1-1" for 1.1, only in a column of codes. */
const DASHED = /^\d{1,2}(?:\s*[-–]\s*\d{1,2}){1,2}$/;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral in its usual spelling; undefined otherwise ("IIII", "VX"). */
export function romanValue(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = [...text].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((total, value, i) => total + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "C1" is a letter with a number, "C.1" may be a numeral. */
function headOf(segment: string, text: string): Code["head"] {
  if (/^\d/.test(segment)) return "number";
  if (romanValue(segment) !== undefined && !/^\p{L}+\d/u.test(text)) return "roman";
  return /^\p{Lu}/u.test(segment) ? "upper" : "lower";
}

/** "a7" → a, 7; "a.7.1" → a, 7, 1; "3.11.2" → 3, 11, 2. */
function segmentsOf(text: string): string[] {
  return text
    .replace(/^(\p{L})(?=\d)/u, "$1.")
    .replace(/(?<=\d)(?=\p{L}$)/u, ".")
    .split(/[.\-–]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The code of a matched text; undefined for letters that are no numeral ("CC"). */
function codeOf(body: string, word?: string): Code | undefined {
  const text = body.replace(/\s+/g, "");
  const segments = segmentsOf(text);
  const first = segments[0] ?? "";
  const isNumeral = romanValue(/^[ivx]+$/.test(first) ? first.toUpperCase() : first) !== undefined;
  if (/^\p{L}{2,}$/u.test(first) && !isNumeral) return undefined;
  const head = headOf(first, text);
  return { text, segments, head, word };
}

/** Takes quotes, bullets and a prefix word off the front. */
function takeWord(text: string): { word?: string; rest: string } {
  const bare = text.replace(LEAD, "");
  const match = WORD.exec(bare);
  return match ? { word: (match[1] ?? "").toLowerCase(), rest: bare.slice(match[0].length) } : { rest: bare };
}

/** Reads a cell that holds a code and nothing else; undefined when it holds something else. */
export function readCode(cell: string): Code | undefined {
  const { word, rest } = takeWord(tidy(cell).replace(/^\(/, ""));
  const whole = WHOLE.exec(rest);
  const body = DASHED.test(rest) ? rest : (whole?.[1] ?? whole?.[2]);
  return body === undefined ? undefined : codeOf(body, word);
}

const END = String.raw`\s*[.:)\-–]*\s*`;
/** After a prefix word any code will do; a letter right behind it only when it ends in a digit ("PHẦN MỀM" has no code). */
const AFTER_WORD = new RegExp(`^${BODY}(?=$|[\\s.:)\\-–]|(?<=\\d)\\p{Lu})${END}`, "u");
/** Without one it is dotted, or closed by ". ) :", or a numeral before a title in capitals. */
const BARE = [
  new RegExp(`^((?:\\d{1,3}|${ROMAN}|[A-Za-zĐđ]\\d{0,2})${TAIL})(?=$|[\\s.:)\\-–]|\\p{L})${END}`, "u"),
  new RegExp(`^(\\d{1,3}|${ROMAN}|[A-ZĐ]|[ivx]{2,4}(?=\\))|[a-zđ]\\d{0,2})\\s*[.):]+\\s*(?=\\S)`, "u"),
  new RegExp(`^(${ROMAN}|\\d{1,2}|[A-Z])\\s*[.\\-–:]?\\s+(?=\\p{Lu}{2})`, "u"),
];

/**
 * Reads a code at the front of a title and the title without it: "TC 1.6. Đổi mới…", "TCTP 3.2.2 Kết quả…",
 * "2.4.Tủ sách…", "II CẢI CÁCH THỂ CHẾ", "a) Ban hành…". Undefined when the title starts with words.
 */
export function codeInTitle(raw: string): CodeAndRest | undefined {
  const { word, rest } = takeWord(tidy(raw));
  for (const pattern of word === undefined ? BARE : [AFTER_WORD]) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const code = codeOf(match[1] ?? "", word);
    const title = rest.slice(match[0].length);
    if (code) return { code, rest: tidy(title.replace(/^[_*"“”\s]+/, "")) };
  }
  return undefined;
}
