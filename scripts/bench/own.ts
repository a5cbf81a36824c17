/** The product's own part in the comparison of writing: same file, same column, same figures printed. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Edit } from "../../src/core/edits/edit";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { applyToXlsx } from "../../src/hosts/xlsx/xlsxHost";

const [input = "", output = "", count = "0"] = process.argv.slice(2);
const FIRST = 4;

function columnEdits(sheet: string, rows: number): Edit[] {
  const cells = Array.from({ length: rows }, (_, i) => {
    const row = String(FIRST + i);
    return [{ formula: `=IF(COUNT(C${row},E${row})=2,ROUND(E${row}-C${row},4),"")`, value: -1 }];
  });
  return [{ kind: "setCells", area: { sheet, top: FIRST - 1, left: 10, rows, cols: 1 }, cells }];
}

const bytes = readFileSync(input);
const start = performance.now();
const book = readWorkbook(bytes);
const result = applyToXlsx(bytes, columnEdits(book.active, Number(count)));
const ms = performance.now() - start;
writeFileSync(output, result);
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
