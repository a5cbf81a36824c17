/** From the landing page to the finished file: what is handed out is, byte for byte, what the command line writes. */
import { run, type RunRequest } from "../../../src/core";
import type { Workbook } from "../../../src/core/grid/grid";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { describeInBrowser } from "../../support/browser";
import { NOW } from "../excelPage/openPane";
import { button, done, expectVietnamese, heading, ready } from "../support/steps";
import { contentIn, contentWithoutLog } from "../support/expected";
import { FIXTURES, MESSY, realTables, SAMPLE } from "../support/workbooks";
import { openWorkbench } from "./page/openWorkbench";
import { openSite, type Site } from "./page/site";
import { carryOut, cell, download, openFile, openSample, tab } from "./page/steps";

type Command = RunRequest["command"];

/** One command after the other, each on the file that the one before wrote: as `cchc` does it. */
async function byCommandLine(bytes: Uint8Array, commands: readonly Command[]): Promise<Uint8Array> {
  const host = xlsxHost(bytes);
  for (const command of commands) {
    const { edits, expected } = run(await host.read(), { command, now: NOW });
    await host.apply(edits, expected);
  }
  return host.bytes();
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

const namesOf = ({ sheets }: Workbook): string[] => sheets.map(({ sheet }) => sheet);

describeInBrowser("from a file to the finished file", (browser) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("the sample: column, appendices, download, in six clicks and nothing typed", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    expect(await cell(bench, 6, 1).innerText()).toBe("LĨNH VỰC/TIÊU CHÍ/TIÊU CHÍ THÀNH PHẦN");
    await carryOut(bench, "Tính điểm trừ");
    await cell(bench, 19, 7).filter({ hasText: "-0,2" }).waitFor();
    await carryOut(bench, "Chèn phụ lục");
    await tab(bench, /^Phụ lục I /).waitFor();
    await bench.page.getByText("Chưa tải về").waitFor();
    const { name, bytes } = await download(bench);
    expect(name).toBe("bang-diem-mau-khac-phuc.xlsx");
    expect(sameBytes(bytes, await byCommandLine(SAMPLE, ["deductions", "appendix"]))).toBe(true);
    expect(namesOf(readWorkbook(bytes))).toEqual(expect.arrayContaining(["Phụ lục I", "Phụ lục II"]));
    expect(await bench.page.getByText("Chưa tải về").count()).toBe(0);
    await expectVietnamese(bench);
    await bench.close();
  });

  test("“Chèn phụ lục” alone brings the deduction column as well: four clicks, within a minute", async () => {
    const began = performance.now();
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await carryOut(bench, "Chèn phụ lục");
    const { bytes } = await download(bench);
    expect(performance.now() - began).toBeLessThan(60_000);
    const [scorecard] = readWorkbook(bytes).sheets;
    expect(scorecard?.rows[6]?.[7]?.value).toBe("Điểm bị trừ");
    await bench.close();
  });

  test.each([{ name: "messy", bytes: MESSY }, ...FIXTURES, ...realTables()])(
    "$name: dropped, filled, the same bytes",
    async ({ name, bytes }) => {
      const bench = await openWorkbench(browser(), site.address);
      await openFile(bench, { name: `${name}.xlsx`, bytes });
      await button(bench, "Tính điểm trừ").first().click();
      const ask = button(bench, "Thực hiện");
      const nothing = bench.page.getByText("Không có gì cần ghi");
      await ask.or(nothing).first().waitFor();
      if (await ask.isVisible()) {
        await ask.click();
        await done(bench);
      }
      const result = await download(bench);
      expect(result.name).toBe(`${name}-khac-phuc.xlsx`);
      expect(sameBytes(result.bytes, await byCommandLine(bytes, ["deductions"]))).toBe(true);
      expect(readWorkbook(result.bytes).sheets.length).toBeGreaterThan(0);
      await expectVietnamese(bench);
      await bench.close();
    },
  );

  test("“Khôi phục” brings back what was opened", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await carryOut(bench, "Chèn phụ lục");
    await tab(bench, /^Phụ lục I /).waitFor();
    await carryOut(bench, "Khôi phục");
    await tab(bench, /^Phụ lục I /).waitFor({ state: "detached" });
    await ready(bench);
    const { bytes } = await download(bench);
    expect(contentWithoutLog(readWorkbook(bytes))).toEqual(contentIn(readWorkbook(SAMPLE)));
    await bench.close();
  });

  test("an item of the list leads to its cell", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await bench.page.getByRole("tab", { name: "Điểm trừ" }).click();
    await bench.page.getByRole("list", { name: "Các mục bị trừ điểm" }).getByRole("button").last().click();
    const active = bench.page.locator('td[aria-selected="true"]');
    await bench.page.waitForFunction(
      () => document.querySelector('td[aria-selected="true"]')?.getAttribute("data-place") !== "0,0",
    );
    expect(await active.isVisible()).toBe(true);
    await expect(active.evaluate((box) => box.getBoundingClientRect().top)).resolves.toBeGreaterThan(0);
    await bench.close();
  });

  test("nothing is asked of the server beyond the page itself, and nothing is told to it", async () => {
    const before = site.asked.length;
    const bench = await openWorkbench(browser(), site.address);
    await bench.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const loaded = site.asked.length;
    await openSample(bench);
    await carryOut(bench, "Chèn phụ lục");
    await download(bench);
    await button(bench, "Xem bản in").click();
    await heading(bench, "Xem bản in").waitFor();
    expect(loaded).toBeGreaterThan(before);
    const asked = site.asked.slice(before);
    expect(
      asked.filter(({ method, sent, url }) => method !== "GET" || sent > 0 || url.includes("?")),
    ).toEqual([]);
    // Scripts of the page that are loaded late come from the page's own keeping.
    expect(site.asked.slice(loaded).filter(({ url }) => !/\.js$/.test(url))).toEqual([]);
    await bench.close();
  });
});
