/** The workbench for everyone: axe, the keyboard alone, narrow screens, the printed pages. */
import { describeInBrowser } from "../../support/browser";
import { violationsIn } from "../support/axe";
import { button, done, heading, openSection, ready } from "../support/steps";
import { openWorkbench, type Workbench } from "./page/openWorkbench";
import { openSite, type Site } from "./page/site";
import { BENCH_STATES } from "./page/states";
import { carryOut, cell, openSample } from "./page/steps";

const sideways = ({ page }: Workbench): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const focused = ({ page }: Workbench): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-place"));

/** States that a narrow screen lays out in another way. */
const OTHERWISE_WHEN_NARROW = ["landing", "sample", "typed", "printed", "several"];

describeInBrowser("everyone can use the workbench", (browser) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  describe.each([
    ["light", { isDark: false }, BENCH_STATES],
    ["dark", { isDark: true }, BENCH_STATES],
    ["700 px wide", { width: 700 }, BENCH_STATES.filter(({ name }) => OTHERWISE_WHEN_NARROW.includes(name))],
  ])("%s", (_, looks, states) => {
    test.each(states)("$name: axe finds nothing, and nothing sticks out sideways", async ({ reach }) => {
      const bench = await openWorkbench(browser(), site.address, looks);
      await reach(bench);
      expect(await violationsIn(bench)).toEqual([]);
      expect(await sideways(bench)).toBeLessThanOrEqual(0);
      await bench.close();
    });
  });

  test("by keyboard alone: open, calculate, agree, move, edit, find, download", async () => {
    const bench = await openWorkbench(browser(), site.address);
    const { keyboard } = bench.page;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    await press("Tab", "Tab", "Enter");
    await ready(bench);
    await button(bench, "Tính điểm trừ").focus();
    await press("Enter");
    await button(bench, "Thực hiện").focus();
    await press("Enter");
    await done(bench);
    await press("F6");
    await press("Control+Home");
    expect(await focused(bench)).toBe("0,0");
    await press(...Array.from({ length: 19 }, () => "ArrowDown"), "ArrowRight");
    const place = await focused(bench);
    expect(place).toMatch(/^\d+,\d+$/);
    await press("Control+f");
    await keyboard.type("1.4.1");
    await bench.page.getByText(/^1\/\d+$/).waitFor();
    await press("Escape");
    await press("Control+PageDown");
    await bench.page.getByRole("tabpanel", { name: "CCHC Thông tin" }).waitFor();
    const [downloaded] = await Promise.all([bench.page.waitForEvent("download"), press("Control+s")]);
    expect(downloaded.suggestedFilename()).toBe("bang-diem-mau-khac-phuc.xlsx");
    await press("?");
    await heading(bench, "Phím tắt").waitFor();
    await press("Escape");
    await heading(bench, "Phím tắt").waitFor({ state: "detached" });
    await bench.close();
  });

  test("the divider moves with the mouse and with the arrow keys", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    const divider = bench.page.getByRole("separator", { name: /Thanh chia/ });
    const width = async (): Promise<number> => Number(await divider.getAttribute("aria-valuenow"));
    const before = await width();
    await divider.focus();
    await bench.page.keyboard.press("ArrowLeft");
    expect(await width()).toBeGreaterThan(before);
    const box = await divider.boundingBox();
    if (!box) throw new Error("the divider is not drawn");
    await bench.page.mouse.move(box.x + 3, box.y + 200);
    await bench.page.mouse.down();
    await bench.page.mouse.move(box.x - 97, box.y + 200, { steps: 4 });
    await bench.page.mouse.up();
    expect(await width()).toBeGreaterThan(before + 100);
    await bench.close();
  });

  test.each([900, 700])("%i px: the pane lies over the workbook and can be put away", async (width) => {
    const bench = await openWorkbench(browser(), site.address, { width });
    await openSample(bench);
    const side = bench.page.locator("#side");
    const hide = button(bench, "Đóng bảng điều khiển");
    const book = await bench.page.getByRole("main").boundingBox();
    expect(book?.width).toBe(width);
    await hide.click();
    await side.waitFor({ state: "hidden" });
    await button(bench, "Mở bảng điều khiển").click();
    await side.waitFor({ state: "visible" });
    await openSection(bench, "Điểm trừ");
    const items = bench.page.getByRole("list", { name: "Các mục bị trừ điểm" });
    await items.getByRole("button").first().click();
    await side.waitFor({ state: "hidden" });
    const chosen = bench.page.locator('td[aria-selected="true"]');
    expect(await chosen.getAttribute("data-place")).toMatch(/^19,/);
    const box = await chosen.boundingBox();
    expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await bench.close();
  });

  test("the bar above the sheet shows a formula, and all digits of a score", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    const content = bench.page.getByLabel("Nội dung ô");
    await cell(bench, 18, 4).click();
    await content.filter({ hasText: /^=.*E20/ }).waitFor();
    await cell(bench, 19, 4).click();
    await content.filter({ hasText: /^0,8$/ }).waitFor();
    expect(await bench.page.getByLabel("Ô đang chọn").innerText()).toBe("E20");
    await bench.close();
  });

  test("what marks mean is told once there are marks", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    const legend = bench.page.getByRole("list", { name: "Chú thích" });
    expect(await legend.count()).toBe(0);
    await carryOut(bench, "Tính điểm trừ");
    await legend.waitFor();
    await bench.close();
  });

  test("the appendix as A4 pages: landscape, margins, heading repeated, numbers from the second page", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await carryOut(bench, "Chèn phụ lục");
    await button(bench, "Xem bản in").click();
    const pages = bench.page.locator(".paper");
    await pages.first().waitFor();
    const count = await pages.count();
    expect(count).toBeGreaterThan(1);
    const size = await pages.first().boundingBox();
    expect((size?.width ?? 0) / (size?.height ?? 1)).toBeCloseTo(297 / 210, 2);
    const heads = await pages.locator("table").allTextContents();
    expect(heads.filter((text) => text.includes("Ý kiến hội đồng thẩm định"))).toHaveLength(count);
    const numbers = await bench.page.locator(".pageNumber").allTextContents();
    expect(numbers).toEqual(Array.from({ length: count - 1 }, (_, at) => String(at + 2)));
    for (const page of await pages.all()) {
      const [paper, table] = [await page.boundingBox(), await page.locator("table").boundingBox()];
      expect((table?.y ?? 0) + (table?.height ?? 0)).toBeLessThanOrEqual(
        (paper?.y ?? 0) + (paper?.height ?? 0),
      );
    }
    await bench.page.keyboard.press("Escape");
    await pages.first().waitFor({ state: "detached" });
    await bench.close();
  });
});
