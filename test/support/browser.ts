/**
 * A headless browser for tests: $CHROME_PATH, else one that the machine has, else the Chromium that comes with the
 * development packages (Linux on x64 only). Where there is none, suites are skipped, loudly.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";

/** A program to start, and what it needs in its environment. */
interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const root = path.resolve(__dirname, "../..");
const bin = path.join(root, "node_modules/@sparticuz/chromium/bin");
const cache = path.join(root, "node_modules/.cache/chromium");

const windows = (tail: string): string[] =>
  ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [path.join(folder, tail)];
  });

const KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    ...windows("Microsoft\\Edge\\Application\\msedge.exe"),
    ...windows("Google\\Chrome\\Application\\chrome.exe"),
  ],
};

const installed = (): string | undefined => (KNOWN[process.platform] ?? []).find((file) => existsSync(file));
const isShipped = (): boolean =>
  process.platform === "linux" && process.arch === "x64" && existsSync(path.join(bin, "chromium.br"));

/** Whether a browser can be started here. A $CHROME_PATH that leads nowhere is a mistake, not a missing browser. */
export const hasBrowser = (): boolean =>
  Boolean(process.env["CHROME_PATH"]) || installed() !== undefined || isShipped();

function findProgram(): Program {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which is not there`);
    return { path: chosen, env: {} };
  }
  const known = installed();
  return known === undefined ? shippedProgram() : { path: known, env: {} };
}

/** The Chromium of the packages, unpacked once; with the libraries and fonts that a bare machine lacks. */
function shippedProgram(): Program {
  if (!existsSync(cache)) unpack();
  const program = path.join(cache, "chromium");
  const isMissing = spawnSync("ldd", [program], { encoding: "utf8" }).stdout.includes("not found");
  return {
    path: program,
    env: {
      ...(isMissing ? { LD_LIBRARY_PATH: path.join(cache, "lib") } : {}),
      ...(existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: path.join(cache, "fonts") }),
    },
  };
}

/**
 * Into a folder of its own, which is renamed when it is whole: several may begin at once. The package takes any
 * "chromium" that lies in the temporary folder, and unpacks the libraries only in a cloud; hence both ways round that.
 */
function unpack(): void {
  mkdirSync(path.dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  try {
    fill(folder);
    if (!existsSync(cache)) renameSync(folder, cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string): void {
  const inflate = `import("@sparticuz/chromium").then((module) => module.default.executablePath())`;
  execFileSync(process.execPath, ["-e", inflate], { cwd: root, env: { ...process.env, TMPDIR: folder } });
  const libraries = brotliDecompressSync(readFileSync(path.join(bin, "al2023.tar.br")));
  execFileSync("tar", ["-x", "-C", folder], { input: libraries });
}

/** Whoever asks closes it. */
export function launchBrowser(): Promise<Browser> {
  const { path: executablePath, env } = findProgram();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** A suite that needs a browser; `browser` may be asked for inside tests. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  if (!hasBrowser()) {
    console.warn(`*** SKIPPED, NO BROWSER: ${name}. Set CHROME_PATH to a Chromium, Chrome or Edge. ***`);
    describe.skip(name, () => suite(() => missing()));
    return;
  }
  describe(name, () => {
    let launched: Browser | undefined;
    beforeAll(async () => {
      launched = await launchBrowser();
    });
    afterAll(() => launched?.close());
    suite(() => launched ?? missing());
  });
}

function missing(): never {
  throw new Error("the browser has not been started");
}
