"use strict";
// The pane in a headless browser inside the emulated Excel, over a bare Fluent page in the same place; what loads first.
require("./typescript.js");
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const webpack = require("webpack");
const { builtWeb, root } = require("../web.js");
const { median } = require("./reading.js");
const { hasBrowser, launchBrowser } = require("../../test/support/browser.ts");
const { openPane } = require("../../test/e2e/excelPage/openPane.ts");

const ROUNDS = 21;
const PANE_TARGET_KB = 230;
const SAMPLE = path.join(root, "assets/samples/bang-diem-mau.xlsx");
const CACHE = path.join(root, "node_modules/.cache/bare-fluent-page");
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang trống</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="fluent.js"></script></head><body><div id="root"></div></body></html>`;

/** The bare page as a production bundle, in a folder of its own. */
function barePage() {
  const config = {
    mode: "production",
    target: ["web", "es2022"],
    entry: { fluent: path.join(__dirname, "fluentPage.mjs") },
    output: { path: CACHE, filename: "[name].js" },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) return reject(error ?? new Error(stats.toString("errors-only")));
      fs.writeFileSync(path.join(CACHE, "taskpane.html"), PAGE);
      return resolve(CACHE);
    });
  });
}

/** Runs in the frame before anything else: notes, by the frame's own clock, the end of the first frame drawn with a text. */
function noteReady(text) {
  const { document, performance, requestAnimationFrame, setTimeout } = globalThis;
  const drawn = () => (globalThis.readyAt = performance.now());
  const observer = new globalThis.MutationObserver(() => {
    if (!document.body?.textContent.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(drawn));
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Milliseconds from opening the frame until a text is drawn in it. Each page begins with an empty cache. */
async function readyTime(browser, dist, text) {
  const inPage = (context) => context.addInitScript(noteReady, text);
  const pane = await openPane(browser, { xlsx: fs.readFileSync(SAMPLE), dist, inPage });
  const time = await (await pane.frame.waitForFunction(() => globalThis.readyAt)).jsonValue();
  await pane.close();
  return time;
}

/** Scripts that the page itself names, gzipped, without Office.js. */
function firstLoad(dist) {
  const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const names = [...page.matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, name]) => name);
  return names.map((name) => ({ name, bytes: gzipSync(fs.readFileSync(path.join(dist, name))).length }));
}

function printSizes(dist) {
  const files = firstLoad(dist);
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`Pane, first load: ${kilobytes(total)} kB gzip (target ${PANE_TARGET_KB})`);
  for (const { name, bytes } of files) console.log(`  ${kilobytes(bytes).padStart(6)} kB  ${name}`);
}

async function printTimes(dist) {
  const bare = await barePage();
  const browser = await launchBrowser();
  const times = { ours: [], bare: [] };
  for (let i = -1; i < ROUNDS; i += 1) {
    const ours = await readyTime(browser, dist, "Bảng chấm điểm 2025");
    const base = await readyTime(browser, bare, "Trang trống");
    if (i >= 0) (times.ours.push(ours), times.bare.push(base));
  }
  await browser.close();
  const [ours, base] = [median(times.ours), median(times.bare)];
  console.log(
    `Pane, sample recognised: ${ours.toFixed(0)} ms over ${base.toFixed(0)} ms of a bare Fluent page = ${(ours / base).toFixed(2)} (target 1.5)`,
  );
}

async function comparePane() {
  const dist = builtWeb();
  printSizes(dist);
  if (hasBrowser()) await printTimes(dist);
  else console.log("*** SKIPPED, NO BROWSER: time to ready of the pane. Set CHROME_PATH. ***");
}

module.exports = { comparePane };
if (require.main === module) comparePane();
