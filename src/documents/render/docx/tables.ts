/** Tables of a laid-out document as those of WordprocessingML. */
import {
  BorderStyle,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Grid, GridCell, GridRow } from "../../layout/flow";
import { wordParagraph, wordRule } from "./paragraphs";
import { twipsOfMillimetres } from "./units";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Millimetres between a border and the text, beside and above it; without borders, none. */
const PADDING = 1.2;
const AIR = 0.4;

function wordCell({ content, span = 1, vertical = "top" }: GridCell, width: number): TableCell {
  return new TableCell({
    width: { size: twipsOfMillimetres(width), type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: vertical === "center" ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: content.map((each) => (each.kind === "rule" ? wordRule(each) : wordParagraph(each))),
  });
}

function wordRow({ cells, isHeader = false, keep = false }: GridRow, widths: readonly number[]): TableRow {
  let left = 0;
  const made = cells.map((cell) => {
    const { span = 1 } = cell;
    const width = widths.slice(left, left + span).reduce((sum, each) => sum + each, 0);
    left += span;
    return wordCell(cell, width);
  });
  return new TableRow({ children: made, tableHeader: isHeader, cantSplit: keep });
}

export function wordTable({ widths, rows, bordered }: Grid): Table {
  const side = twipsOfMillimetres(bordered ? PADDING : 0);
  const air = twipsOfMillimetres(bordered ? AIR : 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfMillimetres(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twipsOfMillimetres),
    borders: bordered ? BORDERS : TableBorders.NONE,
    margins: { left: side, right: side, top: air, bottom: air, marginUnitType: WidthType.DXA },
    rows: rows.map((row) => wordRow(row, widths)),
  });
}
