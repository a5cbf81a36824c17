/** `cchc read`: reads files and prints what they say. Changes nothing. */
import { describeFault, readSheets, type Layout, type SheetReading } from "../core";
import { HostError } from "../hosts/host";
import { readBytes } from "../hosts/xlsx/node";
import { readWorkbook } from "../hosts/xlsx/read";
import { readingJson } from "./readJson";
import { readingText } from "./readText";

export interface ReadOptions {
  readonly files: readonly string[];
  readonly sheet: string | undefined;
  readonly layout: Layout | undefined;
  readonly json: boolean;
}

/** Where text goes: standard output and standard error. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const sameName = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

async function readFile(file: string, options: ReadOptions): Promise<SheetReading[]> {
  const book = readWorkbook(await readBytes(file));
  const { sheet, layout } = options;
  const wanted =
    sheet === undefined ? book.sheets : book.sheets.filter((grid) => sameName(grid.sheet, sheet));
  if (wanted.length === 0 && sheet !== undefined) throw new HostError("missing-sheet", { sheet });
  const grid = layout && wanted.find((each) => sameName(each.sheet, layout.sheet));
  if (layout && !grid) throw new HostError("missing-sheet", { sheet: layout.sheet });
  return readSheets({ ...book, sheets: wanted }, layout && grid ? [{ ...layout, sheet: grid.sheet }] : []);
}

/** Prints one file; 0 it holds a scorecard, 1 none, 2 it cannot be read. */
async function readOne(file: string, options: ReadOptions, output: Output): Promise<number> {
  try {
    const sheets = await readFile(file, options);
    output.out(`${options.json ? JSON.stringify(readingJson(file, sheets)) : readingText(file, sheets)}\n`);
    return sheets.some(({ value }) => value !== undefined) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const sentence = describeFault(error.code, error.details);
    if (options.json)
      output.out(`${JSON.stringify({ file, error: { code: error.code, message: sentence }, sheets: [] })}\n`);
    output.err(`${file}: ${sentence}\n`);
    return 2;
  }
}

/** Exit code: the worst of all files. */
export async function readCommand(options: ReadOptions, output: Output): Promise<number> {
  let worst = 0;
  for (const [i, file] of options.files.entries()) {
    if (i > 0 && !options.json) output.out("\n");
    worst = Math.max(worst, await readOne(file, options, output));
  }
  return worst;
}
