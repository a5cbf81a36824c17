/** A score typed into the grid: from text to a value, or why not. */
import type { Cell, CellValue } from "../../core/grid/grid";
import { readScore } from "../../core/recognize/cells/readScore";
import { numberOf } from "../../core/scorecard/points";

/** not-a-score: no score belongs there · formula: the officer's own · not-a-number, ambiguous: what was typed. */
export type Refusal = "not-a-score" | "formula" | "not-a-number" | "ambiguous";

export type Typed = { readonly value: CellValue } | { readonly refusal: Refusal };

/** "1,5", "1.5", "- 0,2" are numbers; nothing empties the cell; words and "1.250" are not taken. */
export function readTyped(text: string): Typed {
  if (text.trim() === "") return { value: null };
  const score = readScore(text);
  if (score.kind !== "number" || score.of !== undefined || score.worded !== undefined)
    return { refusal: "not-a-number" };
  return score.ambiguous === undefined ? { value: numberOf(score.points) } : { refusal: "ambiguous" };
}

/** What a cell shows for typing: numbers with a decimal comma, all digits. */
export const typedText = ({ value }: Cell): string =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
