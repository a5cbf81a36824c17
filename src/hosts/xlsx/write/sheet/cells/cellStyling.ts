/** Which style a cell gets: from its plan, and from what the file says of the cell, its row, its column. */
import { needsTextFormat } from "../../../../../core/edits/edit";
import type { StyleBook } from "../../styles/styleBook";
import type { FoundCell } from "./foundRow";
import type { CellPlan } from "./rowPlans";

/** A row as far as styles go; `style` is the one of its cells that are not in the file. */
export interface StyledRow {
  readonly row: number;
  readonly style?: number | undefined;
  readonly cells: readonly FoundCell[];
}

/** Styles of cells as the file has them, for copying from another row. */
export type StylesElsewhere = (row: number, col: number) => number | undefined;

export class CellStyling {
  private readonly styles: () => StyleBook;
  private readonly columnStyles: (col: number) => number;
  private readonly elsewhere: StylesElsewhere;

  constructor(sources: {
    styles: () => StyleBook;
    columnStyles: (col: number) => number;
    elsewhere: StylesElsewhere;
  }) {
    this.styles = sources.styles;
    this.columnStyles = sources.columnStyles;
    this.elsewhere = sources.elsewhere;
  }

  /** The style of a cell in the file; one that is not there looks like its row, else like its column. */
  styleBefore(col: number, { cells, style }: StyledRow): number {
    return findCell(cells, col)?.style ?? style ?? this.columnStyles(col);
  }

  styleOf(plan: CellPlan, line: StyledRow): number {
    const { content, copyFrom, isNormalized, styles } = plan;
    let style = copyFrom ? this.copied(copyFrom, line) : this.styleAt(plan, line);
    if (typeof content === "string" && needsTextFormat(content)) style = this.styles().asText(style);
    if (isNormalized) style = this.styles().asNumber(style);
    for (const each of styles) style = this.styles().derive(style, each);
    return style;
  }

  /** As the file has it, or as a cell that the file does not know. */
  private styleAt({ col, isCleared }: CellPlan, line: StyledRow): number {
    return isCleared ? (line.style ?? this.columnStyles(col)) : this.styleBefore(col, line);
  }

  private copied({ row, col }: { row: number; col: number }, line: StyledRow): number {
    if (row === line.row) return this.styleBefore(col, line);
    return this.elsewhere(row, col) ?? this.columnStyles(col);
  }
}

/** Cells come by column: found by halving. */
function findCell(cells: readonly FoundCell[], col: number): FoundCell | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.col ?? Infinity) < col) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low];
  return cell?.col === col ? cell : undefined;
}
