/** The page in a browser: the same pane beside a workbook from a file, for everyone without a new Excel. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import sample from "../assets/samples/bang-diem-mau.xlsx";
import { localeOf, type Locale } from "./pane/i18n/words";
import { localTime } from "./pane/opening/opening";
import type { Outside } from "./pane/sections/sectionProps";
import { App } from "./workbench/App";
import { Desk } from "./workbench/desk/desk";
import { browserDisk } from "./workbench/desk/disk";
import { vi } from "./workbench/i18n/vi";

/** The sample comes with the page, as text: nothing has to be fetched for it. */
function bytesOf(dataUrl: string): Uint8Array {
  const text = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const desk = new Desk({
  startWorker: () => new Worker(new URL("./workbench/worker.ts", import.meta.url)),
  sample: () => ({ name: vi.sampleFile, bytes: bytesOf(sample) }),
  disk: browserDisk,
  now: () => localTime(new Date()),
});

/** What the pane needs only now and then. */
const outside: Outside = {
  documents: () => import("./documents"),
  openWorkbook: (bytes) => import("./hosts/xlsx/read").then(({ readWorkbook }) => readWorkbook(bytes)),
};

const setLanguage = (locale: Locale): void => {
  document.documentElement.lang = locale;
};

const element = document.getElementById("root");
if (!element) throw new Error("the page has no place for the workbench");
const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const locale = localeOf("vi");
setLanguage(locale);
createRoot(element).render(
  <StrictMode>
    <App desk={desk} locale={locale} isDark={isDark} onLocale={setLanguage} outside={outside} />
  </StrictMode>,
);
