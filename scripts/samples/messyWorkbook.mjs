// The untidy sample: the same scores after several hands and programs. Every total can still be found exactly.
import { formatPoints, itemsOf, pointsToNumber } from "./scorecard.mjs";

const NBSP = "\u00a0";
const COLUMNS = [
  { col: "A", width: 3 },
  { col: "B", width: 3 },
  { col: "C", width: 8 },
  { col: "D", width: 46 },
  { col: "E", width: 6, hidden: true },
  { col: "F", width: 9 },
  { col: "G", width: 2 },
  { col: "H", width: 9 },
  { col: "I", width: 9 },
  { col: "J", width: 40 },
  { col: "K", width: 24 },
  { col: "L", width: 20 },
];
const TABLE = ["C", "D", "E", "F", "H", "I", "J", "K"];
const HEADER_ROW = 8;

const bold = { bold: true, border: true, wrap: true };
const heading = { ...bold, horizontal: "center" };
const text = { border: true, wrap: true };
const title = { bold: true, horizontal: "center", size: 13 };
const note = { italic: true, size: 10, wrap: true };

const UPPER = {
  C: "TT ",
  D: "LĨNH VỰC/ TIÊU CHÍ/\nTIÊU CHÍ  THÀNH PHẦN",
  E: "Cột phụ",
  F: "ĐIỂM\nCHUẨN ",
  H: "ĐIỂM  ĐÁNH GIÁ",
  J: `Ý KIẾN  HỘI ĐỒNG\nTHẨM${NBSP}ĐỊNH`,
  K: "TÀI LIỆU\nKIỂM  CHỨNG",
  L: "Ghi chú của người nhập",
};
const LOWER = { H: "Tự  đánh\ngiá", I: `Thẩm${NBSP} định ` };

/** The heading, in decomposed letters as some keyboards and converters leave them. */
function headerRows(at) {
  const row = (offset, height, texts) => ({
    at: at + offset,
    height,
    cells: [...TABLE, "L"].map((col) => ({
      col,
      value: texts[col]?.normalize("NFD"),
      look: col === "L" ? note : heading,
    })),
  });
  return [row(0, 48, UPPER), row(1, 34, LOWER)];
}

const headerMerges = (at) => [
  ...["C", "D", "F", "J", "K"].map((col) => `${col}${at}:${col}${at + 1}`),
  `H${at}:I${at}`,
];

/** One hand types 1,50, another 1.5, a third a real number; blanks come along from pasted text. */
const HANDS = [
  (points) => formatPoints(points, { decimals: 2 }),
  (points) => formatPoints(points, { mark: "." }),
  (points) => pointsToNumber(points),
  (points) => `${formatPoints(points)}${NBSP}`,
  (points) => ` ${formatPoints(points, { mark: ".", decimals: 2 })}`,
];

function scoreCell(col, points, turn) {
  const value = HANDS[turn % HANDS.length](points);
  return { col, value, look: { border: true, horizontal: "center" } };
}

/** In every other field 3.9 was typed as a number. There 3.10 is the number 3.1, told from 3.1 by its format alone. */
function codeCell({ item, fieldNumber, level }, turn) {
  const look = { border: true, horizontal: "center", bold: level !== "scored" };
  if (/^\d+\.\d+$/.test(item.code) && fieldNumber % 2 === 1) {
    const format = item.code.endsWith("0") ? "0.00" : "General";
    return { col: "C", value: Number(item.code), look: { ...look, format } };
  }
  return { col: "C", value: item.code + ["", " ", NBSP][turn % 3], look: { ...look, format: "@" } };
}

const REMARKS = {
  "1.4.2": "hỏi lại bộ phận văn hóa",
  3.3: "xem lại",
  6.3: "cần bổ sung tài liệu",
  "7.3.2": "đã gửi",
};

function itemRow(entry, at, turn) {
  const { item, level } = entry;
  const words = level === "scored" ? text : bold;
  const remark = REMARKS[item.code];
  return {
    at,
    cells: [
      codeCell(entry, turn),
      { col: "D", value: turn % 7 === 3 ? `${item.title}  ` : item.title, look: words },
      { col: "E", value: turn + 1, look: { border: true } },
      scoreCell("F", item.max, turn),
      scoreCell("H", item.self, turn + 1),
      scoreCell("I", item.appraised, turn + 3),
      { col: "J", value: item.comment?.replace(": ", ":\n"), look: text },
      { col: "K", value: item.evidence, look: text },
      ...(remark ? [{ col: "L", value: remark, look: note }] : []),
    ],
  };
}

