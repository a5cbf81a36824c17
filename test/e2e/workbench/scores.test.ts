/** A score that a person types into the grid: the figures, the officer's own formulas, the file. */
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { describeInBrowser } from "../../support/browser";
import { button, heading } from "../support/steps";
import { PROTECTED, SAMPLE } from "../support/workbooks";
import { openWorkbench, type Workbench } from "./page/openWorkbench";
import { openSite, type Site } from "./page/site";
import { carryOut, cell, download, openFile, openSample } from "./page/steps";

/** Row 20 of the sample: item 1.4.1, maximum 1, appraised 0.8. */
const [ROW, APPRAISED, LOST] = [19, 4, 7];
/** The officer's own sum over it. */
const SUM_ROW = 18;

async function typeScore(bench: Workbench, text: string): Promise<void> {
  await cell(bench, ROW, APPRAISED).dblclick();
  const field = bench.page.getByLabel("Sửa điểm ô E20");
  await field.fill(text);
  await field.press("Enter");
}

describeInBrowser("a score typed into the grid", (browser) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("pane, grid and file follow; the officer's formulas wait for Excel", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await carryOut(bench, "Tính điểm trừ");
    await typeScore(bench, "0,3");
    await cell(bench, ROW, APPRAISED).filter({ hasText: "0,3" }).waitFor();
    await bench.page.getByText("13,25").first().waitFor();
    await cell(bench, ROW, LOST).filter({ hasText: "-0,7" }).waitFor();
    const waiting = cell(bench, SUM_ROW, APPRAISED);
    expect(await waiting.getAttribute("title")).toBe("Excel sẽ tính lại");
    expect(await waiting.innerText()).toBe("…");
    const { bytes } = await download(bench);
    const grid = readWorkbook(bytes).sheets[0];
    expect(grid?.rows[ROW]?.[APPRAISED]?.value).toBe(0.3);
    expect(grid?.rows[ROW]?.[LOST]?.value).toBeCloseTo(-0.7, 10);
    expect(grid?.rows[SUM_ROW]?.[APPRAISED]?.formula).toBe(
      readWorkbook(SAMPLE).sheets[0]?.rows[SUM_ROW]?.[APPRAISED]?.formula,
    );
    expect(grid?.rows[SUM_ROW]?.[APPRAISED]?.value).toBeNull();
    await bench.close();
  });

  test("taking a run back leaves the typed score", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await typeScore(bench, "0,3");
    await bench.page.getByText("13,25").first().waitFor();
    await carryOut(bench, "Tính điểm trừ");
    await carryOut(bench, "Khôi phục");
    const { bytes } = await download(bench);
    const grid = readWorkbook(bytes).sheets[0];
    expect(grid?.rows[ROW]?.[APPRAISED]?.value).toBe(0.3);
    expect(grid?.rows[ROW]?.[LOST]?.value ?? null).toBeNull();
    await bench.close();
  });

  test("words are refused with a sentence, and the cell keeps its score", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openSample(bench);
    await typeScore(bench, "đạt");
    await bench.page.getByText("Hãy nhập số điểm, ví dụ 1,5").waitFor();
    expect(await cell(bench, ROW, APPRAISED).innerText()).toBe("0,8");
    await bench.close();
  });

  test("a protected sheet is read; what cannot be written is said", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await openFile(bench, { name: "bao-ve.xlsx", bytes: PROTECTED });
    await button(bench, "Tính điểm trừ").first().click();
    await heading(bench, /sẽ ghi những gì|Chưa làm được/).waitFor();
    expect(await bench.page.locator("#side").innerText()).toMatch(/bảo vệ/);
    await cell(bench, ROW, APPRAISED).dblclick();
    await bench.page.getByText(/đang được bảo vệ nên không ghi được/).waitFor();
    expect(await cell(bench, ROW, APPRAISED).innerText()).toBe("0,8");
    await bench.close();
  });
});
