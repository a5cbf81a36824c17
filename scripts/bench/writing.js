"use strict";
// Reading, writing one column and saving, against the peers, each in a fresh process in turn; prints medians and ratios.
const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const webpack = require("webpack");
const [cli] = require("../../webpack.config.js")();
const { scorecardBytes } = require("./scorecardBytes.js");

const peersFolder = path.join(__dirname, "peers");
const PEERS = ["excelts", "populate"];
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Our part as one file, as the command line is built. */
function bundle(folder) {
  const config = {
    ...cli,
    entry: { own: path.join(__dirname, "own.ts") },
    output: { path: folder, filename: "[name].js" },
    plugins: [],
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) =>
      error || stats.hasErrors()
        ? reject(error ?? new Error(stats.toString()))
        : resolve(path.join(folder, "own.js")),
    );
  });
}

/** Installs the peers beside this script, outside the product's own dependencies. False when they cannot be had. */
function installPeers() {
  if (fs.existsSync(path.join(peersFolder, "node_modules"))) return true;
  const npm = process.env.npm_execpath;
  const args = ["install", "--no-audit", "--no-fund", "--no-package-lock"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: peersFolder, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: peersFolder, stdio: "inherit", shell: process.platform === "win32" });
  return done.status === 0;
}

const figures = (command) =>
  JSON.parse(
    execFileSync(process.execPath, command, { cwd: peersFolder, encoding: "utf8" }).trim().split("\n").at(-1),
  );

/** Medians of time and memory of all contenders for so many rows. */
function contest({ own, folder, rows, rounds }) {
  const input = path.join(folder, `${rows}.xlsx`);
  const output = path.join(folder, "out.xlsx");
  fs.writeFileSync(input, scorecardBytes(rows));
  const commands = { own: [own, input, output, String(rows)] };
  for (const peer of PEERS)
    commands[peer] = [path.join(peersFolder, "column.mjs"), peer, input, output, String(rows)];
  const seen = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i < rounds; i += 1)
    for (const [name, command] of Object.entries(commands)) seen[name].push(figures(command));
  return Object.fromEntries(
    Object.entries(seen).map(([name, list]) => [
      name,
      { ms: median(list.map(({ ms }) => ms)), mb: median(list.map(({ mb }) => mb)) },
    ]),
  );
}

async function compareWriting() {
  if (!installPeers())
    return console.log("Writing: the peers cannot be installed here; comparison left out.");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-bench-"));
  const own = await bundle(folder);
  const results = {};
  for (const [rows, rounds] of [
    [5000, 5],
    [50000, 1],
  ]) {
    const found = contest({ own, folder, rows, rounds });
    results[rows] = found;
    for (const [name, { ms, mb }] of Object.entries(found))
      console.log(
        `  ${rows} rows  ${name.padEnd(9)} ${ms.toFixed(0).padStart(7)} ms ${mb.toFixed(0).padStart(6)} MB`,
      );
    const best = {
      ms: Math.min(...PEERS.map((peer) => found[peer].ms)),
      mb: Math.min(...PEERS.map((peer) => found[peer].mb)),
    };
    console.log(
      `  ${rows} rows  ratio to the best peer: time ${(found.own.ms / best.ms).toFixed(2)} (target 0.5), memory ${(found.own.mb / best.mb).toFixed(2)} (target 0.8)`,
    );
  }
  console.log(
    `  50,000 rows over 5,000 rows: ${(results[50000].own.ms / results[5000].own.ms).toFixed(1)} times the time`,
  );
  fs.rmSync(folder, { recursive: true, force: true });
}

module.exports = { compareWriting };
