/** Reads one cell of a score column: every way officers write a number (forms seen in real tables, see the tests). */
import { isErrorValue, type CellValue } from "../../grid/grid";
import { fold } from "../../grid/fold";
import { parsePoints, pointsOf, type Points } from "../../scorecard/points";
import { NOT_APPLICABLE } from "../vocabulary";

/**
 * What a score cell says. `text`: words that are no number · `date`, `rate`: a number that shows as a date or in percent, and so is
 * no number of points · `na`: left out of the base in so many words · `number`: points; `of` is the maximum in "15,2/20,5";
 * `asText` when the cell holds text; `ambiguous` holds the text when the separator could also part thousands ("1.250").
 */
export type ScoreCell =
  | { readonly kind: "empty" }
  | { readonly kind: "error" | "text" | "na" | "date" | "rate"; readonly text: string }
  | {
      readonly kind: "number";
      readonly points: Points;
      readonly asText: boolean;
      readonly of?: Points;
      readonly ambiguous?: string;
      /** The shown text, where its number format hides digits of the stored value. */
      readonly shown?: string;
      /** The whole text, where words in brackets stand behind the number: "1,5 điểm (thiếu báo cáo)". */
      readonly worded?: string;
      /** A zero that a formula gave: over empty cells it is no score. */
      readonly computed?: true;
    };

const DECIMAL = String.raw`[+\-\u2212\u2013]?\s*(?:\d+(?:[.,]\d+)?|[.,]\d+)`;
const UNIT = String.raw`(?:\s*(?:điểm|diem|đ|d))?`;
/** A footnote mark behind the number: "3*", "3 (1)". */
const NOTE = String.raw`(?:\s*(?:\*{1,3}|\(\d{1,2}\)|[¹²³]))?`;
const PLAIN = new RegExp(`^\\(?\\s*(${DECIMAL})${UNIT}\\s*\\)?${NOTE}$`, "iu");
/** A maximum in words: "Tối đa 3", "Tối đa (03 điểm)", "0 - 3", "Từ 0 đến 4". */
const RANGE = new RegExp(
  `^(?:tối đa|không quá|(?:từ\\s*)?0\\s*(?:đến|[-\u2013]))\\s*:?\\s*\\(?(${DECIMAL})${UNIT}\\s*\\)?$`,
  "iu",
);
const FRACTION = new RegExp(`^\\(?\\s*(${DECIMAL})${UNIT}\\s*/\\s*(${DECIMAL})${UNIT}\\s*\\)?$`, "iu");
/** A number and a remark in brackets. */
const WORDED = new RegExp(`^(${DECIMAL})${UNIT}\\s*\\((?=[^)]*\\p{L}{2})[^)]*\\)\\s*\\.?$`, "iu");
/** A cell that only says "nothing here". */
const BLANK_SIGNS = /^(?:[-\u2013\u2014.\u2026_*/\s]*)$/u;

/** The points of a decimal as typed: comma or dot, blank after the sign, plus sign, leading zeros. */
export function readDecimal(text: string): Points | undefined {
  const plain = text
    .replace(/\s+/g, "")
    .replace(/^\+/, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(",", ".")
    .replace(/^(-?)\./, "$10.");
  return parsePoints(plain);
}

function readNumberText(text: string): ScoreCell | undefined {
  const fraction = FRACTION.exec(text);
  const plain = fraction ?? PLAIN.exec(text);
  const points = plain && readDecimal(plain[1] ?? "");
  if (points === undefined || points === null) return undefined;
  const of = fraction ? readDecimal(fraction[2] ?? "") : undefined;
  return {
    kind: "number",
    points,
    asText: true,
    ...(of === undefined ? {} : { of }),
    ...(/^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/u.test(plain?.[1] ?? "") ? { ambiguous: text } : {}),
  };
}

function readText(raw: string): ScoreCell {
  const text = raw
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
  if (BLANK_SIGNS.test(text)) return { kind: "empty" };
  if (NOT_APPLICABLE.test(fold(text))) return { kind: "na", text };
  return readNumberText(text) ?? readWorded(text) ?? { kind: "text", text };
}

function readWorded(text: string): ScoreCell | undefined {
  const match = WORDED.exec(text);
  const points = match ? readDecimal(match[1] ?? "") : undefined;
  return points === undefined ? undefined : { kind: "number", points, asText: true, worded: text };
}

/** Reads a cell of the maximum column: a score, or a maximum in words. */
export function readMaximum(value: CellValue): ScoreCell {
  const score = readScore(value);
  const words = score.kind === "text" ? RANGE.exec(score.text)?.[1] : undefined;
  const points = words === undefined ? undefined : readDecimal(words);
  return points === undefined ? score : { kind: "number", points, asText: true };
}

/** Reads the value of a score cell. Total: whatever the value, it says what it found. */
export function readScore(value: CellValue): ScoreCell {
  if (value === null) return { kind: "empty" };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "string")
    return isErrorValue(value) ? { kind: "error", text: value } : readText(value);
  const points = pointsOf(value);
  return points === undefined
    ? { kind: "text", text: String(value) }
    : { kind: "number", points, asText: false };
}

const MAX_IN_TITLE = new RegExp(
  String.raw`\(\s*(?:(?:tổng\s+)?(?:số\s+)?(?:điểm\s+(?:chuẩn|tối đa|quy định)|tối đa|điểm)\s*:?\s*)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)`,
  "iu",
);

/** The maximum that a title states in brackets: "2. Cơ sở vật chất (20 điểm)", "(điểm chuẩn 3 điểm)", "(10đ)". */
export function maxInTitle(title: string): Points | undefined {
  const match = MAX_IN_TITLE.exec(title.normalize("NFC"));
  return match ? readDecimal(match[1] ?? "") : undefined;
}
