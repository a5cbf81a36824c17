/** The look of one column given to another. Pasting formats would bring merges and conditional formats along. */
import type { EditOf } from "../../../core/edits/edit";

const FONT = { name: true, size: true, bold: true, italic: true, underline: true, color: true };
const LINE = { style: true, color: true, weight: true };
const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: FONT,
    fill: { color: true },
    borders: LINE,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

export type CopyFormat = EditOf<"copyFormat">;

/** What `from` looks like, and the width of its column; asked for before anything is written. */
export interface Look {
  readonly edit: CopyFormat;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly column: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export function askLook(sheet: Excel.Worksheet, edit: CopyFormat): Look {
  const { top, left, rows, cols } = edit.from;
  const range = sheet.getRangeByIndexes(top, left, rows, cols);
  return {
    edit,
    cells: range.getCellProperties(WANTED),
    column: range.getColumnProperties({ format: { columnWidth: true } }),
  };
}

export function giveLook(range: Excel.Range, { cells, column }: Look): void {
  range.setCellProperties(cells.value.map((row) => row.map(settable)));
  const width = column.value[0]?.format?.columnWidth;
  if (width !== undefined && width > 0) range.getEntireColumn().format.columnWidth = width;
}

/** White is how Excel tells of a cell without fill as well: it is not set, for a set one would hide the grid lines. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, ...rest } = format;
  const color = fill?.color;
  const isFilled = color !== undefined && color !== "" && color.toUpperCase() !== "#FFFFFF";
  return { format: isFilled ? { ...rest, fill: { color } } : rest };
}
