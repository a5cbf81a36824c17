// One sheet as a plain object -> one xl/worksheets/sheetN.xml.
import { rowHeight } from "./rowHeight.mjs";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const escapeXml = (text) =>
  text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]);

/** "A" -> 1, "AB" -> 28. */
const columnNumber = (letters) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

const byColumn = (a, b) => columnNumber(a.col) - columnNumber(b.col);

/** A text is a shared string, a number a number; `formula` carries its value. */
function cellXml(cell, row, book) {
  const start = `<c r="${cell.col}${row}" s="${book.styles.indexOf(cell.look ?? {})}"`;
  const formula = cell.formula ? `<f>${escapeXml(cell.formula)}</f>` : "";
  if (cell.value === undefined || cell.value === null) return `${start}/>`;
  if (typeof cell.value === "number") return `${start}>${formula}<v>${cell.value}</v></c>`;
  return `${start} t="s"><v>${book.strings.indexOf(cell.value)}</v></c>`;
}

/** A height that we estimate stays automatic: the row grows when its text is edited. */
function heightXml(row, columns) {
  if (row.height) return ` ht="${row.height}" customHeight="1"`;
  const estimate = rowHeight(row, columns);
  return estimate ? ` ht="${estimate}"` : "";
}

function rowXml(row, columns, book) {
  const height = heightXml(row, columns);
  const cells = [...row.cells].sort(byColumn).map((cell) => cellXml(cell, row.at, book));
  return `<row r="${row.at}"${height}>${cells.join("")}</row>`;
}

function columnXml({ col, width, hidden }) {
  const at = columnNumber(col);
  return `<col min="${at}" max="${at}" width="${width}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`;
}

function dimensionOf(rows) {
  const columns = rows.flatMap((row) => row.cells.map((cell) => cell.col));
  columns.sort((a, b) => columnNumber(a) - columnNumber(b));
  return `${columns[0]}${rows[0].at}:${columns.at(-1)}${rows.at(-1).at}`;
}

const mergesXml = (merges) =>
  merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
    : "";

function breaksXml(breaks) {
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return breaks.length
    ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`
    : "";
}

/** Landscape A4, one page wide, page numbers in the middle of the top margin except on the first page. */
const PAGE =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.59" right="0.59" top="0.79" bottom="0.59" header="0.39" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>';

/** `book` gives numbers to looks and texts: { styles, strings }, both with indexOf. */
export function sheetXml(sheet, book, active) {
  const rows = [...sheet.rows].sort((a, b) => a.at - b.at);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${dimensionOf(rows)}"/>` +
    `<sheetViews><sheetView${active ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>' +
    `<cols>${sheet.columns.map(columnXml).join("")}</cols>` +
    `<sheetData>${rows.map((row) => rowXml(row, sheet.columns, book)).join("")}</sheetData>` +
    mergesXml(sheet.merges ?? []) +
    PAGE +
    breaksXml(sheet.breaks ?? []) +
    "</worksheet>"
  );
}
