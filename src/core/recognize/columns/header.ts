/** Where a table's header stands and what each column is headed: one to three rows, merged groups, a row of column numbers. */
import type { ColumnCandidate } from "../../diagnostic";
import { columnLetters } from "../../grid/address";
import { foldWords } from "../../grid/fold";
import type { ColumnRole } from "../../scorecard/scorecard";
import { bestFit, fitHeading, headingWords, isRound, STRONG_FIT } from "./headings";
import { readScore } from "../cells/readScore";
import { filledColumns, mergeAt, spreadTextAt, textAt, type View } from "../view";

export interface HeadingColumn {
  readonly col: number;
  /** As the sheet writes it, groups first: "Điểm đánh giá / Tự đánh giá". */
  readonly heading: string;
  /** Folded words of the lowest heading, and of all headings of the column. */
  readonly own: string;
  readonly full: string;
  /** The year that the heading names ("Điểm đạt năm 2024"). */
  readonly year?: number;
}

export interface Header {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadingColumn[];
}

/** A column by its heading, or by its letters when it has none. */
export function candidateOf(header: Pick<Header, "columns">, column: number): ColumnCandidate {
  const heading = header.columns.find(({ col }) => col === column)?.heading ?? "";
  return { column, heading: heading === "" ? columnLetters(column) : heading };
}

const LONGEST_HEADING = 160;
const MOST_ROWS = 4;

/** How well a text fits some role. */
function fitOf({ headingFits }: View, text: string): number {
  const known = headingFits.get(text);
  if (known !== undefined) return known;
  const fit = bestFit(headingWords(text));
  headingFits.set(text, fit);
  return fit;
}

/** Columns of a row whose own text fits some role. */
function headedColumns(view: View, row: number): number[] {
  return filledColumns(view, row).filter((col) => {
    const text = textAt(view, row, col);
    return text.length <= LONGEST_HEADING && fitOf(view, text) >= 0.5;
  });
}

/** Whether a row may be the main row of a header: at least two cells that name columns, or one and a group. */
export function looksLikeHeader(view: View, row: number): boolean {
  const filled = filledColumns(view, row);
  if (filled.length < 2) return false;
  return headedColumns(view, row).length >= 2;
}

/** A column number that was scanned wrongly is as short as a number. */
const LONGEST_NUMBER = 4;
const NUMBERED = /^\(?\s*([0-9]{1,2}|[A-Z])\s*\)?(\s*=.*)?$/;

/** A row of column numbers: "1 2 3", "(1) (2) …", "A B 1 2 (3)=(1)-(2)". One odd cell is forgiven (scanning errors). */
export function isNumberRow(view: View, row: number): boolean {
  const texts = filledColumns(view, row).map((col) => textAt(view, row, col));
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => NUMBERED.exec(text)?.[1]).filter((text) => text !== undefined);
  if (texts.some((text) => text.length > LONGEST_NUMBER && !NUMBERED.test(text))) return false;
  if (numbers.length < texts.length - 1 || numbers.length < 3) return false;
  const counted = numbers.filter((text) => /^\d+$/.test(text)).map(Number);
  const rising = counted.every((value, i) => i === 0 || value === (counted[i - 1] ?? 0) + 1);
  return rising && (counted[0] ?? 1) <= 2 && counted.length >= 2;
}

const underGroup = (view: View, row: number, col: number): boolean => {
  const merge = mergeAt(view, row - 1, col);
  return merge !== undefined && merge.cols > 1;
};

/** The column of a header row that fits a role best, if one fits well. */
function columnFor(view: View, row: number, role: "title" | "code"): number | undefined {
  let best: number | undefined;
  let fit = STRONG_FIT;
  for (const col of filledColumns(view, row)) {
    const words = headingWords(textAt(view, row, col));
    const here = fitHeading(role, words, words);
    if (here > fit) [best, fit] = [col, here];
  }
  return best;
}

/** Whether a row carries lower headings: short words, no number, nothing in the title or code column unless under a group. */
function isSubHeading(view: View, row: number, first: number): boolean {
  const filled = filledColumns(view, row);
  if (filled.length === 0) return false;
  const named = [columnFor(view, first, "title"), columnFor(view, first, "code")];
  const texts = filled.map((col) => textAt(view, row, col));
  if (texts.some((text) => text.length > LONGEST_HEADING || readScore(text).kind === "number")) return false;
  if (filled.some((col) => named.includes(col) && !underGroup(view, row, col))) return false;
  if (filled.every((col) => underGroup(view, row, col))) return true;
  return filled.some((col) => {
    const joined = `${spreadTextAt(view, row - 1, col)} ${textAt(view, row, col)}`;
    return Math.max(bestFit(headingWords(joined)), bestFit(headingWords(textAt(view, row, col)))) >= 0.5;
  });
}

