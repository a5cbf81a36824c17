/** What we write between a table and its end mark, and how it is told from what a person wrote there. */
import type { CellInput } from "../../edits/edit";
import { NOTE } from "../../text/appendices/formTexts";
import { COUNTS_CAPTION, statusCount, taskCount } from "../../text/appendices/trackingTexts";
import { END_MARK } from "../layout/data/decree30";
import { TRACKING_STATUSES } from "./trackingStatus";

/** What a row of counts says, whatever the numbers. */
const COUNTS: readonly RegExp[] = [
  taskCount(0),
  ...TRACKING_STATUSES.map((status) => statusCount(0, status)),
].map((text) => new RegExp(`^${text.replace("0", "\\d+")}$`));

type Cells = readonly CellInput[];

const textsOf = (cells: Cells): string[] =>
  cells.flatMap((each) => (typeof each === "string" ? [each.normalize("NFC").trim()] : []));

const isEnd = (cells: Cells): boolean => textsOf(cells).includes(END_MARK);
const isNote = (cells: Cells): boolean => textsOf(cells).some((text) => text.startsWith(NOTE.trim()));
const isCaption = (cells: Cells): boolean => textsOf(cells).includes(COUNTS_CAPTION);
const isEmpty = (cells: Cells): boolean => cells.every((each) => each === null);

/** Whether a row is one of our counts of tasks. */
export function isCounts(cells: Cells): boolean {
  const texts = textsOf(cells);
  return COUNTS.every((count) => texts.some((text) => count.test(text)));
}

/** Which rows below a table are ours, by index: the first end mark, and above it notes, counts and empty rows. */
export function ownRows(rows: readonly Cells[]): ReadonlySet<number> {
  const mark = rows.findIndex(isEnd);
  const gap = rows.findIndex(isEmpty);
  const end = mark >= 0 ? mark : gap < 0 ? rows.length : gap;
  const above = rows.slice(0, end);
  const isOurs = (cells: Cells): boolean => isNote(cells) || isCaption(cells) || isCounts(cells);
  const hasTail = above.some(isOurs);
  const ours = new Set<number>();
  above.forEach((cells, row) => {
    if (isOurs(cells) || (hasTail && isEmpty(cells))) ours.add(row);
  });
  if (mark >= 0) ours.add(mark);
  return ours;
}
