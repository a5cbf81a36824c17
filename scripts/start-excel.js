"use strict";
// `npm run start:excel`: serves the pane over https at localhost:3000 and puts the add-in into Excel where there is one.
// `--no-sideload` only serves.
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { certificate } = require("./excel/certificate");
const { excelHere, sideloadAdvice } = require("./excel/sideload");
const { listen } = require("./web/listen");
const { siteOf } = require("./web/site");
const { builtWeb, root } = require("./web");

/** The manifest names this port, so that no other will do. */
const PORT = 3000;
const MANIFEST = path.join(root, "manifest.xml");

/** The sideloading program of Microsoft, when the person has installed it; it is not part of this project. */
function findSideloader() {
  try {
    return require.resolve("office-addin-debugging/package.json", { paths: [root] });
  } catch {
    return undefined;
  }
}

/** True when Excel was opened with the add-in. */
function sideload() {
  const found = findSideloader();
  if (!found) return false;
  const program = path.join(path.dirname(found), "cli.js");
  const args = [program, "start", MANIFEST, "desktop", "--no-debug", "--app", "excel"];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

async function main() {
  const wanted = !process.argv.includes("--no-sideload");
  const dist = builtWeb();
  const { secure, notes } = await certificate();
  await listen(siteOf(dist), PORT, { secure, only: true });
  console.log(`\nTrang của Excel: https://localhost:${PORT}/taskpane.html`);
  notes.forEach((note) => console.log(note));
  const opened = wanted && excelHere() && sideload();
  if (opened) console.log("Excel đã mở với tab CCHC.");
  else
    sideloadAdvice(process.platform, { excel: excelHere(), manifest: MANIFEST }).forEach((line) =>
      console.log(line),
    );
  console.log("Dừng: bấm Ctrl+C.");
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