function lastHeaderRow(view: View, first: number): number {
  let last = first;
  while (last + 1 < view.rowCount && last + 1 < first + MOST_ROWS) {
    const next = last + 1;
    if (isNumberRow(view, next)) return next;
    if (!isSubHeading(view, next, first)) return last;
    last = next;
  }
  return last;
}

/** Steps up to a row of group headings ("ĐIỂM" over three columns) that alone would not look like a header. */
function firstHeaderRow(view: View, main: number): number {
  const above = main - 1;
  const filled = above < 0 ? [] : filledColumns(view, above);
  const width = filledColumns(view, main).length;
  const grouping = filled.some((col) => {
    const merge = mergeAt(view, above, col);
    const words = headingWords(textAt(view, above, col));
    return (
      merge !== undefined &&
      merge.cols > 1 &&
      merge.cols < width &&
      (bestFit(words) > 0 || /\bdiem\b/.test(words))
    );
  });
  return grouping && filled.every((col) => textAt(view, above, col).length <= LONGEST_HEADING) ? above : main;
}

/** An unmerged group heads the columns to its right too, as long as the row below has headings there. */
function groupText(view: View, row: number, col: number): string {
  for (let at = col - 1; at >= 0; at -= 1) {
    const group = textAt(view, row, at);
    if (group !== "")
      return textAt(view, row + 1, at) !== "" && mergeAt(view, row, at) === undefined ? group : "";
  }
  return "";
}

/** The heading texts of one column, top to bottom, without repeats. */
function headingTexts(view: View, rows: readonly number[], col: number): string[] {
  const texts = rows.map((row, i) => {
    const own = spreadTextAt(view, row, col);
    const below = rows[i + 1];
    return own !== "" || below === undefined || spreadTextAt(view, below, col) === ""
      ? own
      : groupText(view, row, col);
  });
  return texts.filter((text, i) => text !== "" && text !== texts[i - 1]);
}

function edges(view: View, first: number, last: number): [left: number, right: number] {
  let left = Infinity;
  let right = -1;
  for (let row = first; row <= last; row += 1) {
    for (const col of filledColumns(view, row)) {
      left = Math.min(left, col);
      right = Math.max(right, col + (mergeAt(view, row, col)?.cols ?? 1) - 1);
    }
  }
  return [left, right];
}

/** A column without heading left of the first heading, when the rows below hold something there. */
function withLeadingColumn(view: View, left: number, last: number): number {
  if (left === 0) return left;
  const rows = Array.from({ length: 12 }, (_, i) => last + 1 + i);
  const filled = rows.filter(
    (row) => textAt(view, row, left - 1) !== "" && mergeAt(view, row, left - 1) === undefined,
  );
  return filled.length >= 3 ? left - 1 : left;
}

/** The headings of rows first..last, whoever chose them: recognition or a person. */
export function headerBetween(view: View, first: number, last: number): Header {
  const [edge, right] = edges(view, first, last);
  const left = withLeadingColumn(view, edge, last);
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (row) => row === first || !isNumberRow(view, row),
  );
  const columns: HeadingColumn[] = [];
  for (let col = left; col <= right; col += 1) {
    const texts = headingTexts(view, rows, col);
    const heading = texts.join(" / ");
    const year = /\b20\d{2}\b/.exec(heading)?.[0];
    const full = headingWords(texts.join(" "));
    const lowest = headingWords(texts.at(-1) ?? "");
    const own = isRound(lowest) ? full : lowest;
    columns.push({ col, heading, own, full, ...(year === undefined ? {} : { year: Number(year) }) });
  }
  return { first, last, columns };
}

/** The header whose main row is `main`. */
export function headerAt(view: View, main: number): Header {
  return headerBetween(view, firstHeaderRow(view, main), lastHeaderRow(view, main));
}

/** Whether a row repeats the header after a page break: every cell says what its own column's heading says. */
export function repeatsHeader(view: View, header: Header, row: number): boolean {
  if (isNumberRow(view, row)) return true;
  const filled = filledColumns(view, row);
  if (filled.length < 2) return false;
  const words = new Map(header.columns.map(({ col, heading }) => [col, ` ${foldWords(heading)} `]));
  const same = filled.filter((col) => {
    const text = foldWords(textAt(view, row, col));
    return text.length > 1 && (words.get(col)?.includes(` ${text} `) ?? false);
  });
  return same.length >= 2 && same.length >= filled.length * 0.8;
}

/** Whether a row heads another scorecard: a title and a score among its cells. */
export function opensTable(view: View, row: number): boolean {
  if (!looksLikeHeader(view, row)) return false;
  const fits = (role: ColumnRole): boolean =>
    filledColumns(view, row).some((col) => {
      const text = textAt(view, row, col);
      const words = headingWords(text);
      return text.length <= LONGEST_HEADING && fitHeading(role, words, words) >= STRONG_FIT;
    });
  return fits("title") && (fits("maxScore") || fits("selfScore") || fits("appraisedScore") || fits("result"));
}
