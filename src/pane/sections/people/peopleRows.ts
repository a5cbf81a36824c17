/** Items below their maximum with what is proposed for each, and how a person's words stand beside it. */
import {
  lostItems,
  REMEDY_ROLES,
  sheetRemedy,
  type LostItem,
  type RemedyRole,
  type Remedy,
  type Run,
  type SaidTexts,
} from "../../../core";
import { itemKeys, type SaidPatch } from "../../session/said";

export interface PeopleRow extends LostItem {
  readonly key: string;
  readonly remedy: Remedy;
  /** What a person wrote on the scorecard. */
  readonly sheet: Readonly<Partial<Record<RemedyRole, string | undefined>>>;
}

/** In sheet order; none where nothing is proposed. */
export function peopleRows({ target, remediation }: Run): PeopleRow[] {
  if (!target || !remediation) return [];
  const { items } = target.assessment.scorecard;
  const keys = itemKeys(items);
  const remedies = new Map(remediation.remedies.map((remedy) => [remedy.item, remedy]));
  return lostItems(target.assessment).flatMap((each) => {
    const remedy = remedies.get(each.item.index);
    const key = keys[each.item.index];
    return remedy && key !== undefined
      ? [{ ...each, key, remedy, sheet: sheetRemedy(items, each.item) }]
      : [];
  });
}

export const nameOf = ({ item: { code, title } }: Pick<PeopleRow, "item">): string =>
  [code, title].filter(Boolean).join(" ");

/** One text of one item, as it is to be shown. */
export interface CellView {
  readonly value: string;
  readonly isTyped: boolean;
  /** What stands on the scorecard, where the value is something else. */
  readonly mine?: string;
  /** What the rules say, where the value is something else. */
  readonly offered?: string;
}

/** What the rules say as far as the proposal tells: nothing where a person's text is the same. */
function ruleText({ remedy }: PeopleRow, role: RemedyRole): string | undefined {
  const text = remedy.texts[role];
  return text?.offered ?? (text?.from === "rule" ? text.text : undefined);
}

export function cellOf(row: PeopleRow, role: RemedyRole, said: SaidTexts | undefined): CellView {
  const typed = said?.[role];
  const value = typed ?? row.remedy.texts[role]?.text ?? "";
  const mine = row.sheet[role];
  const offered = ruleText(row, role);
  return {
    value,
    isTyped: typed !== undefined,
    ...(mine === undefined || mine === value ? {} : { mine }),
    ...(offered === undefined || offered === value ? {} : { offered }),
  };
}

/** Whether any text of the item differs from what the rules say. */
export const differsFromRules = (row: PeopleRow, said: SaidTexts | undefined): boolean =>
  REMEDY_ROLES.some((role) => cellOf(row, role, said).offered !== undefined);

/**
 * What to say so that a text follows the rules: nothing where no text stands in the way, else the rules' own words, which then
 * replace the person's. Undefined words forget what was typed.
 */
export const byRule = (row: PeopleRow, role: RemedyRole): string | undefined =>
  row.sheet[role] === undefined ? undefined : ruleText(row, role);

/** All texts of these items back to the rules; a text beside which the rules say nothing stays. */
export function retemplated(rows: readonly PeopleRow[]): SaidPatch {
  return Object.fromEntries(
    rows.map((row) => {
      const roles = REMEDY_ROLES.filter(
        (role) => row.sheet[role] === undefined || ruleText(row, role) !== undefined,
      );
      return [row.key, Object.fromEntries(roles.map((role) => [role, byRule(row, role)]))];
    }),
  );
}

/** The same words for several items; blank words say nothing. */
export function forAll(keys: Iterable<string>, texts: SaidTexts): SaidPatch {
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));
  return Object.fromEntries([...keys].map((key) => [key, given]));
}
