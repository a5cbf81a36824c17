// Writes the sample scorecards: node scripts/make-samples.mjs [FOLDER]   (default: assets/samples)
// The same source gives the same bytes; test/samples.test.ts compares them with the committed files.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cleanWorkbook } from "./samples/cleanWorkbook.mjs";
import { messyWorkbook } from "./samples/messyWorkbook.mjs";
import { readScorecard } from "./samples/scorecard.mjs";
import { writeXlsx } from "./samples/writeXlsx.mjs";

const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "..", "assets", "samples"));
const scorecard = readScorecard();
const workbooks = {
  "bang-diem-mau.xlsx": cleanWorkbook(scorecard),
  "bang-diem-lon-xon.xlsx": messyWorkbook(scorecard),
};

mkdirSync(folder, { recursive: true });
for (const [name, workbook] of Object.entries(workbooks)) {
  const bytes = writeXlsx(workbook);
  writeFileSync(path.join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
