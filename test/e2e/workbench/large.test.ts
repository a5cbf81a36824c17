/** Tables larger than any commune has: the page draws what is in sight and never stands still. */
import { describeInBrowser } from "../../support/browser";
import { button, ready } from "../support/steps";
import { downloadOf, openWorkbench } from "./page/openWorkbench";
import { openSite, type Site } from "./page/site";
import { cell, drawn, drop, openFile } from "./page/steps";
import { rowsDrawn, scorecardOf, startWatch, longestTask } from "./page/large";

/** Milliseconds; generous, because other tests run beside this one. The bench measures. */
const MOST = 1_000;

describeInBrowser("large tables", (browser) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("5,000 rows: a window of rows is drawn, wherever one scrolls", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openFile(bench, { name: "lon.xlsx", bytes: await scorecardOf(5_000) });
    const scroller = bench.page.locator(".scroller");
    for (const part of [0.25, 0.5, 0.9]) {
      await scroller.evaluate((box, at) => box.scrollTo(0, box.scrollHeight * at), part);
      const row = Math.round(part * 5_000);
      await cell(bench, row, 1).filter({ hasText: "Mức độ thực hiện" }).waitFor();
      expect(await rowsDrawn(bench)).toBeLessThan(700);
    }
    await cell(bench, 4_500, 1).click();
    await bench.page.keyboard.press("Control+End");
    await cell(bench, 5_002, 9).waitFor();
    expect(await rowsDrawn(bench)).toBeLessThan(700);
    await bench.close();
  });

  test("50,000 rows open, are scrolled and handed back while the page stays awake", async () => {
    const bench = await openWorkbench(browser(), site.address, { prepare: startWatch });
    await drop(bench, [{ name: "rat-lon.xlsx", bytes: await scorecardOf(50_000) }]);
    await drawn(bench);
    await ready(bench);
    await bench.page.locator(".scroller").evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
    await cell(bench, 25_000, 1).filter({ hasText: /\S/ }).waitFor();
    expect(await rowsDrawn(bench)).toBeLessThan(700);
    const { name } = await downloadOf(bench, () => button(bench, "Tải về").click());
    expect(name).toBe("rat-lon-khac-phuc.xlsx");
    expect(await longestTask(bench)).toBeLessThan(MOST);
    await bench.close();
  });

  test("work that takes long can be given up, and the page goes on", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await drop(bench, [{ name: "rat-lon.xlsx", bytes: await scorecardOf(50_000) }]);
    await button(bench, "Hủy").click();
    await bench.page.getByText("Đã hủy. Tệp vẫn như trước.").waitFor();
    // On a slow machine the table may be open by then: either way the next file opens as usual.
    await drop(bench, [{ name: "nho.xlsx", bytes: await scorecardOf(60) }]);
    await drawn(bench);
    await ready(bench);
    await bench.page.getByText("nho.xlsx").first().waitFor();
    await bench.close();
  });
});
