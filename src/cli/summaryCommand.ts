/** `cchc summary`: many files to one table, a line for each unit. The files stay as they are. */
import path from "node:path";
import { describeFault } from "../core";
import { editsToward } from "../core/compose/page/editsToward";
import { SUMMARY_MARK, summaryPage } from "../core/compose/summary/summaryPage";
import { summarize, type UnitSummary } from "../core/compose/summary/summarize";
import { unitReadings } from "../core/run/unitReadings";
import { SUMMARY_SHEET } from "../core/text/appendices/summaryTexts";
import { HostError } from "../hosts/host";
import { newXlsx } from "../hosts/xlsx/newXlsx";
import { readBytes } from "../hosts/xlsx/node";
import { saveBytes } from "../hosts/xlsx/nodeWrite";
import { readWorkbook } from "../hosts/xlsx/read";
import { applyToXlsx } from "../hosts/xlsx/xlsxHost";
import type { Output } from "./readCommand";

export interface SummaryOptions {
  readonly files: readonly string[];
  readonly output: string;
}

/** The lines of one file; what cannot be read is said, and the others go on. */
async function unitsOf(file: string, { err }: Output): Promise<UnitSummary[]> {
  try {
    const name = path.basename(file).replace(/\.[^.]+$/, "");
    const units = summarize(unitReadings(readWorkbook(await readBytes(file)), name));
    if (units.length === 0) err(`${file}: không có bảng chấm điểm.\n`);
    return units;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    err(`${file}: ${describeFault(error.code, error.details)}\n`);
    return [];
  }
}

/** The bytes of a workbook that holds the table. */
export function summaryBytes(units: readonly UnitSummary[]): Uint8Array {
  const bytes = newXlsx(SUMMARY_SHEET, SUMMARY_MARK);
  return applyToXlsx(bytes, editsToward(readWorkbook(bytes), summaryPage(units)).edits);
}

/** Exit code 0 all files are in the table, 1 some are not, 2 none is, or it cannot be written. */
export async function summaryCommand(options: SummaryOptions, output: Output): Promise<number> {
  const lists: UnitSummary[][] = [];
  for (const file of options.files) lists.push(await unitsOf(file, output));
  const units = lists.flat();
  if (units.length === 0) return 2;
  try {
    await saveBytes(options.output, summaryBytes(units));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    output.err(`${options.output}: ${describeFault(error.code, error.details)}\n`);
    return 2;
  }
  output.out(
    `${String(units.length)} bảng chấm điểm của ${String(options.files.length)} tệp: ${options.output}\n`,
  );
  return lists.every(({ length }) => length > 0) ? 0 : 1;
}
