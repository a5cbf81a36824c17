/** The two highlights over the deduction column: part of the points lost, all of them lost. Live, and bold for grey print. */
import { columnLetters } from "../../grid/address";
import type { Area, Highlight } from "../../grid/grid";
import type { EditOf } from "../../edits/edit";
import { ALL_LOST, PART_LOST } from "../../edits/highlightStyle";

/** Whether a score cell says zero, as a number or as text ("0", "0,00"), without a function that depends on the locale. */
function zeroTest(col: number, row: number): string {
  const cell = `$${columnLetters(col)}${String(row + 1)}`;
  const digits = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"0",""),",",""),".","")`;
  return `OR(AND(ISNUMBER(${cell}),${cell}=0),AND(ISTEXT(${cell}),TRIM(${cell})<>"",${digits}=""))`;
}

/** Whether what was obtained is zero: the first of the score cells that says anything decides. */
function nothingObtained(cols: readonly number[], row: number): string {
  const [first, ...rest] = cols;
  if (first === undefined) return "FALSE";
  const zero = zeroTest(first, row);
  if (rest.length === 0) return zero;
  const cell = `$${columnLetters(first)}${String(row + 1)}`;
  return `OR(${zero},AND(TRIM(${cell})="",${nothingObtained(rest, row)}))`;
}

/** The rule for "all lost" or "part lost", as it counts for a row. */
function ruleFormula(
  kind: "part" | "all",
  cols: { loss: number; scores: readonly number[] },
  row: number,
): string {
  const loss = `$${columnLetters(cols.loss)}${String(row + 1)}`;
  const zero = nothingObtained(cols.scores, row);
  const mark = kind === "part" ? 'N("cchc-1")=0' : 'N("cchc-2")=0';
  return `=AND(${mark},ISNUMBER(${loss}),ROUND(ABS(${loss}),4)>0,${kind === "all" ? zero : `NOT(${zero})`})`;
}

/** Runs of rows directly below each other as areas of one column. */
function runs(sheet: string, col: number, rows: readonly number[]): Area[] {
  const areas: Area[] = [];
  let first = 0;
  rows.forEach((row, i) => {
    if (rows[i + 1] === row + 1) return;
    const top = rows[first] ?? row;
    areas.push({ sheet, top, left: col, rows: row - top + 1, cols: 1 });
    first = i + 1;
  });
  return areas;
}

export interface HighlightPlan {
  readonly sheet: string;
  /** The deduction column, and the columns that may hold what was obtained: the first that is filled counts. */
  readonly loss: number;
  readonly scores: readonly number[];
  /** Rows of the leaves, ascending. */
  readonly rows: readonly number[];
}

/** Both rules over the leaves' cells of the deduction column. */
export function highlightEdits({ sheet, loss, scores, rows }: HighlightPlan): EditOf<"setHighlight">[] {
  const areas = runs(sheet, loss, rows);
  const rule = (kind: "part" | "all"): Highlight[] =>
    areas.map((area) => ({ area, formula: ruleFormula(kind, { loss, scores }, area.top) }));
  return [
    { kind: "setHighlight", sheet, highlights: rule("all"), style: ALL_LOST },
    { kind: "setHighlight", sheet, highlights: rule("part"), style: PART_LOST },
  ];
}

const keyOf = ({ area, formula }: Highlight): string =>
  [area.top, area.left, area.rows, area.cols, formula.replace(/\s+/g, "")].join("|");

/** Cell by cell what a set of highlights covers, so that another program's splitting does not count as a difference. */
function coverage(highlights: readonly Highlight[]): Set<string> {
  const cells = new Set<string>();
  for (const { area, formula } of highlights) {
    const mark = /N\("(cchc-\d+)"\)/i.exec(formula)?.[1] ?? "";
    for (let row = area.top; row < area.top + area.rows; row += 1)
      cells.add(`${mark}|${String(row)}|${String(area.left)}`);
  }
  return cells;
}

/** Whether the sheet's highlights of ours already are what the edits would make. */
export function sameHighlights(have: readonly Highlight[], want: readonly Highlight[]): boolean {
  if (have.length === want.length && have.every((each, i) => keyOf(each) === keyOf(want[i] ?? each)))
    return true;
  const a = coverage(have);
  const b = coverage(want);
  return a.size === b.size && [...a].every((cell) => b.has(cell));
}
