/** Lines of CCHC Thông tin that hold several things in one cell: rounds with their dates, classes of results with where they begin. */
import { fold, tidy } from "../grid/fold";
import { isDate } from "./dates";
import type { Grade, Information, Round } from "./information";

const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== "");

/** All parts as read; undefined as soon as one is not understood: half a list would be a silent guess. */
function readAll<T>(text: string, read: (part: string, index: number) => T | undefined): T[] | undefined {
  const values = partsOf(text).map(read);
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length === values.length && known.length > 0 ? known : undefined;
}

const DATE = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`;
const NAME_FIRST = new RegExp(
  String.raw`^(đợt\s*\w+)\s*[:(–-]?\s*(?:trước ngày|trước|ngày)?\s*${DATE}\)?$`,
  "iu",
);
const DATE_FIRST = new RegExp(
  String.raw`^(?:trước ngày|trước|ngày)?\s*${DATE}\s*(?:[:(–-]?\s*(đợt\s*\w+)\)?)?$`,
  "iu",
);

function readRound(part: string, index: number): Round | undefined {
  const named = NAME_FIRST.exec(part);
  const dated = DATE_FIRST.exec(part);
  const date = named?.[2] ?? dated?.[1];
  if (date === undefined || !isDate(date)) return undefined;
  return { name: (named?.[1] ?? dated?.[2] ?? `đợt ${String(index + 1)}`).toLowerCase(), date };
}

/** "đợt 1: 31/10/2026; đợt 2: 15/12/2026", the date before or behind its name; a date without name is numbered. */
export const readRounds = (text: string): Round[] | undefined => readAll(text, readRound);

export const showRounds = (rounds: NonNullable<Information["rounds"]>): string =>
  rounds.map(({ name, date }) => `${name}: ${date}`).join("\n");

function readGrade(part: string): Grade | undefined {
  const match =
    /^(\p{L}[\p{L} ]*?)\s*(?:>=|≥|:|từ)\s*(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*(?:%|điểm|trở lên))*\s*$/iu.exec(
      part,
    );
  const from = Number((match?.[2] ?? "").replace(",", "."));
  return match?.[1] !== undefined && from <= 100 ? { name: tidy(match[1]), from } : undefined;
}

/** "Xuất sắc >= 90", one to a line, best first: a class that does not begin below the one before it is a mistake. */
export function readGrades(text: string): Grade[] | undefined {
  const grades = readAll(text, readGrade);
  const falling = grades?.every(({ from }, i) => i === 0 || from < (grades[i - 1]?.from ?? 0));
  const names = new Set(grades?.map(({ name }) => fold(name)));
  return falling && names.size === grades?.length ? grades : undefined;
}

export const showGrades = (grades: NonNullable<Information["grades"]>): string =>
  grades.map(({ name, from }) => `${name} >= ${String(from).replace(".", ",")}`).join("\n");
