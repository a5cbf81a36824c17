/** Items below their maximum, in the order and of the field that a person asked for. */
import { lostItems, type Assessment, type Item, type LostItem } from "../../../core";

export type LossOrder = "sheet" | "points";

export interface LossView {
  readonly order: LossOrder;
  /** Index of a field among the scorecard's items; undefined: all. */
  readonly field: number | undefined;
}

/** Equal losses keep the order of the sheet. */
export function lossRows(assessment: Assessment, { order, field }: LossView): LostItem[] {
  const rows = lostItems(assessment).filter((each) => field === undefined || each.field?.index === field);
  return order === "points" ? rows.sort((a, b) => b.lost - a.lost) : rows;
}

/** Fields that lost something, in sheet order. */
export function fieldsWithLoss(assessment: Assessment): Item[] {
  const fields = new Map(lostItems(assessment).flatMap(({ field }) => (field ? [[field.index, field]] : [])));
  return [...fields.values()];
}

/** How many items of a field, or of all, are in no list of losses because their score is not known. */
export const unlistedCount = ({ deductions }: Assessment, field: number | undefined): number =>
  (field === undefined ? deductions.totals : deductions.byTop.get(field))?.unknown ?? 0;

/** The council's comment: why the points were lost, as the sheet says it. */
export const causeText = ({ item }: LostItem): string | undefined => {
  const text = item.texts.comment?.value.trim();
  return text === "" ? undefined : text;
};
