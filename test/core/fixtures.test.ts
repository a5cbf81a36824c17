import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSheets, type Assessment, type Item, type Points, type SheetReading } from "../../src/core";
import type { Workbook } from "../../src/core/grid/grid";
import { subtract, sum } from "../../src/core/scorecard/points";
import { goldenText, updatesGolden } from "../support/golden";
import { readGridText } from "../support/gridText";
import { renderDiagnostics, renderScorecards } from "../support/renderScorecard";
import { appendBlankRows, jsonCopy, mapTexts, moveBook, movePlaces } from "../support/reshape";

const FIXTURES = path.resolve(__dirname, "../fixtures");
const CASES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const bookOf = (name: string): Workbook =>
  readGridText(readFileSync(path.join(FIXTURES, name, "input.grid.txt"), "utf8")).book;

const assessmentsOf = (sheets: readonly SheetReading[]): Assessment[] =>
  sheets.flatMap(({ value }) => (value ? [value] : []));

const counted = (items: readonly Item[]): Item[] =>
  items.filter((item) => item.leaf && item.state === "scored");

/** Whether an item stands below another one. */
function isBelow(items: readonly Item[], item: Item, above: number): boolean {
  for (let parent = item.parent; parent !== undefined; parent = items[parent]?.parent)
    if (parent === above) return true;
  return false;
}

describe.each(CASES)("%s", (name) => {
  const book = bookOf(name);
  const sheets = readSheets(book);
  const assessments = assessmentsOf(sheets);

  test("reads as its golden texts say", () => {
    const scorecards = renderScorecards(sheets);
    const diagnostics = renderDiagnostics(sheets);
    const folder = path.join(FIXTURES, name);
    const golden = [
      goldenText(path.join(folder, "scorecard.txt"), scorecards),
      goldenText(path.join(folder, "diagnostics.txt"), diagnostics),
    ];
    expect([scorecards, diagnostics]).toEqual(golden);
  });

  test("moving the sheet changes only places", () => {
    const move = { rows: 3, cols: 2 };
    const moved = readSheets(moveBook(book, move));
    expect(moved).toEqual(movePlaces(sheets, move));
  });

  test("decomposed letters read as composed ones", () => {
    const toForm = (form: "NFC" | "NFD") => (text: string) => text.normalize(form);
    const read = (form: "NFC" | "NFD") => mapTexts(readSheets(mapTexts(book, toForm(form))), toForm("NFC"));
    expect(read("NFD")).toEqual(read("NFC"));
  });

  test("blank rows at the end change nothing", () => {
    expect(readSheets(appendBlankRows(book))).toEqual(sheets);
  });

  test("a workbook survives JSON", () => {
    expect(readSheets(jsonCopy(book))).toEqual(sheets);
  });

  test("obtained and lost add up to the maximum, and sums are those of the leaves", () => {
    for (const { scorecard, deductions } of assessments) {
      const { items } = scorecard;
      const leaves = counted(items);
      const maxima = leaves.map((item) => item.scores.maxScore?.value as Points);
      const obtained = leaves.map((item) => item.obtained as Points);
      const lost = leaves.map((item) => deductions.lost[item.index] as Points);
      leaves.forEach((_, i) => expect((obtained[i] ?? NaN) + (lost[i] ?? NaN)).toBe(maxima[i]));
      expect(deductions.totals).toMatchObject({
        max: sum(maxima),
        obtained: sum(obtained),
        lost: sum(lost),
        leaves: leaves.length,
      });
      expect(subtract(deductions.totals.max, deductions.totals.obtained)).toBe(deductions.totals.lost);
    }
  });

  test("what a parent lost is what the leaves below it lost; nothing else loses", () => {
    for (const { scorecard, deductions } of assessments) {
      const { items } = scorecard;
      const leaves = counted(items);
      for (const item of items) {
        const below = leaves.filter((leaf) => leaf === item || isBelow(items, leaf, item.index));
        const lost = deductions.lost[item.index];
        if (below.length === 0) expect(lost).toBeUndefined();
        else expect(lost).toBe(sum(below.map((leaf) => deductions.lost[leaf.index] as Points)));
      }
    }
  });

  test("the layout that was found, given as a correction, reads the same", () => {
    const layouts = assessments.map(({ scorecard }) => scorecard.layout);
    const again = assessmentsOf(readSheets(book, layouts));
    expect(again).toEqual(assessments);
  });
});

test("every case says why it exists, and no two for the same reason", () => {
  const reasons = CASES.map(
    (name) => readGridText(readFileSync(path.join(FIXTURES, name, "input.grid.txt"), "utf8")).reason,
  );
  expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  expect(new Set(reasons).size).toBe(reasons.length);
});

test("golden texts are not rewritten on a build machine", () => {
  expect(() => updatesGolden({ UPDATE_GOLDEN: "1", CI: "1" })).toThrow(/refused/);
  expect(updatesGolden({ UPDATE_GOLDEN: "1" })).toBe(true);
  expect(updatesGolden({ CI: "1" })).toBe(false);
});
