/** A list of edits sorted by what of the workbook they change. */
import { handle, type Edit, type EditOf, type Handlers, type PrintSetup } from "../../../../core/edits/edit";
import type { CellRef } from "../../../../core/grid/grid";
import { HostError } from "../../../host";
import { SheetEdits } from "../sheet/sheetEdits";

export interface EditPlan {
  readonly added: readonly EditOf<"addSheet">[];
  readonly removed: readonly string[];
  /** By sheet: every sheet that an edit names is here, also when no edit changes its own part. */
  readonly sheets: ReadonlyMap<string, SheetEdits>;
  readonly tables: readonly EditOf<"extendTable">[];
  readonly prints: readonly EditOf<"setPrint">[];
}

/** `outdated`: cells whose formulas come to something else than the file says. */
export function planOf(edits: readonly Edit[], outdated: readonly CellRef[] = []): EditPlan {
  const added: EditOf<"addSheet">[] = [];
  const removed: string[] = [];
  const tables: EditOf<"extendTable">[] = [];
  const prints: { readonly kind: "setPrint"; readonly sheet: string; readonly print: PrintSetup }[] = [];
  const sheets = new Map<string, SheetEdits>();
  const on = (sheet: string): SheetEdits => {
    const known = sheets.get(sheet) ?? new SheetEdits();
    sheets.set(sheet, known);
    return known;
  };
  const handlers: Handlers<unknown> = {
    addSheet: (edit) => [on(edit.sheet), added.push(edit)],
    removeSheet: ({ sheet }) => [on(sheet), removed.push(sheet)],
    setCells: (edit) => on(edit.area.sheet).setCells(edit),
    normalizeNumber: (edit) => on(edit.area.sheet).normalizeNumber(edit),
    copyFormat: (edit) => on(oneSheet(edit)).copyFormat(edit),
    clearFormat: ({ area }) => on(area.sheet).clearFormat(area),
    extendTable: (edit) => [on(edit.sheet), tables.push(edit)],
    setStyle: ({ area, style }) => on(area.sheet).setStyle(area, style),
    mergeCells: ({ area }) => on(area.sheet).merges.push(area),
    unmergeCells: ({ area }) => on(area.sheet).unmerges.push(area),
    setColumnWidths: ({ sheet, widths }) => on(sheet).setWidths(widths),
    setRowHeights: (edit) => on(edit.sheet).setRowHeights(edit),
    setPrint: (edit) => [(on(edit.sheet).print = edit.print), prints.push(edit)],
    setHighlight: (edit) => on(edit.sheet).newHighlights.push(edit),
    removeHighlight: ({ sheet, highlights }) => on(sheet).goneHighlights.push(...highlights),
  };
  for (const edit of edits) handle(handlers, edit);
  for (const { sheet, row, col } of outdated)
    on(sheet).forgetValues({ sheet, top: row, left: col, rows: 1, cols: 1 });
  return { added, removed, sheets, tables, prints };
}

/** A column looks like its neighbour, and that stands on the same sheet. */
function oneSheet({ from, to }: EditOf<"copyFormat">): string {
  if (from.sheet !== to.sheet) throw new HostError("unsupported-edit", { sheet: to.sheet });
  return to.sheet;
}
