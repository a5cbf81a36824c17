"use strict";
// The address that the add-in is published at: checked as given, and put into the manifest.
const fs = require("node:fs");
const path = require("node:path");

const DEVELOPMENT_HOST = "https://localhost:3000";
const MANIFEST = path.resolve(__dirname, "..", "..", "manifest.xml");

const refusal = (text, reason) =>
  new Error(`Địa chỉ “${text}” ${reason}. Viết như: --env host=https://ten-may-chu.vn/thu-muc`);

/**
 * The address without a slash at its end; the development address when none is given.
 * Throws a sentence when Excel could not open pages there.
 */
function readHost(text) {
  if (text === undefined) return DEVELOPMENT_HOST;
  if (typeof text !== "string" || !URL.canParse(text)) throw refusal(text, "không phải là một địa chỉ");
  const url = new URL(text);
  if (url.protocol !== "https:")
    throw refusal(text, "phải bắt đầu bằng https://, vì Excel không mở trang khác");
  const base = (url.origin + url.pathname).replace(/\/$/, "");
  // What the URL parser would drop or rewrite (user, query, "//", "..", blanks) is refused rather than guessed.
  if (base !== text.replace(/\/$/, "") || /\/\/|\.(html?|xml|js|aspx?|php)$|["'<>&]/.test(url.pathname))
    throw refusal(
      text,
      "chỉ được gồm tên máy chủ và thư mục (chữ thường, không có tên tệp, dấu ? hay dấu #)",
    );
  return base;
}

/** The manifest for that address. AppDomain takes a server's name alone, without a folder. */
function manifestFor(host, xml = fs.readFileSync(MANIFEST, "utf8")) {
  return xml
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}<`, `<AppDomain>${new URL(host).origin}<`)
    .replaceAll(`"${DEVELOPMENT_HOST}/`, `"${host}/`);
}

module.exports = { DEVELOPMENT_HOST, manifestFor, readHost };
