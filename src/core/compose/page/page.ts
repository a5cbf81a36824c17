/** A page that we make and own, as a value: what it holds, how it looks, how it prints. Nothing here knows a scorecard. */
import type { CellInput, CellStyle, PrintSetup } from "../../edits/edit";
import type { Area, PageMark } from "../../grid/grid";

export interface PageCell<S extends string = string> {
  readonly input: CellInput;
  /** A name in `styles`. */
  readonly style: S;
}

export type Place = Omit<Area, "sheet">;

/** Rows that belong together. Every row has as many cells as the page has columns; covered cells of a merge are null. */
export interface Block<S extends string = string> {
  readonly rows: readonly (readonly PageCell<S>[])[];
  /** Points, row by row. */
  readonly heights: readonly number[];
  /** Zero-based, within the block. */
  readonly merges: readonly Place[];
}

export interface Page extends Block {
  readonly mark: PageMark;
  /** The sheet's name where it is free. */
  readonly sheet: string;
  /** Millimetres. */
  readonly columnWidths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly print: PrintSetup;
}

/** Blocks one below the other. */
export function stack<S extends string>(blocks: readonly Block<S>[]): Block<S> {
  const rows: (readonly PageCell<S>[])[] = [];
  const heights: number[] = [];
  const merges: Place[] = [];
  for (const block of blocks) {
    merges.push(...block.merges.map((place) => ({ ...place, top: place.top + rows.length })));
    rows.push(...block.rows);
    heights.push(...block.heights);
  }
  return { rows, heights, merges };
}
