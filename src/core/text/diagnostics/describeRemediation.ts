/** Sentences about what is odd in finding what to do: comments, targets, assignments and templates. */
import type { DiagnosticFacts, RemediationDiagnosticCode } from "../../diagnostic";
import { formatPoints } from "../../scorecard/points";
import { quote } from "./quote";

type Describe = { readonly [C in RemediationDiagnosticCode]: (facts: DiagnosticFacts[C]) => string };

const percent = (value: number): string => `${String(value).replace(".", ",")}%`;

export const REMEDIATION_SENTENCES: Describe = {
  "ratio-wrong": ({ text, stated, actual }) =>
    `Ý kiến ghi ${quote(text)} đạt ${percent(stated)}, tính lại được ${percent(actual)}.`,
  "target-out-of-range": ({ asked, obtained, max, used }) =>
    `Mục tiêu ghi ${formatPoints(asked)} điểm, cần từ ${formatPoints(obtained)} (điểm đã đạt) đến ${formatPoints(max)} (điểm tối đa); dự kiến kết quả đang tính theo ${formatPoints(used)}.`,
  "wanted-not-reached": ({ wanted, reachable }) =>
    `Phấn đấu đạt ${formatPoints(wanted)} điểm, nhưng theo mục tiêu của các mục thì cao nhất chỉ được ${formatPoints(reachable)}.`,
  "wanted-already-reached": ({ wanted, obtained }) =>
    `Phấn đấu đạt ${formatPoints(wanted)} điểm, nhưng đơn vị đã đạt ${formatPoints(obtained)}; các mục vẫn lấy mục tiêu là điểm tối đa.`,
  "no-lead": () =>
    "Mục này chưa có người chủ trì: bảng chấm điểm và bảng Phân công đều chưa ghi; đang để trống.",
  "no-solution": () =>
    "Mục này chưa có nhiệm vụ, giải pháp: chưa mẫu nào trong bảng Mẫu giải pháp phù hợp; đang để trống.",
  "rule-tie": ({ item, used, other }) =>
    `Mục ${quote(item)} khớp như nhau với hai dòng phân công: ${quote(used)} và ${quote(other)}; đang dùng dòng đứng trước.`,
  "placeholder-unknown": ({ name }) =>
    `Không có chỗ điền nào tên ${quote(`{${name}}`)}, nên mẫu này chưa được dùng; xin sửa lại tên trong ngoặc.`,
  "placeholder-empty": ({ name, count }) =>
    `Chưa biết giá trị của ${quote(`{${name}}`)} nên ${String(count)} mục phải để chỗ trống “……”; xin điền thêm.`,
  "field-several-leads": ({ field, leads }) =>
    `Lĩnh vực ${quote(field)} có ${String(leads.length)} nơi chủ trì: ${leads.map(quote).join(", ")}.`,
  "lead-overloaded": ({ lead, count, total }) =>
    `${quote(lead)} chủ trì ${String(count)} trên ${String(total)} mục cần khắc phục; nên xem lại việc phân công.`,
};
