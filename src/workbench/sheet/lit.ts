/** Which of our two highlights is on. Our rules have one shape; any other rule is not evaluated. */
import { readA1 } from "../../core/grid/address";
import { cellAt, type CellValue, type Grid, type Highlight } from "../../core/grid/grid";

interface Rule {
  readonly kind: "part" | "all";
  /** Columns: the loss, and the scores of which the first that says anything decides. */
  readonly loss: number;
  readonly scores: readonly number[];
}

/** The rule by its formula; undefined when it has not the shape that we write. */
function readRule({ formula }: Highlight): Rule | undefined {
  const kind = /N\("cchc-1"\)=0/i.test(formula)
    ? "part"
    : /N\("cchc-2"\)=0/i.test(formula)
      ? "all"
      : undefined;
  const column = (address: string | undefined): number | undefined => readA1(address ?? "")?.col;
  const loss = column(/ABS\((\$?[A-Z]+\$?\d+)\)/i.exec(formula)?.[1]);
  const texts = [...formula.matchAll(/TRIM\((\$?[A-Z]+\$?\d+)\)/gi)].map(([, address]) => column(address));
  const scores = [...new Set(texts.filter((col) => col !== undefined))];
  return kind === undefined || loss === undefined ? undefined : { kind, loss, scores };
}

const isZero = (value: CellValue): boolean =>
  typeof value === "number" ? value === 0 : typeof value === "string" && /^(?=.*0)[0,.]+$/.test(value.trim());

/** Rows from the first to before the last. */
interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** For some rows of a sheet: "all" counts before "part"; undefined when neither is on at the place. */
export function highlightsOf(
  grid: Grid,
  { from, to }: RowSpan,
): (row: number, col: number) => "part" | "all" | undefined {
  const byRow = new Map<number, { rule: Rule; left: number; right: number }[]>();
  for (const highlight of grid.highlights) {
    const rule = readRule(highlight);
    const { top, left, rows, cols } = highlight.area;
    for (let row = Math.max(top, from); rule && row < Math.min(top + rows, to); row += 1) {
      const there = byRow.get(row);
      const each = { rule, left, right: left + cols };
      if (there) there.push(each);
      else byRow.set(row, [each]);
    }
  }
  return (row, col) => {
    const rules = byRow.get(row)?.filter(({ left, right }) => col >= left && col < right) ?? [];
    const on = rules.filter(({ rule }) => isOn(grid, row, rule)).map(({ rule }) => rule.kind);
    return on.includes("all") ? "all" : on[0];
  };
}

function isOn(grid: Grid, row: number, { kind, loss, scores }: Rule): boolean {
  const lost = cellAt(grid, row, loss).value;
  if (typeof lost !== "number" || Math.round(Math.abs(lost) * 10_000) === 0) return false;
  const values = scores.map((col) => cellAt(grid, row, col).value);
  const first = values.find((value) => value !== null && String(value).trim() !== "") ?? null;
  return isZero(first) === (kind === "all");
}
