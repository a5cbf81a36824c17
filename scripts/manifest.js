"use strict";
// `npm run manifest -- https://ten-may-chu.vn/thu-muc`: the manifest for that address, without building the pages again.
const fs = require("node:fs");
const path = require("node:path");
const { manifestFor, readHost } = require("./web/host");

const OUT = path.resolve(__dirname, "..", "tmp", "manifest.xml");

function main([host, file = OUT]) {
  if (!host) throw new Error("Viết: npm run manifest -- https://ten-may-chu.vn/thu-muc [tệp kết quả]");
  const xml = manifestFor(readHost(host));
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, xml);
  console.log(`Đã ghi ${path.relative(process.cwd(), path.resolve(file))} cho ${readHost(host)}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
