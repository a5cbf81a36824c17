"use strict";
// Figures as the checks compare them: points to four digits.

const round4 = (value) => Math.round((value + Number.EPSILON) * 1e4) / 1e4;
const isNumber = (value) => typeof value === "number";
const isEmpty = (value) => value === null || value === undefined || value === "";

/** Equal to four digits; an empty text is nothing. */
const sameFigure = (a, b) =>
  isNumber(a) && isNumber(b) ? Math.abs(a - b) < 5e-5 : (isEmpty(a) && isEmpty(b)) || a === b;

const ADDRESS = /^([A-Z]+)(\d+)$/;
const columnOf = (at) => ADDRESS.exec(at)[1];
const rowOf = (at) => Number(ADDRESS.exec(at)[2]);

/** A figure that may be written as Vietnamese text ("- 0,2"); undefined when it is none. */
function figureOf(value) {
  if (isNumber(value)) return value;
  const plain = String(value ?? "")
    .replace(/\s+/g, "")
    .replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The stored value at an address; null where nothing is. */
const valueAt = (sheet, at) => sheet?.cells[at]?.[0] ?? null;
const formulaAt = (sheet, at) => sheet?.cells[at]?.[1] ?? null;

const sheetNamed = (book, title) => book.sheets.find((sheet) => sheet.title === title);
const pageOf = (book, page) => book.sheets.find((sheet) => sheet.page === page);

const lastRow = (sheet) => Math.max(0, ...Object.keys(sheet.cells).map(rowOf));

/** A page's table: its rows with a figure in the column whose heading begins so, and the total below them. */
function tableOf(sheet, heading) {
  const head = Object.keys(sheet.cells).find((at) => String(valueAt(sheet, at)).startsWith(heading));
  if (!head) throw new Error(`${sheet.title}: no column “${heading}”`);
  const rows = [];
  let total = null;
  for (let row = rowOf(head) + 1; row <= lastRow(sheet); row += 1) {
    const value = valueAt(sheet, `${columnOf(head)}${row}`);
    if (!isNumber(value)) continue;
    const [code, title] = [valueAt(sheet, `A${row}`), valueAt(sheet, `B${row}`)];
    if (formulaAt(sheet, `${columnOf(head)}${row}`) !== null) total = value;
    else rows.push({ row, code, title, value });
  }
  return { column: columnOf(head), rows, total };
}

module.exports = {
  columnOf,
  figureOf,
  formulaAt,
  isEmpty,
  isNumber,
  pageOf,
  round4,
  rowOf,
  sameFigure,
  sheetNamed,
  tableOf,
  valueAt,
};
