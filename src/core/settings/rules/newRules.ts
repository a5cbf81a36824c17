/** Which rules a workbook does not have yet. */
import { foldWords } from "../../grid/fold";
import type { Workbook } from "../../grid/grid";
import type { AssignmentRule, Rules, SolutionTemplate } from "../../remediation/rules";
import { readRules } from "./readRules";

const assignmentKey = ({ by, pattern, lead, support = "" }: AssignmentRule): string =>
  [by, pattern, lead, support].map(foldWords).join("|");

const templateKey = (template: SolutionTemplate): string => {
  const {
    codes,
    keywords,
    field = "",
    index = "",
    cause = "",
    target = "",
    solution,
    deadline = "",
  } = template;
  return [codes.join(";"), keywords.join(";"), field, index, cause, target, solution, deadline]
    .map(foldWords)
    .join("|");
};

/** Those whose key is not among the known ones, each once. */
function unknown<T>(rules: readonly T[], known: readonly T[], keyOf: (rule: T) => string): T[] {
  const keys = new Set(known.map(keyOf));
  return rules.filter((rule) => {
    const key = keyOf(rule);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** Rules that the workbook's sheets do not hold; where a sheet is not there, those that ours will not hold. */
export function newRules(book: Workbook, rules: Rules, ours: Rules): Rules {
  const { assignments = ours.assignments, templates = ours.templates } = readRules(book).value;
  return {
    assignments: unknown(rules.assignments, assignments, assignmentKey),
    templates: unknown(rules.templates, templates, templateKey),
  };
}
