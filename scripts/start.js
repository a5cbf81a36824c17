"use strict";
// `npm start`: does the main job on the sample scorecard, then serves the workbench until Ctrl+C.
// `--once` ends after the sample (for machines without a person), `--no-open` opens no browser, `--port N` begins at N.
const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { builtCli } = require("./cli");
const { listen } = require("./web/listen");
const { siteOf } = require("./web/site");
const { builtWeb, root } = require("./web");

const SAMPLE = "assets/samples/bang-diem-mau.xlsx";
const RESULT = path.join("tmp", "ket-qua-mau.xlsx");
const FIRST_PORT = 3000;
const jobs = [
  ["read", SAMPLE],
  ["appendix", SAMPLE, "-o", RESULT],
];

/** Runs one command of the built command line; what it prints is shown where `shown` says so, or where it fails. */
function run(cli, job, shown) {
  const done = spawnSync(process.execPath, [cli, ...job], { cwd: root, encoding: "utf8" });
  if (done.error) throw done.error;
  if (shown || done.status !== 0) console.log(`> cchc ${job.join(" ")}\n\n${done.stdout}${done.stderr}`);
  if (done.status !== 0) throw new Error(`Lệnh “cchc ${job[0]}” trên bảng mẫu không chạy được.`);
}

/** The sample scorecard with its deduction column and appendices, as a file to open. */
function doSample(shown) {
  const cli = builtCli();
  fs.mkdirSync(path.join(root, "tmp"), { recursive: true });
  // Our own result of the last time; the command itself never overwrites a file.
  fs.rmSync(path.join(root, RESULT), { force: true });
  for (const job of jobs) run(cli, job, shown);
}

/** The program that opens an address here, or undefined on a machine without a desktop. */
function opener() {
  if (process.env.CI) return undefined;
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  if (process.platform === "darwin") return ["open"];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

function openBrowser(address) {
  const [program, ...args] = opener() ?? [];
  if (!program) return;
  const child = spawn(program, [...args, address], { detached: true, stdio: "ignore" });
  // The address is printed anyway: a person opens it by hand.
  child.on("error", () => undefined);
  child.unref();
}

function tell(address, port, wanted) {
  if (port !== wanted) console.log(`Cổng ${wanted} đang bận nên dùng cổng ${port}.`);
  console.log(`
Bàn làm việc: ${address}
  1. Mở địa chỉ trên bằng trình duyệt (Edge, Chrome, Firefox, Safari).
  2. Thả tệp .xlsx có bảng chấm điểm vào trang, hoặc bấm “Dùng bảng điểm mẫu”.
  3. Bấm “Tính điểm trừ” hoặc “Chèn phụ lục”, rồi “Tải về”.
Tệp của bạn không rời khỏi máy này. Kết quả mẫu để mở bằng Excel, WPS hoặc LibreOffice: ${RESULT}
Dừng: bấm Ctrl+C.`);
}

function readPort(text) {
  const port = text === undefined ? FIRST_PORT : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`Cổng “${text}” không hợp lệ: viết một số từ 1 đến 65535, ví dụ --port 4000`);
}

function readOptions() {
  const options = {
    once: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
    port: { type: "string" },
  };
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Error("Lựa chọn của npm start: --once, --no-open, --port SỐ. Ví dụ: npm start -- --port 4000");
  }
}

async function main() {
  const values = readOptions();
  const wanted = readPort(values.port);
  const dist = builtWeb();
  doSample(values.once);
  if (values.once) return console.log(`Các trang: dist/ · Kết quả mẫu: ${RESULT}`);
  const { port } = await listen(siteOf(dist), wanted);
  const address = `http://localhost:${port}/`;
  tell(address, port, wanted);
  if (!values["no-open"]) openBrowser(address);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
