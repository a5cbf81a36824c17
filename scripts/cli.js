"use strict";
// The built command line for other scripts: builds dist-cli/cli.js when the sources are newer.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const cli = path.join(root, "dist-cli", "cli.js");
const sources = ["src", "webpack.config.js", "package-lock.json"].map((name) => path.join(root, name));

/** When the newest of a file, or of everything in a folder, was changed. */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

const isStale = () => !fs.existsSync(cli) || newest(cli) < Math.max(...sources.map(newest));

/** The path of an up-to-date dist-cli/cli.js. Throws when the build fails; webpack has said why. */
function builtCli() {
  if (!isStale()) return cli;
  console.log("Building dist-cli/cli.js ...");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", "cli", "--stats", "errors-warnings"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("dist-cli/cli.js could not be built");
  return cli;
}

module.exports = { builtCli, root };
