/** One field in prose: its results, the criteria to be put right, and for each what is done, by whom and by when. */
import type { Basis } from "../../core/scorecard/scorecard";
import { BLANK } from "../../core/text/appendixTexts";
import {
  itemName,
  obtainedWord,
  oneLine,
  sentence,
  share,
  withSupport,
} from "../../core/text/documents/wording/phrases";
import {
  DEADLINE,
  LEAD,
  LOST_CRITERIA,
  lostText,
  REASON,
  RESULT,
  resultParts,
  SELF_LABEL,
  SOLUTION,
  TARGET,
  TOTALS,
} from "../../core/text/documents/planTexts";
import { sentenceCase } from "../../core/text/documents/wording/sentenceCase";
import type { FieldResult } from "../facts/fieldResults";
import type { Task } from "../facts/tasks";
import { bold, clause, dash, plus, text, type Block, type Piece } from "../model/blocks";
import type { Sums } from "../../core/assess/deductions";

/** "Kết quả tự chấm: 15,2/20,5. Kết quả thẩm định: 15,2/20,5." */
export function resultPieces(sums: Sums, basis: Basis): Piece[] {
  const { self, obtained, obtainedLabel } = resultParts(sums, basis);
  return [
    ...(self === undefined ? [] : [`${RESULT} ${SELF_LABEL}: `, bold(self), ". "]),
    ...(obtained === undefined ? [] : [`${RESULT} ${obtainedLabel}: `, bold(obtained), "."]),
  ];
}

/** The same of the whole; a blank where nothing is scored. */
export function totalPieces(sums: Sums, basis: Basis): Piece[] {
  if (sums.leaves === 0) return [`${TOTALS}${BLANK}`];
  const { self, obtained, obtainedLabel } = resultParts(sums, basis);
  return [
    TOTALS,
    ...(self === undefined ? [] : [`${SELF_LABEL} `, bold(self)]),
    ...(self === undefined || obtained === undefined ? [] : ["; "]),
    ...(obtained === undefined ? [] : [`${obtainedLabel} `, bold(obtained)]),
    ".",
  ];
}

/** "Tiêu chí 1.5. …: tự chấm 0/4; thẩm định 0/4; bị trừ 4 điểm. Ý kiến thẩm định: …" */
function lossLine({ item, lost, comment }: Task, basis: Basis): Block {
  const { maxScore, selfScore } = item.scores;
  const figures = [
    ...(selfScore && maxScore ? [`${SELF_LABEL} ${share(selfScore.value, maxScore.value)}`] : []),
    ...(basis === "selfScore" || !maxScore
      ? []
      : [`${obtainedWord(basis)} ${share(item.obtained, maxScore.value)}`]),
    lostText(lost),
  ];
  const reason = comment === undefined ? "" : ` ${REASON}${sentence(oneLine(comment))}`;
  return dash(bold(itemName(item)), `: ${figures.join("; ")}.${reason}`);
}

/** What is done about it; a blank where nobody says so. */
export function remedyLines({ target, solution = BLANK, lead, support, deadline = BLANK }: Task): Block[] {
  return [
    ...(target === undefined ? [] : [plus(TARGET, sentence(oneLine(target)))]),
    plus(SOLUTION, sentence(oneLine(solution))),
    plus(LEAD, sentence(withSupport(lead, support))),
    plus(DEADLINE, sentence(oneLine(deadline))),
  ];
}

/** The field with its number in the document. */
export function fieldBlocks({ top, sums, tasks }: FieldResult, number: string, basis: Basis): Block[] {
  return [
    clause(`${number}. ${sentenceCase(top.title)}`),
    text(`${number}.1. `, ...resultPieces(sums, basis)),
    text(`${number}.2. ${LOST_CRITERIA}`),
    ...tasks.flatMap((task) => [lossLine(task, basis), ...remedyLines(task)]),
  ];
}
