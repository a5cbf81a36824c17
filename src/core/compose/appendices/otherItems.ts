/** The items that a page has no row for. */
import type { Item } from "../../scorecard/scorecard";

export function otherItems(
  items: readonly Item[],
  entries: readonly { readonly item: Item }[],
): readonly Item[] {
  const known = new Set(entries.map(({ item }) => item.index));
  return items.filter(({ index }) => !known.has(index));
}
