"use strict";
// LibreOffice as a second opinion: it prints our workbooks, calculates them again and saves them.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { strFromU8, strToU8, unzipSync, zipSync } = require("fflate");

/** A copy without the stored value of any formula: whoever opens it has to calculate. */
function withoutFormulaValues(bytes) {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/"))) {
    const xml = strFromU8(parts[name]);
    parts[name] = strToU8(xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** Converts with a profile of its own, so that an office that is open elsewhere is not disturbed. */
function convert(soffice, file, { to, folder }) {
  fs.mkdirSync(folder, { recursive: true });
  const profile = pathToFileURL(path.join(path.dirname(folder), "profile")).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    folder,
    file,
  ];
  const { error, stderr } = spawnSync(soffice, args, { encoding: "utf8", timeout: 180_000 });
  const made = path.join(folder, `${path.parse(file).name}.${to}`);
  if (error) throw error;
  if (!fs.existsSync(made)) throw new Error(`LibreOffice made no ${to}: ${stderr.trim()}`);
  return made;
}

module.exports = { convert, withoutFormulaValues };
