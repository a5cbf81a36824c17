import fc from "fast-check";
import { applyEdits } from "../../../../src/core/edits/applyEdits";
import { fingerprintOf } from "../../../../src/core/edits/fingerprint";
import { invertEdits } from "../../../../src/core/edits/invertEdits";
import { contentOf, type Content } from "../../../../src/core/edits/sameWorkbook";
import type { Workbook } from "../../../../src/core/grid/grid";
import { readWorkbook } from "../../../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";
import { bookAndEdits } from "../../../core/edits/randomEdits";
import { xlsxOf } from "../../../support/ooxmlBook";

/** A file holds widths in whole pixels. */
function comparable(book: Workbook): Content {
  return Object.fromEntries(
    Object.entries(contentOf(book)).map(([sheet, content]) => {
      const pixels = Object.entries(content.widths).map(([col, points]) => [col, Math.round(points / 0.75)]);
      return [sheet, { ...content, widths: Object.fromEntries(pixels) as Record<number, number> }];
    }),
  );
}

test("what is read back is what applyEdits says, whatever the workbook and the edits", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const bytes = xlsxOf(book);
      const before = readWorkbook(bytes);
      const after = readWorkbook(applyToXlsx(bytes, edits, fingerprintOf(before)));
      expect(comparable(after)).toEqual(comparable(applyEdits(before, edits)));
    }),
    { numRuns: 400 },
  );
});

test("what is taken back reads as it was before", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const bytes = xlsxOf(book);
      const before = readWorkbook(bytes);
      const restored = applyToXlsx(applyToXlsx(bytes, edits), invertEdits(before, edits));
      expect(comparable(readWorkbook(restored))).toEqual(comparable(before));
    }),
    { numRuns: 200 },
  );
});
