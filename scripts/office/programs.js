"use strict";
// The programs that the office checks need, found where each system keeps them.
const { spawnSync } = require("node:child_process");

const SOFFICE = [
  process.env.SOFFICE,
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
// Debian's own Python first: its openpyxl comes from a package, not from whatever Python stands first on the path.
const PYTHON = [process.env.PYTHON, "/usr/bin/python3", "python3", "python"];

const works = (program, args) => spawnSync(program, args, { stdio: "ignore", timeout: 60_000 }).status === 0;
const firstThatWorks = (programs, args) => programs.find((program) => program && works(program, args));

/** Names of working programs; undefined for what this machine does not have. */
function findPrograms() {
  return {
    soffice: firstThatWorks(SOFFICE, ["--version"]),
    python: firstThatWorks(PYTHON, ["-c", "import openpyxl"]),
    xmllint: firstThatWorks(["xmllint"], ["--version"]),
  };
}

module.exports = { findPrograms };
