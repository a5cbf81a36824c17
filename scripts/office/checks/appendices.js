"use strict";
// `cchc appendix` on every workbook: it writes, or says why not; what it writes are the losses of the truth.
const fs = require("node:fs");
const path = require("node:path");
const { pageOf, sameFigure, sheetNamed, tableOf } = require("../figures");

/** Reasons for which there is nothing to write. */
const REASONS = [
  "no-scores",
  "nothing-lost",
  "no-known-loss",
  "not-a-scorecard",
  "which-scorecard",
  "header-not-found",
];
/** What the commune of the sample lost, as it published it. */
const PUBLISHED = [
  0.2, 0.5, 1, 0.5, 1, 0.22, 0.25, 1.5, 2, 1, 0.02, 0.77, 0.68, 0.16, 0.41, 1, 1, 0.28, 0.26,
];

/** Runs the command line on each workbook; remembers what came out. */
function makeOutputs({ cchc, folder }, workbooks) {
  const to = folder("out");
  for (const workbook of workbooks) {
    workbook.out = path.join(to, `${workbook.name}.xlsx`);
    workbook.run = cchc("appendix", workbook.file, "-o", workbook.out, "--json");
    workbook.codes = (workbook.run.json?.diagnostics ?? []).map(({ code }) => code);
    workbook.made = (workbook.run.json?.appendices ?? []).length > 0 && fs.existsSync(workbook.out);
  }
}

function wrongEnd({ name, run, made, codes, file, out }) {
  if (/^\s+at .*:\d+/m.test(run.stderr) || ![0, 1, 2].includes(run.status))
    return [`${name}: exit ${run.status}: ${run.stderr.slice(0, 200)}`];
  if (made) return run.status === 0 ? [] : [`${name}: exit ${run.status} with an appendix`];
  if (!codes.some((code) => REASONS.includes(code))) return [`${name}: no appendix and no reason: ${codes}`];
  if (fs.existsSync(out) && !fs.readFileSync(out).equals(fs.readFileSync(file)))
    return [`${name}: no appendix, and yet the output differs`];
  return [];
}

const known = ({ codes }) => codes.find((code) => REASONS.includes(code));
const wrongCode = (workbook) =>
  !workbook.made && workbook.run.status === 0 ? [`${workbook.name}: exit 0, ${known(workbook)}`] : [];

const plainCode = (code) =>
  String(code ?? "")
    .replace(/[.\s]+$/, "")
    .trim();

/** The losses that the truth states, in the order of the table. */
function lossesOf(truth) {
  const leaves = truth.rows.filter(({ leaf, lost }) => leaf && lost !== null && lost > 0);
  return leaves.map(({ row, code, lost, lostAlt = [] }) => ({ row, code, all: [lost, ...lostAlt] }));
}

/** What differs between an appendix and the losses that it should show. */
function differing(book, losses, total) {
  const table = tableOf(pageOf(book, "diem-tru"), "Điểm bị trừ");
  const wrong = losses.flatMap(({ row, code, all }, i) => {
    const shown = table.rows[i];
    if (!shown || !all.some((lost) => sameFigure(shown.value, -lost)))
      return [`row ${row} of the table lost ${all[0]}, the appendix shows ${shown?.value}`];
    const isOther = code !== null && code !== undefined && plainCode(code) !== plainCode(shown.code);
    return isOther ? [`row ${row} is ${code}, the appendix shows ${shown.code}`] : [];
  });
  if (table.rows.length !== losses.length)
    wrong.push(`${table.rows.length} rows in the appendix, ${losses.length} losses`);
  if (!sameFigure(table.total, -total)) wrong.push(`total ${table.total}, lost ${total}`);
  return wrong;
}

/** Where no loss is stated: what the table itself says, row by row, of those that the command line counts. */
function differingFromScores({ cchc }, { file, truth }, book) {
  const { scorecard } = cchc("read", "--json", file).json.sheets.find(({ sheet }) => sheet === truth.sheet);
  const leaves = scorecard.items.filter(({ leaf, lost }) => leaf && lost > 0);
  const losses = leaves.map(({ row }) => {
    const { code, max, appraised, self } = truth.rows.find((each) => each.row === row) ?? {};
    return { row, code, all: [max - (appraised ?? self)] };
  });
  return differing(book, losses, scorecard.totals.lost);
}

/** The officer's sheet of a protected workbook, cell by cell as it was. */
function changedUnderProtection(session, workbook) {
  const { sheet } = workbook.truth;
  const [before, after] = session
    .readBooks([workbook.file, workbook.out])
    .map((book) => sheetNamed(book, sheet));
  const wrong = JSON.stringify(before) === JSON.stringify(after) ? [] : [`${sheet} changed`];
  return workbook.codes.includes("sheet-protected") ? wrong : [...wrong, "nothing is said of the protection"];
}

function checkAppendices({ check }, session, workbooks) {
  makeOutputs(session, workbooks);
  check(`cchc appendix: ${workbooks.length} workbooks get an appendix or a reason`, [], () =>
    workbooks.flatMap(wrongEnd),
  );
  check("cchc appendix: exit code 1 where there is nothing to do", [], () => workbooks.flatMap(wrongCode));
  const made = workbooks.filter((workbook) => workbook.made);
  check(`${made.length} outputs: openpyxl opens them`, ["python"], () =>
    session
      .readBooks(made.map(({ out }) => out))
      .flatMap(({ file, error }) => (error ? [`${file}: ${error}`] : [])),
  );
  for (const workbook of workbooks) {
    const { name, group, truth, out } = workbook;
    const told = (losses, total) => differing(session.readBook(out), losses, total);
    if (group === "sample")
      check(`${name}: the 19 published losses, 12.75 in all`, ["python"], () =>
        told(
          PUBLISHED.map((lost, i) => ({ row: i + 1, all: [lost] })),
          12.75,
        ),
      );
    if (group === "scored")
      check(`${name}: losses and their total`, ["python"], () => told(lossesOf(truth), truth.totals.lost));
    if (group === "dev" && workbook.made)
      check(`${name}: losses as the scores say`, ["python"], () =>
        differingFromScores(session, workbook, session.readBook(out)),
      );
    if (truth?.protected)
      check(`${name}: a protected sheet stays as it is`, ["python"], () =>
        changedUnderProtection(session, workbook),
      );
  }
  return made;
}

module.exports = { checkAppendices };
