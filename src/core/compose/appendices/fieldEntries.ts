/** The fields of a scorecard as rows; where it has none, its criteria. */
import { isOutside, topsOf } from "../../assess/deductions";
import type { Item } from "../../scorecard/scorecard";
import { fieldNumber } from "./fieldRows";
import type { RowItem } from "./matchRows";

export interface FieldEntry {
  /** With the number that the page shows as its code. */
  readonly item: RowItem;
  readonly top: Item;
  /** Everything in it, itself first. */
  readonly items: readonly Item[];
}

/** Fields of points outside the 100 are left out. */
export function fieldEntries(items: readonly Item[]): FieldEntry[] {
  const tops = topsOf(items);
  const fields = items.filter(({ level }) => level === "field");
  return items.flatMap((top): FieldEntry[] => {
    if (top.parent !== undefined || isOutside(top)) return [];
    const { index, level, title } = top;
    const code = level === "field" ? fieldNumber(top, fields) : top.code;
    const own = items.filter((item) => tops[item.index] === index);
    return [{ item: { index, level, code, title }, top, items: own }];
  });
}
