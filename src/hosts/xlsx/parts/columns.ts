/** Widths and hiding of columns (cols). */
import { MAX_COLUMNS } from "../../../core/grid/address";
import type { XmlReader } from "../xml/xmlReader";
import { isOn } from "./workbookPart";

export interface Columns {
  /** In points, by zero-based column. */
  readonly widths: Record<number, number>;
  readonly hidden: number[];
}

/**
 * Reads the cols element just opened. Columns stated twice take what comes last.
 * @throws HostError damaged
 */
export function readColumns(reader: XmlReader, columns: Columns, digit: number): void {
  const depth = reader.depth;
  for (let stated = 0; reader.nextChild(depth);) {
    const first = Number(reader.attribute("min")) - 1;
    const last = Math.min(Number(reader.attribute("max")), MAX_COLUMNS) - 1;
    if (!(first >= 0 && last >= first)) throw reader.damaged();
    stated += last - first + 1;
    if (stated > 2 * MAX_COLUMNS) throw reader.damaged();
    const width = reader.attribute("width");
    const isHidden = isOn(reader.attribute("hidden")) || (width !== undefined && Number(width) === 0);
    for (let col = first; col <= last; col++) {
      if (isHidden) columns.hidden.push(col);
      if (Number(width) > 0) columns.widths[col] = widthInPoints(Number(width), digit);
    }
  }
}

/**
 * A width of the file in points. The file counts digits of the standard font, its 5 pixels of padding included: 8.43 digits
 * are 9.140625. With Calibri 11 a digit has 7 pixels, and a pixel 0.75 points (96 dpi): 9.140625 → 64 px → 48 pt.
 * Source: ECMA-376 part 1, 18.3.1.13.
 */
export function widthInPoints(width: number, digit: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * 0.75;
}
