/** Maxima with a footnote digit glued on. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { sum, type Points } from "../../scorecard/points";
import { readDecimal } from "../cells/readScore";
import type { ReadItem } from "./buildItems";

/** Maxima of the children of every item, by index. */
function maximaOfChildren(items: readonly ReadItem[]): Map<number, Points[]> {
  const byParent = new Map<number, Points[]>();
  for (const { item } of items) {
    const max = item.scores.maxScore;
    if (item.parent === undefined || !max) continue;
    const list = byParent.get(item.parent);
    if (list) list.push(max.value);
    else byParent.set(item.parent, [max.value]);
  }
  return byParent;
}

/**
 * A maximum with a footnote digit glued on ("207" is 20 with note 7): without its last digits it is exactly the sum of
 * its children, and as it stands it is not.
 */
function footnoteMax(max: Points, children: readonly Points[]): Points | undefined {
  if (children.length < 2) return undefined;
  const whole = sum(children);
  const digits = String(max / 10_000);
  if (max === whole || !/^\d{2,}$/.test(digits)) return undefined;
  return [1, 2]
    .map((drop) => readDecimal(digits.slice(0, -drop)))
    .find((cut) => cut !== undefined && cut === whole);
}

/** Cuts the footnotes off. Same order and indices. */
export function mendFootnotes(items: readonly ReadItem[]): Outcome<ReadItem[]> {
  const children = maximaOfChildren(items);
  const diagnostics: Diagnostic[] = [];
  const value = items.map((read) => {
    const { item } = read;
    const max = item.scores.maxScore;
    const mended = max && footnoteMax(max.value, children.get(item.index) ?? []);
    if (!max || mended === undefined) return read;
    const facts = { text: String(max.value / 10_000), max: mended };
    diagnostics.push({ code: "max-footnote", severity: "note", at: max.at, facts });
    return {
      ...read,
      item: { ...item, scores: { ...item.scores, maxScore: { value: mended, at: max.at } } },
    };
  });
  return { value, diagnostics };
}
