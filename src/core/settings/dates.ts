/** Dates as officers type them: "31/10/2026". They stay text; only whether they exist is asked. */

export interface PlainDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** "5/1/2026", "05-01-2026" or "5.1.2026" as numbers; undefined when there is no such day. */
export function readDate(text: string): PlainDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [day, month, year] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return match && day >= 1 && day <= days ? { day, month, year } : undefined;
}

export const isDate = (text: string): boolean => readDate(text) !== undefined;
