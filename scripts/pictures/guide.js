"use strict";
// The pictures of README.md and docs/huong-dan.md: the workbench and the pane with the sample after "Tính điểm trừ".
const fs = require("node:fs");
const path = require("node:path");
const { openPane } = require("../../test/e2e/excelPage/openPane.ts");
const { finish, openSection, plan, ready } = require("../../test/e2e/support/steps.ts");
const { SAMPLE } = require("../../test/e2e/support/workbooks.ts");
const { openWorkbench } = require("../../test/e2e/workbench/page/openWorkbench.ts");
const { openSite } = require("../../test/e2e/workbench/page/site.ts");
const { carryOut, cell, openSample } = require("../../test/e2e/workbench/page/steps.ts");

/** Menus and marks have come to rest. */
const REST_MS = 500;

/** Smaller cells and a narrower pane, as a person sets them to see all columns at once. */
async function showWholeTable({ page }) {
  for (let i = 0; i < 4; i += 1) await page.getByRole("button", { name: "Thu nhỏ" }).click();
  await page.getByRole("separator").focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowRight");
  await page.locator(".scroller").evaluate((box) => box.scrollTo(0, 0));
  await page.evaluate(() => globalThis.document.activeElement.blur());
  await page.mouse.move(640, 400);
}

async function drawWorkbench(browser, file) {
  const site = await openSite();
  const bench = await openWorkbench(browser, site.address, { width: 1280, height: 800 });
  await openSample(bench);
  await carryOut(bench, "Tính điểm trừ");
  await cell(bench, 19, 7).filter({ hasText: "-0,2" }).waitFor();
  await showWholeTable(bench);
  await bench.page.waitForTimeout(REST_MS);
  await bench.page.screenshot({ path: file });
  await bench.close();
  site.close();
}

async function drawLosses(browser, file) {
  const pane = await openPane(browser, { xlsx: SAMPLE, width: 450 });
  await ready(pane);
  await plan(pane, "Tính điểm trừ");
  await finish(pane);
  await pane.frame.getByRole("button", { name: "Đóng", exact: true }).click();
  await openSection(pane, "Điểm trừ");
  await pane.page.waitForTimeout(REST_MS);
  await pane.page.screenshot({ path: file });
  await pane.close();
}

async function drawGuide(browser, folder) {
  fs.mkdirSync(folder, { recursive: true });
  await drawWorkbench(browser, path.join(folder, "ban-lam-viec.png"));
  await drawLosses(browser, path.join(folder, "ngan-diem-tru.png"));
  for (const name of fs.readdirSync(folder)) console.log(`docs/hinh/${name}`);
}

module.exports = { drawGuide };
