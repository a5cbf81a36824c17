"use strict";
// `npm run test:office`: do other programs read our workbooks as we do? Needs LibreOffice and a Python with openpyxl.
// What is missing is skipped loudly, or fails when CI is set.
const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { builtCli, root } = require("./cli");
const { convert, withoutFormulaValues } = require("./office/convert");
const { findPrograms } = require("./office/programs");

const SAMPLES = ["bang-diem-mau.xlsx", "bang-diem-lon-xon.xlsx"];
const TOLERANCE = 1e-9; // binary sums of decimal points

const work = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-office-"));
const { soffice, python } = findPrograms();
const count = { passed: 0, failed: 0, skipped: 0 };

function check(name, programs, run) {
  const missing = Object.keys(programs).filter((program) => !programs[program]);
  if (missing.length > 0 && !process.env.CI) {
    count.skipped += 1;
    console.log(`SKIPPED ${name}: not found here: ${missing.join(", ")}`);
    return;
  }
  try {
    if (missing.length > 0) throw new Error(`not found here: ${missing.join(", ")}`);
    run();
    count.passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    count.failed += 1;
    console.log(`FAILED  ${name}\n${error.message.replace(/^/gm, "        ")}`);
  }
}

const output = (program, args) =>
  execFileSync(program, args, { encoding: "utf8", cwd: root, maxBuffer: 64 * 1024 * 1024 });
const storedValues = (file) =>
  JSON.parse(output(python, [path.join(__dirname, "office", "read_values.py"), file]));

function isSame(a, b) {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= TOLERANCE : a === b;
}

/** "Sheet!C9: 18 became 17" for every cell of `before` that is another in `after`. */
function differences(before, after) {
  return Object.entries(before).flatMap(([sheet, cells]) =>
    Object.entries(cells)
      .filter(([at, value]) => !isSame(value, after[sheet]?.[at]))
      .map(([at, value]) => `${sheet}!${at}: ${value} became ${after[sheet]?.[at]}`),
  );
}

/** What `cchc read --json` says of the scorecards in a workbook, by sheet. */
function totals(file) {
  const { sheets } = JSON.parse(output(process.execPath, [builtCli(), "read", "--json", file]));
  return sheets.flatMap(({ sheet, scorecard }) => (scorecard ? [{ sheet, totals: scorecard.totals }] : []));
}

/** Calculated anew and saved by LibreOffice. */
function resaved(name) {
  const bare = path.join(work, name);
  fs.writeFileSync(bare, withoutFormulaValues(fs.readFileSync(path.join(root, "assets", "samples", name))));
  return convert(soffice, bare, { to: "xlsx", folder: path.join(work, "resaved") });
}

function checkSample(name) {
  const file = path.join(root, "assets", "samples", name);
  let copy;
  check(`${name}: LibreOffice prints it`, { soffice }, () => {
    const pdf = convert(soffice, file, { to: "pdf", folder: path.join(work, "pdf") });
    assert.equal(fs.readFileSync(pdf).subarray(0, 5).toString(), "%PDF-");
  });
  check(`${name}: openpyxl reads it`, { python }, () => {
    assert.ok(Object.values(storedValues(file)).some((cells) => Object.keys(cells).length > 100));
  });
  check(`${name}: LibreOffice calculates the values that we store`, { soffice, python }, () => {
    copy = resaved(name);
    assert.deepEqual(differences(storedValues(file), storedValues(copy)), []);
  });
  check(`${name}: cchc reads the same totals after LibreOffice saved it`, { soffice }, () => {
    copy ??= resaved(name);
    const before = totals(file);
    assert.equal(before.length, 1, "one scorecard in the workbook");
    assert.deepEqual(totals(copy), before);
  });
}

SAMPLES.forEach(checkSample);
fs.rmSync(work, { recursive: true, force: true });
if (count.skipped > 0)
  console.log(`\n*** ${count.skipped} SKIPPED: install LibreOffice and openpyxl to run them. ***`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
