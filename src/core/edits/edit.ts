/**
 * What should change in a workbook, as data. `applyEdits` in this folder is the definition of every kind; hosts translate it.
 *
 * Laws: places refer to the workbook as read; no two edits write one cell, so their order does not matter (sheets are added
 * first and removed last); no edit moves cells; on a sheet that we did not make only columns that we added or own, our
 * highlights, and numbers typed as text change; a list of edits survives JSON.
 */
import type { Area, Highlight, PageMark } from "../grid/grid";

/** A string is always literal text, whatever it looks like; null empties; a formula ("=…") carries its exact value. */
export type CellInput = string | number | boolean | null | FormulaInput;

export interface FormulaInput {
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

export type BorderLine = "none" | "thin";

/** How cells look, on sheets that we made and in columns that we added. What is absent stays as it is. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  /** All four sides of every cell of the area. */
  readonly border?: BorderLine;
  /** Only above the cell; counts after `border`. */
  readonly borderTop?: BorderLine;
  /** Only under the cell; counts after `border`. */
  readonly borderBottom?: BorderLine;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

/** How a page prints. Lengths in millimetres. */
export interface PrintSetup {
  readonly paper: "A4";
  readonly landscape: boolean;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Zero-based rows repeated at the top of every page. */
  readonly repeatRows?: readonly [first: number, last: number];
  readonly area?: { readonly rows: number; readonly cols: number };
  readonly fitToWidth: boolean;
  /** Page number centred in the top margin of every page but the first. */
  readonly pageNumbers: boolean;
  readonly centerHorizontally: boolean;
}

/** How a highlight looks. Bold as well as coloured: it must be seen in grey print. */
export interface HighlightStyle {
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string;
}

export type Edit =
  /** A new visible sheet at the end. With a mark it is ours; owner "none" belongs to the user at once. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly mark: PageMark }
  /** Only a sheet that we made. */
  | { readonly kind: "removeSheet"; readonly sheet: string }
  | { readonly kind: "setCells"; readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }
  /** Text that spells a number becomes that number; `values` has the area's shape. A text format becomes General. */
  | { readonly kind: "normalizeNumber"; readonly area: Area; readonly values: readonly (readonly number[])[] }
  /** A column that we add looks like its neighbour: cell formats row by row, and the width. One column each. */
  | { readonly kind: "copyFormat"; readonly from: Area; readonly to: Area }
  /** Empty cells of an area lose the look that they were given: they look like their row and column again. */
  | { readonly kind: "clearFormat"; readonly area: Area }
  /** An Excel table grows by one column to the right; `header` is the heading cell's text, also set by setCells. */
  | {
      readonly kind: "extendTable";
      readonly sheet: string;
      readonly table: string;
      readonly area: Area;
      readonly header: string;
    }
  | { readonly kind: "setStyle"; readonly area: Area; readonly style: CellStyle }
  | { readonly kind: "mergeCells"; readonly area: Area }
  /** Every merge that touches the area goes. */
  | { readonly kind: "unmergeCells"; readonly area: Area }
  /** Points by zero-based column; null gives the sheet's standard width. */
  | {
      readonly kind: "setColumnWidths";
      readonly sheet: string;
      readonly widths: Readonly<Record<number, number | null>>;
    }
  /** Points by zero-based row. Heights are not read back. */
  | {
      readonly kind: "setRowHeights";
      readonly sheet: string;
      readonly heights: Readonly<Record<number, number>>;
    }
  | { readonly kind: "setPrint"; readonly sheet: string; readonly print: PrintSetup }
  /**
   * One formula rule of ours over areas of one sheet, topmost first: every area with the rule's formula ("=…", our mark term
   * in it) as it counts for the area's first cell. Hosts write one rule with the first formula.
   */
  | {
      readonly kind: "setHighlight";
      readonly sheet: string;
      readonly highlights: readonly Highlight[];
      readonly style: HighlightStyle;
    }
  /** Rules of ours as they were read; exactly these go. */
  | { readonly kind: "removeHighlight"; readonly sheet: string; readonly highlights: readonly Highlight[] };

export type EditKind = Edit["kind"];
export type EditOf<K extends EditKind> = Extract<Edit, { readonly kind: K }>;

/** One function per kind: a host that forgets one does not compile. */
export type Handlers<R> = { readonly [K in EditKind]: (edit: EditOf<K>) => R };

/** Hands an edit to its handler. */
export function handle<R>(handlers: Handlers<R>, edit: Edit): R {
  const handler = handlers[edit.kind] as (edit: Edit) => R;
  return handler(edit);
}

/** Whether an input makes a formula. */
export const isFormula = (input: CellInput): input is FormulaInput =>
  typeof input === "object" && input !== null;

/**
 * Whether a text, put into a cell without a text format, would be taken for something else when a person edits it:
 * a number, date, percentage, truth value or formula. Such a cell gets the number format "@" along with its text.
 */
export function needsTextFormat(text: string): boolean {
  return (
    /^\s*[=+\-@]/.test(text) ||
    /^\s*[(]?[\d.,]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    text.startsWith("'")
  );
}
