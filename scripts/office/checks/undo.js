"use strict";
// `cchc undo` gives back the officer's workbook; only the log stays.
const path = require("node:path");
const { sameFigure, sheetNamed } = require("../figures");

const LOG = "CCHC Nhật ký";
const WHAT = ["value", "formula", "number format", "look"];
const PLAIN = [null, null, "General"];

/** A cell with nothing in it and no style is as good as no cell. */
function cellDifferences(title, before, after, { looks }) {
  const places = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  const plain = looks ? undefined : PLAIN;
  return [...places].flatMap((at) => {
    const [a, b] = [before.cells[at] ?? plain, after.cells[at] ?? plain];
    if (!a || !b) return isBlank(a ?? b) ? [] : [`${title}!${at}: ${a ? "is gone" : "is new"}`];
    return WHAT.slice(0, looks ? 4 : 3).flatMap((what, i) =>
      sameFigure(a[i], b[i]) || isBlankPair(a, b) ? [] : [`${title}!${at}: ${what} ${a[i]} became ${b[i]}`],
    );
  });
}

const isBlank = (cell) => cell[0] === null && cell[1] === null;
/** Another program may forget the format of an empty cell. */
const isBlankPair = (a, b) => isBlank(a) && isBlank(b) && (a.length < 4 || b.length < 4);

function sheetDifferences(before, after, options) {
  if (!after) return [`${before.title} is gone`];
  const { title } = before;
  const others = ["merges", "rules", "protected", ...(options.looks ? ["widths"] : [])];
  return [
    ...cellDifferences(title, before, after, options),
    ...others
      .filter((what) => JSON.stringify(before[what]) !== JSON.stringify(after[what]))
      .map(
        (what) => `${title}: ${what} ${JSON.stringify(before[what])} became ${JSON.stringify(after[what])}`,
      ),
  ];
}

/** What differs between the original and what undo gave back. */
function differences(before, after, options) {
  const titles = after.sheets.map(({ title }) => title);
  const wanted = [...before.sheets.map(({ title }) => title), LOG];
  return [
    ...(JSON.stringify(titles) === JSON.stringify(wanted) ? [] : [`sheets: ${titles.join(", ")}`]),
    ...before.sheets.flatMap((sheet) => sheetDifferences(sheet, sheetNamed(after, sheet.title), options)),
  ];
}

function takeBack({ cchc, folder }, from, name) {
  const to = path.join(folder("back"), `${name}.xlsx`);
  const { status, stdout, stderr } = cchc("undo", from, "-o", to);
  if (status !== 0) throw new Error(`undo: exit ${status}: ${stderr || stdout}`);
  return to;
}

function checkUndo({ check }, session, { made, samples }) {
  const backs = new Map();
  check(`${made.length} outputs: undo takes them back`, ["python"], () => {
    for (const { name, out } of made) backs.set(name, takeBack(session, out, name));
    session.readBooks([...backs.values()]);
  });
  for (const { name, file } of made)
    check(`${name}: undo leaves only the log behind`, ["python"], () =>
      differences(...session.readBooks([file, backs.get(name)]), { looks: true }),
    );
  for (const { name, resaved, originalResaved } of samples)
    check(`${name}: undo after LibreOffice saved it`, ["soffice", "python"], () => {
      const back = takeBack(session, resaved, `${name}-resaved`);
      return differences(...session.readBooks([originalResaved, back]), { looks: false });
    });
}

module.exports = { checkUndo, differences, takeBack };
