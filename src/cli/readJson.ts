/** One file's reading as the JSON of `cchc read --json`: Excel row numbers, column letters, points as numbers, absent as null. */
import {
  a1,
  columnLetters,
  describeDiagnostic,
  numberOf,
  type Assessment,
  type Diagnostic,
  type Item,
  type Points,
  type SheetReading,
} from "../core";

const points = (value: Points | undefined): number | null => (value === undefined ? null : numberOf(value));

/** The contract knows fewer states: a covered item is scored through its parent, a penalty stands outside like a bonus. */
const STATES: Readonly<Record<Item["state"], string>> = {
  scored: "scored",
  covered: "scored",
  missing: "missing",
  "not-applicable": "not-applicable",
  bonus: "bonus",
  penalty: "bonus",
  "over-max": "over-max",
};

function itemJson(item: Item, lost: Points | undefined): object {
  const { maxScore, selfScore, appraisedScore } = item.scores;
  return {
    row: item.at.row + 1,
    level: item.level,
    code: item.code ?? null,
    title: item.title,
    maxScore: points(maxScore?.value),
    selfScore: points(selfScore?.value),
    appraisedScore: points(appraisedScore?.value),
    lost: points(lost),
    leaf: item.leaf,
    state: STATES[item.state],
  };
}

function scorecardJson({ scorecard, deductions }: Assessment): object {
  const { headerRows, columns } = scorecard.layout;
  const { totals } = deductions;
  return {
    index: scorecard.indexName ?? null,
    headerRows: headerRows.map((row) => row + 1),
    columns: Object.fromEntries(Object.entries(columns).map(([role, col]) => [role, columnLetters(col)])),
    items: scorecard.items.map((item) => itemJson(item, deductions.lost[item.index])),
    totals: {
      maxScore: numberOf(totals.max),
      selfScore: points(totals.self),
      appraisedScore: numberOf(totals.obtained),
      lost: numberOf(totals.lost),
    },
  };
}

const diagnosticJson = (diagnostic: Diagnostic): object => ({
  code: diagnostic.code,
  severity: diagnostic.severity,
  at: diagnostic.at ? a1(diagnostic.at.row, diagnostic.at.col) : null,
  role: diagnostic.column ?? null,
  message: describeDiagnostic(diagnostic),
});

export function readingJson(file: string, sheets: readonly SheetReading[]): object {
  return {
    file,
    sheets: sheets.map(({ sheet, value, diagnostics }) => ({
      sheet,
      scorecard: value ? scorecardJson(value) : null,
      diagnostics: diagnostics.map(diagnosticJson),
    })),
  };
}
