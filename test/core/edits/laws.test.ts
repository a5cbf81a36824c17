/** What holds for every lawful list of edits on every workbook. */
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { invertEdits } from "../../../src/core/edits/invertEdits";
import { contentOf, sameWorkbook } from "../../../src/core/edits/sameWorkbook";
import { jsonCopy } from "../../support/reshape";
import { bookAndEdits, OURS, workbook } from "./randomEdits";

const RUNS = { numRuns: 400 };

test("the inverse restores everything that a workbook holds", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const after = applyEdits(book, edits);
      const back = applyEdits(after, invertEdits(book, edits));
      expect(contentOf(back)).toEqual(contentOf(book));
      expect(sameWorkbook(back, book)).toBe(true);
    }),
    RUNS,
  );
});

test("the inverse keeps the laws, too", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const after = applyEdits(book, edits);
      const all = after.sheets.map(({ sheet }) => ({ sheet, top: 0, left: 0, rows: 99, cols: 99 }));
      expect(checkEdits(after, invertEdits(book, edits), { areas: all, formats: all })).toEqual([]);
    }),
    RUNS,
  );
});

test("the order of a list counts for nothing", () => {
  const shuffled = bookAndEdits.chain(({ book, edits }) =>
    fc.shuffledSubarray(edits, { minLength: edits.length }).map((other) => ({ book, edits, other })),
  );
  fc.assert(
    fc.property(shuffled, ({ book, edits, other }) => {
      expect(contentOf(applyEdits(book, other))).toEqual(contentOf(applyEdits(book, edits)));
    }),
    RUNS,
  );
});

test("a list survives JSON", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const read = jsonCopy<Edit[]>(edits);
      expect(read).toEqual(edits);
      expect(contentOf(applyEdits(book, read))).toEqual(contentOf(applyEdits(book, edits)));
    }),
    RUNS,
  );
});

test("what was read is not changed, and sheets that no edit names are the same objects", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const before = JSON.stringify(book);
      const after = applyEdits(book, edits);
      expect(JSON.stringify(book)).toBe(before);
      const named = JSON.stringify(edits);
      for (const grid of book.sheets)
        if (!named.includes(JSON.stringify(grid.sheet))) expect(after.sheets).toContain(grid);
    }),
    RUNS,
  );
});

test("a list that repeats a cell is found unlawful", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const written = edits.find((edit) => edit.kind === "setCells");
      fc.pre(written !== undefined);
      expect(checkEdits(book, written ? [...edits, written] : edits, OURS)).not.toEqual([]);
    }),
    RUNS,
  );
});

test("no edits change nothing", () => {
  fc.assert(
    fc.property(workbook, (book) => {
      expect(contentOf(applyEdits(book, []))).toEqual(contentOf(book));
      expect(invertEdits(book, [])).toEqual([]);
    }),
  );
});
