/** What was left out of the sums, and by what words. */
import type { Diagnostic } from "../../diagnostic";
import type { Scorecard } from "../../scorecard/scorecard";

export function outsideBase({ items }: Scorecard): Diagnostic[] {
  const covered = new Map<number, number>();
  for (const item of items)
    if (item.state === "covered" && item.parent !== undefined)
      covered.set(item.parent, (covered.get(item.parent) ?? 0) + 1);
  return items.flatMap((item): Diagnostic[] => {
    if (item.state === "not-applicable")
      return [{ code: "not-applicable", severity: "note", at: item.at, facts: { text: item.title } }];
    const count = covered.get(item.index);
    return count !== undefined && item.leaf
      ? [{ code: "children-unscored", severity: "note", at: item.at, facts: { count } }]
      : [];
  });
}
