/**
 * Codes made comparable by whole segments: "3.1" begins 3.1.2 and not 3.11. A Roman number stands for a field, whatever the
 * codes of its items begin with; in a table without fields for the items whose code begins with that number.
 */
import { fold } from "../../grid/fold";

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman number in small letters. */
function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const plainCode = (code: string): string =>
  fold(code)
    .replace(/^(?:tieu chi|tctp|tc|muc)[\s.]*(?=[\da-z])/, "")
    .replace(/[\s)]/g, "")
    .replace(/^\.+|\.+$/g, "");

const isRoman = (code: string): boolean => /^[ivxl]+$/.test(code);

/** The key of a field by its number. */
const fieldKey = (number: number): string => `field ${String(number)}`;

/** The key that a pattern asks for; undefined when it holds no code. */
export function patternKey(pattern: string): string | undefined {
  const code = plainCode(pattern);
  if (code === "") return undefined;
  return isRoman(code) ? fieldKey(romanValue(code)) : code;
}

/** How many segments a key has: the more, the narrower. */
export const keyLength = (key: string): number => (key.startsWith("field ") ? 1 : key.split(".").length);

/** The keys that a code answers to, itself and its beginnings. */
export function codeKeys(code: string | undefined): string[] {
  const segments = plainCode(code ?? "").split(".");
  if (segments[0] === "") return [];
  return segments.map((_, i) => segments.slice(0, segments.length - i).join("."));
}

/** The key of the field that a code names ("III", "3"); undefined when the code is no number. */
export function fieldKeyOf(code: string | undefined): string | undefined {
  const [first = ""] = plainCode(code ?? "").split(".");
  if (isRoman(first)) return fieldKey(romanValue(first));
  return /^\d{1,2}$/.test(first) ? fieldKey(Number(first)) : undefined;
}
