"use strict";
// `npm start`: until there is a page to open, shows what the product reads from the sample scorecard.
const { spawnSync } = require("node:child_process");
const { builtCli, root } = require("./cli");

const job = ["read", "assets/samples/bang-diem-mau.xlsx"];

function main() {
  const cli = builtCli();
  console.log(`> cchc ${job.join(" ")}\n`);
  const { status, error } = spawnSync(process.execPath, [cli, ...job], { cwd: root, stdio: "inherit" });
  if (error) throw error;
  return status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
