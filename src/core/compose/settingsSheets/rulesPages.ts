/** CCHC Phân công and CCHC Mẫu giải pháp as sheets: titles, guides, and the rows of rules. */
import type { AssignmentRule, SolutionTemplate } from "../../remediation/rules";
import { PLACEHOLDERS } from "../../remediation/texts/fillTemplate";
import {
  ASSIGNMENT_COLUMNS,
  ASSIGNMENT_MARK,
  ASSIGNMENT_SHEET,
  assignmentCells,
} from "../../settings/rules/assignmentSheet";
import { allCauses } from "../../settings/rules/causeWords";
import {
  TEMPLATE_COLUMNS,
  TEMPLATE_MARK,
  TEMPLATE_SHEET,
  templateCells,
} from "../../settings/rules/templateSheet";
import type { RulesSheet } from "./rulesSheet";

const ASSIGNMENT_GUIDES = [
  "Sửa, thêm, xóa dòng tùy ý. Cột Theo ghi: mã (mã dài hơn được ưu tiên), từ khóa (chữ có trong tên tiêu chí) hoặc lĩnh vực.",
  "Thứ tự ưu tiên: mã, rồi từ khóa, rồi lĩnh vực. Tiêu chí không khớp dòng nào thì để trống, không tự đặt người.",
];

const TEMPLATE_GUIDES = [
  "Sửa, thêm, xóa dòng tùy ý. Dòng khớp khi mọi cột đã ghi (mã, từ khóa, lĩnh vực, nguyên nhân) đều đúng; nhiều mã hoặc từ khóa cách nhau bằng dấu chấm phẩy; a + b là phải có cả hai.",
  `Nguyên nhân: ${allCauses()}. Chỗ thay thế: ${PLACEHOLDERS.map((name) => `{${name}}`).join(" ")}.`,
];

export const assignmentPage = (rules: readonly AssignmentRule[]): RulesSheet => ({
  mark: ASSIGNMENT_MARK,
  sheet: ASSIGNMENT_SHEET,
  title: "PHÂN CÔNG CHỦ TRÌ, PHỐI HỢP",
  guides: ASSIGNMENT_GUIDES,
  columns: ASSIGNMENT_COLUMNS,
  rows: rules.map(assignmentCells),
});

export const templatePage = (templates: readonly SolutionTemplate[]): RulesSheet => ({
  mark: TEMPLATE_MARK,
  sheet: TEMPLATE_SHEET,
  title: "MẪU MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP",
  guides: TEMPLATE_GUIDES,
  columns: TEMPLATE_COLUMNS,
  rows: templates.map(templateCells),
});
