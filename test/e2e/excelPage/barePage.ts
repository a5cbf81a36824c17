/** A folder with a page that loads Office.js and nothing else, in place of the pane. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>CCHC</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

export function barePage(): { readonly dist: string; remove(): void } {
  const dist = mkdtempSync(path.join(tmpdir(), "cchc-bare-"));
  writeFileSync(path.join(dist, "taskpane.html"), PAGE);
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
}
