// The tidy sample: one sheet as a careful officer keeps it, with formulas in every sum.
import { itemsOf, pointsToNumber } from "./scorecard.mjs";

const COLUMNS = [
  { col: "A", width: 7 },
  { col: "B", width: 50 },
  { col: "C", width: 9.5 },
  { col: "D", width: 9.5 },
  { col: "E", width: 9.5 },
  { col: "F", width: 45 },
  { col: "G", width: 27 },
];
const SCORES = [
  { col: "C", key: "max" },
  { col: "D", key: "self" },
  { col: "E", key: "appraised" },
];
const HEADER_ROW = 7;
const FIRST_ROW = HEADER_ROW + 2;

const centre = { horizontal: "center", wrap: true };
const title = { horizontal: "center", bold: true, size: 13 };
const heading = { ...centre, bold: true, border: true, fill: "E2EFDA" };
const text = { border: true, wrap: true };
const number = { border: true, horizontal: "center" };

function titleRows({ commune, year }) {
  const unit = commune.toUpperCase();
  const attached = `(Kèm theo Báo cáo số          /BC-UBND ngày      tháng      năm ${year} của Ủy ban nhân dân ${commune})`;
  const cell = (col, value, look) => ({ col, value, look });
  return [
    {
      at: 1,
      height: 18,
      cells: [cell("A", "ỦY BAN NHÂN DÂN", title), cell("D", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", title)],
    },
    { at: 2, height: 18, cells: [cell("A", unit, title), cell("D", "Độc lập - Tự do - Hạnh phúc", title)] },
    {
      at: 4,
      height: 24,
      cells: [cell("A", `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, { ...title, size: 14 })],
    },
    { at: 5, height: 18, cells: [cell("A", attached, { horizontal: "center", italic: true, size: 13 })] },
  ];
}

function headerRows() {
  const upper = {
    A: "TT",
    B: "LĨNH VỰC/TIÊU CHÍ/TIÊU CHÍ THÀNH PHẦN",
    C: "ĐIỂM CHUẨN",
    D: "ĐIỂM ĐÁNH GIÁ",
    F: "Ý KIẾN HỘI ĐỒNG THẨM ĐỊNH",
    G: "TÀI LIỆU KIỂM CHỨNG",
  };
  const lower = { D: "Tự đánh giá", E: "Thẩm định" };
  const row = (at, height, texts) => ({
    at,
    height,
    cells: COLUMNS.map(({ col }) => ({ col, value: texts[col], look: heading })),
  });
  return [row(HEADER_ROW, 24, upper), row(HEADER_ROW + 1, 33, lower)];
}

/** Neighbouring rows as a range, others one by one. */
function sumFormula(col, rows) {
  const together = rows.every((row, i) => i === 0 || row === rows[i - 1] + 1);
  const cells = rows.map((row) => `${col}${row}`);
  return `SUM(${together && rows.length > 1 ? `${cells[0]}:${cells.at(-1)}` : cells.join(",")})`;
}

const levelLook = {
  field: { bold: true, fill: "F2F2F2" },
  criterion: { bold: true },
  scored: {},
};

/** Whole rows of one field are shown with two decimals, those of the next as they come: as different hands type. */
const formatOf = (entry) => (entry.level !== "scored" || entry.fieldNumber % 2 === 0 ? "0.00" : "General");

function itemRow(entry, at, rowOf) {
  const { item, level, children } = entry;
  const look = levelLook[level];
  const scores = SCORES.map(({ col, key }) => ({
    col,
    value: pointsToNumber(item[key]),
    formula: children.length ? sumFormula(col, children.map(rowOf)) : undefined,
    look: { ...number, ...look, format: formatOf(entry) },
  }));
  return {
    at,
    cells: [
      { col: "A", value: item.code, look: { ...number, ...look, format: "@" } },
      { col: "B", value: item.title, look: { ...text, ...look } },
      ...scores,
      { col: "F", value: item.comment, look: { ...text, ...look } },
      { col: "G", value: item.evidence, look: { ...text, ...look } },
    ],
  };
}

function totalRow(at, label, scores) {
  const look = { bold: true, border: true, horizontal: "center", fill: "F2F2F2", format: "0.00" };
  const cells = COLUMNS.map(({ col }) => ({
    col,
    look,
    value: col === "A" ? label : undefined,
    ...scores[col],
  }));
  return { at, height: 20, cells };
}

function totalRows(scorecard, at, fieldRows) {
  const sums = SCORES.map(({ col, key }) => [
    col,
    { value: pointsToNumber(scorecard[key]), formula: sumFormula(col, fieldRows) },
  ]);
  const final = { value: pointsToNumber(scorecard.final), formula: `E${at}+E${at + 1}` };
  return [
    totalRow(at, "Tổng điểm", Object.fromEntries(sums)),
    totalRow(at + 1, "Điểm thưởng", { E: { value: pointsToNumber(scorecard.bonus) } }),
    totalRow(at + 2, "Tổng điểm đạt được", { E: final }),
  ];
}

function signatureRows(at) {
  const small = { size: 11 };
  return [
    {
      at,
      cells: [
        { col: "A", value: "Nơi nhận:", look: { bold: true, italic: true } },
        { col: "F", value: "TM. ỦY BAN NHÂN DÂN", look: title },
      ],
    },
    {
      at: at + 1,
      cells: [
        { col: "A", value: "- Sở Nội vụ (b/c);", look: small },
        { col: "F", value: "CHỦ TỊCH", look: title },
      ],
    },
    { at: at + 2, cells: [{ col: "A", value: "- Thường trực Đảng ủy, HĐND xã;", look: small }] },
    { at: at + 3, cells: [{ col: "A", value: "- Lưu: VT.", look: small }] },
  ];
}

const titleMerges = ["A1:B1", "D1:G1", "A2:B2", "D2:G2", "A4:G4", "A5:G5"];
const headerMerges = ["A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8", "G7:G8"];

export function cleanWorkbook(scorecard) {
  const items = itemsOf(scorecard);
  const rowOf = (item) => FIRST_ROW + items.findIndex((entry) => entry.item === item);
  const total = FIRST_ROW + items.length;
  const sign = total + 4;
  const sheet = {
    name: `Bảng chấm điểm ${scorecard.year}`,
    columns: COLUMNS,
    rows: [
      ...titleRows(scorecard),
      ...headerRows(),
      ...items.map((entry, i) => itemRow(entry, FIRST_ROW + i, rowOf)),
      ...totalRows(scorecard, total, scorecard.fields.map(rowOf)),
      ...signatureRows(sign),
    ],
    merges: [
      ...titleMerges,
      ...headerMerges,
      ...[0, 1, 2].map((i) => `A${total + i}:B${total + i}`),
      `F${sign}:G${sign}`,
      `F${sign + 1}:G${sign + 1}`,
    ],
    repeatRows: `$${HEADER_ROW}:$${HEADER_ROW + 1}`,
  };
  return { title: `Bảng chấm điểm CCHC năm ${scorecard.year}`, sheets: [sheet] };
}
