/** The workbench in a browser: what a person sees, what they are handed, and everything that must never happen. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Download, Frame, Page } from "playwright-core";
import { NOW } from "../../excelPage/openPane";
import { startClock } from "../../excelPage/startClock";
import { watchForTrouble, type Trouble } from "../../excelPage/trouble";

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
  /** Runs inside the page before anything else. */
  readonly prepare?: () => void;
}

export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane is part of the page; here it goes by the name that the steps of the pane know. */
  readonly frame: Frame;
  readonly trouble: Trouble;
  /** @throws Error when anything happened that the test did not ask for */
  close(): Promise<void>;
}

/** Every visit has a browser profile of its own: no cache and no service worker of the one before. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: WorkbenchOptions = {},
): Promise<Workbench> {
  const { width = 1280, height = 800, isDark = false, prepare } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    colorScheme: isDark ? "dark" : "light",
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  await context.addInitScript(startClock, Date.parse(`${NOW.replace(" ", "T")}:00+07:00`));
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  const trouble = watchForTrouble(page);
  stayHome(context, new URL(address).origin, trouble);
  await page.goto(address);
  // The folder's own page leads on to that of the workbench.
  await page.getByRole("button", { name: "Dùng bảng điểm mẫu" }).waitFor();
  return { page, context, frame: page.mainFrame(), trouble, close: () => close(context, trouble) };
}

async function close(context: BrowserContext, { found }: Trouble): Promise<void> {
  await context.close();
  if (found.length > 0) throw new Error(`trouble on the page:\n${found.join("\n")}`);
}

/** Pages, workers and the service worker alike. Data and blob addresses never leave the machine. */
function stayHome(context: BrowserContext, origin: string, trouble: Trouble): void {
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin !== origin) trouble.note(`a request for ${request.url()}`);
    if (request.method() !== "GET" || request.postData() !== null || url.search !== "")
      trouble.note(`data with a request: ${request.method()} ${request.url()}`);
  });
}

/** What a download brings, once it is complete. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does something that ends in a download. */
export async function downloadOf({ page }: Workbench, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return contentOf(download);
}

async function contentOf(download: Download): Promise<Downloaded> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
