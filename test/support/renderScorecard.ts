/** Readings as golden texts: what was read, and what is odd. Rows are Excel's, points have a decimal comma. */
import type { Assessment, Diagnostic, Item, Points, SheetReading, Sums } from "../../src/core";
import { a1, columnLetters, describeDiagnostic, formatPoints, placeText } from "../../src/core";
import { a1Area } from "../../src/core/grid/address";
import {
  SCORE_ROLES,
  TEXT_ROLES,
  type ScoreRole,
  type StatedTotal,
} from "../../src/core/scorecard/scorecard";

const TITLE_WIDTH = 48;
const TEXT_WIDTH = 24;
/** Always shown; the other score columns only where an item has them. */
const ALWAYS: readonly ScoreRole[] = ["maxScore", "selfScore", "appraisedScore"];
const NAMES: Readonly<Record<ScoreRole, string>> = {
  maxScore: "max",
  selfScore: "self",
  appraisedScore: "appraised",
  secondAppraised: "second",
  survey: "survey",
  result: "result",
  deduction: "deduction",
  bonus: "bonus",
};

const points = (value: Points | undefined): string => (value === undefined ? "–" : formatPoints(value));
const shorten = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
};

/** Lines of cells as columns of equal width; the last column is left as it is. */
function alignColumns(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, i) => (i === line.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function depthOf(items: readonly Item[], item: Item): number {
  let depth = 0;
  let parent = item.parent;
  while (parent !== undefined && depth < items.length) {
    depth += 1;
    parent = items[parent]?.parent;
  }
  return depth;
}

const textsOf = ({ texts }: Item): string =>
  TEXT_ROLES.flatMap((role) => {
    const text = texts[role];
    return text ? [`  [${role}: ${shorten(text.value, TEXT_WIDTH)}]`] : [];
  }).join("");

function itemLines({ scorecard: { items }, deductions }: Assessment): string[] {
  const extra = SCORE_ROLES.filter(
    (role) => !ALWAYS.includes(role) && items.some((item) => item.scores[role]),
  );
  const shown = [...ALWAYS, ...extra];
  const head = ["row", "level", "code", "state", ...shown.map((role) => NAMES[role])];
  const rows = items.map((item) => [
    String(item.at.row + 1),
    item.level,
    item.code ?? "–",
    item.state,
    ...shown.map((role) => points(item.scores[role]?.value)),
    points(item.obtained),
    points(deductions.lost[item.index]),
    item.leaf ? "leaf" : "",
    "  ".repeat(depthOf(items, item)) + shorten(item.title, TITLE_WIDTH) + textsOf(item),
  ]);
  return alignColumns([[...head, "obtained", "lost", "leaf", "title"], ...rows]);
}

const sumsText = ({ max, self, obtained, lost, leaves, unknown }: Sums): string =>
  [
    `max ${points(max)}`,
    `self ${points(self)}`,
    `obtained ${points(obtained)}`,
    `lost ${points(lost)}`,
    `leaves ${String(leaves)}`,
    `unknown ${String(unknown)}`,
  ].join("  ");

const totalLine = ({ at, title, withBonus, scores }: StatedTotal): string => {
  const stated = SCORE_ROLES.flatMap((role) => {
    const score = scores[role];
    return score ? [`${NAMES[role]} ${points(score.value)}`] : [];
  });
  const bonus = withBonus ? " (with bonus)" : "";
  return `stated  ${a1(at.row, at.col)} ${shorten(title, TITLE_WIDTH)}${bonus}: ${stated.join("  ")}`;
};

function scorecardLines(assessment: Assessment): string[] {
  const { scorecard, deductions } = assessment;
  const { headerRows, columns } = scorecard.layout;
  const roles = Object.entries(columns).sort(([, a], [, b]) => a - b);
  const tops = [...deductions.byTop].flatMap(([index, sums]) => {
    const item = scorecard.items[index];
    return item?.level === "field" ? [`field   ${item.code ?? "–"}: ${sumsText(sums)}`] : [];
  });
  return [
    `index   ${scorecard.indexName ?? "–"}`,
    `header  ${headerRows.map((row) => String(row + 1)).join("-")}`,
    `area    ${a1Area(scorecard.area)}`,
    `columns ${roles.map(([role, col]) => `${columnLetters(col)} ${role}`).join(", ")}`,
    `basis   ${scorecard.basis}`,
    "",
    ...itemLines(assessment),
    "",
    ...tops,
    `total   ${sumsText(deductions.totals)}`,
    `bonus   ${points(deductions.bonus)}`,
    ...scorecard.statedTotals.map(totalLine),
  ];
}

/** Why a sheet was refused, or "?" when nothing says so: a refusal without a reason is a fault. */
const refusalOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.flatMap((each) => (each.code === "not-a-scorecard" ? [each.facts.reason] : []))[0] ?? "?";

/** scorecard.txt: per sheet the layout, the items, the sums and the totals that the sheet states; or why it is none. */
export const renderScorecards = (sheets: readonly SheetReading[]): string =>
  sheets
    .map(({ sheet, value, diagnostics }) =>
      [
        `@ ${sheet}`,
        ...(value ? scorecardLines(value) : [`no scorecard: ${refusalOf(diagnostics)}`]),
        "",
      ].join("\n"),
    )
    .join("\n");

const diagnosticLine = (diagnostic: Diagnostic): string => {
  const place = diagnostic.at ? placeText(diagnostic.at) : "–";
  return `${diagnostic.severity}  ${place}  ${diagnostic.code}  ${describeDiagnostic(diagnostic)}`;
};

/** diagnostics.txt: one line each, in the order in which the product says them. */
export const renderDiagnostics = (sheets: readonly SheetReading[]): string =>
  sheets
    .flatMap(({ sheet, diagnostics }) => [`@ ${sheet}`, ...diagnostics.map(diagnosticLine)])
    .join("\n")
    .concat("\n");
