"use strict";
// What the checks share: a folder for what they make, the programs, the command line, and what openpyxl read so far.
const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { builtCli, root } = require("../cli");

const MOST_OUTPUT = 512 * 1024 * 1024;

function openSession(programs) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-office-"));
  const cli = builtCli();
  const books = new Map();

  /** Runs the command line; `json` is what it printed with --json. */
  function cchc(...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      encoding: "utf8",
      cwd: root,
      timeout: 30_000,
      maxBuffer: MOST_OUTPUT,
    });
    const json = args.includes("--json") && stdout.startsWith("{") ? JSON.parse(stdout) : undefined;
    return { status, stdout, stderr, json };
  }

  /** Reads files with openpyxl, all in one run; each is read once. */
  function readBooks(files) {
    const unread = files.filter((file) => !books.has(file));
    if (unread.length > 0) {
      const script = path.join(__dirname, "read_books.py");
      const said = execFileSync(programs.python, [script], {
        encoding: "utf8",
        input: unread.map((file) => `${file}\n`).join(""),
        maxBuffer: MOST_OUTPUT,
        env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      });
      for (const line of said.trim().split("\n")) {
        const book = JSON.parse(line);
        books.set(book.file, book);
      }
    }
    return files.map((file) => books.get(file));
  }

  return {
    programs,
    cchc,
    readBooks,
    readBook: (file) => readBooks([file])[0],
    /** A folder inside the work folder. */
    folder: (name) => {
      const made = path.join(work, name);
      fs.mkdirSync(made, { recursive: true });
      return made;
    },
    close: () =>
      process.env.KEEP_OFFICE ? console.log(`kept: ${work}`) : fs.rmSync(work, { recursive: true }),
  };
}

module.exports = { openSession };
