"use strict";
// The figures that the product promises, each as a ratio within this run. Run it on a quiet machine: npm run bench
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { comparePane } = require("./bench/pane.js");
const { compare, median, time } = require("./bench/reading.js");
const { scorecardBytes } = require("./bench/scorecardBytes.js");
const { measureWorkbench } = require("./bench/workbench.js");
const { compareWriting } = require("./bench/writing.js");
const { builtCli } = require("./cli.js");

function reading() {
  console.log("Read + recognise, over the bare unzip + XML parse of the same file (target 2.5):");
  for (const rows of [200, 500, 1000, 2000, 5000]) {
    const { ours, bare, ratio } = compare(rows, 15);
    console.log(
      `  ${String(rows).padStart(5)} rows  ${ours.toFixed(1)} ms over ${bare.toFixed(1)} ms = ${ratio.toFixed(2)}`,
    );
  }
}

/** Whole processes in turn: the command's help over an empty program. */
function startUp(cli) {
  const runs = (args) => time(() => spawnSync(process.execPath, args));
  const ours = [];
  const empty = [];
  for (let i = 0; i < 15; i += 1) {
    ours.push(runs([cli, "--help"]));
    empty.push(runs(["-e", "0"]));
  }
  console.log(
    `Start-up: ${median(ours).toFixed(0)} ms over ${median(empty).toFixed(0)} ms = ${(median(ours) / median(empty)).toFixed(2)} (target 3)`,
  );
}

/** A book of 50,000 rows through the whole command, with its peak memory. */
function largeBook(cli) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-bench-"));
  const file = path.join(folder, "large.xlsx");
  fs.writeFileSync(file, scorecardBytes(50_000));
  const probe = `process.argv = [process.argv[0], ${JSON.stringify(cli)}, "read", ${JSON.stringify(file)}, "--json"]; process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS / 1024))); require(${JSON.stringify(cli)});`;
  const memory = spawnSync(process.execPath, ["-e", probe], { encoding: "utf8", maxBuffer: 1 << 28 });
  console.log(`50,000 rows: peak memory of cchc read ${Number(memory.stderr).toFixed(0)} MB (target 600)`);
  fs.rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const cli = builtCli();
  console.log(`Node ${process.version}, ${os.cpus().length} cores; medians of alternating runs`);
  reading();
  startUp(cli);
  largeBook(cli);
  console.log("Read, write a deduction column, save:");
  await compareWriting();
  await comparePane();
  await measureWorkbench();
}

main();
