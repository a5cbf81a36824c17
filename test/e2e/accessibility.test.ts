/** The pane for everyone: axe on every state, narrow and wide, in every theme; the main flow by keyboard alone. */
import { describeInBrowser } from "../support/browser";
import { contentIn, expectedAfter } from "./support/expected";
import { violationsIn } from "./support/axe";
import { openPane, type OpenPane } from "./excelPage/openPane";
import { done, heading, ready, visibleText } from "./support/steps";
import { STATES } from "./support/states";
import { SAMPLE } from "./support/workbooks";

const MAIN = [
  "scorecard",
  "losses",
  "problems",
  "appendices",
  "preview-of-deductions",
  "done",
  "session-lost",
];

/** A key, and the time that the library needs to tell Excel of it. */
async function press({ page }: OpenPane, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(20);
}

/** Presses Tab until the focus is on something with this name. */
async function tabTo(pane: OpenPane, name: string): Promise<void> {
  while (pane.xdm.exits === 0) {
    const label = await pane.frame.evaluate(() => document.activeElement?.textContent ?? "");
    if (label.trim() === name) return;
    await press(pane, "Tab");
  }
  throw new Error(`Tab leaves the pane before it comes to “${name}”`);
}

/** Presses Tab until Excel gets the focus back, then Shift and Tab until it does again; tells what can be used but was passed over. */
async function passedOver(pane: OpenPane): Promise<string[]> {
  const { frame } = pane;
  await frame.evaluate(() => {
    const visited = new Set<EventTarget | null>([document.activeElement]);
    document.addEventListener("focusin", ({ target }) => visited.add(target));
    Object.assign(window, { visited });
  });
  while (pane.xdm.exits === 0) await press(pane, "Tab");
  while (pane.xdm.exits === 1) await press(pane, "Shift+Tab");
  return frame.evaluate(() => {
    const { visited } = window as unknown as { visited: ReadonlySet<EventTarget> };
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary");
    return [...all]
      .filter((each) => each.checkVisibility() && each.tabIndex >= 0 && !each.matches(":disabled"))
      .filter((each) => !visited.has(each))
      .map(({ tagName, textContent, id }) => `${tagName} ${textContent} ${id}`);
  });
}

const sidewaysIn = ({ frame }: OpenPane): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeInBrowser("everyone can use the pane", (browser) => {
  test.each(STATES)("$name: axe finds nothing, and it fits into 320 px", async ({ options, reach }) => {
    const pane = await openPane(browser(), options);
    await reach(pane);
    expect(await violationsIn(pane)).toEqual([]);
    expect(await sidewaysIn(pane)).toBeLessThanOrEqual(0);
    await pane.close();
  });

  test.each(["dark", "contrast"] as const)("%s: axe finds nothing on the main states", async (colors) => {
    for (const { options, reach } of STATES.filter(({ name }) => MAIN.includes(name))) {
      const pane = await openPane(browser(), { ...options, colors });
      await reach(pane);
      expect(await violationsIn(pane)).toEqual([]);
      await pane.close();
    }
  });

  test.each(STATES.filter(({ name }) => MAIN.includes(name)))(
    "$name: Tab comes to everything that can be used, and back to Excel",
    async ({ options, reach }) => {
      const pane = await openPane(browser(), options);
      await reach(pane);
      expect(await passedOver(pane)).toEqual([]);
      await pane.close();
    },
  );

  test("points, column and appendices by keyboard alone", async () => {
    const pane = await openPane(browser(), { xlsx: SAMPLE });
    await ready(pane);
    await tabTo(pane, "Chèn phụ lục");
    await pane.page.keyboard.press("Enter");
    await heading(pane, /sẽ ghi những gì/).waitFor();
    await tabTo(pane, "Thực hiện");
    await pane.page.keyboard.press("Enter");
    await done(pane);
    const { content } = await expectedAfter(SAMPLE, { command: "appendix" });
    expect(contentIn(await pane.workbook())).toEqual(content);
    await pane.close();
  });

  test("what has the focus looks otherwise", async () => {
    const pane = await openPane(browser(), { xlsx: SAMPLE });
    await ready(pane);
    const action = pane.frame.getByRole("button", { name: "Tính điểm trừ" }).first();
    const before = await action.screenshot();
    await tabTo(pane, "Tính điểm trừ");
    expect((await action.screenshot()).equals(before)).toBe(false);
    await pane.close();
  });

  test("in English where Office is English, and back", async () => {
    const pane = await openPane(browser(), { xlsx: SAMPLE, displayLanguage: "en-US" });
    await heading(pane, "Totals").waitFor();
    await pane.frame.getByRole("button", { name: "Tiếng Việt" }).click();
    await ready(pane);
    expect(await visibleText(pane)).toContain("Tính điểm trừ");
    await pane.close();
  });
});
