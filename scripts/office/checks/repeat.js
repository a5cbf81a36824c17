"use strict";
// Running twice is running once; after a score changed, only what depends on it changes.
const fs = require("node:fs");
const path = require("node:path");
const { strFromU8, strToU8, unzipSync, zipSync } = require("fflate");
const {
  columnOf,
  formulaAt,
  isNumber,
  pageOf,
  rowOf,
  sameFigure,
  sheetNamed,
  tableOf,
  valueAt,
} = require("../figures");

const NOTHING = "Không có gì cần ghi";

function changesOnRepeat({ cchc, folder }, { name, out }) {
  const again = path.join(folder("again"), `${name}.xlsx`);
  const { status, stdout, stderr } = cchc("appendix", out, "-o", again);
  if (status !== 0) return [`${name}: exit ${status}: ${stderr}`];
  if (!stdout.includes(NOTHING)) return [`${name}: ${stdout.slice(stdout.search(/^Đã ghi/m)).slice(0, 300)}`];
  return fs.readFileSync(again).equals(fs.readFileSync(out)) ? [] : [`${name}: the bytes differ`];
}

/** LibreOffice calculated and saved it: still there is nothing to write. */
function changesAfterOffice({ cchc }, { name, resaved }) {
  const { status, json, stderr } = cchc("appendix", resaved, "--dry-run", "--json");
  if (status !== 0) return [`${name}: exit ${status}: ${stderr}`];
  return json.edits.slice(0, 3).map((line) => `${name}: ${line}`);
}

/** The part of a worksheet, by its name. */
function partOf(parts, title) {
  const unescaped = (text) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&");
  const sheets = [...strFromU8(parts["xl/workbook.xml"]).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const tag = sheets.find((each) => unescaped(/\sname="([^"]*)"/.exec(each)[1]) === title);
  const id = /\s\w+:id="([^"]*)"/.exec(tag)[1];
  const links = strFromU8(parts["xl/_rels/workbook.xml.rels"]).match(/<Relationship\s[^>]*>/g);
  const target = /Target="([^"]*)"/.exec(links.find((link) => link.includes(`Id="${id}"`)))[1];
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A copy in which one cell that holds a number holds another; everything that depends on it is stale. */
function withNumber(bytes, { sheet, at, value }) {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const cell = new RegExp(`(<c r="${at}"[^>]*>)<v>[^<]*</v>`);
  const xml = strFromU8(parts[part]);
  if (!cell.test(xml)) throw new Error(`no number to change at ${sheet}!${at}`);
  parts[part] = strToU8(xml.replace(cell, `$1<v>${value}</v>`));
  return zipSync(parts);
}

/** A leaf that lost points, whose score is a typed number, and another score for it; undefined when there is none. */
function scoreToChange({ cchc, readBook }, { out }) {
  const book = readBook(out);
  for (const { sheet, scorecard } of cchc("read", "--json", out).json.sheets) {
    if (!scorecard) continue;
    const { columns, items } = scorecard;
    const column = columns.result ?? columns.appraisedScore ?? columns.selfScore;
    const grid = sheetNamed(book, sheet);
    const isTyped = ({ row }) =>
      isNumber(valueAt(grid, `${column}${row}`)) && formulaAt(grid, `${column}${row}`) === null;
    const item = items.find((each) => each.leaf && each.lost > 0 && isTyped(each));
    if (!item) continue;
    const value =
      valueAt(grid, `${column}${item.row}`) === item.maxScore / 2 ? item.maxScore / 4 : item.maxScore / 2;
    return { sheet, at: `${column}${item.row}`, value, item, deduction: columns.deduction };
  }
  return undefined;
}

/** Addresses whose value or formula differs. */
const changed = (before, after) =>
  [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])].filter(
    (at) =>
      !sameFigure(valueAt(before, at), valueAt(after, at)) || formulaAt(before, at) !== formulaAt(after, at),
  );

