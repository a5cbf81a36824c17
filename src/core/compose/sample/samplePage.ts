/**
 * The invented scorecard as a page: the same cells as assets/samples/bang-diem-mau.xlsx. The sheet is the user's at once
 * (owner "none"): it is read as a scorecard, and never rewritten.
 */
import type { CellInput } from "../../edits/edit";
import { columnLetters } from "../../grid/address";
import { numberOf, pointsOf, sum, ZERO, add, type Points } from "../../scorecard/points";
import { rowHeight, wrapText } from "../layout/wrapText";
import type { Page, PageCell, Place } from "../page/page";
import { SAMPLE_BONUS, SAMPLE_ROWS, SAMPLE_UNIT, SAMPLE_YEAR, type SampleRow } from "./data/sampleScorecard";
import { SAMPLE_PRINT, SAMPLE_STYLES, SAMPLE_WIDTHS, type SampleStyle } from "./sampleLook";

type SampleCell = PageCell<SampleStyle>;
type Row = readonly SampleCell[];

const HEADER_TOP = 6;
const FIRST_ROW = HEADER_TOP + 2;
const SCORE_COLUMNS = [2, 3, 4] as const;
const EDGE = SAMPLE_WIDTHS.length;

const row = (texts: Readonly<Record<number, CellInput>>, style: SampleStyle): Row =>
  SAMPLE_WIDTHS.map((_, col) => ({ input: texts[col] ?? null, style }));

const place = (top: number, left: number, [rows, cols]: readonly [number, number]): Place => ({
  top,
  left,
  rows,
  cols,
});

const UNIT_CAPITALS = SAMPLE_UNIT.toUpperCase();

const titleRows: readonly Row[] = [
  row({ 0: "ỦY BAN NHÂN DÂN", 3: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }, "title"),
  row({ 0: UNIT_CAPITALS, 3: "Độc lập - Tự do - Hạnh phúc" }, "title"),
  row({}, "plain"),
  row({ 0: `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${String(SAMPLE_YEAR)}` }, "heading"),
  row(
    {
      0: `(Kèm theo Báo cáo số          /BC-UBND ngày      tháng      năm ${String(SAMPLE_YEAR)} của Ủy ban nhân dân ${SAMPLE_UNIT})`,
    },
    "attached",
  ),
  row({}, "plain"),
];

const headerRows: readonly Row[] = [
  row(
    {
      0: "TT",
      1: "LĨNH VỰC/TIÊU CHÍ/TIÊU CHÍ THÀNH PHẦN",
      2: "ĐIỂM CHUẨN",
      3: "ĐIỂM ĐÁNH GIÁ",
      5: "Ý KIẾN HỘI ĐỒNG THẨM ĐỊNH",
      6: "TÀI LIỆU KIỂM CHỨNG",
    },
    "header",
  ),
  row({ 3: "Tự đánh giá", 4: "Thẩm định" }, "header"),
];

const points = (value: number): Points => pointsOf(value) ?? ZERO;

/** A scored row's own points in a column: maximum, self score, appraised score. */
function ownScore({ max = 0, self = max, appraised = max }: SampleRow, col: number): Points {
  return points([max, self, appraised][col - SCORE_COLUMNS[0]] ?? max);
}

/** Whether a row stands below a criterion: its code has three parts. */
const isPart = ({ code }: SampleRow): boolean => code.split(".").length > 2;

/** Indices of the rows that a sum adds: a criterion's parts, or everything in a field but parts. */
function childrenOf(index: number): number[] {
  const parts = SAMPLE_ROWS[index]?.level === "criterion";
  const below = SAMPLE_ROWS.slice(index + 1);
  const end = below.findIndex((next) => next.level === "field" || (parts && !isPart(next)));
  const own = end < 0 ? below : below.slice(0, end);
  return own.flatMap((next, i) => (isPart(next) === parts ? [index + 1 + i] : []));
}

function scoreOf(index: number, col: number): Points {
  const item = SAMPLE_ROWS[index];
  if (!item) return ZERO;
  if (item.level === "scored") return ownScore(item, col);
  return sum(childrenOf(index).map((child) => scoreOf(child, col)));
}

/** Neighbouring rows as a range, others one by one. */
function sumFormula(col: number, indices: readonly number[]): string {
  const cells = indices.map((index) => `${columnLetters(col)}${String(FIRST_ROW + index + 1)}`);
  const together = indices.every((index, i) => i === 0 || index === (indices[i - 1] ?? 0) + 1);
  return together && cells.length > 1
    ? `=SUM(${cells[0] ?? ""}:${cells.at(-1) ?? ""})`
    : `=SUM(${cells.join(",")})`;
}

