/** The lines of CCHC Thông tin, top to bottom: what each is called, and what the officer is told about it. */
import type { LineKey } from "./lineValues";

/** One line of the sheet. It is found by its label, wherever it stands: it may be moved, not renamed. */
export interface InformationLine {
  readonly key: LineKey;
  readonly label: string;
  readonly hint: string;
}

const TOTAL_HINT = "Số điểm, ví dụ: 87,25";
const RANK_HINT = "Thứ hạng trên tổng số đơn vị, ví dụ: 11/18";

export const INFORMATION_LINES: readonly InformationLine[] = [
  { key: "unitName", label: "Tên đơn vị", hint: "Chỉ tên riêng, ví dụ: Bình Minh Thượng" },
  { key: "unitKind", label: "Loại đơn vị", hint: "xã, phường hoặc đặc khu" },
  { key: "province", label: "Tỉnh, thành phố", hint: "Ghi cả loại và tên, ví dụ: tỉnh Bình Minh" },
  { key: "indexNames", label: "Tên chỉ số", hint: "Ví dụ: PAR INDEX; PAPI; SIPAS" },
  { key: "yearScored", label: "Năm chấm điểm", hint: "Năm của bảng điểm, ví dụ: 2025" },
  { key: "yearPlan", label: "Năm kế hoạch", hint: "Để trống: năm liền sau năm chấm điểm" },
  {
    key: "decision",
    label: "Quyết định công bố",
    hint: "Số, ngày, cơ quan ban hành của quyết định công bố kết quả",
  },
  { key: "publishedTotal", label: "Tổng điểm được công bố", hint: TOTAL_HINT },
  { key: "rank", label: "Xếp hạng", hint: RANK_HINT },
  { key: "previousTotal", label: "Tổng điểm năm trước", hint: TOTAL_HINT },
  { key: "previousRank", label: "Xếp hạng năm trước", hint: RANK_HINT },
  { key: "wantedTotal", label: "Tổng điểm phấn đấu", hint: "Tổng điểm muốn đạt ở năm kế hoạch, ví dụ: 92" },
  {
    key: "rounds",
    label: "Các đợt khắc phục",
    hint: "Mỗi đợt một dòng trong cùng ô, ví dụ: đợt 1: 31/10/2026",
  },
  {
    key: "grades",
    label: "Ngưỡng xếp loại",
    hint: "Tính theo %, mỗi loại một dòng trong cùng ô, từ cao xuống thấp, ví dụ: Xuất sắc >= 90",
  },
  { key: "documentKind", label: "Loại văn bản", hint: "Kế hoạch hoặc Công văn" },
  { key: "documentNumber", label: "Số văn bản", hint: "Để trống nếu chưa có số" },
  { key: "documentDate", label: "Ngày văn bản", hint: "Dạng 15/01/2026; để trống nếu chưa ký" },
  { key: "signerRole", label: "Chức vụ người ký", hint: "Ví dụ: CHỦ TỊCH" },
  { key: "signerName", label: "Họ tên người ký", hint: "" },
  { key: "recipients", label: "Nơi nhận", hint: "Mỗi nơi nhận một dòng trong cùng ô (Alt+Enter)" },
  { key: "sign", label: "Dấu của điểm bị trừ", hint: "âm (như -0,2) hoặc dương" },
  {
    key: "electronic",
    label: "Văn bản điện tử",
    hint: "có hoặc không; có: để trống số và ngày văn bản (mẫu 2.2)",
  },
  { key: "signature", label: "Khối chữ ký dưới phụ lục", hint: "có hoặc không" },
  { key: "capitalWord", label: "Chữ PHỤ LỤC in hoa", hint: "có hoặc không; Nghị định 30 dùng chữ thường" },
];
