/** Whose words stand: what a person says now, else what a person wrote on the scorecard, else a rule's, else the default. */
import { fold } from "../../grid/fold";
import type { RemedyText } from "../remediation";
import { saidText } from "./sheetTexts";
import type { Offer } from "./templateTexts";

export interface Voices {
  /** Said just now; blank: the person wants nothing there. Absent: the person did not speak. */
  readonly said?: string | undefined;
  readonly sheet?: string | undefined;
  readonly rule?: Offer | undefined;
  readonly fallback?: Offer | undefined;
}

const ruleCell = (rule: Offer | undefined): Pick<RemedyText, "rule"> => (rule?.at ? { rule: rule.at } : {});

/** A person's text, and beside it what the rule says when it says something else. */
function ofPerson(text: string, from: "person" | "sheet", rule: Offer | undefined): RemedyText {
  return rule && fold(rule.text) !== fold(text)
    ? { text, from, offered: rule.text, ...ruleCell(rule) }
    : { text, from };
}

/** The text of one column; undefined where nobody says anything. */
export function pickText({ said, sheet, rule, fallback }: Voices): RemedyText | undefined {
  if (said !== undefined) {
    const text = saidText(said);
    return text === undefined ? undefined : ofPerson(text, "person", rule);
  }
  if (sheet !== undefined) return ofPerson(sheet, "sheet", rule);
  if (rule) return { text: rule.text, from: "rule", ...ruleCell(rule) };
  return fallback && { text: fallback.text, from: "default" };
}
