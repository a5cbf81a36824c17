/** The look of a place: the cell's own, else its row's, else its column's, else that of the whole file. */
import type { SheetView } from "../../hosts/xlsx/view/sheetView";

export const lookAt = (view: SheetView, row: number, col: number): number =>
  view.cellLooks[row]?.[col] ?? view.rowLooks[row] ?? view.columnLooks[col] ?? view.baseLook;
