/** Which index a table scores (PAR INDEX, SIPAS, PAPI, DTI), when the title block or the sheet's name says so. */
import { fold } from "../grid/fold";
import type { Header } from "./columns/header";
import { filledColumns, textAt, type View } from "./view";
import { INDEX_NAMES } from "./vocabulary";

/** Rows above the header that belong to the title block. */
const TITLE_ROWS = 15;

const nameIn = (text: string): string | undefined => INDEX_NAMES.find(({ words }) => words.test(text))?.name;

/** The index named by the sheet's tab, else nearest above the table. */
export function findIndexName(view: View, header: Header): string | undefined {
  const tab = nameIn(fold(view.grid.sheet));
  if (tab !== undefined) return tab;
  for (let row = header.first - 1; row >= Math.max(0, header.first - TITLE_ROWS); row -= 1) {
    const found = filledColumns(view, row)
      .map((col) => nameIn(fold(textAt(view, row, col))))
      .find((name) => name !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
