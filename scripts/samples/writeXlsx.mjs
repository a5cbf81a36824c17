// The smallest honest .xlsx: no clock and no machine in it, so that the same input gives the same bytes.
import { strToU8, zipSync } from "fflate";
import { createStyles } from "./stylesXml.mjs";
import { escapeXml, sheetXml } from "./sheetXml.mjs";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const KEEP_BLANKS = ' xml:space="preserve"';
const WRITTEN = "2026-01-05T01:00:00Z";
// The zip format keeps local time: a date given by its local parts is the same number on every machine.
const ZIP_TIME = new Date(2026, 0, 5, 8, 0, 0);

function createStrings() {
  const numbers = new Map();
  let used = 0;
  const indexOf = (text) => {
    used += 1;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text);
  };
  const toXml = () => {
    const items = [...numbers.keys()].map(
      (text) => `<si><t${text === text.trim() ? "" : KEEP_BLANKS}>${escapeXml(text)}</t></si>`,
    );
    return `${HEAD}<sst xmlns="${MAIN}" count="${used}" uniqueCount="${numbers.size}">${items.join("")}</sst>`;
  };
  return { indexOf, toXml };
}

const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relationships = (each) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
const override = (part, type) => `<Override PartName="${part}" ContentType="${type}"/>`;

function contentTypesXml(sheets) {
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", `${TYPES}.sheet.main+xml`) +
    sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`)).join("") +
    override("/xl/styles.xml", `${TYPES}.styles+xml`) +
    override("/xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`) +
    override("/docProps/core.xml", CORE_TYPE) +
    override("/docProps/app.xml", APP_TYPE) +
    "</Types>"
  );
}

/** Rows to repeat on every printed page, as a name of the sheet. */
function printTitles(sheets) {
  const names = sheets.flatMap((sheet, at) =>
    sheet.repeatRows
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${sheet.name}'!${sheet.repeatRows}`)}</definedName>`
      : [],
  );
  return names.length ? `<definedNames>${names.join("")}</definedNames>` : "";
}

function workbookXml({ sheets, active = 0 }) {
  const each = sheets.map(
    (sheet, i) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${active}"/></bookViews>` +
    `<sheets>${each.join("")}</sheets>${printTitles(sheets)}<calcPr calcId="191029"/></workbook>`
  );
}

function workbookRelationships(sheets) {
  const type = (name) => `${OFFICE}/relationships/${name}`;
  const each = sheets.map((_, i) =>
    relationship(`rId${i + 1}`, type("worksheet"), `worksheets/sheet${i + 1}.xml`),
  );
  each.push(relationship(`rId${sheets.length + 1}`, type("styles"), "styles.xml"));
  each.push(relationship(`rId${sheets.length + 2}`, type("sharedStrings"), "sharedStrings.xml"));
  return relationships(each);
}

const packageRelationships = () =>
  relationships([
    relationship("rId1", `${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"),
    relationship("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    relationship("rId3", `${OFFICE}/relationships/extended-properties`, "docProps/app.xml"),
  ]);

const appXml = () =>
  `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Khắc phục CCHC</Application></Properties>`;

function coreXml(title) {
  const date = (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:${name}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Khắc phục CCHC</dc:creator>` +
    `${date("created")}${date("modified")}</cp:coreProperties>`
  );
}

/** { title, active, sheets: [{ name, columns, rows, merges, breaks, repeatRows }] } -> the bytes of an .xlsx. */
export function writeXlsx(workbook) {
  const { sheets, active = 0, title } = workbook;
  const book = { styles: createStyles(), strings: createStrings() };
  const parts = {
    "[Content_Types].xml": contentTypesXml(sheets),
    "_rels/.rels": packageRelationships(),
    "docProps/app.xml": appXml(),
    "docProps/core.xml": coreXml(title),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": workbookRelationships(sheets),
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, book, i === active);
  });
  parts["xl/styles.xml"] = book.styles.toXml();
  parts["xl/sharedStrings.xml"] = book.strings.toXml();
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 9, mtime: ZIP_TIME });
}
