/** What the core reads in a workbook, as far as the grid has to know it: which cells are scores that may be typed over. */
import { lossColumn } from "../../core/compose/annotate/lossColumn";
import { lossCells } from "../../core/compose/annotate/lossCells";
import { isFormula, type FormulaInput } from "../../core/edits/edit";
import { cellAt, type CellRef, type Workbook } from "../../core/grid/grid";
import type { SheetReading } from "../../core/run/readSheets";
import { SCORE_ROLES, type Layout } from "../../core/scorecard/scorecard";
import { Places } from "./places";

/** Score columns that a person fills; the deduction column is ours. */
const TYPED_ROLES = SCORE_ROLES.filter((role) => role !== "deduction");

const scoreColumns = ({ columns }: Layout): number[] => TYPED_ROLES.flatMap((role) => columns[role] ?? []);

/** The cells of score columns in rows of items. Formulas are among them: they are refused with a reason when typed at. */
export function scorePlaces(readings: readonly SheetReading[]): Places {
  const places = new Places();
  for (const { sheet, value } of readings) {
    if (!value) continue;
    const columns = scoreColumns(value.scorecard.layout);
    for (const { at } of value.scorecard.items)
      for (const col of columns) places.add({ sheet, row: at.row, col });
  }
  return places;
}

export interface FormulaAt {
  readonly at: CellRef;
  readonly input: FormulaInput;
}

/** The formulas of our deduction column that stand in the workbook word for word as we write them, with what they come to. */
export function ownFormulas(book: Workbook, readings: readonly SheetReading[]): FormulaAt[] {
  return readings.flatMap(({ sheet, value }) => {
    const grid = book.sheets.find((each) => each.sheet === sheet);
    const column = grid && value && lossColumn(grid, value.scorecard);
    if (!grid || !value || !column || column.added) return [];
    const both = SIGNS.map((sign) => standing({ grid, assessment: value, col: column.col, sign }));
    // A sum reads the same under both signs: the leaves say which one the column was written with.
    const [first, second] = both.map((cells) => cells.filter(({ leaf }) => leaf).length);
    const cells = (first ?? 0) >= (second ?? 0) ? both[0] : both[1];
    return cells?.some(({ leaf }) => leaf) ? cells : [];
  });
}

const SIGNS = ["negative", "positive"] as const;

type Column = Omit<Parameters<typeof lossCells>[0], "holds">;

/** The cells of the column whose formula is the one that we would write. */
function standing(column: Column): (FormulaAt & { readonly leaf: boolean })[] {
  const { grid, col } = column;
  return lossCells({ ...column, holds: () => true }).flatMap(({ row, input, leaf }) => {
    const written = cellAt(grid, row, col).formula?.replace(/\s+/g, "");
    if (!isFormula(input) || written !== input.formula) return [];
    return [{ at: { sheet: grid.sheet, row, col }, input, leaf }];
  });
}
