/** What "Chèn phụ lục" does to every case, on the bytes of a file: read back it is what applyEdits says, and undo restores. */
import { readFileSync } from "node:fs";
import { takeBack } from "../../src/core";
import { contentOf, type Content } from "../../src/core/edits/sameWorkbook";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { fixtureBook, fixtureFile, SCORECARD_CASES, scorecardSheet } from "../support/fixtures";
import { xlsxOfGridText } from "../support/gridXlsx";
import { xlsxOf } from "../support/ooxmlBook";
import { carryOut, contentWithoutLog, LATER } from "../support/runBook";

/** With formulas, formats and shared strings; and with texts in the cells and no styles at all. */
const FILES = {
  "a full file": (name: string) => xlsxOf(fixtureBook(name)),
  "a bare file": (name: string) => {
    const [, ...lines] = readFileSync(fixtureFile(name, "input.grid.txt"), "utf8").split("\n");
    return xlsxOfGridText(lines.join("\n"));
  },
} as const;

/** A file holds widths in whole pixels, 0.75 points each. */
const inPixels = (content: Content): unknown =>
  Object.entries(content).map(([sheet, { widths, ...rest }]) => ({
    sheet,
    ...rest,
    widths: Object.entries(widths).map(([col, points]) => [col, Math.round(points / 0.75)]),
  }));

describe.each(Object.entries(FILES))("%s", (_, fileOf) => {
  test.each(SCORECARD_CASES)("%s", (name) => {
    const bytes = fileOf(name);
    const book = readWorkbook(bytes);
    const sheet = scorecardSheet(book);
    if (sheet === undefined) return;
    const { made, after } = carryOut(book, { sheet });
    const written = applyToXlsx(bytes, made.edits, made.expected);
    const read = readWorkbook(written);
    expect(inPixels(contentOf(read))).toEqual(inPixels(contentOf(after)));
    expect(carryOut(read, { sheet, now: LATER }).made.edits).toEqual([]);
    const undo = takeBack(read, { force: false });
    const back = readWorkbook(applyToXlsx(written, undo.edits, undo.expected));
    expect(contentWithoutLog(back)).toEqual(contentOf(book));
  });
});

test("most cases are scorecards as files, too", () => {
  const found = SCORECARD_CASES.filter((name) => scorecardSheet(readWorkbook(FILES["a full file"](name))));
  expect(found).toEqual(SCORECARD_CASES);
});
