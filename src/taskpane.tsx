/** The page inside Excel: waits for Office, then shows the pane with the workbook that is open. */
import { StrictMode, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import { hasPages, readRun } from "./core";
import { excelHost, officeRun } from "./hosts/excel/excelHost";
import { localeOf } from "./pane/i18n/words";
import { localTime, themeOf, viecOf } from "./pane/opening/opening";
import { readAhead } from "./pane/opening/readAhead";
import { rehearse } from "./pane/opening/rehearse";
import { Unsupported } from "./pane/opening/Unsupported";
import { Pane, type PaneProps } from "./pane/Pane";
import type { Compute } from "./pane/session/effects";

const FLOOR = "1.13";

/** Lets the page draw what it says before work takes the thread. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What makes edits is not needed to read and show: it comes after the pane stands. */
const writing = () => import("./core/run/run");
const lookingAtPages = () => import("./core/run/remarks/pages");
const undoing = () => import("./core/run/takeBack");

/** Asked for early, so that it is there when somebody clicks; a failure comes up again with that click. */
const fetchAhead = (): void => void Promise.all([writing(), undoing()]).catch(() => undefined);

/** How long what was read has the page for itself, in milliseconds. */
const FETCH_AFTER_MS = 200;

/**
 * The wait for Excel's first answer is used to try out reading. What Excel answers comes before that; Safari knows no
 * moments that are free.
 */
let rehearsal: number | undefined;
const rehearseMeanwhile = (): void => {
  if ("requestIdleCallback" in window) rehearsal = requestIdleCallback(() => void rehearse());
};
const noRehearsal = (): void => {
  if (rehearsal !== undefined) cancelIdleCallback(rehearsal);
};

const compute: Compute = {
  read: (book, request) =>
    drawn().then(() => {
      noRehearsal();
      setTimeout(fetchAhead, FETCH_AFTER_MS);
      const read = readRun(book, request);
      return hasPages(book) ? lookingAtPages().then(({ withPages }) => withPages(book, read)) : read;
    }),
  run: (book, request) => writing().then(({ run }) => drawn().then(() => run(book, request))),
  takeBack: (book, options) => undoing().then(({ takeBack }) => drawn().then(() => takeBack(book, options))),
};

/** One listener's worth of news from the host to the pane. */
function waitingNews() {
  const listeners = new Set<(waiting: boolean) => void>();
  let isWaiting = false;
  const onWaiting = (listener: (waiting: boolean) => void): (() => void) => {
    listeners.add(listener);
    if (isWaiting) listener(true);
    return () => listeners.delete(listener);
  };
  const tell = (waiting: boolean): void => {
    isWaiting = waiting;
    listeners.forEach((listener) => listener(waiting));
  };
  return { onWaiting, tell };
}

/** Everything about this Excel that the pane works with. */
function surroundings(): Omit<PaneProps, "theme"> {
  const { onWaiting, tell } = waitingNews();
  let stop = new AbortController();
  const request = viecOf(window.location.search);
  // A ribbon's click goes on to write as soon as the workbook is read.
  if (request !== undefined) fetchAhead();
  return {
    host: readAhead(excelHost(officeRun(Excel.run), { onWaiting: tell, signal: () => stop.signal })),
    compute,
    now: () => localTime(new Date()),
    request,
    locale: localeOf(Office.context.displayLanguage),
    kind: "excel",
    onWaiting,
    onCancel: () => {
      stop.abort();
      stop = new AbortController();
    },
    documents: () => import("./documents"),
    openWorkbook: (bytes) => import("./hosts/xlsx/read").then(({ readWorkbook }) => readWorkbook(bytes)),
    // Excel on a Mac shows the pane in a view that hands no files over.
    canDownload: Office.context.platform !== Office.PlatformType.Mac,
    onLocale: (locale) => {
      document.documentElement.lang = locale;
    },
  };
}

const forced = window.matchMedia("(forced-colors: active)");

function watchForced(listener: () => void): () => void {
  forced.addEventListener("change", listener);
  return () => forced.removeEventListener("change", listener);
}

/** Excel tells its colours once; the system's contrast can change while the pane is open. */
function ThemedPane(props: Omit<PaneProps, "theme">) {
  const isForced = useSyncExternalStore(watchForced, () => forced.matches);
  // Where Excel has no themes, Office.js has no officeTheme either, whatever its types say.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return <Pane {...props} theme={themeOf({ background: theme?.bodyBackgroundColor, isForced })} />;
}

async function show(root: Root, host: Office.HostType | null): Promise<void> {
  const locale = localeOf(Office.context.displayLanguage ?? "");
  document.documentElement.lang = locale;
  if (host !== Office.HostType.Excel) root.render(<Unsupported why="notExcel" locale={locale} />);
  else if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR))
    root.render(<Unsupported why="tooOld" locale={locale} />);
  else {
    const around = surroundings();
    // What was asked of Excel goes out before the page is drawn for the first time.
    await drawn();
    root.render(
      <StrictMode>
        <ThemedPane {...around} />
      </StrictMode>,
    );
  }
}

const element = document.getElementById("root");
if (!element) throw new Error("the page has no place for the pane");
const { host } = await Office.onReady();
document.body.style.margin = "0";
await show(createRoot(element), host);
rehearseMeanwhile();
