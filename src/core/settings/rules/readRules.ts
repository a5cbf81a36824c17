/** The rules that the workbook's own sheets hold. */
import type { Outcome } from "../../diagnostic";
import type { Workbook } from "../../grid/grid";
import type { Rules } from "../../remediation/rules";
import type { Information } from "../information";
import { ASSIGNMENT_MARK, readAssignments } from "./assignmentSheet";
import { settingsGrid } from "./sheetTable";
import type { ProfileChoice } from "../profiles/profile";
import { starterRules } from "./starterRules";
import { readTemplates, TEMPLATE_MARK } from "./templateSheet";

/** What CCHC Phân công and CCHC Mẫu giải pháp say; a part whose sheet is not there is undefined. */
export function readRules(book: Workbook): Outcome<Partial<Rules>> {
  const [people, work] = [settingsGrid(book, ASSIGNMENT_MARK), settingsGrid(book, TEMPLATE_MARK)];
  const assignments = people && readAssignments(people, book.date1904);
  const templates = work && readTemplates(work, book.date1904);
  return {
    value: {
      ...(assignments ? { assignments: assignments.value } : {}),
      ...(templates ? { templates: templates.value } : {}),
    },
    diagnostics: [...(assignments?.diagnostics ?? []), ...(templates?.diagnostics ?? [])],
  };
}

/** The rules to work with: the sheets' own, and ours for a sheet that is not there. A sheet that is there counts alone. */
export function rulesFor(
  book: Workbook,
  information: Information,
  choice: ProfileChoice = {},
): Outcome<Rules> {
  const { value, diagnostics } = readRules(book);
  return { value: { ...starterRules(information, choice), ...value }, diagnostics };
}
