/** The words of the log sheet. Those that are read back are compared folded. */
import type { PageMark } from "../../grid/grid";

export const LOG_SHEET = "CCHC Nhật ký";
export const LOG_MARK: PageMark = { page: "nhat-ky", owner: "log" };

export const LOG_HEADINGS = [
  "Lượt",
  "Thời gian",
  "Lệnh",
  "Trang tính",
  "Ô",
  "Trước",
  "Sau",
  "Trạng thái",
  "Dữ liệu khôi phục",
] as const;

/** Zero-based columns that are read back. */
export const RUN_COLUMN = 0;
export const TIME_COLUMN = 1;
export const COMMAND_COLUMN = 2;
export const STATUS_COLUMN = 7;
export const DATA_COLUMN = 8;

/** Points, in whole pixels (0.75 pt), so that files keep them exactly. */
export const LOG_WIDTHS = { 0: 39, 1: 99, 2: 111, 3: 120, 4: 81, 5: 201, 6: 201, 7: 111, 8: 111 } as const;

export const STATUS_DONE = "Đã ghi";
export const STATUS_UNDONE = "Đã khôi phục";
/** A person changed it since: it was not taken back. */
export const STATUS_KEPT = "Giữ nguyên (đã có người sửa)";

export const EMPTY_WORD = "(trống)";
export const NO_SHEET_WORD = "(chưa có)";
export const SHEET_WORD = "Trang tính";
export const LOOK_WORD = "Trình bày";
export const CONTINUED_WORD = "(tiếp)";
export const countText = (count: number): string => `${String(count)} ô: `;
