/** Every sentence about what a host could not do: what happened, then what to do. */
import type { FaultCode, FaultDetails } from "../fault";
import { formatPoints, pointsOf, ZERO } from "../scorecard/points";
import { UNPROTECT_SHEET } from "./diagnostics/menus";

const whole = (count: number | undefined): string => formatPoints(pointsOf(count ?? 0) ?? ZERO);
const part = (details: FaultDetails): string =>
  details.part === undefined ? "" : ` (phần “${details.part}”)`;
const sheet = (details: FaultDetails): string =>
  details.sheet === undefined ? "trang tính" : `trang tính “${details.sheet}”`;

const SENTENCES: Readonly<Record<FaultCode, (details: FaultDetails) => string>> = {
  "not-a-workbook": () =>
    "Tệp này không phải sổ tính Excel (.xlsx). Hãy mở bằng Excel, WPS hoặc LibreOffice rồi lưu lại dạng .xlsx.",
  "old-format": () =>
    "Tệp là định dạng .xls cũ (Excel 97-2003). Hãy mở bằng Excel rồi chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”.",
  encrypted: () => "Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu mở tệp rồi thử lại.",
  damaged: (details) =>
    `Tệp bị hỏng, không đọc được${part(details)}. Hãy mở bằng Excel để sửa, lưu lại rồi thử lại.`,
  unsafe: (details) => `Tệp có nội dung bất thường, có thể gây hại nên không mở${part(details)}.`,
  "too-large": (details) =>
    details.elsewhere === "workbench" ? tooLargeForExcel(details) : tooLargeFile(details),
  "missing-part": (details) =>
    `Tệp thiếu một phần bên trong${part(details)} nên không đọc được. Hãy mở bằng Excel, lưu lại rồi thử lại.`,
  "empty-file": () => "Tệp rỗng (0 byte). Hãy lấy lại bản gốc.",
  "is-folder": () => "Đây là thư mục, không phải tệp. Hãy chọn một tệp .xlsx.",
  "no-permission": () => "Không có quyền mở tệp này. Hãy chép tệp về máy hoặc xin quyền truy cập.",
  "missing-file": () => "Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.",
  "name-taken": (details) => `Tên ${sheet(details)} đã có. Hãy đổi tên trang đó rồi thử lại.`,
  "file-exists": (details) =>
    `Tệp “${details.part ?? ""}” đã có và không bị ghi đè. Hãy chọn tên khác cho tệp kết quả.`,
  "missing-sheet": (details) => `Không tìm thấy ${sheet(details)}.`,
  protected: (details) =>
    `${capital(sheet(details))} đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (${UNPROTECT_SHEET}) rồi thử lại.`,
  "structure-locked": () =>
    "Cấu trúc sổ tính đang bị khóa nên không thêm được trang tính. Hãy lưu một bản sao không khóa rồi thử lại.",
  cancelled: () => "Đã dừng theo yêu cầu. Sổ tính vẫn như trước.",
  "changed-meanwhile": () =>
    "Sổ tính vừa được người khác sửa; chưa ghi gì. Hãy xem lại rồi thực hiện lần nữa.",
  busy: () => "Đang chờ bạn nhập xong ô (nhấn Enter hoặc Esc).",
  "unsupported-edit": () => "Trang tính có cấu trúc đặc biệt nên không sửa được an toàn; chưa ghi gì.",
  "host-busy": () =>
    "Excel đang bận hoặc đang mở một hộp thoại. Hãy đóng hộp thoại, chờ một lát rồi thử lại.",
  "host-failed": () =>
    "Excel báo lỗi mà không nói rõ vì sao. Hãy nhấn Esc để thoát khỏi ô đang nhập, lưu tệp, đóng rồi mở lại bảng Khắc phục CCHC và thử lại.",
  "host-too-old": () =>
    "Phiên bản Excel này chưa có chức năng cần dùng. Hãy cập nhật Excel, hoặc lưu tệp rồi mở bằng trang bàn làm việc Khắc phục CCHC trên trình duyệt.",
  "session-lost": () =>
    "Phiên làm việc với Excel đã hết hoặc bị ngắt. Hãy tải lại trang (hoặc đóng rồi mở lại tệp), mở lại bảng Khắc phục CCHC và thử lại.",
  "access-denied": () =>
    "Excel không cho phép thao tác này. Tệp có thể đang mở ở chế độ chỉ xem hoặc chưa được phép chỉnh sửa. Hãy chọn “Cho phép chỉnh sửa” (Enable Editing) hoặc lưu một bản sao rồi thử lại.",
};

const tooLargeFile = (details: FaultDetails): string =>
  details.limit === undefined
    ? `Tệp quá lớn: ${sheet(details)} vượt giới hạn xử lý.`
    : `Tệp quá lớn: ${sheet(details)} vượt giới hạn ${whole(details.limit)}. Hãy tách bảng điểm ra một tệp riêng.`;

function tooLargeForExcel(details: FaultDetails): string {
  const limit = details.limit === undefined ? "" : ` (giới hạn ${whole(details.limit)} ô)`;
  return (
    `${capital(sheet(details))} quá lớn để làm ngay trong Excel${limit}. ` +
    "Hãy lưu tệp rồi mở bằng trang bàn làm việc Khắc phục CCHC trên trình duyệt, hoặc tách bảng điểm ra một tệp riêng."
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function describeFault(code: FaultCode, details: FaultDetails = {}): string {
  return SENTENCES[code](details);
}
