/** The words of the table that compares units. */
import { formatPoints, type Points } from "../../scorecard/points";

export const SUMMARY_SHEET = "Tổng hợp đơn vị";
export const SUMMARY_TITLE = "TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CỦA CÁC ĐƠN VỊ";
export const SUMMARY_NOTE =
  "Xếp hạng theo tỷ lệ điểm đạt trên điểm chuẩn; đơn vị còn mục chưa có điểm thì chưa xếp hạng.";

export const SUMMARY_HEADINGS = [
  "Hạng",
  "Đơn vị",
  "Điểm chuẩn",
  "Điểm đạt",
  "Điểm bị trừ",
  "Tỷ lệ (%)",
  "Tiêu chí mất điểm nhiều nhất",
  "Vấn đề cần xem",
  "Tệp, trang tính",
] as const;

interface Loss {
  readonly code: string | undefined;
  readonly title: string;
  readonly lost: Points;
}

/** "1.4.2 Báo cáo: 0,5", one line each. */
export const worstText = (worst: readonly Loss[]): string =>
  worst
    .map(({ code, title, lost }) => `${code === undefined ? "" : `${code} `}${title}: ${formatPoints(lost)}`)
    .join("\n");

/** "2 lỗi, 1 cảnh báo; 3 mục chưa có điểm"; empty where there is nothing to look at. */
export function problemsText(errors: number, warnings: number, unknown: number): string {
  const counts = [
    errors > 0 ? `${String(errors)} lỗi` : "",
    warnings > 0 ? `${String(warnings)} cảnh báo` : "",
    unknown > 0 ? `${String(unknown)} mục chưa có điểm` : "",
  ];
  return counts.filter((each) => each !== "").join(", ");
}
