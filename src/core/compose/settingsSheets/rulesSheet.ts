/** A sheet of rules as edits: a new one with its heading, or rows below everything on one that is there. Rows are never rewritten. */
import type { CellInput, Edit } from "../../edits/edit";
import type { Area, Grid, PageMark } from "../../grid/grid";
import type { SheetColumn } from "../../settings/rules/sheetTable";
import { fittedHeight, heightsFrom, SHEET_FONT, SHEET_GUIDE, SHEET_PRINT, SHEET_TITLE } from "./looks";

export interface RulesSheet {
  readonly mark: PageMark;
  readonly sheet: string;
  readonly title: string;
  /** Lines above the table. */
  readonly guides: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Cells of every row, in the order of the columns. */
  readonly rows: readonly (readonly (string | null)[])[];
}

const GAP = 1;
/** Grey behind the headings, as on forms. */
const HEADER_FILL = "D9E1F2";

/** Rows of texts with a border; nothing when there are none. */
function tableEdits(place: Omit<Area, "rows" | "cols">, cells: readonly (readonly CellInput[])[]): Edit[] {
  const area: Area = { ...place, rows: cells.length, cols: cells[0]?.length ?? 0 };
  if (area.rows === 0 || area.cols === 0) return [];
  return [
    { kind: "setCells", area, cells },
    { kind: "setStyle", area, style: { ...SHEET_FONT, border: "thin", vertical: "top", horizontal: "left" } },
  ];
}

/** Title and guides above the table; guides go over its whole width. */
function headEdits(name: string, { title, guides, columns }: RulesSheet): Edit[] {
  const area = (top: number, rows: number, cols: number): Area => ({ sheet: name, top, left: 0, rows, cols });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const heights = guides.map((guide) => fittedHeight([guide], [{ width }]));
  return [
    {
      kind: "setCells",
      area: area(0, 1 + guides.length, 1),
      cells: [title, ...guides].map((text) => [text]),
    },
    { kind: "setStyle", area: area(0, 1, 1), style: SHEET_TITLE },
    { kind: "setStyle", area: area(1, guides.length, 1), style: { ...SHEET_GUIDE, wrap: true } },
    ...guides.map((_, i): Edit => ({ kind: "mergeCells", area: area(1 + i, 1, columns.length) })),
    { kind: "setRowHeights", sheet: name, heights: heightsFrom(1, heights) },
  ];
}

/** A new sheet; its name is free in the workbook. */
export function newRulesSheet(name: string, page: RulesSheet): Edit[] {
  const { mark, guides, columns, rows } = page;
  const top = 1 + guides.length + GAP;
  const headings = columns.map(({ heading }) => heading);
  const header: Area = { sheet: name, top, left: 0, rows: 1, cols: columns.length };
  const heights = [
    fittedHeight(
      headings,
      columns.map(({ width }) => ({ width, bold: true })),
    ),
    ...rows.map((cells) => fittedHeight(cells, columns)),
  ];
  return [
    { kind: "addSheet", sheet: name, mark },
    {
      kind: "setColumnWidths",
      sheet: name,
      widths: Object.fromEntries(columns.map(({ width }, col) => [col, width])),
    },
    { kind: "setPrint", sheet: name, print: { ...SHEET_PRINT, pageNumbers: true, repeatRows: [top, top] } },
    ...headEdits(name, page),
    { kind: "setCells", area: header, cells: [headings] },
    {
      kind: "setStyle",
      area: header,
      style: { ...SHEET_FONT, bold: true, border: "thin", horizontal: "center", fill: HEADER_FILL },
    },
    ...tableEdits({ sheet: name, top: top + 1, left: 0 }, rows),
    { kind: "setRowHeights", sheet: name, heights: heightsFrom(top, heights) },
  ];
}

interface Below {
  /** Zero-based column of each heading on the sheet as it stands. */
  readonly columns: ReadonlyMap<string, number>;
  readonly top: number;
}

/** Rows below a table whose columns may have been moved: every text goes under its own heading, one without a heading stays away. */
export function rowsBelow(grid: Grid, { columns, rows }: RulesSheet, below: Below): Edit[] {
  const { sheet } = grid;
  const cells = columns.flatMap(({ key }, i): Edit[] => {
    const left = below.columns.get(key);
    if (left === undefined) return [];
    return tableEdits(
      { sheet, top: below.top, left },
      rows.map((row) => [row[i] ?? null]),
    );
  });
  const widths = columns.map(({ key, width }) => ({
    width: grid.columnWidths[below.columns.get(key) ?? -1] ?? width,
  }));
  const heights = rows.map((row) => fittedHeight(row, widths));
  return [...cells, { kind: "setRowHeights", sheet, heights: heightsFrom(below.top, heights) }];
}
