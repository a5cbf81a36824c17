/** A table that a person is pointing out: which sheet, which heading rows, which columns. */
import { likelyHeader, type ColumnRole, type Layout, type Workbook } from "../../core";

const FIRST_ROWS: Layout["headerRows"] = [0, 0];

/** Sheets that may hold a scorecard: those that we did not make for ourselves. */
export const candidateSheets = ({ sheets }: Workbook): string[] =>
  sheets
    .filter(
      ({ mark, visibility }) => (mark === undefined || mark.owner === "none") && visibility === "visible",
    )
    .map(({ sheet }) => sheet);

/** Nothing chosen yet but the sheet; heading rows as they most likely are. */
export function draftFor(book: Workbook, sheet: string): Layout {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  const rows = grid ? likelyHeader(grid, book.date1904) : undefined;
  return { sheet, headerRows: rows ?? FIRST_ROWS, columns: {} };
}

/** Without these there is nothing to count. */
const NEEDED: readonly ColumnRole[] = ["title", "maxScore"];

export const isComplete = ({ columns }: Layout): boolean =>
  NEEDED.every((role) => columns[role] !== undefined);
