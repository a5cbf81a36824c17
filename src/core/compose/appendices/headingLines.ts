/** The lines above the table: what we would write, and what a person made of them. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { appendixWord, type PlanFacts } from "../../text/appendixTexts";
import { formGuidance, formTitle } from "../../text/appendices/formTexts";
import type { AppendixInput } from "./appendixInput";
import type { Form } from "./form";
import { keptLine } from "./keepTexts";
import type { Heading } from "./lines";

const KINDS = ["Kế hoạch", "Công văn"] as const;

const kept = (line: string, offered: string): Diagnostic[] =>
  line === offered ? [] : [{ code: "page-line-kept", severity: "note", facts: { kept: line, offered } }];

function titleOf({ page }: Form, { plan, assessment }: AppendixInput): string {
  const { indexName, basis } = assessment.scorecard;
  return formTitle(page, { plan, indexName, scored: basis !== "none" });
}

/**
 * On an electronic document the places of number and date are always open. A page that is an appendix of no document does
 * not call itself one.
 */
export function headingOf(form: Form, input: AppendixInput): Outcome<Heading> {
  const { plan, options = {}, previous } = input;
  const { electronic = false, overwrite = false } = options;
  const line = (facts: PlanFacts): string => formGuidance(form.document, facts, electronic);
  const [title, guidance] = [titleOf(form, input), line(plan)];
  const variants = KINDS.map((documentKind) => line({ ...plan, documentKind }));
  const value = {
    ...(form.document === "working" ? {} : { word: appendixWord(options) }),
    title: overwrite ? title : keptLine(previous?.title, title, []),
    guidance: overwrite || electronic ? guidance : keptLine(previous?.guidance, guidance, variants),
  };
  const diagnostics = [...kept(value.title, title), ...kept(value.guidance, guidance)];
  return { value, diagnostics };
}
