/** The page around the pane: that the genuine library speaks through it, and that nothing passes unnoticed. */
import { xlsxOfGridText } from "../support/gridXlsx";
import { describeInBrowser } from "../support/browser";
import { barePage } from "./excelPage/barePage";
import { openPane, type OpenPane, type PaneOptions } from "./excelPage/openPane";

const BOOK = xlsxOfGridText("@ Bảng\na | b\n1 | 2");

const bare = barePage();
afterAll(() => bare.remove());

describeInBrowser("the page around the pane", (browser) => {
  const open = async (options: Partial<PaneOptions> = {}): Promise<OpenPane> => {
    const pane = await openPane(browser(), { xlsx: BOOK, dist: bare.dist, ...options });
    await pane.frame.waitForFunction(() => typeof Office === "object");
    await pane.frame.evaluate(() => Office.onReady().then(() => undefined));
    return pane;
  };

  const write = ({ frame }: OpenPane, value: unknown): Promise<string> =>
    frame.evaluate(
      (each) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Bảng").getRange("B2").values = [[each]];
          await context.sync();
        }).then(
          () => "done",
          (error: { code: string }) => error.code,
        ),
      value,
    );

  test("what the pane writes is in the workbook", async () => {
    const pane = await open();
    expect(await write(pane, 7)).toBe("done");
    const [grid] = (await pane.workbook()).sheets;
    expect(grid?.rows[1]?.[1]?.value).toBe(7);
    expect(pane.excel.syncs).toHaveLength(1);
    await pane.close();
  });

  test.each([
    ["1.13", [true, false]],
    ["1.20", [true, true]],
  ])("ExcelApi %s is what the library says", async (apiSet, supported) => {
    const pane = await open({ apiSet, displayLanguage: "en-US" });
    const told = await pane.frame.evaluate(() => ({
      sets: ["1.13", "1.20"].map((each) => Office.context.requirements.isSetSupported("ExcelApi", each)),
      language: Office.context.displayLanguage,
      platform: Office.context.platform,
    }));
    expect(told).toEqual({ sets: supported, language: "en-US", platform: "OfficeOnline" });
    await pane.close();
  });

  test("the theme of Office is there before anybody asks", async () => {
    const pane = await open({ colors: "dark" });
    expect(await pane.frame.evaluate(() => Office.context.officeTheme.isDarkTheme)).toBe(true);
    await pane.close();
  });

  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("the connection's error %i arrives as %s, and nothing was done", async (code, told) => {
    const pane = await open();
    pane.xdm.fail({ request: 0, code });
    expect(await write(pane, 7)).toBe(told);
    expect(pane.excel.syncs).toHaveLength(0);
    expect(await write(pane, 8)).toBe("done");
    await pane.close();
  });

  test.each([
    [
      "an error that nobody caught",
      "setTimeout(() => { throw new Error('hỏng'); })",
      "uncaught: Error: hỏng",
    ],
    ["an error on the console", "console.error('hỏng')", "console: hỏng"],
    [
      "a request to somewhere else",
      "void fetch('https://example.com/x').catch(() => 0)",
      "https://example.com/x",
    ],
    ["a file that is not there", "void fetch('/missing.js').catch(() => 0)", "missing.js"],
  ])("%s is trouble", async (_name, script, said) => {
    const pane = await open();
    await pane.frame.evaluate(script);
    while (pane.trouble.found.length === 0) await pane.page.waitForTimeout(10);
    await expect(pane.close()).rejects.toThrow(said);
  });

  test("an error of the emulated Excel is trouble", async () => {
    const pane = await open();
    expect(await write(pane, { no: "value" })).toBe("InvalidArgument");
    await expect(pane.close()).rejects.toThrow("InvalidArgument");
  });
});
