/**
 * Whose text is it? Text that a person typed on the page stays; "……" and exactly what we would write ourselves are ours.
 * What stays although the scorecard says something else, and what cannot stay, is said.
 */
import type { Diagnostic } from "../../diagnostic";
import { BLANK } from "../../text/appendixTexts";
import type { Source } from "./form";
import { saidText } from "../../remediation/texts/sheetTexts";
import type { Offer } from "./offer";

/**
 * Our own text of an earlier time, when the scorecard said less: every line is a blank or still what we would write, perhaps
 * with more behind it by now; or the whole is a measure that stood alone and has its place among the lines by now.
 */
function isEarlier(typed: string, offered: string): boolean {
  const lines = offered.split("\n");
  const isOurs = (line: string): boolean =>
    line.includes(BLANK) || lines.some((each) => each === line || each.startsWith(`${line};`));
  return (typed.includes(BLANK) && typed.split("\n").every(isOurs)) || offered.includes(`: ${typed}\n`);
}

/** Whether a text on the page is one that we wrote, or may have written. */
export function isOurText(typed: string, { said, earlier = [], otherwise }: Offer): boolean {
  return (
    [saidText(said), saidText(otherwise), ...earlier.map(saidText)].includes(typed) ||
    (said !== undefined && isEarlier(typed, said))
  );
}

/** The text that the page gets. `typed` is what stands there; undefined when it says nothing. */
export function keptText(
  typed: string | undefined,
  offer: Offer,
  { source, overwrite }: { source: Source; overwrite: boolean },
): string | undefined {
  const said = saidText(offer.said);
  if (typed === undefined || isOurText(typed, offer)) return said ?? saidText(offer.otherwise);
  if (said === undefined || source === "filled") return typed;
  return source !== "person" || overwrite ? said : typed;
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

/** One diagnostic when a text that a person typed stays and we have something else to say. */
export function keptNote(item: string, kept: string | undefined, offer: Offer): Diagnostic[] {
  const offered = saidText(offer.said);
  if (kept === undefined || offered === undefined || kept === offered) return [];
  return [{ code: "page-text-kept", severity: "note", facts: { item, kept, offered } }];
}
