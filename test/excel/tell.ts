/** Tells the emulated Excel what formulas come to. */
import type { Edit } from "../../src/core/edits/edit";
import type { Workbook } from "../../src/core/grid/grid";
import type { BookModel } from "./model/bookModel";

/** Every formula that a list writes, with the value that it carries. */
export function tellFormulas(book: BookModel, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== "setCells") continue;
    const { sheet, top, left } = edit.area;
    edit.cells.forEach((line, down) =>
      line.forEach((input, across) => {
        if (typeof input !== "object" || input === null) return;
        book.tell({ sheet, row: top + down, col: left + across }, input.formula, input.value);
      }),
    );
  }
}

/** Every formula that a workbook holds: they come to the same when they are written again. */
export function tellWorkbook(book: BookModel, { sheets }: Workbook): void {
  for (const { sheet, rows } of sheets)
    rows.forEach((line, row) =>
      line?.forEach((cell, col) => {
        if (cell?.formula !== undefined) book.tell({ sheet, row, col }, cell.formula, cell.value);
      }),
    );
}
