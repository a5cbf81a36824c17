/** The production bundle of the pane inside an emulated Excel on the web, with a workbook that was read from a file. */
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import type { Workbook } from "../../../src/core/grid/grid";
import { officeClient } from "../../excel/client";
import { emulatedHost, type EmulatedHost } from "../../excel/emulatedExcel";
import { workbookObject } from "../../excel/objects/workbookObject";
import { Processor } from "../../excel/processor";
import { tellWorkbook } from "../../excel/tell";
import { DIST, fileAt, HOST_PAGE, hostPage } from "./files";
import { giveOfficeTheme, type Colors } from "./officeTheme";
import { recalculate } from "./recalculate";
import { startClock } from "./startClock";
import { watchForTrouble, type Trouble } from "./trouble";
import { XdmHost } from "./xdmHost";

/** The clock of every page: what is written does not depend on the day of the test. */
export const NOW = "2026-11-20 10:00";
const ZONE = "Asia/Ho_Chi_Minh";

export interface PaneOptions {
  readonly xlsx: Uint8Array;
  /** The ribbon's button: what stands behind "?viec=". */
  readonly viec?: string;
  /** The newest ExcelApi of the emulated Excel; the floor of the product when not said. */
  readonly apiSet?: string;
  readonly displayLanguage?: string;
  readonly width?: number;
  readonly colors?: Colors;
  readonly dist?: string;
  /** An Excel that lives already: the pane was closed and is opened again. */
  readonly excel?: EmulatedHost;
  /** Before the page loads: faults for the first requests. */
  readonly prepare?: (excel: EmulatedHost, xdm: XdmHost) => void;
  /** Before the page loads: what else runs in it. */
  readonly inPage?: (context: BrowserContext) => Promise<void>;
}

export interface OpenPane {
  readonly page: Page;
  readonly frame: Frame;
  readonly excel: EmulatedHost;
  readonly xdm: XdmHost;
  readonly trouble: Trouble;
  /** The workbook as it is now, read by the product's own host over another connection. */
  workbook(): Promise<Workbook>;
  /** @throws Error when anything happened that the test did not ask for */
  close(): Promise<void>;
}

export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  const seed = readWorkbook(options.xlsx);
  const { apiSet = "1.13", displayLanguage = "vi-VN" } = options;
  const excel = options.excel ?? emulatedHost(seed, apiSet);
  if (!options.excel) tellWorkbook(excel.book, seed);
  const xdm = new XdmHost(excel, { apiSet, displayLanguage });
  options.prepare?.(excel, xdm);
  const context = await newContext(browser, options);
  await options.inPage?.(context);
  const page = await context.newPage();
  const trouble = watchForTrouble(page);
  await serve(context, options, trouble);
  await connect(page, xdm);
  await page.goto(HOST_PAGE);
  const frame = await paneFrame(page);
  return {
    page,
    frame,
    excel,
    xdm,
    trouble,
    workbook: () => readAgain(excel, apiSet),
    close: async () => {
      await context.close();
      const found = [...trouble.found, ...xdm.strange, ...excel.unexpectedErrors()];
      if (found.length > 0) throw new Error(`trouble in the pane:\n${found.join("\n")}`);
    },
  };
}

async function newContext(browser: Browser, { width = 320, colors = "light" }: PaneOptions) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "vi-VN",
    timezoneId: ZONE,
    colorScheme: colors === "dark" ? "dark" : "light",
    forcedColors: colors === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  await giveOfficeTheme(context, colors);
  await context.addInitScript(startClock, Date.parse(`${NOW.replace(" ", "T")}:00+07:00`));
  return context;
}

/** Nothing goes to a network: what is not ours and not the library's is refused and remembered. */
async function serve(context: BrowserContext, options: PaneOptions, trouble: Trouble): Promise<void> {
  const { viec, displayLanguage = "vi-VN", dist = DIST } = options;
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === HOST_PAGE) {
      const body = hostPage(viec === undefined ? "" : `viec=${viec}`, displayLanguage);
      return route.fulfill({ body, contentType: "text/html; charset=utf-8" });
    }
    const file = fileAt(address, dist);
    if (file) return route.fulfill(file);
    trouble.note(`a request for ${address}`);
    return route.abort();
  });
}

async function connect(page: Page, xdm: XdmHost): Promise<void> {
  await page.exposeFunction("toHost", async (text: string) => {
    const answers = await xdm.receive(text);
    for (const sheet of xdm.excel.book.sheets) recalculate(sheet);
    await send(page, answers);
  });
  xdm.excel.book.events.send = (entries) =>
    void send(page, xdm.raise("richApiMessage", { ArrayData: entries }));
}

async function send(page: Page, texts: readonly string[]): Promise<void> {
  if (texts.length === 0 || page.isClosed()) return;
  const post = (all: readonly string[]): void =>
    (window as unknown as { toPane(all: readonly string[]): void }).toPane(all);
  // A test may end while the pane still works.
  await page.evaluate(post, texts).catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

async function readAgain({ book }: EmulatedHost, floor: string): Promise<Workbook> {
  const processor = new Processor(workbookObject(book), floor);
  const client = officeClient((body) => processor.run(body));
  return excelHost((batch) => client.run(batch)).read();
}
