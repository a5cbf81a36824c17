"use strict";
// The workbench in a headless browser with large tables: how long until the sheet shows, until a task is proposed and until
// it is written, and how the page keeps up meanwhile. Frames and tasks are the browser's own figures.
require("./typescript.js");
const { builtWeb } = require("../web.js");
const { scorecardBytes } = require("./scorecardBytes.js");
const { hasBrowser, launchBrowser } = require("../../test/support/browser.ts");
const { agree, plan, ready } = require("../../test/e2e/support/steps.ts");
const { openWorkbench } = require("../../test/e2e/workbench/page/openWorkbench.ts");
const { openSite } = require("../../test/e2e/workbench/page/site.ts");
const { drawn, drop } = require("../../test/e2e/workbench/page/steps.ts");
const { longestTask, startWatch } = require("../../test/e2e/workbench/page/large.ts");

const SIZES = [5_000, 50_000];
/** Milliseconds: a page that stands still longer than this is felt to hang. */
const TASK_TARGET = 1_000;
/** Milliseconds until "Tính điểm trừ" is proposed and until it is written, and the longest task of the page meanwhile. */
const WRITE_TARGETS = {
  5_000: { proposed: 1_500, written: 2_000, task: 500 },
  50_000: { proposed: 8_000, written: 15_000, task: 500 },
};
/** Two frames of 60 a second. */
const FRAME_TARGET = 33;

/** Runs inside the page: scrolls like a wheel for two seconds and gives the time between one frame and the next. */
function scrollFrames() {
  const box = globalThis.document.querySelector(".scroller");
  const times = [];
  return new Promise((resolve) => {
    const step = (now) => {
      times.push(now);
      box.scrollBy(0, 120);
      if (now - times[0] < 2_000) globalThis.requestAnimationFrame(step);
      else resolve(times.slice(1).map((time, at) => time - times[at]));
    };
    globalThis.requestAnimationFrame(step);
  });
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

async function measure(browser, address, rows) {
  const bytes = scorecardBytes(rows);
  const bench = await openWorkbench(browser, address, { prepare: startWatch });
  const began = performance.now();
  await drop(bench, [{ name: "lon.xlsx", bytes }]);
  await drawn(bench);
  const shown = performance.now() - began;
  await ready(bench);
  const recognised = performance.now() - began;
  const opening = await longestTask(bench);
  const frames = (await bench.page.evaluate(scrollFrames)).sort((a, b) => a - b);
  const scrolling = await longestTask(bench);
  const writing = await measureWriting(bench);
  await bench.close();
  return { shown, recognised, opening, scrolling, frames, writing };
}

/** A task from the click to the list of changes, and from the consent to the end; from here on, tasks count anew. */
async function measureWriting(bench) {
  await bench.page.evaluate(() => void globalThis.tasks.splice(0));
  const began = performance.now();
  await plan(bench, "Tính điểm trừ");
  const proposed = performance.now() - began;
  await agree(bench);
  const written = performance.now() - began - proposed;
  return { proposed, written, task: await longestTask(bench) };
}

function print(rows, { shown, recognised, opening, scrolling, frames, writing }) {
  const ms = (time) => `${time.toFixed(0)} ms`;
  const slow = frames.filter((time) => time > FRAME_TARGET).length / frames.length;
  console.log(
    `Workbench, ${rows.toLocaleString("en")} rows: sheet after ${ms(shown)}, scorecard after ${ms(recognised)}`,
  );
  console.log(
    `  longest task of the page: ${ms(opening)} opening, ${ms(scrolling)} with scrolling (target ${ms(TASK_TARGET)})`,
  );
  console.log(
    `  frames while scrolling: median ${ms(at(frames, 0.5))}, 95 of 100 within ${ms(at(frames, 0.95))}, ${(slow * 100).toFixed(0)} % over ${ms(FRAME_TARGET)}`,
  );
  const targets = WRITE_TARGETS[rows];
  const both = (name) => `${ms(writing[name])} (target ${ms(targets[name])})`;
  console.log(
    `  deduction column: proposed after ${both("proposed")}, written after ${both("written")}, longest task ${both("task")}`,
  );
}

async function measureWorkbench() {
  if (!hasBrowser()) {
    console.log("*** SKIPPED, NO BROWSER: large tables in the workbench. Set CHROME_PATH. ***");
    return;
  }
  if (!process.env.E2E_DIST) builtWeb();
  const [site, browser] = [await openSite(), await launchBrowser()];
  for (const rows of SIZES) print(rows, await measure(browser, site.address, rows));
  await browser.close();
  site.close();
}

module.exports = { measureWorkbench };
if (require.main === module) measureWorkbench();
