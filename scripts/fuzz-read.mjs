// Damages real workbooks in many ways and lets the command line read them: each run must end by itself within five
// seconds, with one of its own exit codes (0 scorecard, 1 none, 2 not readable) and, where it refuses, with one line.
//   node scripts/fuzz-read.mjs <folder or file>… [--variants 300] [--seed 7]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
require("./bench/typescript.js");
const { corruptions } = require("../test/support/corrupt.ts");
const { builtCli } = require("./cli.js");

const LIMIT_MS = 5_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { variants: { type: "string", default: "300" }, seed: { type: "string", default: "7" } },
});

const workbooksIn = (place) =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => path.join(place, name))
    : [place];

/** What is wrong with how the command ended; undefined when nothing is. */
function faultOf({ status, signal, stderr, error }) {
  if (error?.code === "ETIMEDOUT") return `took more than ${LIMIT_MS} ms`;
  if (signal) return `ended by ${signal}`;
  if (![0, 1, 2].includes(status)) return `exit code ${status}: ${stderr.trim().slice(0, 300)}`;
  if (status === 2 && stderr.trim().split("\n").length !== 1)
    return `no single line: ${stderr.slice(0, 300)}`;
  return /^\s+at .*:\d+:\d+/m.test(stderr) ? `shows its stack: ${stderr.slice(0, 300)}` : undefined;
}

const files = positionals.flatMap(workbooksIn);
if (files.length === 0) throw new Error("no workbook to damage: name a file or a folder");
const perFile = Math.max(1, Math.ceil(Number(values.variants) / files.length));
const cli = builtCli();
const folder = mkdtempSync(path.join(tmpdir(), "fuzz-read-"));
const ends = {};
let faults = 0;
try {
  for (const [i, file] of files.entries()) {
    for (const { what, bytes } of corruptions(
      new Uint8Array(readFileSync(file)),
      Number(values.seed) + i,
      perFile,
    )) {
      const damaged = path.join(folder, "damaged.xlsx");
      writeFileSync(damaged, bytes);
      const run = spawnSync(process.execPath, [cli, "read", damaged], {
        encoding: "utf8",
        timeout: LIMIT_MS,
      });
      ends[run.status] = (ends[run.status] ?? 0) + 1;
      const fault = faultOf(run);
      if (fault) console.log(`${path.basename(file)}: ${what}: ${fault}`);
      faults += fault ? 1 : 0;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${files.length * perFile} variants of ${files.length} workbooks, exit codes ${JSON.stringify(ends)}, ${faults} faults`,
);
process.exitCode = faults > 0 ? 1 : 0;
