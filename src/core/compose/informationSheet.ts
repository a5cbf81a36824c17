/** The edits that make CCHC Thông tin, or remember something on it. The sheet is never rewritten: single cells are set. */
import type { CellInput, CellStyle, Edit, PrintSetup } from "../edits/edit";
import { emptyGrid } from "../edits/draft";
import { fold } from "../grid/fold";
import type { Area, Grid, Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheetName";
import type { Layout } from "../scorecard/scorecard";
import {
  INFORMATION_LINES,
  INFORMATION_MARK,
  INFORMATION_SHEET,
  informationGrid,
  VALUE_COLUMN,
  type Information,
} from "../settings/information";
import { LAYOUT_LABEL, layoutLine } from "../settings/rememberedLayout";

const TITLE = "THÔNG TIN LẬP PHỤ LỤC VÀ KẾ HOẠCH";
const GUIDE =
  "Điền vào cột giữa; các phụ lục lấy thông tin từ đây. Ô để trống sẽ in thành dấu chấm để điền tay.";
const FIRST_LINE = 3;
/** Points. */
const WIDTHS = { 0: 130, 1: 190, 2: 260, 3: 260 } as const;
const FONT: CellStyle = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
const PRINT: PrintSetup = {
  paper: "A4",
  landscape: true,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  fitToWidth: true,
  pageNumbers: false,
  centerHorizontally: false,
};
const SWITCHES: ReadonlySet<keyof Information> = new Set(["electronic", "signature", "capitalWord"]);
const SIGN_NAMES = { negative: "âm", positive: "dương" } as const;

/** A value as the officer would type it. */
function shownValue(information: Information, key: keyof Information): CellInput {
  const value = information[key];
  if (key === "sign") return SIGN_NAMES[information.sign ?? "negative"];
  if (SWITCHES.has(key)) return value === true ? "có" : "không";
  return typeof value === "string" || typeof value === "number" ? value : null;
}

const lines = (information: Information): CellInput[][] =>
  INFORMATION_LINES.map(({ key, label, hint }) => [
    label,
    shownValue(information, key),
    hint === "" ? null : hint,
  ]);

function newSheet(sheet: string, information: Information): Edit[] {
  const rows = lines(information);
  const area = (top: number, height: number, cols: number): Area => ({
    sheet,
    top,
    left: 0,
    rows: height,
    cols,
  });
  return [
    { kind: "addSheet", sheet, mark: INFORMATION_MARK },
    { kind: "setColumnWidths", sheet, widths: WIDTHS },
    { kind: "setPrint", sheet, print: PRINT },
    { kind: "setCells", area: area(0, 2, 1), cells: [[TITLE], [GUIDE]] },
    { kind: "setCells", area: area(FIRST_LINE, rows.length, 3), cells: rows },
    { kind: "setStyle", area: area(0, 1, 1), style: { ...FONT, fontSize: 14, bold: true, wrap: false } },
    { kind: "setStyle", area: area(1, 1, 1), style: { ...FONT, italic: true, wrap: false } },
    { kind: "setStyle", area: area(FIRST_LINE, rows.length, 3), style: { ...FONT, border: "thin" } },
    {
      kind: "setStyle",
      area: { ...area(FIRST_LINE, rows.length, 1), left: VALUE_COLUMN },
      style: { bold: true, horizontal: "left" },
    },
  ];
}

/** Lines for layouts to remember: in place of the same sheet's line, else below everything. */
function layoutEdits(grid: Grid, layouts: readonly Layout[]): Edit[] {
  let next = grid.rows.length;
  return layouts.map((layout): Edit => {
    const [sheet, rows, words] = layoutLine(layout);
    const found = grid.rows.findIndex(
      (cells) => fold(String(cells?.[0]?.value ?? "")) === fold(LAYOUT_LABEL) && cells?.[1]?.value === sheet,
    );
    const top = found < 0 ? next : found;
    if (found < 0) next += 1;
    return {
      kind: "setCells",
      area: { sheet: grid.sheet, top, left: 0, rows: 1, cols: 4 },
      cells: [[LAYOUT_LABEL, sheet, rows, words]],
    };
  });
}

const sameLayout = (a: Layout, b: Layout): boolean => layoutLine(a).join("|") === layoutLine(b).join("|");

/** Makes the sheet when there is none, with what the title block says; adds layouts that are not remembered yet. */
export function informationEdits(book: Workbook, proposed: Information, known: Information): Edit[] {
  const grid = informationGrid(book);
  const fresh = proposed.layouts.filter((layout) => !known.layouts.some((each) => sameLayout(each, layout)));
  if (grid) return layoutEdits(grid, fresh);
  const sheet = freeSheetName(book, INFORMATION_SHEET);
  const rows = FIRST_LINE + INFORMATION_LINES.length;
  const made = { ...emptyGrid(sheet), rows: Array.from({ length: rows }, () => undefined) };
  return [...newSheet(sheet, proposed), ...layoutEdits(made, fresh)];
}
