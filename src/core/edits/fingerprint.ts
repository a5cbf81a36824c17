/** What a workbook held when it was read, short enough to compare before writing. */
import type { Grid, Workbook } from "../grid/grid";

/** A hash of values and formulas by sheet name. */
export type Fingerprint = Readonly<Record<string, string>>;

/** FNV-1a over UTF-16 units, two 32-bit lanes. Against accidents, not against attackers. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x01000193;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ unit, 0x01000193);
      this.b = Math.imul(this.b ^ unit, 0x85ebca6b) + i;
    }
    this.a = Math.imul(this.a ^ 0xffff, 0x01000193);
  }

  text(): string {
    return (this.a >>> 0).toString(16).padStart(8, "0") + (this.b >>> 0).toString(16).padStart(8, "0");
  }
}

/** The hash of one sheet: every non-empty cell's place, type, value and formula. */
export function fingerprintOfSheet(grid: Grid): string {
  const hash = new Hash();
  grid.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      hash.add(
        `${String(row)},${String(col)},${typeof cell.value},${String(cell.value)},${cell.formula ?? ""}`,
      );
    });
  });
  return hash.text();
}

/** The hashes of all sheets that were read. */
export function fingerprintOf(book: Workbook): Fingerprint {
  return Object.fromEntries(book.sheets.map((grid) => [grid.sheet, fingerprintOfSheet(grid)]));
}
