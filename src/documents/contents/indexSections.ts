/** One index in a plan over several: by the fields of its scorecard, or content by content. */
import { BLANK } from "../../core/text/appendixTexts";
import {
  contentTitle,
  doneBy,
  fieldTitle,
  KEEP_FIELD,
  ledBy,
  lettered,
  NO_CONTENT,
} from "../../core/text/documents/indicesTexts";
import { itemName, oneLine, withSupport } from "../../core/text/documents/wording/phrases";
import { withinSentence } from "../../core/text/documents/wording/sentenceCase";
import { fieldResults, type FieldResult } from "../facts/fieldResults";
import type { IndexPart } from "../facts/indices/contentRows";
import type { Task, TaskSource } from "../facts/tasks";
import { bold, clause, dash, text, type Block } from "../model/blocks";
import { resultPieces } from "./fieldParts";

/** Contents with lettered points, and who leads on each. */
export const contentBlocks = (parts: readonly IndexPart[]): Block[] =>
  parts.flatMap(({ title, lead, support, points }, i) => [
    clause(contentTitle(title, i + 1)),
    ...(points.length === 0 ? [text(NO_CONTENT)] : []),
    ...points.map(({ solution, deadline }, j) => text(lettered(j) + doneBy(solution, deadline))),
    text(ledBy(lead ?? BLANK, support)),
  ]);

/** Fields that nobody has scored yet: what to do, instead of what was lost. */
export const unscoredBlocks = (parts: readonly IndexPart[]): Block[] =>
  parts.flatMap(({ title, lead, support, points }, i) => [
    clause(fieldTitle(withinSentence(title), i + 1)),
    ...(points.length === 0 ? [text(NO_CONTENT)] : []),
    ...points.map(({ solution, deadline }) => dash(doneBy(solution, deadline))),
    text(ledBy(lead ?? BLANK, support)),
  ]);

function taskBlock({ item, solution = BLANK, lead, support, deadline = BLANK }: Task): Block {
  return dash(
    bold(itemName(item)),
    `: ${doneBy(solution, oneLine(deadline))} ${ledBy(withSupport(lead, support), undefined)}`,
  );
}

const fieldBlocks = ({ top, sums, tasks }: FieldResult, number: number, source: TaskSource): Block[] => [
  clause(fieldTitle(withinSentence(top.title), number)),
  text(...resultPieces(sums, source.assessment.scorecard.basis)),
  ...(tasks.length === 0 ? [dash(KEEP_FIELD)] : tasks.map(taskBlock)),
];

/** What each field was given, and what is done about what it lost. */
export const scoredBlocks = (source: TaskSource): Block[] =>
  fieldResults(source).flatMap((field, i) => fieldBlocks(field, i + 1, source));
