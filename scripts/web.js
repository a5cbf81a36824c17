"use strict";
// The built pages for other scripts: builds dist/ when it was made from other sources. As a command: does so and says where.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { STAMP, sourceStamp } = require("./web/stampPlugin");

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");
const LOCK = path.join(root, "node_modules", ".cache", "cchc-web.lock");
const WAIT_MS = 200;

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : "");
const isFresh = () => read(path.join(dist, STAMP)) === sourceStamp();

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** One builder at a time: test files run side by side and would empty the folder under each other. */
function tryLock() {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  try {
    fs.writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  // Left behind by a builder that was stopped.
  const owner = Number(read(LOCK));
  if (owner > 0 && !isAlive(owner)) fs.rmSync(LOCK, { force: true });
  return false;
}

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function build() {
  console.error("Đang dựng các trang (lần đầu khoảng 20 giây) ...");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config-name", "web", "--stats", "errors-warnings"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("Không dựng được các trang; lỗi in ở trên.");
}

/** The path of an up-to-date dist/. Throws when the build fails. */
function builtWeb() {
  while (!isFresh()) {
    if (!tryLock()) sleep(WAIT_MS);
    else {
      try {
        if (!isFresh()) build();
        return dist;
      } finally {
        fs.rmSync(LOCK, { force: true });
      }
    }
  }
  return dist;
}

module.exports = { builtWeb, dist, root };

if (require.main === module) console.log(builtWeb());
