/** The edits that make CCHC Thông tin, or remember something on it. The sheet is never rewritten: single cells are set, lines added below. */
import type { CellInput, Edit } from "../edits/edit";
import { fold } from "../grid/fold";
import type { Area, Grid, Workbook } from "../grid/grid";
import { freeSheetName } from "../grid/sheetName";
import type { Layout } from "../scorecard/scorecard";
import {
  INFORMATION_LINES,
  INFORMATION_MARK,
  INFORMATION_SHEET,
  informationGrid,
  labelRows,
  VALUE_COLUMN,
  type Information,
  type InformationLine,
} from "../settings/information";
import { LINE_VALUES, shownLine, type LineKey } from "../settings/lineValues";
import { LAYOUT_LABEL, layoutLine } from "../settings/rememberedLayout";
import {
  fittedHeight,
  heightsFrom,
  SHEET_FONT,
  SHEET_GUIDE,
  SHEET_PRINT,
  SHEET_TITLE,
} from "./settingsSheets/looks";

const TITLE = "THÔNG TIN LẬP PHỤ LỤC VÀ KẾ HOẠCH";
const GUIDE =
  "Điền vào cột giữa; các phụ lục lấy thông tin từ đây. Ô để trống sẽ in thành dấu chấm để điền tay.";
const FIRST_LINE = 3;
/** Points. */
const WIDTHS = { 0: 130, 1: 190, 2: 260, 3: 260 } as const;
/** The columns of a line; what a person types is bold. */
const COLUMNS = [{ width: WIDTHS[0] }, { width: WIDTHS[1], bold: true }, { width: WIDTHS[2] }] as const;
const SWITCHES: ReadonlySet<LineKey> = new Set(["electronic", "signature", "capitalWord"]);
/** Entries that a spreadsheet would take for dates or numbers. */
const KEPT_AS_TEXT: ReadonlySet<LineKey> = new Set(["rank", "previousRank", "documentNumber", "rounds"]);

export interface InformationRequest {
  /** What a new sheet says, and the columns to remember. */
  readonly proposed: Information;
  /** What the sheet says now. */
  readonly known: Information;
  /** What a person said just now: set on the sheet, whatever it said before; undefined empties the cell. */
  readonly said?: Partial<Information>;
  /** Lines that the sheet does not have are added below, as the person asked ("Tạo bảng thiết lập"). */
  readonly complete?: boolean;
}

/** What a new line shows where nothing is known: the sign that is used then, and switches that are off. */
function firstValue(information: Information, key: LineKey): CellInput {
  const shown = shownLine(key, information);
  if (shown !== null) return shown;
  if (key === "sign") return LINE_VALUES.sign.show("negative");
  return SWITCHES.has(key) ? LINE_VALUES.electronic.show(false) : null;
}

/** Lines one below the other, with their looks. */
function lineEdits(
  place: { sheet: string; top: number },
  lines: readonly InformationLine[],
  facts: Information,
): Edit[] {
  if (lines.length === 0) return [];
  const { sheet, top } = place;
  const area = (row: number, rows: number, [left, cols]: [number, number]): Area => ({
    sheet,
    top: row,
    left,
    rows,
    cols,
  });
  const cells = lines.map(({ key, label, hint }) => [
    label,
    firstValue(facts, key),
    hint === "" ? null : hint,
  ]);
  const heights = cells.map((row) => fittedHeight(row, COLUMNS));
  const texts = lines.flatMap(({ key }, i): Edit[] =>
    KEPT_AS_TEXT.has(key)
      ? [{ kind: "setStyle", area: area(top + i, 1, [VALUE_COLUMN, 1]), style: { numberFormat: "@" } }]
      : [],
  );
  return [
    { kind: "setCells", area: area(top, lines.length, [0, 3]), cells },
    { kind: "setStyle", area: area(top, lines.length, [0, 3]), style: { ...SHEET_FONT, border: "thin" } },
    {
      kind: "setStyle",
      area: area(top, lines.length, [VALUE_COLUMN, 1]),
      style: { bold: true, horizontal: "left" },
    },
    ...texts,
    { kind: "setRowHeights", sheet, heights: heightsFrom(top, heights) },
  ];
}

