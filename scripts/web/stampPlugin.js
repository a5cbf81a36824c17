"use strict";
// Writes what a bundle was made from beside it, so that `npm start` knows whether it is still right.
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { sources } = require("webpack");

const root = path.resolve(__dirname, "..", "..");
const STAMP = "build-stamp.txt";
const MADE_FROM = [
  "src",
  "docs",
  "assets",
  "scripts/web",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

function filesIn(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** A hash of every name and every byte that the bundle is made from. */
function sourceStamp() {
  const hash = crypto.createHash("sha256");
  for (const file of MADE_FROM.flatMap((name) => filesIn(path.join(root, name)))) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

class StampPlugin {
  apply(compiler) {
    // Taken before anything is read: a change while building makes the stamp old, never wrong.
    compiler.hooks.beforeRun.tap("StampPlugin", () => (this.stamp = sourceStamp()));
    compiler.hooks.thisCompilation.tap("StampPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("StampPlugin", () => {
        if (this.stamp) compilation.emitAsset(STAMP, new sources.RawSource(`${this.stamp}\n`));
      });
    });
  }
}

module.exports = { STAMP, StampPlugin, sourceStamp };
