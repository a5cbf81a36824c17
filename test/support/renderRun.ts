/** What "Chèn phụ lục" does to a case, as golden text: beside the scorecard in full, the rest in short; without the log. */
import { describeDiagnostic, describeEdits, placeText, type Diagnostic } from "../../src/core";
import type { Cell, Grid, Workbook } from "../../src/core/grid/grid";
import { carryOut, markedGrid, sheetOfEdit, type Done } from "./runBook";

/** What is shown of a page's items, and the columns where it stands. */
const FIGURES = {
  "diem-tru": { heading: "TT | chuẩn | tự chấm | đạt | trừ", columns: [0, 2, 3, 4, 5] },
  "khac-phuc": { heading: "TT | chuẩn | đạt | mục tiêu", columns: [0, 2, 3, 4] },
} as const;

function shown(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "–";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value).replace(/\s+/g, " ");
}

const says = (cells: Grid["rows"][number], text: string): boolean =>
  cells?.some((cell) => cell?.value === text) ?? false;

/** Rows of items: between the header and the total, headings of fields apart. */
export function appendixRows({ rows }: Grid): (readonly (Cell | undefined)[])[] {
  const header = rows.findIndex((cells) => cells?.[0]?.value === "TT");
  const end = rows.findIndex((cells) => says(cells, "Tổng cộng") || says(cells, "./."));
  const table = rows.slice(header + 1, end < 0 ? rows.length : end);
  return table.flatMap((cells) => (cells && typeof cells[2]?.value === "number" ? [cells] : []));
}

/** A page with one line for each item; nothing when there is no such page. */
function pageLines(book: Workbook, page: keyof typeof FIGURES): string[] {
  const grid = markedGrid(book, page);
  if (!grid) return [];
  const { heading, columns } = FIGURES[page];
  const lines = appendixRows(grid).map((cells) => columns.map((col) => shown(cells[col])).join(" | "));
  return [`${grid.sheet}: ${heading}`, ...lines.map((line) => `  ${line}`)];
}

const saidLine = (diagnostic: Diagnostic): string => {
  const place = diagnostic.at ? placeText(diagnostic.at) : "–";
  return `${diagnostic.severity}  ${place}  ${diagnostic.code}  ${describeDiagnostic(diagnostic)}`;
};

/** What the sheets' own reading does not say. */
function saidByRun({ made }: Done): Diagnostic[] {
  const read = new Set(made.readings.flatMap(({ diagnostics }) => diagnostics));
  return made.diagnostics.filter((each) => !read.has(each));
}

/** edits.txt */
export function renderRun(book: Workbook): string {
  const done = carryOut(book);
  const { made, after } = done;
  const target = made.target?.grid.sheet;
  const log = after.sheets.find(({ mark }) => mark?.owner === "log")?.sheet;
  const beside = made.edits.filter((edit) => sheetOfEdit(edit) === target);
  const rest = made.edits.filter((edit) => ![target, log].includes(sheetOfEdit(edit)));
  const parts = [
    describeEdits(book, beside, { full: true }),
    describeEdits(book, rest),
    pageLines(after, "diem-tru"),
    pageLines(after, "khac-phuc"),
    saidByRun(done).map(saidLine),
  ];
  const filled = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${filled.length === 0 ? "không có gì cần ghi" : filled.join("\n\n")}\n`;
}
