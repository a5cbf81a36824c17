/** Columns that a person corrected, kept as lines of CCHC Thông tin: "Cột đã chỉnh | Bảng chấm | 9-10 | code=B title=C …". */
import { columnIndex, columnLetters } from "../grid/address";
import { fold } from "../grid/fold";
import { cellAt, type Grid } from "../grid/grid";
import { COLUMN_ROLES, type ColumnRole, type Layout } from "../scorecard/scorecard";

export const LAYOUT_LABEL = "Cột đã chỉnh";

const isRole = (text: string): text is ColumnRole => (COLUMN_ROLES as readonly string[]).includes(text);

/** "code=B title=C" as columns; undefined when a word of it means nothing. */
function readColumns(text: string): Layout["columns"] | undefined {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const word of text.split(/[\s,;]+/).filter((each) => each !== "")) {
    const [role = "", letters = ""] = word.split("=");
    const col = columnIndex(letters);
    if (!isRole(role) || col === undefined) return undefined;
    columns[role] = col;
  }
  return columns.title === undefined ? undefined : columns;
}

/** Sheet, header rows and columns of a layout as the three cells of its line. */
export function layoutLine({
  sheet,
  headerRows,
  columns,
}: Layout): [sheet: string, rows: string, columns: string] {
  const words = COLUMN_ROLES.flatMap((role) => {
    const col = columns[role];
    return col === undefined ? [] : [`${role}=${columnLetters(col)}`];
  });
  return [sheet, `${String(headerRows[0] + 1)}-${String(headerRows[1] + 1)}`, words.join(" ")];
}

function readLine(grid: Grid, row: number): Layout | undefined {
  const [sheet, rows, words] = [1, 2, 3].map((col) => String(cellAt(grid, row, col).value ?? ""));
  const match = /^(\d+)\s*-\s*(\d+)$/.exec(rows ?? "");
  const columns = readColumns(words ?? "");
  const [first, last] = [Number(match?.[1]) - 1, Number(match?.[2]) - 1];
  if (!match || !columns || sheet === undefined || sheet === "" || first < 0 || last < first)
    return undefined;
  return { sheet, headerRows: [first, last], columns };
}

/** All remembered layouts; lines that say nothing readable are passed over (the sheet's columns are then recognised anew). */
export function readRemembered(grid: Grid): Layout[] {
  const label = fold(LAYOUT_LABEL);
  return grid.rows.flatMap((cells, row) => {
    const value = cells?.[0]?.value;
    const layout = typeof value === "string" && fold(value) === label ? readLine(grid, row) : undefined;
    return layout ? [layout] : [];
  });
}
