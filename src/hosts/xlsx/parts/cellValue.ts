/** The value of a cell from its type and what is written in its v or is element. Source: ECMA-376 part 1, 18.3.1.4, 18.18.11. */
import type { CellValue } from "../../../core/grid/grid";
import { decodeXstring } from "../xml/entities";

/** What a cell needs of the rest of the file. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value; empty text is null. Undefined when what is written does not fit the type. */
export function cellValue(
  type: string | undefined,
  written: string,
  context: CellContext,
): CellValue | undefined {
  if (type === undefined || type === "n") return readNumber(written);
  if (type === "s") return readShared(written, context.strings);
  if (type === "str" || type === "e") return orNull(decodeXstring(written));
  if (type === "inlineStr") return orNull(written);
  if (type === "b") return readBoolean(written);
  if (type === "d") return readDate(written, context.date1904);
  return undefined;
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function readNumber(written: string): number | null | undefined {
  const value = Number(written);
  if (value === 0 && written.trim() === "") return null;
  return Number.isFinite(value) ? value : undefined;
}

function readShared(written: string, strings: readonly string[]): string | null | undefined {
  if (written.trim() === "") return null;
  const text = strings[Number(written)];
  return text === undefined ? undefined : orNull(text);
}

function readBoolean(written: string): boolean | null | undefined {
  const text = written.trim();
  if (text === "") return null;
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}

/** Days from 1970-01-01 back to the day that a serial number of 0 stands for; 1900 is counted as a leap year, as Excel does. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
const DAY_MS = 86_400_000;

/** A date written as ISO 8601 (strict files), made the serial number that other files hold. */
function readDate(written: string, date1904: boolean): number | null | undefined {
  const text = written.trim();
  if (text === "") return null;
  const time = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const [, day, clock = "T00:00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(T[\d:.]+)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const ms = Date.parse(`${day}${clock}${zone}`);
  if (Number.isNaN(ms)) return undefined;
  const serial = ms / DAY_MS + (date1904 ? DAYS_1904 : DAYS_1900);
  return date1904 || serial > 60 ? serial : serial - 1;
}
