// One peer: reads a workbook, writes a column of formulas with their values beside the table, saves it; prints time and peak memory.
// node column.mjs excelts|populate INPUT OUTPUT ROWS
import { readFileSync, writeFileSync } from "node:fs";

const [peer, input, output, count] = process.argv.slice(2);
const FIRST = 4;
const rows = Array.from({ length: Number(count) }, (_, i) => FIRST + i);
const formula = (row) => `IF(COUNT(C${row},E${row})=2,ROUND(E${row}-C${row},4),"")`;

async function excelts(bytes) {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.worksheets[0];
  for (const row of rows) sheet.getCell(`K${row}`).value = { formula: formula(row), result: -1 };
  return book.xlsx.writeBuffer();
}

async function populate(bytes) {
  const { default: XlsxPopulate } = await import("xlsx-populate");
  const book = await XlsxPopulate.fromDataAsync(bytes);
  const sheet = book.sheet(0);
  for (const row of rows) sheet.cell(`K${row}`).formula(formula(row));
  return book.outputAsync();
}

const bytes = readFileSync(input);
const work = { excelts, populate }[peer];
await import(peer === "excelts" ? "@cj-tech-master/excelts" : "xlsx-populate");
const start = performance.now();
const result = await work(bytes);
const ms = performance.now() - start;
writeFileSync(output, Buffer.from(result));
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
