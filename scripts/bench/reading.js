"use strict";
// Reading + recognition against the bare unzip + XML parse of the same bytes, alternating in one run; prints medians and ratios.
require("./typescript.js");
const { performance } = require("node:perf_hooks");
const { unzipSync, strFromU8 } = require("fflate");
const { SaxesParser } = require("saxes");
const { readWorkbook } = require("../../src/hosts/xlsx/read.ts");
const { readSheets } = require("../../src/core/run/readSheets.ts");
const { scorecardBytes } = require("./scorecardBytes.js");

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** What no reader can avoid: inflate every part, and parse every XML part with empty handlers. */
function bare(bytes) {
  for (const part of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser();
    parser.write(strFromU8(part)).close();
  }
}

function time(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Medians in milliseconds of both, measured in turn. */
function compare(rows, rounds) {
  const bytes = scorecardBytes(rows);
  const ours = [];
  const base = [];
  let found = 0;
  for (let i = -2; i < rounds; i += 1) {
    const own = time(() => {
      found = readSheets(readWorkbook(bytes))[0]?.value?.scorecard.items.length ?? 0;
    });
    const plain = time(() => bare(bytes));
    if (i >= 0) (ours.push(own), base.push(plain));
  }
  if (found !== rows) throw new Error(`expected ${rows} items, read ${found}`);
  return { rows, ours: median(ours), bare: median(base), ratio: median(ours) / median(base) };
}

module.exports = { compare, median, time };
if (require.main === module) for (const rows of [200, 500, 1000, 2000, 5000]) console.log(compare(rows, 9));
