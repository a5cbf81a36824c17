"use strict";
// Pictures of every state of the workbench: on a desk, in the dark, and on two tablets.
const path = require("node:path");
const { openWorkbench } = require("../../test/e2e/workbench/page/openWorkbench.ts");
const { openSite } = require("../../test/e2e/workbench/page/site.ts");
const { BENCH_STATES } = require("../../test/e2e/workbench/page/states.ts");

const LOOKS = [
  { name: "1280", width: 1280 },
  { name: "1280-dark", width: 1280, isDark: true },
  { name: "900", width: 900 },
  { name: "700", width: 700 },
];
/** Menus and marks have come to rest. */
const REST_MS = 300;

async function drawState(browser, { address, state, looks, file }) {
  const bench = await openWorkbench(browser, address, looks);
  try {
    await state.reach(bench);
    await bench.page.waitForTimeout(REST_MS);
    await bench.page.screenshot({ path: file });
  } finally {
    await bench.close();
  }
}

/** Those whose name ("workbench-sample") contains the wanted text. */
async function drawWorkbench(browser, folder, wanted) {
  const site = await openSite();
  for (const state of BENCH_STATES) {
    const name = `workbench-${state.name}`;
    if (!name.includes(wanted)) continue;
    for (const looks of LOOKS)
      await drawState(browser, {
        address: site.address,
        state,
        looks,
        file: path.join(folder, `${name}-${looks.name}.png`),
      });
    console.log(name);
  }
  site.close();
}

module.exports = { drawWorkbench };
