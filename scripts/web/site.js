"use strict";
// A folder of static files over HTTP: the address bar of `npm start` and of `npm run start:excel`.
const fs = require("node:fs");
const path = require("node:path");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Excel on the web shows the pane in a frame of these; nothing else may frame any page. docs/trien-khai.md names them too. */
const EXCEL_FRAMES =
  "https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com";
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;
const PANE = "taskpane.html";

/** A name with a hash of its content never changes; pages are asked for anew; the rest is checked each time. */
function cachingOf(name) {
  if (HASHED.test(name)) return "public, max-age=31536000, immutable";
  return name.endsWith(".html") ? "no-store" : "no-cache";
}

function headersOf(file) {
  const name = path.basename(file);
  const headers = {
    "Content-Type": TYPES[path.extname(name)] ?? "application/octet-stream",
    "Cache-Control": cachingOf(name),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  if (!name.endsWith(".html")) return headers;
  const frames = name === PANE ? `'self' ${EXCEL_FRAMES}` : "'none'";
  return { ...headers, "Content-Security-Policy": `frame-ancestors ${frames}` };
}

/** The path that a request names, or undefined when it cannot be read as text. */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

/**
 * The real file that a request names inside the folder, or undefined. A folder stands for its index page.
 * Symbolic links are followed before the comparison, so that none leads outside.
 */
function fileFor(folder, url) {
  const named = pathOf(url);
  if (named === undefined || named.includes("\0") || named.includes("\\")) return undefined;
  const place = path.join(folder, named.endsWith("/") ? `${named}index.html` : named);
  try {
    const file = fs.realpathSync(place);
    const inside = file.startsWith(fs.realpathSync(folder) + path.sep);
    return inside && fs.statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response, status, sentence) {
  response.writeHead(status, { "Content-Type": TYPES[".txt"], "X-Content-Type-Options": "nosniff" });
  response.end(`${sentence}\n`);
}

/** Answers requests with the files of the folder. GET and HEAD only; nothing is ever written. */
function siteOf(folder) {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Chỉ đọc được tệp ở đây.");
    const file = fileFor(folder, request.url);
    if (!file) return refuse(response, 404, "Không có tệp này.");
    response.writeHead(200, { ...headersOf(file), "Content-Length": fs.statSync(file).size });
    if (request.method === "HEAD") return response.end();
    return fs
      .createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

module.exports = { siteOf };
