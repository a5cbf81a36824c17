/** Pieces of sentences that several documents use: names of items, figures, ranks, rounds, causes. */
import { formatPoints, subtract, ZERO, type Points } from "../../../scorecard/points";
import type { Basis, Item } from "../../../scorecard/scorecard";
import type { Round } from "../../../settings/information";
import { BLANK, type PlanFacts } from "../../appendixTexts";
import { sentenceCase } from "./sentenceCase";
import type { DocumentWords } from "./words";

/** One line of a cell's text: lines parted by "; ", without dashes before them and without marks at its end. */
export function oneLine(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^\s*[-–+•]\s*/, "").replace(/[\s;,.]+$/, ""))
    .filter((line) => line !== "");
  return lines.join("; ");
}

/** A sentence ends with one full stop; a mark that asks or calls stays. */
export const sentence = (text: string): string =>
  /[?!…]$/.test(text) ? text : `${text.replace(/[\s;,.]+$/, "")}.`;

const LEVELS = { field: "Lĩnh vực", criterion: "Tiêu chí", subcriterion: "Tiêu chí thành phần" } as const;

/** "Tiêu chí 1.5. Sáng kiến …"; the title alone where the sheet gives no number. */
export function itemName({ level, code, title }: Pick<Item, "level" | "code" | "title">): string {
  const name = sentenceCase(title).replace(/[\s;:,.]+$/, "");
  return code === undefined ? `${LEVELS[level]} “${name}”` : `${LEVELS[level]} ${code}. ${name}`;
}

/** How a criterion is called for short. */
export const shortName = ({ code, title }: Pick<Item, "code" | "title">): string =>
  code ?? `“${sentenceCase(title).replace(/[\s;:,.]+$/, "")}”`;

/** "15,2/20,5". */
export const share = (part: Points | undefined, whole: Points): string =>
  `${part === undefined ? BLANK : formatPoints(part)}/${formatPoints(whole)}`;

/** What the score that counts is called in a sentence. */
export const obtainedWord = (basis: Basis): string => (basis === "appraisedScore" ? "thẩm định" : "đạt được");

/** "19 tiêu chí, tiêu chí thành phần". */
export const criteriaCount = (count: number): string => `${String(count)} tiêu chí, tiêu chí thành phần`;

/** The place of "11/18"; undefined when it is none. */
export function placeIn(rank: string | undefined): number | undefined {
  const [, place] = /^0*(\d+)\s*\//.exec(rank ?? "") ?? [];
  return place === undefined ? undefined : Number(place);
}

/** "giảm 3 bậc so với năm 2022": a smaller number is a better place. Undefined when a rank is not known. */
export function movedText(plan: PlanFacts, { previousYear }: DocumentWords): string | undefined {
  const [now, before] = [placeIn(plan.rank), placeIn(plan.previousRank)];
  if (now === undefined || before === undefined) return undefined;
  const steps = Math.abs(before - now);
  if (steps === 0) return `giữ nguyên thứ hạng so với năm ${previousYear}`;
  return `${now < before ? "tăng" : "giảm"} ${String(steps)} bậc so với năm ${previousYear}`;
}

/** "tăng 1,86 điểm": from the total of the year before to this one's. */
export function changeText(total: Points, previous: Points): string {
  const change = subtract(total, previous);
  if (change === ZERO) return "không thay đổi";
  const size = change > ZERO ? change : subtract(ZERO, change);
  return `${change > ZERO ? "tăng" : "giảm"} ${formatPoints(size)} điểm`;
}

/** "trước ngày 31/10/2026 (đợt 1) và trước ngày 15/12/2026 (đợt 2)"; a blank where no round is known. */
export function roundsText(rounds: readonly Round[] | undefined): string {
  if (!rounds || rounds.length === 0) return `trước ngày ${BLANK}`;
  const named = rounds.map(({ name, date }) => `trước ngày ${date} (${name})`);
  const last = named.pop() ?? "";
  return named.length === 0 ? last : `${named.join(", ")} và ${last}`;
}

/** "Văn phòng … (phối hợp: …)". */
export const withSupport = (lead: string | undefined, support: string | undefined): string =>
  (lead === undefined ? BLANK : oneLine(lead)) +
  (support === undefined ? "" : `; phối hợp: ${oneLine(support)}`);

/** Whoever watches over the whole; in general words where nobody is named. */
export const coordinatorText = (coordinator: string | undefined): string =>
  coordinator ?? "bộ phận phụ trách cải cách hành chính";

/** A few names in a sentence: "1.4.1, 1.4.2, 1.5.1". */
export const listed = (names: readonly string[]): string => names.join(", ");
