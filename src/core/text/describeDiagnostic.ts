/** Every sentence about what is odd. Grammar: found first, expected second; the place is written apart. */
import { a1Area, columnLetters, placeText } from "../grid/address";
import { formatPoints, type Points } from "../scorecard/points";
import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
  NotScorecardReason,
  Severity,
} from "../diagnostic";
import { DOCUMENT_SENTENCES } from "./diagnostics/describeDocuments";
import { REMEDIATION_SENTENCES } from "./diagnostics/describeRemediation";
import { quote } from "./diagnostics/quote";
import { ROLE_NAMES } from "./roleNames";
import { UNPROTECT_SHEET, UNPROTECT_WORKBOOK } from "./diagnostics/menus";

type Describe = { readonly [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => string };

const p = (points: Points): string => formatPoints(points);

const REASONS: Readonly<Record<NotScorecardReason, string>> = {
  empty: "Trang tính trống.",
  ours: "Trang tính do Khắc phục CCHC lập, không phải bảng chấm điểm.",
  "no-header":
    "Không thấy dòng tiêu đề của bảng chấm điểm (cần các cột như Tiêu chí, Điểm chuẩn, Tự chấm, Thẩm định).",
  "no-points": "Bảng này không có cột điểm.",
  ranking: "Đây là bảng xếp hạng đơn vị, không phải bảng tiêu chí của một đơn vị.",
  summary: "Đây là bảng tổng hợp số lượng theo loại, không phải bảng tiêu chí.",
  "yes-no": "Đây là phiếu đánh dấu Có/Không, không có điểm.",
  transposed: "Bảng có cột điểm nhưng không có cột tên tiêu chí (có thể bảng bị xoay ngang).",
  tasks: "Đây là bảng giao nhiệm vụ, không có cột điểm.",
  "no-items": "Có dòng tiêu đề nhưng bên dưới không có dòng tiêu chí nào.",
};

const SENTENCES: Describe = {
  ...REMEDIATION_SENTENCES,
  ...DOCUMENT_SENTENCES,
  "not-a-scorecard": ({ reason }) => REASONS[reason],
  "copied-mark": ({ original }) =>
    `Trang tính này là bản sao của “${original}”; chỉ trang gốc được cập nhật.`,
  "second-table": ({ used }) =>
    `Trang này còn một bảng điểm khác ở đây; đang đọc bảng ${a1Area(used)}. Hãy tách mỗi bảng ra một trang tính.`,
  "column-weak": ({ role, heading }) =>
    `Chưa chắc cột ${quote(heading)} là cột ${ROLE_NAMES[role]}; xin kiểm tra lại.`,
  "column-ambiguous": ({ role, candidates }) =>
    `Có ${String(candidates.length)} cột có thể là cột ${ROLE_NAMES[role]}: ${candidates
      .map(({ column, heading }) => `${columnLetters(column)} ${quote(heading)}`)
      .join(", ")}. Đang dùng cột đầu; xin chọn đúng cột.`,
  "column-not-found": ({ role }) => `Không thấy cột ${ROLE_NAMES[role]}.`,
  "basis-self": () =>
    "Bảng chưa có điểm thẩm định: điểm bị trừ đang tính theo ĐIỂM TỰ CHẤM, chưa phải kết quả chính thức.",
  "no-scores": () => "Bảng chưa có điểm tự chấm hay thẩm định nào, nên chưa tính được điểm bị trừ.",
  "score-not-number": ({ role, text }) =>
    `Ô ${ROLE_NAMES[role]} ghi ${quote(text)}, không phải là số; điểm này coi như chưa có.`,
  "score-from-date": ({ role, shown }) =>
    `Ô ${ROLE_NAMES[role]} bị Excel đổi thành ngày (${shown}), không phải là số; điểm này coi như chưa có. Hãy định dạng ô là Số rồi gõ lại điểm.`,
  "score-with-words": ({ role, text, value }) =>
    `Ô ${ROLE_NAMES[role]} ghi ${quote(text)}; đang đọc là ${p(value)}, phần chữ nên chuyển sang cột ghi chú.`,
  "score-as-text": ({ count }) =>
    `${String(count)} ô điểm là chữ chứ không phải số (vẫn đọc được); công thức Excel sẽ không cộng các ô này.`,
  "score-rounded-display": ({ stored, shown }) =>
    `Ô hiện ${shown} nhưng giá trị lưu là ${p(stored)}; tính theo giá trị lưu.`,
  "number-ambiguous": ({ text, value }) =>
    `Số ${quote(text)} có thể hiểu hai cách; đang hiểu là ${p(value)}.`,
  "formula-error": ({ text }) => `Công thức báo lỗi ${text}; ô này coi như chưa có điểm.`,
  "score-over-max": ({ score, max }) =>
    `Điểm ${p(score)} lớn hơn điểm tối đa ${p(max)}; xin sửa lại ô này; đến khi đó mục này để ngoài tổng.`,
  "self-over-max": ({ score, max }) => `Điểm tự chấm ${p(score)} lớn hơn điểm tối đa ${p(max)}.`,
  "score-negative": ({ score }) => `Điểm ${p(score)} là số âm; mục này coi như chưa có điểm.`,
  "max-differs": ({ said, max }) => `Ô điểm ghi trên tổng ${p(said)} nhưng điểm tối đa của mục là ${p(max)}.`,
  "max-footnote": ({ text, max }) =>
    `Điểm tối đa ghi ${text}, hiểu là ${p(max)} (chữ số cuối là số chú thích; bằng tổng các mục con).`,
  "max-missing": () => "Mục này không có điểm tối đa nên không tính được điểm bị trừ.",
  "survey-and-appraised": ({ appraised, survey }) =>
    `Mục vừa có điểm thẩm định ${p(appraised)} vừa có điểm điều tra ${p(survey)}; chưa biết cộng hay chọn một, xin ghi rõ ở cột điểm đạt được.`,
  "result-empty": ({ count }) =>
    `${String(count)} mục để trống cột Điểm đạt được nên lấy điểm thẩm định (hoặc điều tra) của mục đó.`,
  "rows-not-read": ({ count }) =>
    `Bên dưới bảng còn ${String(count)} dòng có mã và điểm chưa được đọc; nếu thuộc bảng này, hãy bỏ các dòng ngăn cách ở giữa.`,
  "appraised-missing": () =>
    "Mục này chưa có điểm đạt được: chưa biết bị trừ bao nhiêu, để ngoài tổng (tổng chưa đủ).",
  "not-applicable": ({ text }) => `Không đánh giá mục ${quote(text)}: không tính vào điểm tối đa của đơn vị.`,
  "children-unscored": ({ count }) =>
    `Mục này được chấm điểm chung; ${String(count)} mục con không có điểm riêng nên không tính riêng.`,
  "score-outside-items": ({ text }) => `Dòng này có điểm nhưng không nhận ra là tiêu chí: ${quote(text)}.`,
  "duplicate-code": ({ code, first }) => `Mã ${code} đã có ở ô ${placeText(first)}.`,
  "code-out-of-order": ({ code, after }) => `Mã ${code} đứng sau mã ${after}.`,
  "code-restored": ({ shown, code }) => `Mã hiện ${shown} được hiểu là ${code} theo thứ tự các mã.`,
  "code-from-date": ({ shown, code }) =>
    `Mã bị đổi thành ngày (${shown}), được hiểu là ${code}; nên định dạng cột mã là Văn bản.`,
  "row-joined": ({ text }) => `Dòng bị ngắt trang được nối với dòng liền kề: ${quote(text)}.`,
  "children-sum": ({ role, sum, stated }) =>
    `Cộng các mục con cột ${ROLE_NAMES[role]} được ${p(sum)}, nhưng ô này ghi ${p(stated)}.`,
  "deduction-differs": ({ typed, computed }) =>
    `Cột Điểm bị trừ đang ghi ${p(typed)}, tính được ${p(computed)}; số đã ghi được giữ nguyên.`,
  "deduction-fixed": ({ count }) =>
    `${String(count)} mục có điểm là chữ nên điểm bị trừ được ghi bằng số cố định, không tự cập nhật; hãy dùng “Chuẩn hóa số” rồi chạy lại.`,
  "cells-merged": ({ role, count }) =>
    `${String(count)} ô của cột ${ROLE_NAMES[role]} nằm trong ô gộp nên chưa điền được; hãy bỏ gộp ô rồi làm lại.`,
  "no-room": ({ sheet }) => `Không còn cột trống bên phải bảng ở trang “${sheet}” để thêm cột mới.`,
  "setting-wrong": ({ label, text, hint }) => `${label}: không hiểu ${quote(text)}. ${hint}.`,
  "setting-empty": ({ label }) => `Dòng này chưa ghi cột ${quote(label)} nên chưa dùng được.`,
  "setting-code-number": ({ code }) =>
    `Mã ${code} đang được lưu là số; nếu là mã ${code}0, hãy định dạng ô là Văn bản rồi gõ lại.`,
  "setting-unreadable": ({ sheet }) =>
    `Trang ${quote(sheet)} không còn dòng tiêu đề bảng nên không đọc được; hãy ghi lại tiêu đề các cột.`,
  "setting-column-missing": ({ heading, needed }) =>
    `Không thấy cột ${quote(heading)}; ${needed ? "các dòng của bảng chưa dùng được, hãy thêm lại cột này" : "các dòng được đọc không có nội dung của cột này"}.`,
  "setting-merged": ({ rows, cols }) =>
    cols > 1
      ? `Ô gộp qua ${String(cols)} cột chỉ được tính là ô của cột đầu; hãy bỏ gộp ô.`
      : `Ô gộp qua ${String(rows)} dòng được tính cho từng dòng trong đó.`,
  "setting-protected": ({ sheet }) =>
    `Trang thiết lập ${quote(sheet)} đang được bảo vệ nên không được ghi thêm; hãy bỏ bảo vệ (${UNPROTECT_SHEET}) rồi làm lại.`,
  "learned-whole": ({ text }) =>
    `Chưa tách được người chủ trì hoặc thời hạn trong ${quote(text)}; giữ nguyên cả ô làm giải pháp.`,
  "learned-date": ({ text }) =>
    `Thời hạn ${quote(text)} có ngày không trùng đợt khắc phục nào nên được giữ nguyên; hãy sửa theo năm kế hoạch.`,
  "learned-nothing": () =>
    "Không thấy bảng nào có tiêu chí cùng người chủ trì, giải pháp hoặc thời hạn để học.",
  "no-such-sheet": ({ sheet }) => `Không có trang tính nào tên ${quote(sheet)}.`,
  "page-protected": ({ sheet }) =>
    `Trang phụ lục ${quote(sheet)} đang được bảo vệ nên không được cập nhật; hãy bỏ bảo vệ (${UNPROTECT_SHEET}) rồi làm lại.`,
  "which-scorecard": ({ sheets }) =>
    `Sổ tính có ${String(sheets.length)} bảng điểm: ${sheets.map(quote).join(", ")}. Xin chọn một trang tính.`,
  "sheet-protected": ({ sheet }) =>
    `Trang ${quote(sheet)} đang được bảo vệ nên được giữ nguyên: không ghi và không tô màu gì ở đó; phụ lục ở trang riêng vẫn lập được. Muốn ghi vào trang này, hãy bỏ bảo vệ trang tính (${UNPROTECT_SHEET}) rồi làm lại.`,
  "structure-locked": () =>
    `Cấu trúc sổ tính đang bị khóa nên không thêm được trang phụ lục. Hãy lưu một bản sao không khóa (${UNPROTECT_WORKBOOK}) rồi làm trên bản đó.`,
  "no-known-loss": ({ unknown }) =>
    `Các mục đã biết điểm đều đạt tối đa, nhưng còn ${String(unknown)} mục chưa biết điểm; chưa lập được phụ lục.`,
  "nothing-lost": () => "Không có mục nào dưới điểm tối đa, nên không có gì để khắc phục.",
  "outside-print-area": ({ column }) =>
    `Cột Điểm bị trừ (cột ${columnLetters(column)}) nằm ngoài vùng in; vùng in được giữ nguyên.`,
  "remedies-blank": ({ count }) =>
    `Bảng điểm chưa ghi người chủ trì hoặc giải pháp cho ${String(count)} mục; chỗ trống trong phụ lục để “……”. Dùng Phân công để điền theo mẫu, rồi chèn lại phụ lục.`,
  "page-name-taken": ({ wanted, sheet }) =>
    `Tên trang “${wanted}” đã có trang khác dùng; phụ lục được lập ở trang “${sheet}”.`,
  "page-line-kept": ({ kept, offered }) =>
    `Phụ lục giữ dòng đã sửa ${quote(kept)}; theo thông tin hiện có thì dòng này là ${quote(offered)}.`,
  "page-text-kept": ({ item, kept, offered }) =>
    `Mục ${quote(item)}: giữ nội dung đã ghi ở phụ lục ${quote(kept)}; theo bảng chấm điểm và thiết lập thì là ${quote(offered)}.`,
  "page-text-dropped": ({ item, text }) =>
    `Mục ${quote(item)}: nội dung ${quote(text)} ở phụ lục cũ không còn được giữ.`,
  "page-row-kept": ({ text }) =>
    `Dòng ${quote(text)} không thuộc các mục lập từ bảng chấm điểm, được giữ ở cuối bảng; hãy xóa nếu không cần.`,
  "page-column-dropped": ({ heading }) =>
    `Cột ${quote(heading)} không thuộc mẫu phụ lục nên không được giữ khi lập lại.`,
  "page-rows-below": ({ count }) => `Giữ ${String(count)} dòng đã ghi bên dưới bảng của phụ lục.`,
  "page-unreadable": ({ sheet }) =>
    `Trang “${sheet}” là phụ lục đã lập nhưng không còn dòng tiêu đề bảng nên không đọc lại được; để nguyên trang này.`,
  "page-outdated": ({ sheet, count, item }) =>
    `Trang ${quote(sheet)} chưa theo điểm hiện nay ở ${String(count)} mục, đầu tiên là ${quote(item)}; hãy dùng Chèn phụ lục để cập nhật (chữ đã ghi trong phụ lục được giữ).`,
  "pages-behind": ({ sheets }) =>
    `Phụ lục đã chèn (${sheets.map(quote).join(", ")}) chưa có những nội dung này; ghi xong hãy dùng Chèn phụ lục để cập nhật.`,
  "page-number-old": ({ sheet, word }) =>
    `Trang ${quote(sheet)} nay là ${word} vì thứ tự các phụ lục đã khác; hãy lập lại cả trang này để đánh số lại.`,
  "item-on-both-lists": ({ item, below }) =>
    `Mục ${quote(item)} vừa đạt điểm tối đa ở đây vừa bị trừ điểm ở ô ${placeText(below)}, nên có ở cả danh sách duy trì và khắc phục.`,
  "tracking-status": ({ item, text }) =>
    `Mục ${quote(item)}: trạng thái ${quote(text)} không phải Chưa làm, Đang làm, Xong hay Quá hạn nên chưa được đếm.`,
  "tracking-overdue": ({ item, deadline }) =>
    `Mục ${quote(item)} đã qua thời hạn ${quote(deadline)} mà trạng thái chưa phải là Xong.`,
  "tracking-missing": () =>
    "Chưa có bảng Theo dõi thực hiện nên báo cáo để trống kết quả; hãy lập bảng theo dõi và ghi kết quả trước.",
  "deadlines-past": ({ count, deadline }) =>
    `Thời hạn của ${String(count)} mục đã qua (muộn nhất: ${quote(deadline)}); xin xem lại cột Thời gian và dòng “Các đợt khắc phục” ở trang CCHC Thông tin.`,
  "total-differs": ({ role, computed, stated }) =>
    `Cột ${ROLE_NAMES[role]} tính được ${p(computed)}, nhưng dòng tổng ghi ${p(stated)}.`,
};

/** The sentence of a diagnostic, without its place. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const describe = SENTENCES[diagnostic.code] as (facts: Diagnostic["facts"]) => string;
  return describe(diagnostic.facts);
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  note: "Lưu ý",
};
