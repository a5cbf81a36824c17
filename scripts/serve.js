"use strict";
// `node scripts/serve.js [FOLDER] [FIRST PORT]`: serves built pages (dist/ unless told otherwise) as they are.
const path = require("node:path");
const { listen } = require("./web/listen");
const { siteOf } = require("./web/site");

async function main([folder = path.join(__dirname, "..", "dist"), port = "3000"]) {
  const site = await listen(siteOf(folder), Number(port));
  console.log(`http://localhost:${site.port}/`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
