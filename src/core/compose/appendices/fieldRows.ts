/** Rows under the headings of their fields, numbered anew in each. */
import type { Item } from "../../scorecard/scorecard";
import { romanNumber } from "../../text/appendixTexts";
import type { ItemRow, TableRow } from "./appendixPage";

/** The scorecard's own number of the field; its place among the fields where the scorecard gives none. */
export function fieldNumber(field: Item, fields: readonly Item[]): string {
  const { code = "" } = field;
  if (/^[IVXL]+$/i.test(code)) return code.toUpperCase();
  const number = /^[1-9]\d?$/.test(code) ? Number(code) : fields.indexOf(field) + 1;
  return romanNumber(number);
}

/** A row and where it stands: in which field, and whether it is part of the row above that has no such mark. */
export interface PlacedRow {
  readonly field?: Item | undefined;
  readonly isPart?: boolean;
  readonly row: ItemRow;
}

/** The row with this in its first column. */
export const numbered = ({ cells }: ItemRow, number: number | string): ItemRow => ({
  kind: "item",
  cells: [number, ...cells.slice(1)],
});

/** Only fields that have rows; parts are numbered "3.1". */
export function byField(rows: readonly PlacedRow[], items: readonly Item[]): TableRow[] {
  const fields = items.filter(({ level }) => level === "field");
  const all: TableRow[] = [];
  let current: Item | undefined;
  let [count, part] = [0, 0];
  for (const { field, row, isPart = false } of rows) {
    if (field && field !== current) {
      all.push({ kind: "field", number: fieldNumber(field, fields), title: field.title.toUpperCase() });
      count = 0;
    }
    current = field;
    [count, part] = isPart ? [count, part + 1] : [count + 1, 0];
    all.push(numbered(row, isPart ? `${String(count)}.${String(part)}` : count));
  }
  return all;
}
