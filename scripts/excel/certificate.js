"use strict";
// The certificate of https://localhost, made and trusted by Microsoft's own program for add-in makers.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");
const read = (name) => fs.readFileSync(path.join(FOLDER, name));
const has = (name) => fs.existsSync(path.join(FOLDER, name));

const UNTRUSTED = [
  "Chứng chỉ đã tạo nhưng máy này chưa tin: chương trình không cài được nó vào hệ thống.",
  `  Cách làm: cài tệp ${path.join(FOLDER, "ca.crt")} vào danh sách chứng chỉ gốc được tin của máy hoặc trình duyệt,`,
  "  hoặc chạy bằng tài khoản có quyền quản trị: npx office-addin-dev-certs install",
];

/** The files that an earlier or half-finished run has left; throws a sentence when there are none. */
function leftFiles(cause) {
  if (!has("localhost.key") || !has("localhost.crt"))
    throw new Error(
      `Không tạo được chứng chỉ cho https://localhost (${cause.message}). Hãy thử: npx office-addin-dev-certs install`,
      { cause },
    );
  return { key: read("localhost.key"), cert: read("localhost.crt") };
}

/** What an https server needs, and what the person should know about it. Loaded only here: starting it is slow. */
async function certificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  try {
    return { secure: await getHttpsServerOptions(), notes: [] };
  } catch (cause) {
    // As root without sudo the files are made, and only making the machine trust them fails.
    return { secure: leftFiles(cause), notes: UNTRUSTED };
  }
}

module.exports = { certificate };
