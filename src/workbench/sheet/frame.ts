/** What the page gets of a sheet: its measures once, its cells block by block. Plain values that cross to the page as they are. */
import type { CellLook } from "../../hosts/xlsx/view/look";
import type { PageSetup } from "../../hosts/xlsx/view/pageSetup";

export interface SheetTab {
  readonly sheet: string;
  readonly color?: string;
  /** It came since the file was opened. */
  readonly isNew: boolean;
  /** An appendix of ours: the sheets that are printed. */
  readonly isAppendix: boolean;
}

export interface BookFrame {
  readonly revision: number;
  /** The sheet shown on opening. */
  readonly active: string;
  /** Sheets that can be seen, in tab order. */
  readonly tabs: readonly SheetTab[];
}

export interface SheetFrame {
  readonly revision: number;
  readonly sheet: string;
  /** Points, 0 for a hidden one. Rows and columns beyond these lists are empty. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly gridLines: boolean;
  readonly looks: readonly CellLook[];
  /** More columns hold something than are shown. */
  readonly isClipped: boolean;
  readonly page: PageSetup;
  /** The first row and column that print, and how many; everything when not said. */
  readonly printed?: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly cols: number;
  };
  /** The first row of each block of cells; a block ends where the next one begins. */
  readonly blocks: readonly number[];
}

export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

export interface GridCell {
  readonly row: number;
  readonly col: number;
  /** Rows and columns that can be seen of what the cell covers; 1 when not said. */
  readonly rowSpan?: number;
  readonly colSpan?: number;
  readonly text: string;
  /** A place in `SheetFrame.looks`. */
  readonly look: number;
  readonly kind: CellKind;
  /** "=…". */
  readonly formula?: string;
  /** What stands in the cell when one starts to type over it; only on scores. */
  readonly editable?: string;
  /** ours: we wrote it · fresh: just now · new: just now, on a sheet of our own · typed: the person typed a score. */
  readonly mark?: "ours" | "fresh" | "new" | "typed";
  /** Its formula waits for Excel. */
  readonly stale?: true;
  /** One of our highlights is on. */
  readonly lit?: "part" | "all";
  /** Points to the right that the text may run over, because nothing stands there. */
  readonly spill?: number;
  /** A merged cell that goes on in the block above or below. */
  readonly cut?: "top" | "bottom" | "both";
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export type Block = readonly GridRow[];
