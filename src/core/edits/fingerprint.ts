/** What a workbook held when it was read, short enough to compare before writing. */
import type { Grid, Workbook } from "../grid/grid";

/** A hash of values and formulas by sheet name. */
export type Fingerprint = Readonly<Record<string, string>>;

const { imul } = Math;

/** FNV-1a over UTF-16 units, two 32-bit lanes. Against accidents, not against attackers. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x01000193;

  add(text: string): void {
    // Local whole numbers: fields of this size would be allocated anew for every character.
    let a = this.a;
    let b = this.b;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      a = imul(a ^ unit, 0x01000193);
      b = (imul(b ^ unit, 0x85ebca6b) + i) | 0;
    }
    this.a = imul(a ^ 0xffff, 0x01000193);
    this.b = b;
  }

  text(): string {
    return (this.a >>> 0).toString(16).padStart(8, "0") + (this.b >>> 0).toString(16).padStart(8, "0");
  }
}

/** The hash of a text. */
export function hashOfText(text: string): string {
  const hash = new Hash();
  hash.add(text);
  return hash.text();
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
