"use strict";
// Pictures of every state of the pane (narrow and wide, light, dark and in high contrast) and of the workbench (desk and tablet),
// into screenshots/ (not committed). `npm run screenshots` draws all of them, `npm run screenshots -- preview` those whose name
// contains "preview", `npm run screenshots -- --docs` draws those of the guide anew, into docs/hinh/.
require("./bench/typescript.js");
const fs = require("node:fs");
const path = require("node:path");
const { builtWeb, root } = require("./web.js");
const { drawGuide } = require("./pictures/guide.js");
const { drawWorkbench } = require("./pictures/workbench.js");
const { launchBrowser } = require("../test/support/browser.ts");
const { openPane } = require("../test/e2e/excelPage/openPane.ts");
const { STATES } = require("../test/e2e/support/states.ts");

const FOLDER = path.join(root, "screenshots");
const WIDTHS = [320, 450];
const COLORS = ["light", "dark", "contrast"];
/** As high as the pane on a usual screen, and more where there is more to see. */
const MOST_HEIGHT = 4000;

/** The whole pane: the window grows until nothing is below its edge. */
async function draw(pane, file) {
  const height = await pane.frame.evaluate(() => globalThis.document.documentElement.scrollHeight);
  const size = pane.page.viewportSize();
  await pane.page.setViewportSize({ ...size, height: Math.min(Math.max(height, size.height), MOST_HEIGHT) });
  await pane.page.screenshot({ path: file });
}

async function drawState(browser, state, looks) {
  const pane = await openPane(browser, { ...state.options, ...looks });
  try {
    await state.reach(pane);
    await draw(pane, path.join(FOLDER, `${state.name}-${looks.width}-${looks.colors}.png`));
  } finally {
    await pane.close();
  }
}

async function drawPane(browser, wanted) {
  for (const state of STATES.filter(({ name }) => name.includes(wanted))) {
    for (const colors of COLORS)
      for (const width of WIDTHS) await drawState(browser, state, { colors, width });
    console.log(state.name);
  }
}

async function drawAll(browser, wanted) {
  fs.mkdirSync(FOLDER, { recursive: true });
  await drawPane(browser, wanted);
  await drawWorkbench(browser, FOLDER, wanted);
}

async function main([wanted = ""]) {
  if (!process.env.E2E_DIST) builtWeb();
  const browser = await launchBrowser();
  try {
    if (wanted === "--docs") await drawGuide(browser, path.join(root, "docs/hinh"));
    else await drawAll(browser, wanted);
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
