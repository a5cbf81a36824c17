/** The criteria that are at their maximum: one line for a criterion that lost nothing at all, its parts where they say more. */
import { isOutside, isUnknown, topsOf } from "../../assess/deductions";
import type { Assessment } from "../../assess/assess";
import type { Diagnostic } from "../../diagnostic";
import { fold } from "../../grid/fold";
import { sum, type Points } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import { lostItems } from "../../remediation/lostItems";
import { saidText } from "../../remediation/texts/sheetTexts";

export interface MaintainedItem {
  readonly item: Item;
  readonly max: Points;
  readonly field?: Item | undefined;
  /** A part of the criterion on the line above. */
  readonly isPart: boolean;
  /** Its parts have lines of their own: it says nothing itself. */
  readonly hasParts: boolean;
}

/** Leaves under every item, by item index; an item without a known loss of zero spoils all that it is part of. */
interface Standing {
  readonly leaves: readonly Item[];
  readonly whole: boolean;
}

function standings({ scorecard: { items }, deductions }: Assessment): Standing[] {
  const found = items.map((item): { leaves: Item[]; whole: boolean } => {
    const atMaximum = item.leaf && item.state === "scored" && deductions.lost[item.index] === 0;
    const spoils = isUnknown(item) || isOutside(item) || item.state === "missing";
    const isLost = item.leaf && item.state === "scored" && !atMaximum;
    return { leaves: atMaximum ? [item] : [], whole: !spoils && !isLost };
  });
  for (const item of [...items].reverse()) {
    const [own, parent] = [found[item.index], found[item.parent ?? -1]];
    if (!own || !parent) continue;
    parent.leaves.unshift(...own.leaves);
    parent.whole = parent.whole && own.whole;
  }
  return found;
}

const PART_ROLES = ["target", "solution"] as const;

/** Whether the scorecard says for the part itself what is to be reached or done. */
const saysMore = ({ texts }: Item): boolean =>
  PART_ROLES.some((role) => saidText(texts[role]?.value) !== undefined);

const maxOf = (item: Item, leaves: readonly Item[]): Points =>
  item.scores.maxScore?.value ?? sum(leaves.flatMap(({ scores }) => scores.maxScore?.value ?? []));

/** In sheet order. */
export function maintainedItems(assessment: Assessment): MaintainedItem[] {
  const { items } = assessment.scorecard;
  const found = standings(assessment);
  const tops = topsOf(items);
  const isWhole = ({ index, level }: Item): boolean =>
    level !== "field" && found[index]?.whole === true && found[index].leaves.length > 0;
  const parentOf = (item: Item): Item | undefined => items[item.parent ?? -1];
  return items.flatMap((item): MaintainedItem[] => {
    const above = parentOf(item);
    if (!isWhole(item) || (above && isWhole(above))) return [];
    const leaves = found[item.index]?.leaves ?? [];
    const top = items[tops[item.index] ?? -1];
    const field = top?.level === "field" ? top : undefined;
    const parts = leaves.length > 1 && leaves.some(saysMore) ? leaves : [];
    const lineOf = (each: Item, isPart: boolean): MaintainedItem => ({
      item: each,
      max: maxOf(each, isPart ? [] : leaves),
      field,
      isPart,
      hasParts: !isPart && parts.length > 0,
    });
    return [lineOf(item, false), ...parts.map((part) => lineOf(part, true))];
  });
}

const nameOf = ({ code, title }: Item): string => (code === undefined ? title : `${code} ${title}`);

/** A number names an item and all that is part of it; without one on either side the title names it, within the field. */
function isSame(kept: Item, lost: Item): boolean {
  if (kept.code === undefined || lost.code === undefined || !/\d/.test(kept.code))
    return fold(kept.title) === fold(lost.title);
  return lost.code === kept.code || lost.code.startsWith(`${kept.code}.`);
}

/** Items that the scorecard has twice: once at the maximum, and once, whole or in part, below it. */
export function onBothLists(assessment: Assessment): Diagnostic[] {
  const lost = lostItems(assessment);
  return maintainedItems(assessment).flatMap(({ item, field }): Diagnostic[] => {
    const other = lost.find((each) => each.field === field && isSame(each.item, item));
    if (!other) return [];
    const facts = { item: nameOf(item), below: other.item.at };
    return [{ code: "item-on-both-lists", severity: "warning", at: item.at, facts }];
  });
}
