/** How wide a digit of the workbook's standard font is: the unit in which a file counts column widths. */

/** Advance of a digit as a share of the font size, for the fonts that offices use; others are taken for the commonest. */
const ADVANCES: Readonly<Record<string, number>> = {
  "times new roman": 0.5,
  ".vntime": 0.5,
  ".vntimeh": 0.5,
  cambria: 0.554,
  calibri: 0.507,
  arial: 0.556,
  helvetica: 0.556,
  "liberation sans": 0.556,
  "liberation serif": 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  "segoe ui": 0.539,
  "aptos narrow": 0.507,
};
const COMMON_ADVANCE = 0.507;

export interface StandardFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Calibri 11: what a file without styles counts in. */
export const COMMON_FONT: StandardFont = { name: "Calibri", size: 11 };

/** Whole pixels at 96 dpi: Calibri 11 has 7, Times New Roman 12 has 8. */
export function digitPixels({ name, size }: StandardFont): number {
  const advance = ADVANCES[name.toLowerCase()] ?? COMMON_ADVANCE;
  return Math.max(1, Math.round(((size * 96) / 72) * advance));
}
