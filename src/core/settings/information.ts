/** CCHC Thông tin: what the unit's documents need to know, kept on an ordinary sheet of the workbook, read back as values. */
import type { Diagnostic, Outcome } from "../diagnostic";
import { fold } from "../grid/fold";
import { cellAt, type CellRef, type Grid, type Workbook } from "../grid/grid";
import { shownText } from "../grid/render";
import type { Points } from "../scorecard/points";
import type { Layout } from "../scorecard/scorecard";
import { INFORMATION_LINES } from "./informationLines";
import { readLine } from "./lineValues";
import { readRemembered } from "./rememberedLayout";

export { INFORMATION_LINES, type InformationLine } from "./informationLines";

export const INFORMATION_MARK = { page: "thong-tin", owner: "settings" } as const;
export const INFORMATION_SHEET = "CCHC Thông tin";

export type UnitKind = "xã" | "phường" | "đặc khu";
export type DocumentKind = "Kế hoạch" | "Công văn";

export interface Round {
  readonly name: string;
  readonly date: string;
}

export interface Grade {
  readonly name: string;
  /** Percent of the maximum. */
  readonly from: number;
}

/** Everything is optional: what is not known stays a blank to fill ("……"). */
export interface Information {
  /** Proper name only: "Bình Minh Thượng". */
  readonly unitName?: string;
  readonly unitKind?: UnitKind;
  /** The year that was scored (N); the plan is for N + 1 unless said otherwise. */
  readonly yearScored?: number;
  readonly yearPlan?: number;
  readonly documentKind?: DocumentKind;
  /** As it stands in "số …/KH-UBND". */
  readonly documentNumber?: string;
  /** As typed, "15/01/2026". */
  readonly documentDate?: string;
  /** The decision that published the result: "Quyết định số 362/QĐ-UBND ngày 05/02/2026 của …". */
  readonly decision?: string;
  /** With its kind: "tỉnh …", "thành phố …". */
  readonly province?: string;
  /** Indices that the plan is about: PAR INDEX, PAPI, SIPAS … */
  readonly indexNames?: readonly string[];
  /** Total of the year scored, as published, in points. */
  readonly publishedTotal?: Points;
  /** As published: "11/18", this year and the year before. */
  readonly rank?: string;
  readonly previousRank?: string;
  /** Published total of the year before, in points. */
  readonly previousTotal?: Points;
  /** "Phấn đấu đạt … điểm": the total to reach next year. */
  readonly wantedTotal?: Points;
  /** Rounds of putting right, in order: name and date as typed ("đợt 1", "31/10/2026"). */
  readonly rounds?: readonly Round[];
  /** Classes of results, best first, each from so many percent on. */
  readonly grades?: readonly Grade[];
  /** Lines of Nơi nhận, without dashes. */
  readonly recipients?: readonly string[];
  readonly signerRole?: string;
  readonly signerName?: string;
  readonly sign?: "negative" | "positive";
  /** Mẫu 2.2 of the decree: number and date of the document are left open. Off when not said. */
  readonly electronic?: boolean;
  /** A signature block under the appendix. Off when not said. */
  readonly signature?: boolean;
  /** "PHỤ LỤC" in capitals, as communes write it. Off when not said. */
  readonly capitalWord?: boolean;
  /** Columns that a person corrected. */
  readonly layouts: readonly Layout[];
}

export const VALUE_COLUMN = 1;

interface Entry {
  readonly text: string;
  readonly at: CellRef;
}

/** Labels of the sheet's first column, folded, with the row of each. */
export function labelRows(grid: Grid): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  grid.rows.forEach((cells, row) => {
    const label = cells?.[0]?.value;
    if (typeof label === "string" && !rows.has(fold(label))) rows.set(fold(label), row);
  });
  return rows;
}

function entryAt(grid: Grid, row: number, date1904: boolean): Entry {
  const cell = cellAt(grid, row, VALUE_COLUMN);
  const dated = {
    value: cell.value,
    numberFormat:
      typeof cell.value === "number" && /[dmy]/i.test(cell.numberFormat) ? "dd/mm/yyyy" : cell.numberFormat,
  };
  return {
    text: shownText(dated, date1904).replace(/\r\n?/g, "\n").trim(),
    at: { sheet: grid.sheet, row, col: VALUE_COLUMN },
  };
}

export const informationGrid = (book: Workbook): Grid | undefined =>
  book.sheets.find((grid) => grid.mark?.page === INFORMATION_MARK.page && grid.mark.owner === "settings");

/** What the sheet says; nothing when there is no such sheet. A wrong entry is a diagnostic at its cell and counts as not given. */
export function readInformation(book: Workbook): Outcome<Information> {
  const grid = informationGrid(book);
  if (!grid) return { value: { layouts: [] }, diagnostics: [] };
  const rows = labelRows(grid);
  const diagnostics: Diagnostic[] = [];
  let value: Information = { layouts: readRemembered(grid) };
  for (const { key, label, hint } of INFORMATION_LINES) {
    const row = rows.get(fold(label));
    const entry = row === undefined ? undefined : entryAt(grid, row, book.date1904);
    if (!entry || entry.text === "" || /^[.…]+$/.test(entry.text)) continue;
    const read = readLine(key, entry.text);
    if (read) value = { ...value, ...read };
    else
      diagnostics.push({
        code: "setting-wrong",
        severity: "warning",
        at: entry.at,
        facts: { label, text: entry.text, hint },
      });
  }
  return { value, diagnostics };
}
