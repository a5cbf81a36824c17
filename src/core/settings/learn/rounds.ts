/** Dates of old deadlines: a round of putting right becomes its placeholder, any other date stays as it is. */
import { readDate } from "../dates";
import type { Round } from "../information";

const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
const LABELLED = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[\s.]*\(?\s*đợt\s*([12])(?!\d)/giu;

/** Placeholders by date, "2024-10-31". */
export type RoundDates = ReadonlyMap<string, string>;

function dateKey(text: string): string | undefined {
  const date = readDate(text);
  return date && [date.year, date.month, date.day].join("-");
}

/** The rounds that are set down, and those that the texts themselves call "đợt 1", "đợt 2". */
export function roundDates(texts: readonly string[], rounds: readonly Round[] = []): RoundDates {
  const dates = new Map<string, string>();
  const add = (date: string, number: number): void => {
    const key = dateKey(date);
    if (key !== undefined && !dates.has(key)) dates.set(key, `{dot_${String(number)}}`);
  };
  rounds.slice(0, 2).forEach(({ date }, i) => add(date, i + 1));
  for (const text of texts)
    for (const [, date = "", number] of text.matchAll(LABELLED)) add(date, Number(number));
  return dates;
}

/** The deadline with placeholders for rounds; `left` when another date is still in it. Braces of its own are written double. */
export function withRounds(
  deadline: string,
  dates: RoundDates,
): { readonly text: string; readonly left: boolean } {
  let left = false;
  const text = escapeBraces(deadline).replace(DATE, (date) => {
    const placeholder = dates.get(dateKey(date) ?? "");
    if (placeholder === undefined) left = true;
    return placeholder ?? date;
  });
  return { text, left };
}

/** A text that says itself when it is filled as a template. */
export const escapeBraces = (text: string): string => text.replaceAll("{", "{{").replaceAll("}", "}}");
