/** What placeholders stand for, of one item. */
import { formatPoints, type Points } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import type { Rate } from "../ratio/rateOf";
import type { PlaceholderFacts } from "./fillTemplate";

/** What templates need to know about the years and the rounds of putting right. */
export interface RemediationFacts {
  readonly yearScored?: number | undefined;
  /** The year after the one that was scored, unless said otherwise. */
  readonly yearPlan?: number | undefined;
  /** In order; dates as typed ("31/10/2026"). */
  readonly rounds?: readonly { readonly name: string; readonly date: string }[] | undefined;
}

export interface ItemFacts {
  readonly item: Item;
  readonly lost: Points;
  readonly rate: Rate;
  readonly lead: string | undefined;
  readonly support: string | undefined;
}

const decimal = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value).replace(".", ",");

const points = (value: Points | undefined): string | undefined =>
  value === undefined ? undefined : formatPoints(value);

/** Several lines of a cell said within a sentence. */
const inline = (text: string | undefined): string | undefined =>
  text
    ?.split("\n")
    .map((line) => line.replace(/^[-+•]\s*/, "").replace(/[\s,;.]+$/, ""))
    .join("; ");

export function placeholderFacts(facts: RemediationFacts, each: ItemFacts): PlaceholderFacts {
  const { item, lost, rate } = each;
  const { yearScored, rounds } = facts;
  const yearPlan = facts.yearPlan ?? (yearScored === undefined ? undefined : yearScored + 1);
  return {
    ma: item.code,
    tieu_chi: inline(item.title),
    diem_chuan: points(item.scores.maxScore?.value),
    diem_tham_dinh: points(item.obtained),
    diem_tru: points(lost),
    nam: yearScored?.toString(),
    nam_toi: yearPlan?.toString(),
    chu_tri: inline(each.lead),
    phoi_hop: inline(each.support),
    dot_1: rounds?.[0]?.date,
    dot_2: rounds?.[1]?.date,
    ty_le_hien_tai: decimal(rate.ratio?.actual),
    ty_le_can: decimal(rate.required),
    con_thieu: rate.ratio?.missing?.toString(),
  };
}