const fieldIndices = SAMPLE_ROWS.flatMap(({ level }, i) => (level === "field" ? [i] : []));
/** Fields in turn show whole rows with two decimals or as typed, as different hands do. */
const fieldNumber = (index: number): number => fieldIndices.filter((field) => field <= index).length;

const numberStyle = (index: number): SampleStyle => {
  const level = SAMPLE_ROWS[index]?.level ?? "scored";
  if (level !== "scored") return level === "field" ? "fieldPoints" : "criterionPoints";
  return fieldNumber(index) % 2 === 0 ? "pointsTwo" : "points";
};

function itemRow(item: SampleRow, index: number): Row {
  const text: SampleStyle = item.level === "scored" ? "text" : `${item.level}Text`;
  const code: SampleStyle = item.level === "scored" ? "code" : `${item.level}Code`;
  const children = childrenOf(index);
  const scores = SCORE_COLUMNS.map((col): SampleCell => {
    const value = numberOf(scoreOf(index, col));
    const input = item.level === "scored" ? value : { formula: sumFormula(col, children), value };
    return { input, style: numberStyle(index) };
  });
  return [
    { input: item.code, style: code },
    { input: item.title, style: text },
    ...scores,
    { input: item.comment ?? null, style: text },
    { input: item.evidence ?? null, style: text },
  ];
}

const TOTAL_ROW = FIRST_ROW + SAMPLE_ROWS.length;
const totalOf = (col: number): Points => sum(fieldIndices.map((index) => scoreOf(index, col)));

function totalRows(): Row[] {
  const sums = SCORE_COLUMNS.map((col): [number, CellInput] => [
    col,
    { formula: sumFormula(col, fieldIndices), value: numberOf(totalOf(col)) },
  ]);
  const final = add(totalOf(4), points(SAMPLE_BONUS));
  const [total, bonus] = [TOTAL_ROW + 1, TOTAL_ROW + 2].map(String);
  return [
    row({ 0: "Tổng điểm", ...Object.fromEntries(sums) }, "total"),
    row({ 0: "Điểm thưởng", 4: SAMPLE_BONUS }, "total"),
    row(
      {
        0: "Tổng điểm đạt được",
        4: { formula: `=E${total ?? ""}+E${bonus ?? ""}`, value: numberOf(final) },
      },
      "total",
    ),
  ];
}

const signatureRows: readonly Row[] = [
  row({}, "plain"),
  row({ 0: "Nơi nhận:", 5: "TM. ỦY BAN NHÂN DÂN" }, "signature"),
  row({ 0: "- Sở Nội vụ (b/c);", 5: "CHỦ TỊCH" }, "signature"),
  row({ 0: "- Thường trực Đảng ủy, HĐND xã;" }, "signature"),
  row({ 0: "- Lưu: VT." }, "signature"),
];

const SIGN_ROW = TOTAL_ROW + 4;

const merges: readonly Place[] = [
  ...[0, 1].flatMap((top) => [place(top, 0, [1, 2]), place(top, 3, [1, 4])]),
  ...[3, 4].map((top) => place(top, 0, [1, EDGE])),
  ...[0, 1, 2, 5, 6].map((left) => place(HEADER_TOP, left, [2, 1])),
  place(HEADER_TOP, 3, [1, 2]),
  ...[0, 1, 2].map((down) => place(TOTAL_ROW + down, 0, [1, 2])),
  ...[0, 1].map((down) => place(SIGN_ROW + down, 5, [1, 2])),
];

/** As tall as the tallest text of a row that wraps. */
function heightOf(cells: Row): number {
  const heights = cells.map(({ input, style }, col) => {
    const { fontSize = 12, bold = false, wrap = false } = SAMPLE_STYLES[style];
    const lines =
      typeof input === "string" && wrap
        ? wrapText(input, SAMPLE_WIDTHS[col] ?? 0, { size: fontSize, bold }).length
        : 1;
    return rowHeight(lines, fontSize);
  });
  return Math.max(...heights);
}

/** The sample as a page that is always added as a new sheet. */
export function samplePage(): Page {
  const rows = [...titleRows, ...headerRows, ...SAMPLE_ROWS.map(itemRow), ...totalRows(), ...signatureRows];
  return {
    mark: { page: "bang-mau", owner: "none" },
    sheet: `Bảng chấm điểm ${String(SAMPLE_YEAR)}`,
    columnWidths: SAMPLE_WIDTHS,
    styles: SAMPLE_STYLES,
    print: SAMPLE_PRINT,
    rows,
    heights: rows.map(heightOf),
    merges,
  };
}
