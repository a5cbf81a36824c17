/** Scorecards made of criterion titles, and what the starter rules say of every item. */
import { readSheets } from "../../../src/core/run/readSheets";
import type { Assessment } from "../../../src/core/assess/assess";
import type { Workbook } from "../../../src/core/grid/grid";
import { templateMatcher } from "../../../src/core/remediation/match/matchTemplate";
import { assignmentMatcher } from "../../../src/core/remediation/match/matchAssignment";
import { subjects } from "../../../src/core/remediation/match/subject";
import type { CauseKind, Rules, SolutionTemplate } from "../../../src/core/remediation/rules";
import type { Item } from "../../../src/core/scorecard/scorecard";
import type { FieldOfCriteria } from "./criterionTitles";
import { readGridText } from "../../support/gridText";

/** One sheet: every criterion has one point of two. */
export function scorecardOf(title: string, fields: readonly FieldOfCriteria[]): Workbook {
  const rows = fields.flatMap(({ field, criteria }, i) => [
    `'${["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][i] ?? ""} | ${field.toUpperCase()} | ${String(criteria.length * 2)} | |`,
    ...criteria.map(({ code, title: name }) => `'${code} | ${name} | 2 | 2 | 1`),
  ]);
  return readGridText(
    [
      "# made of criterion titles",
      "@ Bảng chấm",
      title,
      "TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Tự đánh giá | Thẩm định",
      ...rows,
    ].join("\n"),
  ).book;
}

/** The scorecard of the first sheet. @throws Error when it is none */
export function assessmentOf(book: Workbook): Assessment {
  const [reading] = readSheets(book);
  if (!reading?.value) throw new Error(`no scorecard: ${JSON.stringify(reading?.diagnostics)}`);
  return reading.value;
}

export interface Answer {
  readonly item: Item;
  readonly lead: string | undefined;
  readonly template: SolutionTemplate | undefined;
}

/** What the rules say of every criterion and subcriterion. */
export function answersOf({ scorecard }: Assessment, rules: Rules, cause: CauseKind = "none"): Answer[] {
  const subjectOf = subjects(scorecard.items);
  const assign = assignmentMatcher(rules.assignments);
  const match = templateMatcher(rules.templates, scorecard.indexName);
  return scorecard.items
    .filter(({ level }) => level !== "field")
    .map((item) => {
      const subject = subjectOf(item);
      return {
        item,
        lead: assign(subject)?.rule.lead,
        template: match(subject, cause)[0],
      };
    });
}
