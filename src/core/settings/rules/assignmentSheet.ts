/** CCHC Phân công: who leads and who supports, one rule to a row. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { foldWords } from "../../grid/fold";
import type { Grid } from "../../grid/grid";
import { readCode } from "../../recognize/cells/readCode";
import type { AssignmentRule } from "../../remediation/rules";
import { codeAsNumber, readTable, type SheetColumn, type TableRow, type TextCell } from "./sheetTable";

export const ASSIGNMENT_MARK = { page: "phan-cong", owner: "settings" } as const;
export const ASSIGNMENT_SHEET = "CCHC Phân công";

type Key = "by" | "pattern" | "lead" | "support" | "note";

export const ASSIGNMENT_COLUMNS: readonly SheetColumn<Key>[] = [
  { key: "by", heading: "Theo", width: 70, needed: true },
  { key: "pattern", heading: "Mã, từ khóa hoặc lĩnh vực", width: 190, needed: true },
  { key: "lead", heading: "Chủ trì", width: 190, needed: true },
  { key: "support", heading: "Phối hợp", width: 190 },
  { key: "note", heading: "Ghi chú", width: 110 },
];

export const BY_WORDS: Readonly<Record<AssignmentRule["by"], string>> = {
  code: "mã",
  keyword: "từ khóa",
  field: "lĩnh vực",
};
const BY = new Map((["code", "keyword", "field"] as const).map((by) => [foldWords(BY_WORDS[by]), by]));
const BY_HINT = "Ghi mã, từ khóa hoặc lĩnh vực";
const CODE_HINT = "Ghi mã tiêu chí, ví dụ: 3.1 hoặc III";

/** A rule as the cells of its row. */
export const assignmentCells = ({ by, pattern, lead, support }: AssignmentRule): (string | null)[] => [
  BY_WORDS[by],
  pattern,
  lead,
  support ?? null,
  null,
];

/** Semicolons and line breaks part patterns that share a row. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const headingOf = (key: Key): string =>
  ASSIGNMENT_COLUMNS.find((column) => column.key === key)?.heading ?? "";

const wrong = (key: Key, { at }: TextCell, { text, hint }: { text: string; hint: string }): Diagnostic => ({
  code: "setting-wrong",
  severity: "warning",
  at,
  facts: { label: headingOf(key), text, hint },
});

const empty = (row: TableRow<Key>): Diagnostic[] =>
  (["by", "pattern", "lead"] as const)
    .filter((key) => row[key].text === "")
    .map((key) => ({
      code: "setting-empty",
      severity: "warning",
      at: row[key].at,
      facts: { label: headingOf(key) },
    }));

function rulesOf(row: TableRow<Key>): Outcome<AssignmentRule[]> {
  const { by: kind, pattern, lead, support } = row;
  if (pattern.text === "" && lead.text === "") return { value: [], diagnostics: [] };
  const missing = empty(row);
  if (missing.length > 0) return { value: [], diagnostics: missing };
  const by = BY.get(foldWords(kind.text));
  if (by === undefined)
    return { value: [], diagnostics: [wrong("by", kind, { text: kind.text, hint: BY_HINT })] };
  const parts = partsOf(pattern.text);
  const bad = by === "code" ? parts.filter((part) => readCode(part) === undefined) : [];
  const value = parts
    .filter((part) => !bad.includes(part))
    .map((part): AssignmentRule => ({
      by,
      pattern: by === "code" ? (readCode(part)?.text ?? part) : part,
      lead: lead.text,
      ...(support.text === "" ? {} : { support: support.text }),
      at: lead.at,
    }));
  const odd = by === "code" ? codeAsNumber(pattern) : [];
  return {
    value,
    diagnostics: [...bad.map((text) => wrong("pattern", pattern, { text, hint: CODE_HINT })), ...odd],
  };
}

/** The rules of the sheet; a row that cannot be used is said at its cell and left out. */
export function readAssignments(grid: Grid, date1904: boolean): Outcome<AssignmentRule[]> {
  const table = readTable(grid, ASSIGNMENT_COLUMNS, date1904);
  const read = table.value?.rows.map(rulesOf) ?? [];
  return {
    value: read.flatMap(({ value }) => value),
    diagnostics: [...table.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}
