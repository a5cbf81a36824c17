/** Which pages belong to which scorecard, in a workbook that holds several. */
import type { SheetReading } from "../readSheets";
import type { Target } from "./target";

const MAIN_INDEX = "PAR INDEX";

const indexOf = (reading: SheetReading): string => reading.value?.scorecard.indexName ?? MAIN_INDEX;

/**
 * The scope of a scorecard's pages: none for the first scorecard of the main index; the index's name for the first of
 * another index; the sheet's name for any further one, so that no scorecard ever rewrites another's appendix.
 */
export function scopeOf(readings: readonly SheetReading[], { grid, assessment }: Target): string | undefined {
  const index = assessment.scorecard.indexName ?? MAIN_INDEX;
  const first = readings.find((reading) => reading.value && indexOf(reading) === index);
  if (first && first.sheet !== grid.sheet) return grid.sheet;
  return index === MAIN_INDEX ? undefined : index;
}
