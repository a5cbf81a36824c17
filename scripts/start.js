"use strict";
// `npm start`: until there is a page to open, does the main job on the sample scorecard and says where the result lies.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { builtCli, root } = require("./cli");

const SAMPLE = "assets/samples/bang-diem-mau.xlsx";
const RESULT = path.join("tmp", "ket-qua-mau.xlsx");
const jobs = [
  ["read", SAMPLE],
  ["appendix", SAMPLE, "-o", RESULT],
];

function run(cli, job) {
  console.log(`> cchc ${job.join(" ")}\n`);
  const { status, error } = spawnSync(process.execPath, [cli, ...job], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  console.log("");
  return status ?? 1;
}

function main() {
  const cli = builtCli();
  fs.mkdirSync(path.join(root, "tmp"), { recursive: true });
  // Our own result of the last time; the command itself never overwrites a file.
  fs.rmSync(path.join(root, RESULT), { force: true });
  const failed = jobs.map((job) => run(cli, job)).find((status) => status !== 0);
  if (failed === undefined)
    console.log(`Mở ${RESULT} bằng Excel, WPS hoặc LibreOffice để xem cột Điểm bị trừ và hai phụ lục.`);
  return failed ?? 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
