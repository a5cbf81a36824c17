/** The lines above the table: what we would write, and what a person made of them. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { appendixWord, guidanceLine } from "../../text/appendixTexts";
import type { AppendixInput } from "./appendixInput";
import { keptLine } from "./keepTexts";
import type { Heading } from "./lines";

const KINDS = ["Kế hoạch", "Công văn"] as const;

const kept = (line: string, offered: string): Diagnostic[] =>
  line === offered ? [] : [{ code: "page-line-kept", severity: "note", facts: { kept: line, offered } }];

/** On an electronic document the places of number and date are always open. */
export function headingOf(title: string, { plan, options = {}, previous }: AppendixInput): Outcome<Heading> {
  const { electronic = false, overwrite = false } = options;
  const guidance = guidanceLine(plan, electronic);
  const variants = KINDS.map((documentKind) => guidanceLine({ ...plan, documentKind }, false));
  const value = {
    word: appendixWord(options),
    title: overwrite ? title : keptLine(previous?.title, title, []),
    guidance: overwrite || electronic ? guidance : keptLine(previous?.guidance, guidance, variants),
  };
  const diagnostics = [...kept(value.title, title), ...kept(value.guidance, guidance)];
  return { value, diagnostics };
}
