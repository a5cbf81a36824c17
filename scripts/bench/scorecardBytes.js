"use strict";
// A scorecard of any length as .xlsx bytes: ten columns, fields, criteria and subcriteria, scores as numbers, comments as shared strings.
const { strToU8, zipSync } = require("fflate");

const HEADINGS = [
  "TT",
  "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
  "Điểm chuẩn",
  "Điểm tự đánh giá",
  "Điểm thẩm định",
  "Ý kiến hội đồng thẩm định",
  "Tài liệu kiểm chứng",
  "Chủ trì",
  "Phối hợp",
  "Thời gian",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Shared strings with the index of each. */
function strings() {
  const list = [];
  const indices = new Map();
  const index = (text) => {
    if (!indices.has(text)) indices.set(text, list.push(text) - 1);
    return indices.get(text);
  };
  return { list, index };
}

const letter = (col) => String.fromCharCode(65 + col);

function rowOf(i, perField) {
  if (perField === undefined)
    return {
      code: String(i + 1),
      title: `Mức độ thực hiện nhiệm vụ thứ ${i + 1}`,
      scores: [2, 1.5 + (i % 2) * 0.5, (i % 9) * 0.25],
    };
  const field = Math.floor(i / perField);
  const at = i % perField;
  if (at === 0)
    return {
      code: ROMAN[field % 7] + (field >= 7 ? `.${Math.floor(field / 7)}` : ""),
      title: `LĨNH VỰC THỨ ${field + 1}`,
      scores: [],
    };
  const code = `${field + 1}.${at}`;
  return {
    code,
    title: `Mức độ thực hiện nhiệm vụ thứ ${at} của lĩnh vực ${field + 1}`,
    scores: [2, 1.5 + (at % 2) * 0.5, (at % 9) * 0.25],
  };
}

/** The bytes of a workbook with one scorecard of so many rows; without fields each row is an item of its own. */
function scorecardBytes(rows, { hasFields = true } = {}) {
  const { list, index } = strings();
  const cell = (value, row, col) =>
    typeof value === "number"
      ? `<c r="${letter(col)}${row}"><v>${value}</v></c>`
      : `<c r="${letter(col)}${row}" t="s"><v>${index(value)}</v></c>`;
  const line = (values, row) =>
    `<row r="${row}">${values.map((value, col) => (value === null ? "" : cell(value, row, col))).join("")}</row>`;
  const lines = [line(["BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"], 1), line(HEADINGS, 3)];
  for (let i = 0; i < rows; i += 1) {
    const { code, title, scores } = rowOf(i, hasFields ? 100 : undefined);
    const [max = null, self = null, appraised = null] = scores;
    lines.push(
      line(
        [
          code,
          title,
          max,
          self,
          appraised,
          `Ý kiến số ${i % 500}`,
          `Báo cáo số ${i % 300}/BC-UBND`,
          "Văn phòng HĐND và UBND",
          "Phòng Văn hóa - Xã hội",
          "Thường xuyên",
        ],
        i + 4,
      ),
    );
  }
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  const shared = `${HEAD}<sst xmlns="${MAIN}">${list.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;
  const parts = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Bảng điểm" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": shared,
    "xl/worksheets/sheet1.xml": sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: "2026-01-01T00:00:00",
  });
}

module.exports = { scorecardBytes };
