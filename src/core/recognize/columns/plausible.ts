/**
 * Which of several columns with one meaning holds points: rates beside the points ("Kết quả thẩm định" in percent, "Điểm thẩm định")
 * exceed the maxima, remarks beside them are no numbers. A column that is alone is never turned away here.
 */
import type { ColumnRole } from "../../scorecard/scorecard";
import { scoreAt } from "../cells/scoreAt";
import type { View } from "../view";
import type { Proposal } from "./chooseColumns";
import { NOTHING, type Contents } from "./contents";

const SCORES: readonly ColumnRole[] = ["selfScore", "appraisedScore", "secondAppraised", "result"];
const FEWEST = 3;

interface Table {
  readonly view: View;
  readonly contents: Contents;
  readonly maximum: number | undefined;
}

/** Whether most numbers of a column exceed the maximum beside them. */
function exceeds({ view, contents, maximum }: Table, col: number): boolean {
  if (maximum === undefined || maximum === col) return false;
  let [pairs, over] = [0, 0];
  for (const row of contents.rows) {
    const score = scoreAt(view, { row, col });
    const max = scoreAt(view, { row, col: maximum }, true);
    if (score.kind !== "number" || max.kind !== "number") continue;
    pairs += 1;
    if (score.points > max.points) over += 1;
  }
  return pairs >= FEWEST && over * 2 > pairs;
}

function holdsPoints(table: Table, col: number): boolean {
  const { filled, numbers } = table.contents.byColumn.get(col) ?? NOTHING;
  return filled > 0 && numbers * 2 >= filled && !exceeds(table, col);
}

/** The proposals without columns that hold no points where another column of the same role does. Order as given. */
export function plausible(view: View, contents: Contents, list: readonly Proposal[]): Proposal[] {
  const maximum = list.find(({ role }) => role === "maxScore")?.col;
  const table: Table = { view, contents, maximum };
  const dropped = new Set<Proposal>();
  for (const role of SCORES) {
    const group = list.filter((each) => each.role === role);
    if (group.length < 2) continue;
    const good = new Set(group.filter(({ col }) => holdsPoints(table, col)));
    if (good.size === 0) continue;
    const empty = ({ col }: Proposal): boolean => (contents.byColumn.get(col) ?? NOTHING).filled === 0;
    for (const each of group) if (!good.has(each) && !empty(each)) dropped.add(each);
  }
  return list.filter((each) => !dropped.has(each));
}
