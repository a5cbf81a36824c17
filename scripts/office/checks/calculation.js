"use strict";
// LibreOffice prints every output, calculates it anew and keeps its highlights.
const fs = require("node:fs");
const path = require("node:path");
const { convertAll, converted, withoutFormulaValues } = require("../convert");
const {
  columnOf,
  figureOf,
  formulaAt,
  isNumber,
  round4,
  rowOf,
  sameFigure,
  sheetNamed,
  valueAt,
} = require("../figures");

/** Cells whose formula the original does not have: ours. */
function ourFormulas(before, after) {
  return after.sheets.flatMap((sheet) => {
    const old = sheetNamed(before, sheet.title);
    return Object.keys(sheet.cells)
      .filter((at) => formulaAt(sheet, at) !== null && formulaAt(sheet, at) !== formulaAt(old, at))
      .map((at) => ({ sheet: sheet.title, at, stored: valueAt(sheet, at) }));
  });
}

function differing(ours, resaved) {
  return ours.flatMap(({ sheet, at, stored }) => {
    const value = valueAt(sheetNamed(resaved, sheet), at);
    const calculated = isNumber(value) ? round4(value) : value;
    return sameFigure(stored, calculated)
      ? []
      : [`${sheet}!${at}: stored ${stored}, calculated ${calculated}`];
  });
}

/** The deduction column against the exact losses of `cchc read`, row by row; what a person typed may differ, and is told. */
function differingFromExact({ cchc, readBook }, { file, out, codes }, resaved) {
  const before = readBook(file);
  const wrong = [];
  for (const { sheet, scorecard } of cchc("read", "--json", out).json.sheets) {
    const column = scorecard?.columns.deduction;
    if (!column) continue;
    const shown = sheetNamed(resaved, sheet);
    for (const { row, lost, leaf, code } of scorecard.items) {
      const value = valueAt(shown, `${column}${row}`);
      if (lost === null || (value === null && !leaf)) continue;
      const typed = valueAt(sheetNamed(before, sheet), `${column}${row}`);
      const isPersons = typed !== null && typed === value;
      if (isPersons && (codes.includes("deduction-differs") || sameFigure(figureOf(typed), -lost))) continue;
      if (!isNumber(value) || !sameFigure(value, -lost))
        wrong.push(`${sheet}!${column}${row} (${code}): lost ${lost}, LibreOffice shows ${value}`);
    }
  }
  return wrong;
}

const MARK = /N\("(cchc-\d+)"\)/i;

/** Every cell that a highlight of ours covers, with the kind of highlight. */
function highlighted(book) {
  const cells = new Set();
  for (const { title, rules } of book.sheets)
    for (const [areas, , formulas] of rules) {
      const mark = MARK.exec(formulas.join(" "))?.[1];
      for (const area of mark ? areas.split(" ") : []) {
        const [first, last = first] = area.split(":");
        for (let row = rowOf(first); row <= rowOf(last); row += 1)
          cells.add(`${mark} ${title}!${columnOf(first)}${row}`);
      }
    }
  return cells;
}

function lostHighlights(before, after) {
  const [had, has] = [highlighted(before), highlighted(after)];
  return [
    ...[...had].filter((cell) => !has.has(cell)).map((cell) => `${cell} is highlighted no more`),
    ...[...has].filter((cell) => !had.has(cell)).map((cell) => `${cell} is highlighted now`),
  ];
}

/** Copies without stored values, for LibreOffice to calculate; gives where they come out. */
function calculated(session, files, place = "resaved") {
  const bare = session.folder(`${place}-bare`);
  const folder = session.folder(place);
  const copies = files.map((file) => {
    const copy = path.join(bare, path.basename(file));
    fs.writeFileSync(copy, withoutFormulaValues(fs.readFileSync(file)));
    return copy;
  });
  return { ...convertAll(session.programs.soffice, copies, { to: "xlsx", folder }), folder };
}

function checkCalculation({ check }, session, { made, samples }) {
  const outputs = made.map(({ out }) => out);
  check(`${made.length} outputs: LibreOffice prints them`, ["soffice"], () => {
    const folder = session.folder("pdf");
    const { missing, said } = convertAll(session.programs.soffice, outputs, { to: "pdf", folder });
    return missing.map((file) => `${path.basename(file)}: no PDF: ${said}`);
  });
  check(`${made.length} outputs: LibreOffice opens, calculates and saves them`, ["soffice"], () => {
    const { missing, folder, said } = calculated(session, [...outputs, ...samples.map(({ file }) => file)]);
    for (const workbook of made) workbook.resaved = converted(workbook.out, { to: "xlsx", folder });
    for (const sample of samples) sample.originalResaved = converted(sample.file, { to: "xlsx", folder });
    return missing.map((file) => `${path.basename(file)}: not saved: ${said}`);
  });
  const needs = ["soffice", "python"];
  check("LibreOffice's copies: openpyxl opens them", needs, () =>
    session
      .readBooks(made.map(({ resaved }) => resaved))
      .flatMap(({ file, error }) => (error ? [`${file}: ${error}`] : [])),
  );
  for (const workbook of made) {
    check(`${workbook.name}: LibreOffice calculates what we store`, needs, () => {
      const [before, after, again] = session.readBooks([workbook.file, workbook.out, workbook.resaved]);
      return [
        ...differing(ourFormulas(before, after), again),
        ...differingFromExact(session, workbook, again),
      ];
    });
  }
  check("all outputs: LibreOffice keeps our highlights", needs, () =>
    made.flatMap(({ name, out, resaved }) =>
      lostHighlights(...session.readBooks([out, resaved])).map((line) => `${name}: ${line}`),
    ),
  );
  checkSamples({ check }, session, samples);
}

/** The samples themselves, untouched. */
function checkSamples({ check }, session, samples) {
  for (const { name, file, originalResaved } of samples) {
    check(`${name}: LibreOffice calculates the values that are stored in it`, ["soffice", "python"], () => {
      const [before, after] = session.readBooks([file, originalResaved]);
      return before.sheets.flatMap((sheet) =>
        Object.keys(sheet.cells).flatMap((at) => {
          const value = valueAt(sheetNamed(after, sheet.title), at);
          const is = valueAt(sheet, at);
          return sameFigure(is, value) ? [] : [`${sheet.title}!${at}: ${is} became ${value}`];
        }),
      );
    });
    check(`${name}: cchc reads the same totals after LibreOffice saved it`, ["soffice"], () => {
      const totals = (from) =>
        session.cchc("read", "--json", from).json.sheets.map(({ scorecard }) => scorecard?.totals ?? null);
      const [before, after] = [totals(file), totals(originalResaved)].map((each) => JSON.stringify(each));
      return before === after ? [] : [`${before} became ${after}`];
    });
  }
}

module.exports = { calculated, checkCalculation, differing, ourFormulas };
