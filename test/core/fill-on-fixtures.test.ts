/** What "Phân công" does to every case, and the laws of edits on each. */
import { lossColumn } from "../../src/core/compose/annotate/lossColumn";
import { remedyPlaces } from "../../src/core/compose/annotate/remedyPlaces";
import { applyEdits } from "../../src/core/edits/applyEdits";
import { checkEdits } from "../../src/core/edits/checkEdits";
import { contentOf } from "../../src/core/edits/sameWorkbook";
import { cellAt, type Area, type Grid } from "../../src/core/grid/grid";
import { run, type Run } from "../../src/core/run/run";
import type { Target } from "../../src/core/run/aim/target";
import { fixtureBook, SCORECARD_CASES, scorecardSheet } from "../support/fixtures";
import { jsonCopy } from "../support/reshape";
import { carryOut, contentWithoutLog, gridOf, LATER, targetOf, type Done } from "../support/runBook";
import { editsAgain, ownAreas, shuffled, takenBack } from "../support/runLaws";

/** The deduction column and the five of who, what and by when. */
function filledAreas(made: Run): Area[] {
  const { grid, assessment } = targetOf(made);
  const { scorecard } = assessment;
  const loss = lossColumn(grid, scorecard);
  const taken = loss?.added && assessment.deductions.totals.lost > 0 ? [loss.col] : [];
  const places = remedyPlaces({ grid, scorecard, yearPlan: undefined, taken });
  const rows = Math.max(grid.rows.length, 1);
  const remedies = [...places.values()].map(({ col }) => ({
    sheet: grid.sheet,
    top: 0,
    left: col,
    rows,
    cols: 1,
  }));
  return [...ownAreas(made), ...remedies];
}

/** Texts that stood on the scorecard's sheet and do not stand there any more. */
function lostTexts(before: Grid, after: Grid): string[] {
  return before.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col) => {
      const text = typeof cell?.value === "string" ? cell.value : "";
      const isSaid = !/^[\s.…_]*$/.test(text);
      return isSaid && cell?.formula === undefined && cellAt(after, row, col).value !== text ? [text] : [];
    }),
  );
}

/** Everything but what was filled in. */
function figuresOf({ assessment }: Target): unknown {
  const { scorecard, deductions } = assessment;
  const items = scorecard.items.map(({ code, title, level, obtained, state, leaf, scores }) => {
    const { deduction, ...rest } = scores;
    return { code, title, level, obtained, state, leaf, rest };
  });
  return { items, basis: scorecard.basis, lost: deductions.lost, totals: deductions.totals };
}

describe.each(SCORECARD_CASES)("%s", (name) => {
  const book = fixtureBook(name);
  const sheet = scorecardSheet(book) ?? "";
  const done: Done = carryOut(book, { command: "fill", sheet });

  test("the list of edits is lawful, and survives JSON", () => {
    expect(checkEdits(book, done.made.edits, { areas: filledAreas(done.made) })).toEqual([]);
    expect(jsonCopy(done.made.edits)).toEqual(done.made.edits);
  });

  test("twice is once", () => {
    expect(editsAgain(done, { command: "fill", sheet })).toEqual([]);
  });

  test("undo restores all but the log", () => {
    expect(takenBack(done)).toEqual({ content: contentOf(book), kept: 0, faults: [] });
  });

  test("the order of the list counts for nothing", () => {
    const wanted = contentOf(done.after);
    expect(contentOf(applyEdits(book, shuffled(done.made.edits, 2026)))).toEqual(wanted);
  });

  test("nothing that a person wrote is gone, and no other sheet changes", () => {
    expect(lostTexts(gridOf(book, sheet), gridOf(done.after, sheet))).toEqual([]);
    const [wanted, after] = [contentWithoutLog(book), contentWithoutLog(done.after)];
    for (const other of Object.keys(wanted)) if (other !== sheet) expect(after[other]).toEqual(wanted[other]);
  });

  test("the scorecard's figures read the same with the columns in it", () => {
    const again = targetOf(run(done.after, { command: "fill", now: LATER, sheet }));
    expect(figuresOf(again)).toEqual(figuresOf(targetOf(done.made)));
  });
});

test("there are cases to try", () => {
  expect(SCORECARD_CASES.length).toBeGreaterThan(100);
});
