/** The first paragraphs: what the document rests on, the published result, what was lost. */
import type { Sums } from "../../assess/deductions";
import { formatPoints, ZERO, type Points } from "../../scorecard/points";
import type { Basis } from "../../scorecard/scorecard";
import { BLANK, type PlanFacts } from "../appendixTexts";
import { changeText, criteriaCount, movedText, obtainedWord, sentence } from "./wording/phrases";
import type { DocumentWords } from "./wording/words";

export interface ResultFacts {
  readonly plan: PlanFacts;
  readonly words: DocumentWords;
  readonly basis: Basis;
  readonly sums: Sums;
  readonly bonus: Points;
  /** With bonus points. */
  readonly total: Points;
  /** Items below their maximum. */
  readonly count: number;
}

/** Mục II.6.a: every basis on a line of its own, ";" behind it, "." behind the last. */
export function basisLines(said: string | undefined, otherwise: string): string[] {
  const given = (said ?? otherwise)
    .split(/[\n;]/)
    .map((line) => line.trim().replace(/[.;,\s]+$/, ""))
    .filter((line) => line !== "");
  return given.map((line, i) => {
    const whole = /^(căn cứ|thực hiện|theo)\s/i.test(line) ? line : `Căn cứ ${line}`;
    return i === given.length - 1 ? sentence(whole) : `${whole};`;
  });
}

/** The decision that published the result; a blank where it is not known. */
export const decisionLines = ({ plan, words }: Pick<ResultFacts, "plan" | "words">): string[] =>
  basisLines(
    plan.decision,
    `Căn cứ Quyết định số ${BLANK} ngày ${BLANK} của ${BLANK} về việc công bố ${words.index} năm ${words.year}`,
  );

/** "đạt 88,25 điểm, xếp thứ 11/18 (giảm 3 bậc so với năm 2022)". What was published counts before what is added up here. */
export function resultSentence({ plan, words, total, sums }: ResultFacts): string {
  const moved = movedText(plan, words);
  const known = plan.publishedTotal ?? (sums.leaves === 0 ? undefined : total);
  const points = known === undefined ? BLANK : formatPoints(known);
  return sentence(
    `Năm ${words.year}, ${words.index} của ${words.committee} đạt ${points} điểm, xếp thứ ${plan.rank ?? BLANK}` +
      (moved === undefined ? "" : ` (${moved})`),
  );
}

/** Totals, and what was lost where. Undefined where nothing is scored. */
export function figuresSentence({ basis, sums, bonus, count }: ResultFacts): string | undefined {
  if (sums.leaves === 0) return undefined;
  const max = formatPoints(sums.max);
  const parts = [
    ...(sums.self === undefined ? [] : [`điểm tự đánh giá ${formatPoints(sums.self)}/${max}`]),
    ...(basis === "selfScore" ? [] : [`điểm ${obtainedWord(basis)} ${formatPoints(sums.obtained)}/${max}`]),
    ...(bonus === ZERO ? [] : [`điểm thưởng ${formatPoints(bonus)}`]),
  ];
  const lost =
    count === 0
      ? `${sums.unknown === 0 ? "không có" : "chưa thấy"} tiêu chí nào bị trừ điểm`
      : `tổng số điểm bị trừ là ${formatPoints(sums.lost)} điểm ở ${criteriaCount(count)}`;
  return `Trong đó: ${parts.join("; ")}; ${lost}${basis === "selfScore" ? " (tính theo điểm tự đánh giá)" : ""}.`;
}

/** The year before, where its total is known: "Năm 2022 đạt 86,39 điểm, xếp thứ 8/18; tổng điểm năm 2023 tăng 1,86 điểm." */
export function previousSentence({ plan, words, total, sums }: ResultFacts): string | undefined {
  const { previousTotal, previousRank } = plan;
  const current = plan.publishedTotal ?? (sums.leaves === 0 ? undefined : total);
  if (previousTotal === undefined) return undefined;
  const rank = previousRank === undefined ? "" : `, xếp thứ ${previousRank}`;
  const change =
    current === undefined ? "" : `; tổng điểm năm ${words.year} ${changeText(current, previousTotal)}`;
  return `Năm ${words.previousYear} đạt ${formatPoints(previousTotal)} điểm${rank}${change}.`;
}