/** The table from the header down: an empty row after 1.4.2, and a new page with the heading again before 3.7. */
function tableRows(items) {
  const rows = headerRows(HEADER_ROW);
  const merges = headerMerges(HEADER_ROW);
  const breaks = [];
  let at = HEADER_ROW + 2;
  items.forEach((entry, turn) => {
    if (entry.item.code === "3.7") {
      breaks.push(at - 1);
      rows.push(...headerRows(at));
      merges.push(...headerMerges(at));
      at += 2;
    }
    rows.push(itemRow(entry, at, turn));
    at += entry.item.code === "1.4.2" ? 2 : 1;
  });
  return { rows, merges, breaks, end: at };
}

function totalRow(at, label, scores) {
  const cells = TABLE.map((col) => ({ col, look: heading, value: col === "D" ? label : scores[col] }));
  return { at, cells };
}

function totalRows(scorecard, at) {
  const { max, self, appraised, bonus, final } = scorecard;
  const sums = { F: formatPoints(max), H: formatPoints(self), I: formatPoints(appraised, { mark: "." }) };
  return [
    totalRow(at, "TỔNG  ĐIỂM", sums),
    totalRow(at + 1, "Điểm thưởng", { I: formatPoints(bonus).padStart(2, "0") }),
    totalRow(at + 2, "Tổng điểm đạt được", { I: formatPoints(final) }),
  ];
}

function titleRows({ commune, year }) {
  const cell = (col, value, look = title) => ({ col, value, look });
  return [
    {
      at: 1,
      cells: [cell("C", `UBND ${commune.toUpperCase()}`), cell("H", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
    },
    { at: 2, cells: [cell("H", "Độc lập - Tự do - Hạnh phúc")] },
    { at: 4, cells: [cell("C", `BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM ${year}`)] },
    {
      at: 5,
      cells: [
        cell("C", "(Bản tổng hợp từ các bộ phận, chưa chỉnh sửa)", { italic: true, horizontal: "center" }),
      ],
    },
  ];
}

function signatureRows(at) {
  return [
    {
      at,
      cells: [
        { col: "C", value: "Nơi nhận:", look: { bold: true, italic: true } },
        { col: "J", value: "TM. ỦY BAN NHÂN DÂN", look: title },
      ],
    },
    {
      at: at + 1,
      cells: [
        { col: "C", value: "- Như trên;" },
        { col: "J", value: "CHỦ TỊCH", look: title },
      ],
    },
    { at: at + 2, cells: [{ col: "C", value: "- Lưu: VT." }] },
  ];
}

function scorecardSheet(scorecard) {
  const { rows, merges, breaks, end } = tableRows(itemsOf(scorecard));
  return {
    name: `CCHC ${scorecard.year}`,
    columns: COLUMNS,
    rows: [...titleRows(scorecard), ...rows, ...totalRows(scorecard, end), ...signatureRows(end + 4)],
    merges: ["C1:D1", "H1:K1", "H2:K2", "C4:K4", "C5:K5", ...merges],
    breaks,
  };
}

/** A sheet of plain text lines or of short tables: what stands around the scorecard in real workbooks. */
function textSheet(name, lines) {
  const rows = lines.map((texts, i) => ({
    at: i + 1,
    cells: texts.map((value, n) => ({ col: "ABC"[n], value, look: i === 0 ? { bold: true } : {} })),
  }));
  const columns = [
    { col: "A", width: 8 },
    { col: "B", width: 22 },
    { col: "C", width: 60 },
  ];
  return { name, columns, rows };
}

const GUIDE = [
  ["HƯỚNG DẪN NHẬP BẢNG CHẤM ĐIỂM"],
  ["1.", "Mỗi bộ phận chỉ nhập các dòng được giao."],
  ["2.", "Không xóa dòng, không đổi thứ tự tiêu chí."],
  ["3.", "Ghi rõ tên tài liệu kiểm chứng."],
];
const ABBREVIATIONS = [
  ["STT", "Viết tắt", "Nội dung"],
  [1, "CCHC", "Cải cách hành chính"],
  [2, "TTHC", "Thủ tục hành chính"],
  [3, "DVCTT", "Dịch vụ công trực tuyến"],
  [4, "THPL", "Thi hành pháp luật"],
  [5, "QLVB và HSCV", "Quản lý văn bản và hồ sơ công việc"],
];

export function messyWorkbook(scorecard) {
  return {
    title: `Bảng chấm điểm CCHC năm ${scorecard.year} (bản tổng hợp)`,
    sheets: [textSheet("Hướng dẫn", GUIDE), scorecardSheet(scorecard), textSheet("Danh mục", ABBREVIATIONS)],
  };
}
