/** What "Chèn phụ lục" does to every case, and the laws of edits on each. */
import { applyEdits } from "../../src/core/edits/applyEdits";
import { contentOf } from "../../src/core/edits/sameWorkbook";
import { fixtureBook, fixtureFile, SCORECARD_CASES, scorecardSheet } from "../support/fixtures";
import { goldenText } from "../support/golden";
import { renderRun } from "../support/renderRun";
import { jsonCopy } from "../support/reshape";
import { carryOut, contentWithoutLog, type Done } from "../support/runBook";
import {
  appendixSums,
  editsAgain,
  foreignContent,
  lawFaults,
  lostInAll,
  ownAreas,
  readingOf,
  shuffled,
  takenBack,
  wrongFormulas,
} from "../support/runLaws";

const SEEDS = [1, 2026, 77_777];

describe.each(SCORECARD_CASES)("%s", (name) => {
  const book = fixtureBook(name);
  const sheet = scorecardSheet(book) ?? "";
  const done: Done = carryOut(book, { sheet });

  test("writes what its golden text says", () => {
    const text = renderRun(book);
    expect(text).toBe(goldenText(fixtureFile(name, "edits.txt"), text));
  });

  test("the list of edits is lawful", () => {
    expect(lawFaults(done)).toEqual([]);
  });

  test("twice is once", () => {
    expect(editsAgain(done, { sheet })).toEqual([]);
  });

  test("undo restores all but the log", () => {
    expect(takenBack(done)).toEqual({ content: contentOf(book), kept: 0, faults: [] });
  });

  test("the list survives JSON", () => {
    expect(jsonCopy(done.made.edits)).toEqual(done.made.edits);
  });

  test("the order of the list counts for nothing", () => {
    const wanted = contentOf(done.after);
    for (const seed of SEEDS)
      expect(contentOf(applyEdits(book, shuffled(done.made.edits, seed)))).toEqual(wanted);
  });

  test("no other cell of the scorecard's sheet changes", () => {
    const [own = { sheet, left: -1 }] = ownAreas(done.made);
    const [before, after] = [contentOf(book), contentOf(done.after)];
    expect(foreignContent(after, own)).toEqual(foreignContent(before, own));
  });

  test("no other sheet changes", () => {
    const wanted = contentWithoutLog(book);
    const after = contentWithoutLog(done.after);
    for (const other of Object.keys(wanted)) if (other !== sheet) expect(after[other]).toEqual(wanted[other]);
  });

  test("stored values of formulas are what they compute to", () => {
    expect(wrongFormulas(done)).toEqual([]);
  });

  test("the appendix adds up to the deductions", () => {
    const lost = lostInAll(done.made);
    const none = done.made.edits.length === 0;
    expect(appendixSums(done.after)).toEqual(none ? undefined : { rows: lost, total: lost });
  });

  test("the scorecard reads the same with the column in it", () => {
    const again = carryOut(done.after, { sheet }).made;
    expect(readingOf(again)).toEqual(readingOf(done.made));
  });
});

test("there are cases to try", () => {
  expect(SCORECARD_CASES.length).toBeGreaterThan(100);
});
