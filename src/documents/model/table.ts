/** A table of a document: rows of cells, with nothing of a program in it. */

export type Align = "left" | "center" | "right";

export interface TableCell {
  /** Lines parted by "\n". */
  readonly text: string;
  /** Over so many columns; one when not said. */
  readonly span?: number;
  readonly bold?: boolean;
  readonly align?: Align;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface Table {
  /** Bold, above the table. */
  readonly caption?: string;
  /** Millimetres. */
  readonly widths: readonly number[];
  /** Repeated at the top of every page. */
  readonly header?: TableRow;
  readonly rows: readonly TableRow[];
}