/** Rows of an appendix that changed although another item's score did. */
function otherRows(before, after, { title, total }) {
  const rows = [...new Set(changed(before, after).map(rowOf))];
  const strange = rows.filter((row) => row !== total && !String(valueAt(after, `B${row}`)).includes(title));
  return strange.map((row) => `${after.title}: row ${row} changed: ${valueAt(after, `B${row}`)}`);
}

function wrongAfterChange(session, workbook, change) {
  const { name, out } = workbook;
  const patched = path.join(session.folder("patched"), `${name}.xlsx`);
  const updated = path.join(session.folder("updated"), `${name}.xlsx`);
  fs.writeFileSync(patched, withNumber(fs.readFileSync(out), change));
  const { status, stderr, json } = session.cchc("appendix", patched, "-o", updated, "--json");
  if (status !== 0) return [`exit ${status}: ${stderr}`];
  const [before, after] = session.readBooks([out, updated]);
  const lost = change.item.maxScore - change.value;
  const wrong = [];
  for (const sheet of before.sheets) {
    const now = sheetNamed(after, sheet.title);
    if (!now) wrong.push(`${sheet.title} is gone`);
    else if (sheet.page === "nhat-ky") continue;
    else if (sheet.title === change.sheet)
      wrong.push(
        ...changed(sheet, now)
          .filter((at) => at !== change.at && columnOf(at) !== change.deduction)
          .map((at) => `${sheet.title}!${at} changed`),
      );
    else if (sheet.page === "diem-tru" || sheet.page === "khac-phuc")
      wrong.push(...otherRows(sheet, now, { title: change.item.title, total: totalRow(now) }));
    else wrong.push(...changed(sheet, now).map((at) => `${sheet.title}!${at} changed`));
  }
  const at = `${change.deduction}${change.item.row}`;
  const shown = valueAt(sheetNamed(after, change.sheet), at);
  const typed = valueAt(sheetNamed(session.readBook(workbook.file), change.sheet), at);
  const isKept =
    typed !== null && typed === shown && json.diagnostics.some(({ code }) => code === "deduction-differs");
  if (change.deduction && !isKept && !sameFigure(shown, -lost))
    wrong.push(`the deduction column shows ${shown}, lost ${lost}`);
  change.dressed = json.edits.filter((line) => /^Phụ lục.*: (độ rộng|chiều cao|định dạng|in khổ)/.test(line));
  const tables = [before, after].map((book) => tableOf(pageOf(book, "diem-tru"), "Điểm bị trừ"));
  const expected = tables[0].total - (lost - change.item.lost);
  if (!sameFigure(tables[1].total, expected)) wrong.push(`total ${tables[1].total}, should be ${expected}`);
  if (!tables[1].rows.some(({ value }) => sameFigure(value, -lost))) wrong.push(`no row shows ${-lost}`);
  return wrong;
}

const totalRow = (sheet) =>
  Object.keys(sheet.cells)
    .filter((at) => valueAt(sheet, at) === "Tổng cộng")
    .map(rowOf)[0];

function checkRepeat({ check }, session, made) {
  check(`${made.length} outputs: running again changes nothing`, [], () =>
    made.flatMap((workbook) => changesOnRepeat(session, workbook)),
  );
  check(
    `${made.length} outputs: after LibreOffice saved them, running again changes nothing`,
    ["soffice"],
    () => made.flatMap((workbook) => changesAfterOffice(session, workbook)),
  );
  const changes = new Map();
  for (const workbook of made.filter(({ group }) => group !== "dev"))
    check(`${workbook.name}: one score changed, only what depends on it is updated`, ["python"], () => {
      const change = scoreToChange(session, workbook);
      if (!change) return [];
      changes.set(workbook.name, change);
      return wrongAfterChange(session, workbook, change);
    });
  check(`${changes.size} workbooks had a typed score to change`, ["python"], () =>
    changes.size < 2 ? ["too few"] : [],
  );
  check("one score changed: widths, heights and styles of the appendices stay", ["python"], () =>
    [...changes].flatMap(([name, { dressed = [] }]) => dressed.map((line) => `${name}: ${line}`)),
  );
}

module.exports = { checkRepeat };
