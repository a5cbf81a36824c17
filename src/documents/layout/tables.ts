/** Tables of a document laid out: bordered, the heading row repeated, short rows whole on one page. */
import { wrapText } from "../../core/compose/layout/wrapText";
import type { Table, TableCell, TableRow } from "../model/table";
import { bold } from "../model/blocks";
import { TEXT_DECREE } from "./data/decreeText";
import type { FlowPart, Grid, GridCell, GridRow } from "./flow";
import { centred, paragraph } from "./parts";

/** A row of more lines than this may break between two pages, or it would leave half a page empty. */
const MOST_LINES = 10;

interface Size {
  readonly letters: number;
  readonly widths: readonly number[];
}

function gridCell(
  { text, span = 1, bold: isBold = false, align = "left" }: TableCell,
  letters: number,
): GridCell {
  const content = text
    .split("\n")
    .map((line) => paragraph([isBold ? bold(line) : { text: line }], { size: letters, align }));
  return { content, vertical: "center", ...(span === 1 ? {} : { span }) };
}

/** Lines of the longest cell. */
function linesOf({ cells }: TableRow, { letters, widths }: Size): number {
  let left = 0;
  const counts = cells.map(({ text, span = 1, bold: isBold = false }) => {
    const width = widths.slice(left, left + span).reduce((sum, each) => sum + each, 0);
    left += span;
    return wrapText(text, width, { size: letters, bold: isBold }).length;
  });
  return Math.max(1, ...counts);
}

/** A row that may break begins at the top, so that it is read from there on. */
function gridRow(row: TableRow, size: Size): GridRow {
  const keep = linesOf(row, size) <= MOST_LINES;
  const cells = row.cells.map((cell) => gridCell(cell, size.letters));
  return { cells: keep ? cells : cells.map((cell) => ({ ...cell, vertical: "top" })), keep };
}

const headingRow = (row: TableRow, size: Size): GridRow => ({
  ...gridRow(row, size),
  isHeader: true,
  keep: true,
});

export function gridOf({ widths, header, rows }: Table, letters: number): Grid {
  const size = { letters, widths };
  return {
    kind: "grid",
    widths,
    bordered: true,
    rows: [...(header ? [headingRow(header, size)] : []), ...rows.map((row) => gridRow(row, size))],
  };
}

/** The table with its caption above it. */
export const tableParts = (table: Table, letters: number): FlowPart[] => [
  ...(table.caption === undefined
    ? []
    : [{ ...centred(bold(table.caption), letters, TEXT_DECREE.paragraphGap.value), keepNext: true }]),
  gridOf(table, letters),
];
