/** The small server of `npm start`: types, headers, nothing from outside its folder, the next port when one is taken. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { SaxesParser } from "saxes";
import { ask, holdPort, serve, type Served } from "./support/serving";

const ABOVE = "kept above the folder";
const FILES: Readonly<Record<string, string>> = {
  "index.html": "<p>Trang đầu</p>",
  "taskpane.html": "<p>Bảng điều khiển</p>",
  "workbench.0123abcd.js": "'ộ'",
  "serviceWorker.js": "1",
  "manifest.webmanifest": "{}",
  "docs/huong dan.html": "<p>Hướng dẫn</p>",
  "a.xlsx": "PK",
  "a.unknown": "?",
};

describe("the server of npm start", () => {
  let parent = "";
  let site: Served;

  beforeAll(async () => {
    parent = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-site-"));
    const folder = path.join(parent, "dist");
    fs.mkdirSync(path.join(folder, "docs"), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, name), text);
    fs.writeFileSync(path.join(parent, "secret.txt"), ABOVE);
    fs.mkdirSync(path.join(parent, "dist-other"));
    fs.writeFileSync(path.join(parent, "dist-other", "secret.txt"), ABOVE);
    fs.symlinkSync(path.join(parent, "secret.txt"), path.join(folder, "link.txt"));
    site = await serve("scripts/serve.js", [folder, "4300"]);
  });
  afterAll(async () => {
    await site.stop();
    fs.rmSync(parent, { recursive: true, force: true });
  });

  test.each([
    ["/", "text/html; charset=utf-8", "no-store"],
    ["/taskpane.html?viec=khoi-phuc&_host_Info=Excel", "text/html; charset=utf-8", "no-store"],
    ["/workbench.0123abcd.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/serviceWorker.js", "text/javascript; charset=utf-8", "no-cache"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-cache"],
    ["/docs/huong%20dan.html", "text/html; charset=utf-8", "no-store"],
    ["/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "no-cache"],
    ["/a.unknown", "application/octet-stream", "no-cache"],
  ])("%s is %s, %s", async (address, type, caching) => {
    const { status, headers } = await ask(site.port, address);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, caching]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("Vietnamese text arrives as it is, and HEAD answers without a body", async () => {
    expect((await ask(site.port, "/")).body).toBe(FILES["index.html"]);
    const head = await ask(site.port, "/", "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(FILES["index.html"] ?? "")));
  });

  test("Excel on the web may frame the pane; nobody may frame another page", async () => {
    const policyOf = async (address: string): Promise<string> =>
      String((await ask(site.port, address)).headers["content-security-policy"]);
    expect(await policyOf("/taskpane.html")).toContain(
      "frame-ancestors 'self' https://*.officeapps.live.com",
    );
    expect(await policyOf("/index.html")).toBe("frame-ancestors 'none'");
  });

  test("the configurations that we hand out for other servers say the same, and IIS can read its own", async () => {
    const guide = fs.readFileSync(path.resolve(__dirname, "../docs/trien-khai.md"), "utf8");
    for (const page of ["/taskpane.html", "/index.html"]) {
      const policy = String((await ask(site.port, page)).headers["content-security-policy"]);
      expect(guide.split(`"${policy}"`)).toHaveLength(3);
    }
    const [, webConfig = ""] = /```xml\n([^]*?)```/.exec(guide) ?? [];
    const opened: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => void opened.push(name));
    parser.write(webConfig).close();
    expect(opened[0]).toBe("configuration");
  });

  test.each([
    "/../secret.txt",
    "/docs/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/../dist-other/secret.txt",
    "//../secret.txt",
    "/link.txt",
    "/docs",
    "/docs/",
    "/absent.html",
    "/%00",
    "/%E0%A4%A",
    "/index.html/",
  ])("%s is not found", async (address) => {
    const { status, body } = await ask(site.port, address);
    expect(status).toBe(404);
    expect(body).not.toContain(ABOVE);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
    expect((await ask(site.port, "/", method)).status).toBe(405);
  });

  test("a taken port gives way to the next", async () => {
    const { port, free } = await holdPort();
    const other = await serve("scripts/serve.js", [parent, String(port)]);
    await other.stop();
    free();
    expect(other.port).toBeGreaterThan(port);
  });
});
