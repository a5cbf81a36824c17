/** What a person does in the workbook while the pane is open; Excel tells the pane of it, where it asked to be told. */
import { readA1 } from "../../../src/core/grid/address";
import type { EmulatedHost } from "../../excel/emulatedExcel";
import { recalculate } from "./recalculate";

interface Opened {
  readonly excel: EmulatedHost;
}

/** Types into a cell: the text is read as Excel reads it. */
export function typeIntoCell(
  { excel: { book } }: Opened,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  input: string | number,
): void {
  const place = readA1(cell);
  if (!place) throw new Error(`${cell} is no address`);
  book.personTypes(sheet, place, input);
  for (const each of book.sheets) recalculate(each);
}

/** Clicks on the tab of another sheet. */
export const goToSheet = ({ excel }: Opened, name: string): void => excel.book.personGoesTo(name);
