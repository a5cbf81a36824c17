/** Every byte that a page of the tests can load: the bundle, the genuine Office.js, and the page around the pane. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { APP_ID } from "./appContext";

/** https, because the library trusts no other host. Nothing listens there: the browser's requests are answered in it. */
export const ORIGIN = "https://localhost:3000";
export const HOST_PAGE = `${ORIGIN}/emulated-excel.html`;
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const root = path.resolve(__dirname, "../../..");
/** The bundle; E2E_DIST names another one. */
export const DIST = process.env["E2E_DIST"] ?? path.join(root, "dist");
const OFFICE = path.join(root, "node_modules/@microsoft/office-js/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface ServedFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** What an address answers; undefined for what is neither ours nor the library's. */
export function fileAt(address: string, dist: string): ServedFile | undefined {
  const url = new URL(address);
  const file = url.href.startsWith(OFFICE_CDN)
    ? path.join(OFFICE, decodeURIComponent(url.href.slice(OFFICE_CDN.length).replace(/[?#].*$/, "")))
    : url.origin === ORIGIN
      ? path.join(dist, decodeURIComponent(url.pathname))
      : undefined;
  if (file === undefined || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return {
    body: readFileSync(file),
    contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
  };
}

/**
 * The page around the pane: an iframe as Excel on the web makes one, and messages handed on as they are. `query` is what
 * the ribbon's button appends to the address of the pane; Office puts its own parameters behind it.
 */
export function hostPage(query: string, language: string): string {
  const own = `_host_Info=Excel$Web$16.00$${language}$corr$$disableLogging$0`;
  const parameters = query === "" ? own : `${query}&${own}`;
  const address = `/taskpane.html?${parameters}#&_xdm_Info=${["conversation", APP_ID, ORIGIN].join("|")}`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Excel</title>
<link rel="icon" href="data:,"><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}body{overflow:hidden}</style></head>
<body><iframe id="pane" title="CCHC" src="${address.replaceAll("&", "&amp;")}"></iframe><script>
const pane = () => document.getElementById("pane").contentWindow;
window.toPane = (texts) => { for (const text of texts) pane().postMessage(text, ${JSON.stringify(ORIGIN)}); };
window.addEventListener("message", ({ data, origin }) => {
  if (origin === ${JSON.stringify(ORIGIN)} && typeof data === "string") window.toHost(data);
});
</script></body></html>`;
}
