"use strict";
// `cchc fill`, then every appendix: others open and calculate it, and undoing both gives back the officer's workbook.
const path = require("node:path");
const { converted } = require("../convert");
const { calculated, differing, ourFormulas } = require("./calculation");
const { differences, takeBack } = require("./undo");

/** Reference tables that are filled besides our samples. */
const MOST = 12;

function run({ cchc }, ...args) {
  const { status, stdout, stderr } = cchc(...args);
  return status === 0 ? [] : [`${args[0]}: exit ${status}: ${stderr || stdout}`];
}

/** Both commands on one workbook; remembers what came out. */
function fill(session, workbook) {
  const to = session.folder("filled");
  workbook.filled = path.join(to, `${workbook.name}-fill.xlsx`);
  workbook.whole = path.join(to, `${workbook.name}-all.xlsx`);
  const first = run(session, "fill", workbook.file, "-o", workbook.filled);
  return first.length > 0
    ? first
    : run(session, "appendix", workbook.filled, "-o", workbook.whole, "--form", "all");
}

const told = (name, lines) => lines.map((line) => `${name}: ${line}`);

function checkFilling({ check }, session, made) {
  const samples = made.filter(({ group }) => group === "sample");
  const others = made.filter(({ group, truth }) => group === "scored" && !truth?.protected).slice(0, MOST);
  const all = [...samples, ...others];
  check(`${all.length} workbooks: filled, and every appendix inserted`, [], () =>
    all.flatMap((workbook) => told(workbook.name, fill(session, workbook))),
  );
  check(`${all.length} filled workbooks: openpyxl opens them`, ["python"], () =>
    session
      .readBooks(all.map(({ whole }) => whole))
      .flatMap(({ file, error }) => (error ? [`${file}: ${error}`] : [])),
  );
  check(`${all.length} filled workbooks: LibreOffice calculates what we store`, ["soffice", "python"], () => {
    const { folder } = calculated(
      session,
      all.map(({ whole }) => whole),
      "filled-resaved",
    );
    return all.flatMap(({ name, file, whole }) => {
      const again = converted(whole, { to: "xlsx", folder });
      const [before, after, resaved] = session.readBooks([file, whole, again]);
      return told(name, differing(ourFormulas(before, after), resaved));
    });
  });
  check(`${all.length} filled workbooks: undone twice, only the log is left`, ["python"], () =>
    all.flatMap(({ name, file, whole }) => {
      const once = takeBack(session, whole, `${name}-once`);
      const twice = takeBack(session, once, `${name}-twice`);
      return told(name, differences(...session.readBooks([file, twice]), { looks: true }));
    }),
  );
}

module.exports = { checkFilling };
