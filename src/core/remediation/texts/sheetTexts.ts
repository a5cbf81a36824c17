/** What the scorecard's own columns say about an item: a person's words. */
import { tidy } from "../../grid/fold";
import type { Item, TextRole } from "../../scorecard/scorecard";
import type { RemedyRole } from "../remediation";

/** Lines without blanks at their ends, no empty lines at either end. Undefined when nothing is said: "……" is nothing. */
export function saidText(text: string | undefined): string | undefined {
  const lines = text?.replace(/\r\n?/g, "\n").split("\n").map(tidy).join("\n").trim() ?? "";
  return /^[.…_\s]*$/.test(lines) ? undefined : lines;
}

/** Who acts and by when may be said once for a whole criterion; what is to be done is said for each. */
const INHERITED: readonly TextRole[] = ["lead", "support", "deadline"];

/** What the scorecard says in this column of the item's row, else of the item that it is part of. */
export function sheetText(items: readonly Item[], item: Item, role: TextRole): string | undefined {
  const own = saidText(item.texts[role]?.value);
  const parent = item.parent === undefined ? undefined : items[item.parent];
  if (own !== undefined || !INHERITED.includes(role) || !parent) return own;
  return sheetText(items, parent, role);
}

export interface RemedyTexts {
  readonly lead?: string | undefined;
  readonly support?: string | undefined;
  readonly solution?: string | undefined;
  readonly deadline?: string | undefined;
}

/** Longer than this, what stands in the column of who is responsible is no name but everything that is to be done. */
const LONGEST_LEAD = 100;

/** Who, with whom, what and by when. One column for all of it, as many communes have, counts as what is to be done. */
export function remedyTexts(items: readonly Item[], item: Item): RemedyTexts {
  const [lead, solution] = [sheetText(items, item, "lead"), sheetText(items, item, "solution")];
  const isWhole = lead !== undefined && solution === undefined && lead.length > LONGEST_LEAD;
  return {
    lead: isWhole ? undefined : lead,
    solution: isWhole ? lead : solution,
    support: sheetText(items, item, "support"),
    deadline: sheetText(items, item, "deadline"),
  };
}

/** The same, with the target. */
export const sheetRemedy = (
  items: readonly Item[],
  item: Item,
): Readonly<Partial<Record<RemedyRole, string | undefined>>> => ({
  ...remedyTexts(items, item),
  target: sheetText(items, item, "target"),
});
