"use strict";
// LibreOffice as a second opinion: it prints our workbooks, calculates them again and saves them.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { strFromU8, strToU8, unzipSync, zipSync } = require("fflate");

const FORMULA_WITH_VALUE = /(<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>))<v(?:\s[^<>]*)?>[^<]*<\/v>/g;

/** A copy without the stored value of any formula: whoever opens it has to calculate. */
function withoutFormulaValues(bytes) {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet"))) {
    parts[name] = strToU8(strFromU8(parts[name]).replace(FORMULA_WITH_VALUE, "$1"));
  }
  return zipSync(parts);
}

/** The name that a file gets in the folder of what was converted. */
const converted = (file, { to, folder }) => path.join(folder, `${path.parse(file).name}.${to}`);

/**
 * Converts all files in one run, with a profile of its own, so that an office that is open elsewhere is not disturbed.
 * Throws when LibreOffice cannot run; which files it made, the caller has to look.
 */
function convertAll(soffice, files, { to, folder }) {
  fs.mkdirSync(folder, { recursive: true });
  const profile = pathToFileURL(path.join(path.dirname(folder), "profile")).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    folder,
    ...files,
  ];
  const { error, stderr } = spawnSync(soffice, args, { encoding: "utf8", timeout: 240_000 });
  if (error) throw error;
  const missing = files.filter((file) => !fs.existsSync(converted(file, { to, folder })));
  return { missing, said: stderr.trim() };
}

module.exports = { convertAll, converted, withoutFormulaValues };
