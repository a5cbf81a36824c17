/** Character data as written in XML, made plain. */
import { HostError } from "../../host";

/** The longest reference that makes sense: "&#x10FFFF;", with some leading zeros. */
const LONGEST = 16;

/** Decodes the five named entities and character references. @throws HostError damaged on any other: there is no DTD */
export function decodeEntities(raw: string, part: string): string {
  let text = "";
  let from = 0;
  for (let amp = raw.indexOf("&"); amp >= 0; amp = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", amp);
    const character = end < 0 || end - amp > LONGEST ? undefined : characterOf(raw, amp + 1, end);
    if (character === undefined) throw new HostError("damaged", { part });
    text += raw.slice(from, amp) + character;
    from = end + 1;
  }
  return text + raw.slice(from);
}

const [HASH, LOWER_X] = [35, 120];

function characterOf(raw: string, start: number, end: number): string | undefined {
  if (raw.charCodeAt(start) !== HASH) return namedCharacter(raw.slice(start, end));
  const isHex = raw.charCodeAt(start + 1) === LOWER_X;
  const code = isHex ? readDigits(raw.slice(start + 2, end), 16) : readDigits(raw.slice(start + 1, end), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function namedCharacter(name: string): string | undefined {
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
    default:
      return undefined;
  }
}

/** Reads digits of a base; NaN where another character stands between them. Faster than parseInt and a check. */
function readDigits(digits: string, base: 10 | 16): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    const digit = code < 58 ? code - 48 : (code & ~32) - 55;
    if (!(digit >= (code < 58 ? 0 : 10) && digit < base)) return NaN;
    value = value * base + digit;
  }
  return value;
}

/** Line ends as XML 1.0, 2.11 asks: CR LF and CR alone are LF. */
export function normalizeLineEnds(raw: string): string {
  return raw.replace(/\r\n?/g, "\n");
}

/** SpreadsheetML's own escapes in strings: "_x000D_" is a carriage return, "_x005F_" the underscore (ECMA-376, ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
