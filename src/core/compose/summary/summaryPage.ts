/** The table that compares units, as a page: best first, units without a rank at the end. */
import type { CellInput } from "../../edits/edit";
import { numberOf } from "../../scorecard/points";
import {
  problemsText,
  SUMMARY_HEADINGS,
  SUMMARY_NOTE,
  SUMMARY_SHEET,
  SUMMARY_TITLE,
  worstText,
} from "../../text/appendices/summaryTexts";
import { line } from "../appendices/lines";
import { printSetup, STYLES, type StyleName } from "../appendices/styles";
import { tableRow, type RowCell } from "../appendices/tableRows";
import { stack, type Page } from "../page/page";
import { ranksOf, type UnitSummary } from "./summarize";

export const SUMMARY_MARK = { page: "tong-hop-don-vi", owner: "appendix" } as const;

/** Millimetres: what an A4 page leaves across. */
const WIDTHS = [12, 48, 18, 18, 18, 16, 62, 28, 32];
const LOOKS: readonly StyleName[] = [
  "center",
  "text",
  "points",
  "points",
  "points",
  "points",
  "text",
  "text",
  "text",
];
/** Title and note stand above. */
const HEADER_ROW = 2;

function cellsOf(unit: UnitSummary, rank: number | undefined): CellInput[] {
  const problems = problemsText(unit.errors, unit.warnings, unit.unknown);
  return [
    rank ?? null,
    unit.unit,
    numberOf(unit.max),
    numberOf(unit.obtained),
    numberOf(unit.lost),
    unit.percent ?? null,
    unit.worst.length === 0 ? null : worstText(unit.worst),
    problems === "" ? null : problems,
    `${unit.file}, ${unit.sheet}`,
  ];
}

/** `editsToward(book, summaryPage(units))` puts it into a workbook. */
export function summaryPage(units: readonly UnitSummary[]): Page {
  const ranks = ranksOf(units);
  const order = units
    .map((_, at) => at)
    .sort((a, b) => (ranks[a] ?? Infinity) - (ranks[b] ?? Infinity) || a - b);
  const header = SUMMARY_HEADINGS.map((input): RowCell => ({ input, style: "header" }));
  const body = order.flatMap((at) => {
    const unit = units[at];
    if (!unit) return [];
    const cells = cellsOf(unit, ranks[at]).map((input, col): RowCell => ({
      input,
      style: LOOKS[col] ?? "text",
    }));
    return [tableRow(cells, WIDTHS)];
  });
  const all = stack<StyleName>([
    line(SUMMARY_TITLE, "title", WIDTHS),
    line(SUMMARY_NOTE, "guidance", WIDTHS),
    tableRow(header, WIDTHS),
    ...body,
  ]);
  return {
    ...all,
    mark: SUMMARY_MARK,
    sheet: SUMMARY_SHEET,
    columnWidths: WIDTHS,
    styles: STYLES,
    print: printSetup(HEADER_ROW, { rows: all.rows.length, cols: WIDTHS.length }),
  };
}
