/** Sentences about what a Word document leaves open. */
import type { DiagnosticFacts, DocumentDiagnosticCode } from "../../diagnostic";
import { formatPoints } from "../../scorecard/points";
import { quote } from "./quote";

type Describe = { readonly [C in DocumentDiagnosticCode]: (facts: DiagnosticFacts[C]) => string };

const ITEM_PARTS = { lead: "người chủ trì", solution: "nhiệm vụ, giải pháp", deadline: "thời gian" } as const;

export const DOCUMENT_SENTENCES: Describe = {
  "document-blanks": ({ labels }) =>
    `Văn bản còn thiếu: ${labels.join("; ")}. Xin bổ sung ở trang CCHC Thông tin rồi lập lại, hoặc điền tay vào văn bản.`,
  "document-items-blank": ({ role, count }) =>
    `Văn bản có ${String(count)} mục chưa có ${ITEM_PARTS[role]}, đang để “……”; bổ sung ở bước Phân công hoặc điền tay vào văn bản.`,
  "document-index-empty": ({ index }) =>
    `Chưa có bảng điểm và chưa có mẫu giải pháp nào cho ${quote(index)}; phần này của kế hoạch đang để “……”; bấm Tạo bảng thiết lập để có sẵn mẫu.`,
  "document-scores-unknown": ({ count }) =>
    `Còn ${String(count)} mục chưa biết điểm nên các số tổng trong văn bản chưa tính những mục này.`,
  "document-total-differs": ({ computed, stated }) =>
    `Tổng điểm được công bố ghi ${formatPoints(stated)}, cộng từ bảng chấm điểm (kể cả điểm thưởng) được ${formatPoints(computed)}; văn bản ghi theo số được công bố, xin kiểm tra lại.`,
};
