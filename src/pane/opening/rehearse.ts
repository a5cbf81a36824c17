/**
 * What takes long only the first time (expressions that are compiled, code that is read by the browser) is done while Office
 * is waited for: a table of three rows is read, and what comes of it is thrown away.
 */
import { emptyGrid, readRun, type Grid, type Workbook } from "../../core";

const SHEET = "A";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["UBND XÃ A", "", "", "", "", ""],
  ["BẢNG CHẤM ĐIỂM CCHC NĂM 2025", "", "", "", "", ""],
  ["TT", "Tiêu chí", "Điểm chuẩn", "Tự chấm", "Thẩm định", "Ý kiến"],
  ["I", "LĨNH VỰC", 3, 3, 2.5, ""],
  ["1.1", "Tiêu chí một", "2,0", 2, 1.5, "Chậm 1/2 hồ sơ (50 %)"],
  ["1.2", "Tiêu chí hai", 1, 1, 1, ""],
  ["", "Tổng điểm", 3, 3, 2.5, ""],
];

const GRID: Grid = {
  ...emptyGrid(SHEET),
  rows: ROWS.map((row) => row.map((value) => ({ value, numberFormat: "General" }))),
};

const BOOK: Workbook = {
  active: SHEET,
  sheets: [GRID],
  names: [],
  structureLocked: false,
  date1904: false,
};

/** Whether the rehearsal went as the play: a table that is not recognised would try out only half of the code. */
export const rehearse = (): boolean => readRun(BOOK, { now: "2025-01-01 00:00" }).target !== undefined;
