/** Ctrl+F over the cells of a sheet: as they show, without regard to case and accents. */
import { fold } from "../../core/grid/fold";
import { shownText } from "../../core/grid/render";
import type { BookSession } from "../book/session";

export interface Found {
  readonly row: number;
  readonly col: number;
}

/** More than this nobody steps through. */
const MOST = 10_000;

/** Places in reading order; hidden rows and columns are passed over. Typed accents count: "điểm" does not find "diem". */
export function findIn(session: BookSession, sheet: string, text: string): Found[] {
  const grid = session.book.sheets.find((each) => each.sheet === sheet);
  const wanted = plain(text);
  if (!grid || wanted === "") return [];
  const isExact = fold(text) !== wanted;
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const found: Found[] = [];
  grid.rows.forEach((cells, row) => {
    if (hiddenRows.has(row)) return;
    cells?.forEach((cell, col) => {
      if (!cell || hiddenColumns.has(col) || found.length >= MOST) return;
      const shown = shownText(cell, session.book.date1904, "vi");
      if ((isExact ? plain(shown) : fold(shown)).includes(wanted)) found.push({ row, col });
    });
  });
  return found;
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
