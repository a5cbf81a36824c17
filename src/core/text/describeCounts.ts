/** How much a list of edits changes, by kind, as short phrases: "Ghi 62 ô", "Thêm 2 trang tính". */
import type { EditCounts } from "./describeEdits";

const count = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ".");

/** Kinds that change how cells look, not what they say. */
const LOOKS = [
  "copyFormat",
  "clearFormat",
  "extendTable",
  "setStyle",
  "mergeCells",
  "unmergeCells",
  "setColumnWidths",
  "setRowHeights",
  "setPrint",
] as const satisfies readonly (keyof EditCounts)[];

/** One phrase for each kind that occurs; everything about looks is one. */
export function describeCounts(counts: EditCounts): string[] {
  const looks = LOOKS.reduce((sum, kind) => sum + counts[kind], 0);
  const phrases: readonly [number, string][] = [
    [counts.addSheet, `Thêm ${count(counts.addSheet)} trang tính`],
    [counts.removeSheet, `Xóa ${count(counts.removeSheet)} trang tính`],
    [counts.setCells, `Ghi ${count(counts.setCells)} ô`],
    [counts.normalizeNumber, `Đổi ${count(counts.normalizeNumber)} ô chữ thành số`],
    [counts.setHighlight, `Tô màu ${count(counts.setHighlight)} vùng ô bị trừ điểm`],
    [counts.removeHighlight, `Bỏ tô màu ${count(counts.removeHighlight)} vùng ô`],
    [looks, `Trình bày (định dạng, độ rộng, khổ in): ${count(looks)} chỗ`],
  ];
  return phrases.flatMap(([amount, phrase]) => (amount > 0 ? [phrase] : []));
}
