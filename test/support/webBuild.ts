/** The production pages in dist/, built first when the sources are newer, and their parts as values. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = path.resolve(__dirname, "../..");

/** How long a test may wait for the pages to be built, here or in a test beside it. */
export const BUILD_MS = 240_000;

export interface Site {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  /** Every file, by its path inside the folder, with "/" between names. */
  readonly names: readonly string[];
}

export function builtSite(): Site {
  const script = path.join(ROOT, "scripts/web.js");
  const said = execFileSync(process.execPath, [script], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  const folder = said.trim();
  const bytes = (name: string): Buffer => readFileSync(path.join(folder, name));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return {
    has: (name) => existsSync(path.join(folder, name)),
    text: (name) => bytes(name).toString("utf8"),
    bytes,
    names: names.map((name) => name.split(path.sep).join("/")).sort(),
  };
}

/** Every address that a page names in an attribute. */
export const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:src|href)=(?:"([^"]*)"|([^\s>]*))/g)].map((match) => match[1] ?? match[2] ?? "");

/** Scripts that a page loads, in order. */
export const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map((match) => match[1] ?? "");

/** Bytes on the wire of several files, each compressed on its own as servers do. */
export const gzipSize = (site: Site, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(site.bytes(name)).length, 0);

export interface Precache {
  readonly version: string;
  readonly files: readonly string[];
}

/** What the build told the service worker. */
export function precacheOf(site: Site): Precache {
  const [, told = ""] = /^self\.PRECACHE=(.*);$/m.exec(site.text("serviceWorker.js")) ?? [];
  return JSON.parse(told) as Precache;
}
