/** `npm start` and what `npm run start:excel` says, as a person meets them. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { ask, holdPort, serve } from "./support/serving";
import { BUILD_MS } from "./support/webBuild";

const ROOT = path.resolve(__dirname, "..");
const RESULT = path.join(ROOT, "tmp/ket-qua-mau.xlsx");
const start = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, "scripts/start.js"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });

describe("npm start", () => {
  test(
    "--once does the sample, prints its totals, and ends",
    () => {
      fs.rmSync(RESULT, { force: true });
      const { status, stdout, stderr } = start("--once");
      expect({ status, said: status === 0 ? "" : stderr }).toEqual({ status: 0, said: "" });
      for (const figure of ["90,88", "87,25", "12,75"]) expect(stdout).toContain(figure);
      expect(fs.readFileSync(RESULT).subarray(0, 2).toString()).toBe("PK");
    },
    BUILD_MS,
  );

  test(
    "serves the workbench at the next free port, and says so, and what to do",
    async () => {
      const { port, free } = await holdPort();
      const site = await serve("scripts/start.js", ["--no-open", "--port", String(port)]);
      const { status, body } = await ask(site.port, "/workbench.html");
      await site.stop();
      free();
      expect([status, body.includes('<html lang="vi">')]).toEqual([200, true]);
      expect(site.port).toBeGreaterThan(port);
      expect(site.printed).toContain(`Cổng ${String(port)} đang bận`);
    },
    BUILD_MS,
  );

  test.each([
    ["--sai", "Lựa chọn của npm start"],
    ["--port=abc", "Cổng “abc” không hợp lệ"],
    ["--port=70000", "Cổng “70000” không hợp lệ"],
  ])("%s is answered by one sentence", (argument, sentence) => {
    const { status, stderr } = start(argument);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("npm run start:excel without a program that sideloads", () => {
  const advice = (platform: string, excel: boolean): string => {
    const code =
      "const { sideloadAdvice } = require('./scripts/excel/sideload');" +
      `console.log(sideloadAdvice('${platform}', { excel: ${String(excel)}, manifest: 'M.xml' }).join('\\n'))`;
    return execFileSync(process.execPath, ["-e", code], { cwd: ROOT, encoding: "utf8" });
  };

  test("says on Linux that Excel is not here, and how to use it on the web", () => {
    expect(advice("linux", false)).toMatch(/Linux không có Excel[^]*Upload My Add-in[^]*M\.xml/);
  });

  test("leads to the web where Excel is absent, and to its own folder on a Mac", () => {
    expect(advice("win32", false)).toMatch(/Không thấy Excel[^]*Upload My Add-in/);
    expect(advice("darwin", true)).toMatch(/cp "M\.xml" .*com\.microsoft\.Excel\/Data\/Documents\/wef/);
  });

  test("names the command that makes it automatic on Windows", () => {
    expect(advice("win32", true)).toMatch(/npm install --no-save office-addin-debugging[^]*M\.xml/);
  });
});
