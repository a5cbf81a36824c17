/** What Excel makes of a text that is put into a cell: the same as if a person typed it (English settings). */
import type { CellValue } from "../../../src/core/grid/grid";
import { isErrorValue } from "../../../src/core/grid/grid";
import { badArgument } from "../wire";

export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that Excel gives along, where it recognizes more than a number. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
const DAYS_TO_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** In a cell for text everything is text, as it is. */
export function typedAsText(input: unknown): Typed {
  if (typeof input === "boolean") return { value: input ? "TRUE" : "FALSE" };
  return { value: input === "" ? null : String(input) };
}

export function typed(input: unknown): Typed {
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw badArgument(`${JSON.stringify(input)} as a value`);
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=")) return { value: null, formula: input };
  if (/^[+\-@]\D/.test(input) && !/^[+-]\.?\d/.test(input)) throw badArgument(`the formula ${input}`);
  return typedNumber(input.trim()) ?? typedDate(input.trim()) ?? typedWord(input);
}

function typedNumber(text: string): Typed | undefined {
  const [, inner] = /^\((.+)\)$/.exec(text) ?? [];
  if (inner !== undefined && NUMBER.test(inner)) return { value: -Number(inner.replaceAll(",", "")) };
  if (text.endsWith("%") && NUMBER.test(text.slice(0, -1)) && /\d/.test(text))
    return { value: Number(text.slice(0, -1).replaceAll(",", "")) / 100, format: "0%" };
  return NUMBER.test(text) && /\d/.test(text) ? { value: Number(text.replaceAll(",", "")) } : undefined;
}

function typedDate(text: string): Typed | undefined {
  const [, month = "", day = "", year = "2026"] = DATE.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDate = month !== "" && Number(month) <= 12 && Number(day) <= 31;
  return isDate ? { value: time / MS_PER_DAY + DAYS_TO_1970, format: "d-mmm" } : undefined;
}

function typedWord(text: string): Typed {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return { value: isErrorValue(text.toUpperCase()) ? text.toUpperCase() : text };
}
