"use strict";
// `npm run test:office`: do other programs read, calculate, print and accept our workbooks? Needs LibreOffice, a Python with
// openpyxl, and xmllint. What is missing is skipped loudly, or fails when CI is set.
// KEEP_OFFICE=1 keeps the folder with everything that was made.
const { checkAppendices } = require("./office/checks/appendices");
const { checkCalculation } = require("./office/checks/calculation");
const { checkDocuments } = require("./office/checks/documents");
const { checkFilling } = require("./office/checks/filling");
const { checkFuzz } = require("./office/checks/fuzz");
const { checkRepeat } = require("./office/checks/repeat");
const { checkSchemas } = require("./office/checks/schemas");
const { checkUndo } = require("./office/checks/undo");
const { findPrograms } = require("./office/programs");
const { createReport } = require("./office/report");
const { openSession } = require("./office/session");
const { allWorkbooks } = require("./office/workbooks");

const programs = findPrograms();
const report = createReport(programs);
const session = openSession(programs);

async function main() {
  const workbooks = allWorkbooks();
  const samples = workbooks.filter(({ group }) => group === "sample");
  if (workbooks.length === samples.length)
    console.log("*** SKIPPED: no reference tables at ../shared/bench; only our samples are checked. ***");
  const made = checkAppendices(report, session, workbooks);
  checkCalculation(report, session, { made, samples });
  checkSchemas(report, session, made);
  checkUndo(report, session, { made, samples });
  checkRepeat(report, session, made);
  checkFilling(report, session, made);
  checkDocuments(report, session, workbooks);
  await checkFuzz(report, workbooks);
}

main().finally(() => {
  session.close();
  process.exitCode = report.close();
});
