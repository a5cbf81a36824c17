"use strict";
// The guides in docs/*.md as pages, so that a link from Excel opens something that reads well.
const path = require("node:path");

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const PAGES = [
  ["huong-dan", "Hướng dẫn sử dụng"],
  ["cai-dat", "Cài đặt trong Excel"],
  ["trien-khai", "Đặt lên máy chủ"],
];

/** "Mục 2. Cài đặt" -> "mục-2-cài-đặt": the anchors that code hosts give to headings. */
const anchorOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** Guides link to each other by file name; here they are pages. */
const pageLink = (href) => href.replace(/^([\w-]+)\.md(?=#|$)/, "$1.html");

async function htmlOf(markdown) {
  const { Marked } = await import("marked");
  const renderer = {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  };
  const walkTokens = (token) => {
    if (token.type === "link") token.href = pageLink(token.href);
  };
  return new Marked({ renderer, walkTokens }).parse(markdown);
}

function navigation(current) {
  const items = PAGES.map(([name, title]) =>
    name === current
      ? `<li><a href="${name}.html" aria-current="page">${title}</a></li>`
      : `<li><a href="${name}.html">${title}</a></li>`,
  );
  return `<ul>${items.join("")}<li><a href="../workbench.html">Mở bàn làm việc</a></li></ul>`;
}

/** The whole page of one guide; `file` is its .md file. Its first heading is the title. */
async function docsPage(content, file) {
  const markdown = content.toString();
  const name = path.basename(file, ".md");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Khắc phục CCHC</title>
<link rel="icon" href="../assets/icons/panel-32.png">
<link rel="stylesheet" href="docs.css">
</head>
<body>
<nav aria-label="Các trang hướng dẫn">${navigation(name)}</nav>
<main>
${await htmlOf(markdown)}</main>
</body>
</html>
`;
}

module.exports = { docsPage };
