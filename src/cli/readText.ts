/** One file's reading for people: per sheet a summary, the fields with their points, and what is odd. */
import {
  describeDiagnostic,
  formatPoints,
  percentOf,
  placeText,
  SEVERITY_NAMES,
  type Assessment,
  type Diagnostic,
  type Points,
  type SheetReading,
  type Sums,
} from "../core";

const NAME_WIDTH = 46;
const NUMBER_WIDTH = 11;
const HEAD = ["Chuẩn", "Tự chấm", "Đạt được", "Bị trừ", "Tỷ lệ %"];

const points = (value: Points | undefined): string => (value === undefined ? "–" : formatPoints(value));
const shorten = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
const line = (name: string, cells: readonly string[]): string =>
  `  ${shorten(name, NAME_WIDTH)}${cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join("")}`;

function sumsLine(name: string, sums: Sums): string {
  const percent = percentOf(sums.obtained, sums.max);
  const share = percent === undefined ? "–" : String(percent).replace(".", ",");
  const mark = sums.unknown > 0 ? "  (chưa đủ)" : "";
  return (
    line(name, [points(sums.max), points(sums.self), points(sums.obtained), points(sums.lost), share]) + mark
  );
}

function table({ scorecard, deductions }: Assessment): string[] {
  const rows = [...deductions.byTop].flatMap(([top, sums]) => {
    const item = scorecard.items[top];
    if (!item || item.state === "bonus" || (item.level !== "field" && sums.leaves === 0)) return [];
    return item.level === "field" ? [sumsLine([item.code, item.title].filter(Boolean).join(". "), sums)] : [];
  });
  const bonus =
    deductions.bonus === 0
      ? []
      : [line("Điểm thưởng (ngoài tổng)", ["", "", formatPoints(deductions.bonus), "", ""])];
  return [line("Lĩnh vực", HEAD), ...rows, sumsLine("Cộng", deductions.totals), ...bonus];
}

function summary(assessment: Assessment): string {
  const { scorecard, deductions } = assessment;
  const below = scorecard.items.filter((item) => item.leaf && (deductions.lost[item.index] ?? 0) > 0).length;
  const index = scorecard.indexName === undefined ? "" : ` (${scorecard.indexName})`;
  return `Bảng chấm điểm${index}: ${String(scorecard.items.length)} mục, ${String(deductions.totals.leaves)} mục tính điểm, ${String(below)} mục dưới điểm tối đa.`;
}

/** One thing that is odd as one line: how grave, where, what. */
export function diagnosticText(diagnostic: Diagnostic): string {
  const place = diagnostic.at ? `${placeText(diagnostic.at)}  ` : "";
  return `${SEVERITY_NAMES[diagnostic.severity]}: ${place}${describeDiagnostic(diagnostic)}`;
}

const diagnosticLine = (diagnostic: Diagnostic): string => `  ${diagnosticText(diagnostic)}`;

function sheetText({ sheet, value, diagnostics }: SheetReading): string[] {
  const head = `Trang “${sheet}”: ${value ? summary(value) : "không phải bảng chấm điểm."}`;
  return [head, ...(value ? table(value) : []), ...diagnostics.map(diagnosticLine)];
}

export function readingText(file: string, sheets: readonly SheetReading[]): string {
  return [file, ...sheets.flatMap((sheet) => ["", ...sheetText(sheet)])].join("\n");
}
