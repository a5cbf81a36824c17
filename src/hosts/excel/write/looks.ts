/** The look of one column given to another. Pasting formats would bring merges and conditional formats along. */
import type { EditOf } from "../../../core/edits/edit";
import { portionsOf, type Step } from "./steps";
import type { Target } from "./target";

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

/** Steps of whole rows; the width along with the first. */
export function lookSteps(target: Target, { to }: CopyFormat, { cells, column }: Look): readonly Step[] {
  const rows = cells.value.map((row) => row.map(settable));
  return portionsOf(rows).map(({ start, rows: part, bytes }) => ({
    bytes,
    run: () => {
      const range = target.range({ ...to, top: to.top + start, rows: part.length });
      range.setCellProperties(part);
      const width = column.value[0]?.format?.columnWidth;
      if (start === 0 && width !== undefined && width > 0) range.getEntireColumn().format.columnWidth = width;
    },
  }));
}

/**
 * White is how Excel tells of a cell without fill as well: it is not set, for a set one would hide the grid lines. Lines that
 * are not there are not set either: that would take the right line of the neighbour's last column away.
 */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const color = fill?.color;
  const isFilled = color !== undefined && color !== "" && color.toUpperCase() !== "#FFFFFF";
  const lines = Object.entries(borders ?? {}).filter(([, line]) => isLine(line));
  return {
    format: {
      ...rest,
      ...(isFilled ? { fill: { color } } : {}),
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
    },
  };
}

const isLine = (line: unknown): boolean =>
  typeof line === "object" && line !== null && "style" in line && line.style !== "None";
