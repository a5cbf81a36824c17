/** How a cell looks, as a plain value. Colours are "#RRGGBB". What is absent is the program's own default. */

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color?: string;
}

export type BorderStyle = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";

export interface BorderLook {
  readonly style: BorderStyle;
  readonly color?: string;
}

export type Side = "top" | "right" | "bottom" | "left";

export type Horizontal = "left" | "center" | "right" | "justify";
export type Vertical = "top" | "center" | "bottom";

export interface CellLook {
  readonly font: FontLook;
  readonly fill?: string;
  readonly borders: Partial<Readonly<Record<Side, BorderLook>>>;
  /** Absent: numbers to the right, text to the left, truth values in the middle. */
  readonly horizontal?: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  /** Steps of indentation, about the width of three blanks each. */
  readonly indent: number;
  /** Degrees counterclockwise, -90 to 90; 255 is letters stacked one below the other. */
  readonly rotation: number;
}

export const COMMON_LOOK: CellLook = {
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: false, strike: false },
  borders: {},
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
};