function newSheet(sheet: string, information: Information): Edit[] {
  const area = (top: number, rows: number): Area => ({ sheet, top, left: 0, rows, cols: 1 });
  return [
    { kind: "addSheet", sheet, mark: INFORMATION_MARK },
    { kind: "setColumnWidths", sheet, widths: WIDTHS },
    { kind: "setPrint", sheet, print: SHEET_PRINT },
    { kind: "setCells", area: area(0, 2), cells: [[TITLE], [GUIDE]] },
    { kind: "setStyle", area: area(0, 1), style: SHEET_TITLE },
    { kind: "setStyle", area: area(1, 1), style: SHEET_GUIDE },
    ...lineEdits({ sheet, top: FIRST_LINE }, INFORMATION_LINES, information),
  ];
}

/** Lines for layouts to remember: in place of the same sheet's line, else from `next` on. */
function layoutEdits(grid: Pick<Grid, "sheet" | "rows">, layouts: readonly Layout[], next: number): Edit[] {
  let free = next;
  return layouts.map((layout): Edit => {
    const [sheet, rows, words] = layoutLine(layout);
    const found = grid.rows.findIndex(
      (cells) => fold(String(cells?.[0]?.value ?? "")) === fold(LAYOUT_LABEL) && cells?.[1]?.value === sheet,
    );
    const top = found < 0 ? free : found;
    if (found < 0) free += 1;
    return {
      kind: "setCells",
      area: { sheet: grid.sheet, top, left: 0, rows: 1, cols: 4 },
      cells: [[LAYOUT_LABEL, sheet, rows, words]],
    };
  });
}

/** Values that a person said, in the cells of their lines; what the sheet says already is not written again. */
function saidEdits(grid: Grid, said: Partial<Information>, known: Information): Edit[] {
  const rows = labelRows(grid);
  const { sheet } = grid;
  return INFORMATION_LINES.flatMap(({ key, label, hint }): Edit[] => {
    const row = rows.get(fold(label));
    const value = shownLine(key, { ...said, layouts: [] });
    if (row === undefined || !(key in said) || value === shownLine(key, known)) return [];
    const area = { sheet, top: row, left: VALUE_COLUMN, rows: 1, cols: 1 };
    const heights = { [row]: fittedHeight([label, value, hint], COLUMNS) };
    const taller = typeof value === "string" && value.includes("\n");
    return [
      { kind: "setCells", area, cells: [[value]] },
      ...(taller ? [{ kind: "setRowHeights", sheet, heights } as const] : []),
    ];
  });
}

/** Lines that a sheet made by an earlier version does not have. */
export function missingLines(book: Workbook): InformationLine[] {
  const grid = informationGrid(book);
  const rows = grid ? labelRows(grid) : new Map<string, number>();
  return grid ? INFORMATION_LINES.filter(({ label }) => !rows.has(fold(label))) : [];
}

const sameLayout = (a: Layout, b: Layout): boolean => layoutLine(a).join("|") === layoutLine(b).join("|");

/** Makes the sheet when there is none; else sets what was said, adds what is missing and asked for, and remembers layouts. */
export function writeInformation(book: Workbook, request: InformationRequest): Edit[] {
  const { proposed, known, said = {}, complete = false } = request;
  const grid = informationGrid(book);
  const fresh = proposed.layouts.filter((layout) => !known.layouts.some((each) => sameLayout(each, layout)));
  if (!grid) {
    const sheet = freeSheetName(book, INFORMATION_SHEET);
    const next = FIRST_LINE + INFORMATION_LINES.length;
    return [...newSheet(sheet, { ...proposed, ...said }), ...layoutEdits({ sheet, rows: [] }, fresh, next)];
  }
  const added = missingLines(book).filter(({ key }) => complete || said[key] !== undefined);
  const top = grid.rows.length;
  return [
    ...saidEdits(grid, said, known),
    ...lineEdits({ sheet: grid.sheet, top }, added, { ...proposed, ...said }),
    ...layoutEdits(grid, fresh, top + added.length),
  ];
}
