/** The scorecards of a workbook for a table of several units, each with its unit's name. */
import type { UnitReading } from "../compose/summary/summarize";
import type { Workbook } from "../grid/grid";
import { guessInformation } from "../settings/guessInformation";
import { readInformation } from "../settings/information";
import { readSheets } from "./readSheets";

/** The name is the one that the settings say, else that of the title block; a unit without one goes by its file. */
export function unitReadings(book: Workbook, file: string): UnitReading[] {
  const { layouts, unitName } = readInformation(book).value;
  return readSheets(book, layouts).map((reading) => {
    const grid = book.sheets.find(({ sheet }) => sheet === reading.sheet);
    const scorecard = reading.value?.scorecard;
    const guessed = grid && scorecard ? guessInformation(grid, scorecard).unitName : undefined;
    const unit = unitName ?? guessed;
    return { file, ...(unit === undefined ? {} : { unit }), reading };
  });
}
