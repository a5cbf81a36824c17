import fc from "fast-check";
import { readSheets, type Assessment, type Item, type Points } from "../../../src/core";
import type { Workbook } from "../../../src/core/grid/grid";
import { appendBlankRows, moveBook, movePlaces } from "../../support/reshape";
import { scorecardItems, type ModelItem } from "../../support/scorecardModel";
import { noisyWriting, plainWriting, worksheetOf } from "../../support/scorecardSheet";

const hundredths = (points: Points | undefined): number | undefined =>
  points === undefined ? undefined : points / 100;

function read(book: Workbook): Assessment {
  const value = readSheets(book)[0]?.value;
  if (!value) throw new Error("no scorecard");
  return value;
}

/** What an item of the model says that a reading must say too. */
type Said = Omit<ModelItem, "leaf">;

const said = ({ leaf: _leaf, ...rest }: ModelItem): Said => rest;

function seen(item: Item): Said {
  const self = hundredths(item.scores.selfScore?.value);
  const appraised = hundredths(item.scores.appraisedScore?.value);
  return {
    level: item.level,
    code: item.code ?? "",
    title: item.title,
    max: hundredths(item.scores.maxScore?.value) ?? NaN,
    ...(self === undefined ? {} : { self }),
    ...(appraised === undefined ? {} : { appraised }),
  };
}

const isAppraisedLeaf = (item: ModelItem): boolean => item.leaf && item.appraised !== undefined;

const LEVELS = ["field", "criterion", "subcriterion"];

/** Whether an item is an appraised leaf or has one below it; the others are "missing", whatever their level. */
function isKnown(items: readonly ModelItem[], i: number): boolean {
  const item = items[i];
  if (!item || item.leaf) return item !== undefined && isAppraisedLeaf(item);
  const rest = items.slice(i + 1);
  const end = rest.findIndex((each) => LEVELS.indexOf(each.level) <= LEVELS.indexOf(item.level));
  return (end === -1 ? rest : rest.slice(0, end)).some(isAppraisedLeaf);
}

test("what is read is what was made, however it is written", () => {
  fc.assert(
    fc.property(scorecardItems, plainWriting, (items, writing) => {
      const { scorecard } = read(worksheetOf(items, writing));
      expect(scorecard.items.map(seen)).toEqual(items.map(said));
      expect(scorecard.items.map(({ leaf }) => leaf)).toEqual(items.map(isAppraisedLeaf));
      expect(scorecard.items.map(({ at }) => at.row)).toEqual(items.map((_, i) => writing.down + 1 + i));
      expect(scorecard.basis).toBe("appraisedScore");
    }),
    { numRuns: 60 },
  );
});

test("page breaks, notes, options, totals and signatures change no item", () => {
  fc.assert(
    fc.property(scorecardItems, noisyWriting, (items, writing) => {
      const { scorecard } = read(worksheetOf(items, writing));
      expect(scorecard.items.map(seen)).toEqual(items.map(said));
    }),
    { numRuns: 80 },
  );
});

test("every appraised leaf loses its maximum minus its score; sums are exact", () => {
  fc.assert(
    fc.property(scorecardItems, plainWriting, (items, writing) => {
      const { deductions } = read(worksheetOf(items, writing));
      const counted = items.filter(isAppraisedLeaf);
      const lost = items.map((item) =>
        isAppraisedLeaf(item) ? item.max - (item.appraised ?? NaN) : undefined,
      );
      items.forEach((item, i) => {
        if (item.leaf) expect(hundredths(deductions.lost[i])).toBe(lost[i]);
      });
      expect(deductions.totals).toMatchObject({
        max: counted.reduce((sum, item) => sum + item.max, 0) * 100,
        lost: lost.reduce<number>((sum, each) => sum + (each ?? 0), 0) * 100,
        leaves: counted.length,
        unknown: items.filter((_, i) => !isKnown(items, i)).length,
      });
    }),
    { numRuns: 60 },
  );
});

test("moving the sheet and blank rows below change only places", () => {
  const move = fc.record({ rows: fc.integer({ min: 0, max: 30 }), cols: fc.integer({ min: 0, max: 12 }) });
  fc.assert(
    fc.property(scorecardItems, noisyWriting, move, (items, writing, by) => {
      const book = worksheetOf(items, writing);
      const sheets = readSheets(book);
      expect(readSheets(moveBook(appendBlankRows(book), by))).toEqual(movePlaces(sheets, by));
    }),
    { numRuns: 40 },
  );
});
