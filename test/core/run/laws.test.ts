/** The laws of edits on random scorecards: texts, missing scores, a deduction column that is there, or half filled. */
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import type { Workbook } from "../../../src/core/grid/grid";
import { bookWithEmptyColumn, bookWithTypedColumn, plainBook } from "../../support/randomScorecards";
import { jsonCopy } from "../../support/reshape";
import { carryOut, LATER, targetOf, type Done } from "../../support/runBook";
import {
  appendixSums,
  foreignContent,
  lawFaults,
  lostInAll,
  ownAreas,
  readingOf,
  shuffled,
  takenBack,
  wrongFormulas,
} from "../../support/runLaws";

const RUNS = { numRuns: 40 };

/** Holds for every run on a scorecard of that kind. */
function always(books: fc.Arbitrary<Workbook>, law: (done: Done) => void): void {
  fc.assert(
    fc.property(books, (book) => {
      const done = carryOut(book);
      fc.pre(done.made.target !== undefined);
      law(done);
    }),
    RUNS,
  );
}

function lawful(done: Done): void {
  const { book, made, after } = done;
  expect(lawFaults(done)).toEqual([]);
  const other = jsonCopy(shuffled(made.edits, made.edits.length));
  expect(contentOf(applyEdits(book, other))).toEqual(contentOf(after));
}

function nothingForeign({ book, made, after }: Done): void {
  const [own] = ownAreas(made);
  if (own) expect(foreignContent(contentOf(after), own)).toEqual(foreignContent(contentOf(book), own));
}

function addsUp({ made, after }: Done): void {
  const lost = lostInAll(made);
  expect(appendixSums(after)).toEqual(made.edits.length === 0 ? undefined : { rows: lost, total: lost });
}

/** Run again: the same is read, and nothing is left to do. */
function settled(done: Done): void {
  const again = carryOut(done.after, { now: LATER }).made;
  expect(again.edits).toEqual([]);
  expect(readingOf(again)).toEqual(readingOf(done.made));
}

describe.each([
  ["without a deduction column", plainBook],
  ["with an empty deduction column", bookWithEmptyColumn],
  ["with a deduction column that a person began", bookWithTypedColumn],
])("%s", (_, books) => {
  test("lawful in any order and after JSON, nothing foreign changes, the appendix adds up", () => {
    always(books, (done) => {
      lawful(done);
      nothingForeign(done);
      addsUp(done);
    });
  });

  test("twice is once, and reads the same", () => {
    always(books, settled);
  });

  test("undo restores all but the log", () => {
    always(books, (done) =>
      expect(takenBack(done)).toEqual({ content: contentOf(done.book), kept: 0, faults: [] }),
    );
  });

  test("stored values of formulas are what they compute to", () => {
    always(books, (done) => expect(wrongFormulas(done)).toEqual([]));
  });
});

test("cells of a person's column are never changed", () => {
  always(bookWithTypedColumn, ({ book, made, after }) => {
    const sheet = targetOf(made).grid.sheet;
    const [before, now] = [contentOf(book)[sheet]?.cells ?? {}, contentOf(after)[sheet]?.cells ?? {}];
    for (const [place, cell] of Object.entries(before)) expect([place, now[place]]).toEqual([place, cell]);
  });
});
