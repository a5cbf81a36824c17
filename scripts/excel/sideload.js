"use strict";
// Is Excel here, and if the add-in cannot be put into it by a program: what a person does.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");

const MAC_EXCEL = "/Applications/Microsoft Excel.app";
const MAC_FOLDER = "~/Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** True when desktop Excel is installed. Excel exists on Windows and on macOS only. */
function excelHere() {
  if (process.platform === "darwin") return fs.existsSync(MAC_EXCEL);
  if (process.platform !== "win32") return false;
  return spawnSync("reg", ["query", "HKCR\\Excel.Application\\CLSID"], { stdio: "ignore" }).status === 0;
}

const WINDOWS = (manifest) => [
  "Để Excel tự mở với tab CCHC, cài chương trình của Microsoft một lần rồi chạy lại:",
  "  npm install --no-save office-addin-debugging",
  `Hoặc làm bằng tay theo docs/cai-dat.md, mục thư mục chia sẻ, với tệp ${manifest}`,
];

const MAC = (manifest) => [
  "Làm một lần trong cửa sổ Terminal rồi mở lại Excel, chọn Insert > Add-ins (My Add-ins) > Khắc phục CCHC:",
  `  mkdir -p ${MAC_FOLDER}`,
  `  cp "${manifest}" ${MAC_FOLDER}/`,
];

const WEB = (manifest) => [
  "Dùng Excel trên web (trình duyệt trên chính máy này):",
  "  1. Mở một sổ tính ở excel.cloud.microsoft hoặc OneDrive.",
  "  2. Chọn Home > Add-ins > More Add-ins (hoặc Insert > Add-ins) > My Add-ins > Upload My Add-in.",
  `  3. Chọn tệp ${manifest}`,
  "  4. Nếu trình duyệt báo chứng chỉ, mở https://localhost:3000/taskpane.html một lần và chấp nhận.",
];

/** What to do on that platform, line by line. */
function sideloadAdvice(platform, { excel, manifest }) {
  const absent = platform === "linux" ? "Linux không có Excel để bàn." : "Không thấy Excel trên máy này.";
  if (!excel) return [absent, ...WEB(manifest)];
  return platform === "darwin" ? MAC(manifest) : WINDOWS(manifest);
}

module.exports = { excelHere, sideloadAdvice };
