/** One of several files at once: its line in the summary, and the file with everything done that needs no question. */
import { run } from "../../core/run/run";
import { unitReadings } from "../../core/run/unitReadings";
import { summarize, type UnitSummary } from "../../core/compose/summary/summarize";
import { readWorkbook } from "../../hosts/xlsx/read";
import { applyToXlsx } from "../../hosts/xlsx/xlsxHost";

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** "yyyy-mm-dd hh:mm". */
  readonly now: string;
}

export interface Surveyed {
  readonly units: readonly UnitSummary[];
  /** Absent where a question would have to be answered first (no scorecard, or several), or nothing is to be done. */
  readonly result?: Uint8Array;
}

/** "bao-cao.xlsx" → "bao-cao". */
export const baseName = (name: string): string => name.replace(/\.[^.]+$/, "");

/** @throws HostError when the file cannot be read, or its sheet is protected */
export function survey({ name, bytes, now }: GivenFile): Surveyed {
  const book = readWorkbook(bytes);
  const file = baseName(name);
  const units = summarize(unitReadings(book, file));
  const { edits, expected } = run(book, { command: "appendix", now });
  return edits.length === 0 ? { units } : { units, result: applyToXlsx(bytes, edits, expected) };
}
