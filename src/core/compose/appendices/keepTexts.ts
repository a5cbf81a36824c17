/**
 * Whose text is it? Text that a person typed on the page stays; "……" and exactly what we would write ourselves are ours.
 * What stays although the scorecard says something else, and what cannot stay, is said.
 */
import type { Diagnostic } from "../../diagnostic";
import { BLANK } from "../../text/appendixTexts";
import type { Source } from "./form";
import { saidText } from "./lostItems";

export interface Texts {
  /** On the page as it stands; undefined when it says nothing. */
  readonly typed: string | undefined;
  /** What the scorecard says; undefined when it says nothing. */
  readonly offered: string | undefined;
}

/**
 * Our own text of an earlier time, when the scorecard said less: every line is a blank or still what we would write, or the
 * whole is a measure that stood alone and has its place among the lines by now.
 */
function isEarlier(typed: string, offered: string): boolean {
  const lines = new Set(offered.split("\n"));
  const isOurs = (line: string): boolean => line.includes(BLANK) || lines.has(line);
  return (typed.includes(BLANK) && typed.split("\n").every(isOurs)) || offered.includes(`: ${typed}\n`);
}

/** The text that the page gets. */
export function keptText({ typed, offered }: Texts, source: Source, overwrite: boolean): string | undefined {
  if (typed === undefined || typed === offered) return offered;
  if (offered === undefined) return typed;
  const isOurs = source !== "person" || overwrite || isEarlier(typed, offered);
  return isOurs ? offered : typed;
}

const blanks = (text: string): number => text.split(BLANK).length - 1;

/** Without figures and blanks: two versions of one line that differ only in facts are equal. */
const wording = (text: string): string => text.replace(/[\d….\s]+/g, "").toLowerCase();

/**
 * A line above the table. Where it has our wording, the version with fewer blanks counts, ours when they are equal; where
 * it has a wording that we use for other facts (`variants`) ours counts; any other wording is a person's.
 */
export function keptLine(typed: string | undefined, offered: string, variants: readonly string[]): string {
  const said = saidText(typed);
  if (said === undefined || blanks(said) > blanks(offered)) return offered;
  if (wording(said) === wording(offered)) return blanks(said) < blanks(offered) ? said : offered;
  return variants.some((each) => wording(each) === wording(said)) ? offered : said;
}

/** One diagnostic when a text that a person typed stays and the scorecard says something else. */
export function keptNote(item: string, kept: string | undefined, { offered }: Texts): Diagnostic[] {
  if (kept === undefined || offered === undefined || kept === offered) return [];
  return [{ code: "page-text-kept", severity: "note", facts: { item, kept, offered } }];
}
