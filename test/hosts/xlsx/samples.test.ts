import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { cellCount } from "../../support/xlsxBuilder";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");
const files = (existsSync(SAMPLES) ? readdirSync(SAMPLES) : []).filter((name) => name.endsWith(".xlsx"));

// The samples come from a script of their own and may not be there yet.
(files.length > 0 ? test.each(files) : test.skip.each(["no samples"]))("%s is read", (name) => {
  const book = readWorkbook(new Uint8Array(readFileSync(path.join(SAMPLES, name))));
  expect(book.sheets.map(({ sheet }) => sheet)).toContain(book.active);
  expect(Math.max(...book.sheets.map(cellCount))).toBeGreaterThan(50);
});
