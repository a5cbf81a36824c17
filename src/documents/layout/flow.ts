/** A document laid out: paragraphs and tables with all that decides how they look, in lengths and letter sizes. Renderers only copy it. */
import type { TextRun } from "../model/blocks";

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly TextRun[];
  /** Points. */
  readonly size: number;
  readonly align: "left" | "center" | "right" | "justify";
  /** Millimetres: from the margins, and of the first line beyond that (negative: it hangs out). */
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  /** Points above. Below is nothing: distances do not add up. */
  readonly before?: number;
  /** Multiple of a single line. */
  readonly lineSpacing?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** A drawn line, so long, in the middle of where it stands. */
export interface Rule {
  readonly kind: "rule";
  /** Millimetres on both sides of it. */
  readonly side: number;
  /** Points above. */
  readonly before: number;
}

export interface GridCell {
  readonly content: readonly (Paragraph | Rule)[];
  readonly span?: number;
  readonly vertical?: "top" | "center";
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of every page. */
  readonly isHeader?: boolean;
  /** Does not break between two pages. */
  readonly keep?: boolean;
}

export interface Grid {
  readonly kind: "grid";
  /** Millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly bordered: boolean;
}

export type FlowPart = Paragraph | Rule | Grid;

/** Pages that are numbered together, from one. */
export interface Pages {
  readonly landscape: boolean;
  readonly flow: readonly FlowPart[];
}
