/** Random workbooks for commands: a scorecard as an officer writes it, at times with a deduction column begun by hand. */
import fc from "fast-check";
import type { Cell, Grid, Workbook } from "../../src/core/grid/grid";
import { scorecardItems } from "./scorecardModel";
import { noisyWriting, plainWriting, worksheetOf } from "./scorecardSheet";

/** What stands in a person's deduction column; null where nothing does. */
const typedLoss = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
  fc.constantFrom("- 0,2", "0", "Không phát sinh"),
);

/** A column beside the table; `cells` are put cyclically into the rows below the header. */
function withColumn(book: Workbook, row: number, cells: readonly (string | number | null)[]): Workbook {
  const [grid] = book.sheets;
  if (!grid) return book;
  const col = Math.max(...grid.rows.map((each) => each?.length ?? 0));
  const cellIn = (at: number): Cell | undefined => {
    const value = at === row ? "Điểm bị trừ" : at < row ? null : (cells[at % cells.length] ?? null);
    return value === null ? undefined : { value, numberFormat: "General" };
  };
  const rows: Grid["rows"] = grid.rows.map((each, at) => {
    const cell = cellIn(at);
    const before = Array.from({ length: col }, (_, i) => each?.[i]);
    return cell ? [...before, cell] : each;
  });
  return { ...book, sheets: [{ ...grid, rows }] };
}

/** Points as numbers and as texts, some missing; rows between that are no criteria. No deduction column. */
export const plainBook: fc.Arbitrary<Workbook> = fc
  .record({ items: scorecardItems, how: fc.oneof(plainWriting, noisyWriting) })
  .map(({ items, how }) => worksheetOf(items, how));

/** The same with a deduction column of which every cell is empty. */
export const bookWithEmptyColumn: fc.Arbitrary<Workbook> = fc
  .record({ items: scorecardItems, how: plainWriting })
  .map(({ items, how }) => withColumn(worksheetOf(items, how), how.down, [null]));

/** The same with a deduction column in which a person wrote what they liked. */
export const bookWithTypedColumn: fc.Arbitrary<Workbook> = fc
  .record({
    items: scorecardItems,
    how: plainWriting,
    cells: fc.array(typedLoss, { minLength: 1, maxLength: 9 }),
  })
  .map(({ items, how, cells }) => withColumn(worksheetOf(items, how), how.down, cells));
