/** CCHC Mẫu giải pháp: what is done about which kind of loss, one template to a row. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { fold } from "../../grid/fold";
import type { Grid } from "../../grid/grid";
import { readCode } from "../../recognize/cells/readCode";
import type { CauseKind, SolutionTemplate } from "../../remediation/rules";
import { partsOf } from "./assignmentSheet";
import { allCauses, causeWords, readCause } from "./causeWords";
import { unknownPlaceholders } from "../../remediation/texts/fillTemplate";
import { codeAsNumber, readTable, type SheetColumn, type TableRow } from "./sheetTable";

export const TEMPLATE_MARK = { page: "mau-giai-phap", owner: "settings" } as const;
export const TEMPLATE_SHEET = "CCHC Mẫu giải pháp";

type Key = "index" | "codes" | "keywords" | "field" | "cause" | "target" | "solution" | "deadline" | "note";

export const TEMPLATE_COLUMNS: readonly SheetColumn<Key>[] = [
  { key: "index", heading: "Chỉ số", width: 50 },
  { key: "codes", heading: "Mã", width: 50 },
  { key: "keywords", heading: "Từ khóa", width: 170 },
  { key: "field", heading: "Lĩnh vực", width: 80 },
  { key: "cause", heading: "Nguyên nhân", width: 80 },
  { key: "target", heading: "Mục tiêu", width: 140 },
  { key: "solution", heading: "Nhiệm vụ, giải pháp", width: 300, needed: true },
  { key: "deadline", heading: "Thời gian", width: 100 },
  { key: "note", heading: "Ghi chú", width: 50 },
];

const CODE_HINT = "Ghi mã tiêu chí, nhiều mã cách nhau bằng dấu chấm phẩy, ví dụ: 3.1; 3.2";
/** An index that has no name of its own on a template: the main one. */
const MAIN_INDEX = /^par ?index$/;

/** A template as the cells of its row. */
export const templateCells = (template: SolutionTemplate): (string | null)[] => [
  template.index ?? null,
  template.codes.length === 0 ? null : template.codes.join("; "),
  template.keywords.length === 0 ? null : template.keywords.join("; "),
  template.field ?? null,
  template.cause === undefined ? null : causeWords(template.cause),
  template.target ?? null,
  template.solution,
  template.deadline ?? null,
  null,
];

const headingOf = (key: Key): string => TEMPLATE_COLUMNS.find((column) => column.key === key)?.heading ?? "";

const wrong = (row: TableRow<Key>, key: Key, { text, hint }: { text: string; hint: string }): Diagnostic => ({
  code: "setting-wrong",
  severity: "warning",
  at: row[key].at,
  facts: { label: headingOf(key), text, hint },
});

/** Everything about a row that keeps it from being used. A match that is wrong would otherwise fit too much. */
function faultsOf(row: TableRow<Key>, cause: CauseKind | undefined): Diagnostic[] {
  const faults = partsOf(row.codes.text)
    .filter((code) => readCode(code) === undefined)
    .map((text) => wrong(row, "codes", { text, hint: CODE_HINT }));
  if (row.cause.text !== "" && cause === undefined)
    faults.push(wrong(row, "cause", { text: row.cause.text, hint: `Ghi một trong: ${allCauses()}` }));
  for (const key of ["target", "solution", "deadline"] as const)
    for (const name of unknownPlaceholders(row[key].text))
      faults.push({ code: "placeholder-unknown", severity: "warning", at: row[key].at, facts: { name } });
  if (row.solution.text === "")
    faults.push({
      code: "setting-empty",
      severity: "warning",
      at: row.solution.at,
      facts: { label: headingOf("solution") },
    });
  return faults;
}

function templateOf(row: TableRow<Key>, cause: CauseKind | undefined): SolutionTemplate {
  const given = (key: "index" | "field" | "target" | "deadline") =>
    row[key].text === "" || (key === "index" && MAIN_INDEX.test(fold(row.index.text)))
      ? {}
      : { [key]: row[key].text };
  return {
    codes: partsOf(row.codes.text).map((code) => readCode(code)?.text ?? code),
    keywords: partsOf(row.keywords.text),
    ...given("index"),
    ...given("field"),
    ...(cause === undefined ? {} : { cause }),
    ...given("target"),
    solution: row.solution.text,
    ...given("deadline"),
    at: row.solution.at,
  };
}

/** A row that holds remarks alone is none of ours. */
const saysNothing = (row: TableRow<Key>): boolean =>
  TEMPLATE_COLUMNS.every(({ key }) => key === "note" || row[key].text === "");

/** The templates of the sheet; a row that cannot be used is said at its cell and left out. */
export function readTemplates(grid: Grid, date1904: boolean): Outcome<SolutionTemplate[]> {
  const table = readTable(grid, TEMPLATE_COLUMNS, date1904);
  const value: SolutionTemplate[] = [];
  const diagnostics: Diagnostic[] = [...table.diagnostics];
  for (const row of table.value?.rows ?? []) {
    if (saysNothing(row)) continue;
    const cause = row.cause.text === "" ? undefined : readCause(row.cause.text);
    const faults = faultsOf(row, cause);
    diagnostics.push(...faults, ...codeAsNumber(row.codes));
    if (faults.length === 0) value.push(templateOf(row, cause));
  }
  return { value, diagnostics };
}
