/** The cases of test/fixtures, for tests beyond the reading of them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSheets } from "../../src/core";
import type { Workbook } from "../../src/core/grid/grid";
import { readGridText } from "./gridText";

const FIXTURES = path.resolve(__dirname, "../fixtures");

/** A file of a case. */
export const fixtureFile = (name: string, file: string): string => path.join(FIXTURES, name, file);

export const fixtureBook = (name: string): Workbook =>
  readGridText(readFileSync(fixtureFile(name, "input.grid.txt"), "utf8")).book;

/** The first sheet that holds a scorecard. */
export const scorecardSheet = (book: Workbook): string | undefined =>
  readSheets(book).find(({ value }) => value !== undefined)?.sheet;

/** Cases of which a sheet is a scorecard, by name. */
export const SCORECARD_CASES: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && scorecardSheet(fixtureBook(entry.name)) !== undefined)
  .map((entry) => entry.name)
  .sort();
