/** What is published: the production bundle as files. */
import path from "node:path";
import {
  addressesIn,
  builtSite,
  BUILD_MS,
  gzipSize,
  precacheOf,
  scriptsIn,
  type Site,
} from "./support/webBuild";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The pane's first load without the Word part, compressed. */
const FIRST_LOAD_BYTES = 230_000;
const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

let site: Site;
beforeAll(() => {
  site = builtSite();
}, BUILD_MS);

const directives = (page: string): Record<string, string> =>
  Object.fromEntries(
    (POLICY.exec(site.text(page))?.[1] ?? "").split("; ").map((each): [string, string] => {
      const [name = "", ...rest] = each.split(" ");
      return [name, rest.join(" ")];
    }),
  );
const pages = (): string[] => site.names.filter((name) => name.endsWith(".html"));
const ownScripts = (page: string): string[] => scriptsIn(site.text(page)).filter((src) => src !== OFFICE_JS);

describe("content security", () => {
  const COMMON = {
    "default-src": "'none'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };

  test("the pane takes scripts from its own server and from Microsoft, and connects to nothing", () => {
    expect(directives("taskpane.html")).toEqual({
      ...COMMON,
      "script-src": "'self' https://appsforoffice.microsoft.com",
    });
  });

  test("the workbench takes everything from its own server, and connects to nothing", () => {
    expect(directives("workbench.html")).toEqual({
      ...COMMON,
      "script-src": "'self'",
      "manifest-src": "'self'",
      "worker-src": "'self'",
    });
  });

  test("no page holds a script, a handler or an unprotected head", () => {
    for (const page of pages()) {
      const html = site.text(page);
      expect([page, POLICY.test(html)]).toEqual([page, true]);
      expect([page, ...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([page]);
      expect([page, ...html.matchAll(/\son\w+\s*=/g)]).toEqual([page]);
      const policyAt = html.indexOf("Content-Security-Policy");
      expect(html.search(/<(script|link)\b/)).toBeGreaterThan(policyAt);
    }
  });

  test("no script of ours compiles text", () => {
    const scripts = site.names.filter((name) => name.endsWith(".js"));
    const guilty = scripts.filter((name) => /\beval\(|\bnew Function\(|\bFunction\("/.test(site.text(name)));
    expect(guilty).toEqual([]);
  });
});

describe("pages", () => {
  test("are in Vietnamese and in UTF-8, and say so early", () => {
    for (const page of pages()) {
      const head = site.bytes(page).subarray(0, 1024).toString("utf8");
      expect([page, /<html lang="vi">/.test(head), /<meta charset="utf-8"/.test(head)]).toEqual([
        page,
        true,
        true,
      ]);
    }
  });

  test("name only relative addresses that exist, so that any folder of any server will do", () => {
    for (const page of pages()) {
      const targets = addressesIn(site.text(page)).filter(
        (each) => each !== OFFICE_JS && !each.startsWith("#"),
      );
      const foreign = targets.filter((each) => /^(\/|\w+:)/.test(each) && !each.startsWith("https://"));
      expect([page, ...foreign]).toEqual([page]);
      const local = targets.filter((each) => !/^\w+:/.test(each));
      const lost = local.filter(
        (each) => !site.has(path.posix.join(path.posix.dirname(page), each.split(/[?#]/)[0] ?? "")),
      );
      expect([page, ...lost]).toEqual([page]);
    }
  });

  test("Office.js is asked for in the pane, before our own scripts, and nowhere else", () => {
    expect(scriptsIn(site.text("taskpane.html"))[0]).toBe(OFFICE_JS);
    expect(ownScripts("taskpane.html").length).toBeGreaterThan(0);
    expect(scriptsIn(site.text("workbench.html"))).not.toContain(OFFICE_JS);
  });

  test("own scripts carry a hash of their content", () => {
    for (const page of ["taskpane.html", "workbench.html"])
      for (const script of ownScripts(page)) expect(script).toMatch(/^[\w-]+\.[0-9a-f]{8}\.js$/);
  });

  test("guides have no script, and their links between headings lead somewhere", () => {
    const guides = pages().filter((page) => page.startsWith("docs/"));
    expect(guides).toEqual(expect.arrayContaining(["docs/cai-dat.html", "docs/huong-dan.html"]));
    for (const page of guides) {
      const html = site.text(page);
      expect(html).not.toContain("<script");
      const anchors = addressesIn(html).filter((each) => each.startsWith("#"));
      const lost = anchors.filter((each) => !html.includes(`id="${decodeURIComponent(each.slice(1))}"`));
      expect([page, ...lost]).toEqual([page]);
      expect(html).not.toMatch(/href="[^":]*\.md["#]/);
    }
  });
});

describe("sizes", () => {
  test("the pane's first load stays below 230 kB compressed", () => {
    expect(gzipSize(site, ownScripts("taskpane.html"))).toBeLessThan(FIRST_LOAD_BYTES);
  });

  test("Word documents are no part of a first load", () => {
    for (const page of ["taskpane.html", "workbench.html"]) {
      const words = ownScripts(page).filter((name) => site.text(name).includes("w:document"));
      expect([page, ...words]).toEqual([page]);
    }
  });
});

describe("offline use", () => {
  test("everything that the workbench shows is kept, by names that exist", () => {
    const { files, version } = precacheOf(site);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(files).toEqual(expect.arrayContaining(["index.html", "workbench.html", "manifest.webmanifest"]));
    expect(files).toEqual(expect.arrayContaining(ownScripts("workbench.html")));
    expect(files.filter((name) => !site.has(name))).toEqual([]);
    const shown = addressesIn(site.text("workbench.html")).filter((each) => !files.includes(each));
    expect(shown).toEqual([]);
  });

  test("nothing else is kept: no pane, no source map, no workbook, not the worker itself", () => {
    const { files } = precacheOf(site);
    expect(files.filter((name) => /taskpane|\.map$|\.xlsx$|serviceWorker|manifest\.xml/.test(name))).toEqual(
      [],
    );
  });

  test("the workbench can be installed: a name, a start page, icons of the sizes that they name", () => {
    const app = JSON.parse(site.text("manifest.webmanifest")) as {
      readonly lang: string;
      readonly start_url: string;
      readonly icons: ReadonlyArray<{ readonly src: string; readonly sizes: string }>;
    };
    expect([app.lang, site.has(app.start_url)]).toEqual(["vi", true]);
    expect(app.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
    for (const { src, sizes } of app.icons) {
      const png = site.bytes(src);
      expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
    }
  });
});
