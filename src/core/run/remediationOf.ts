/** Who, what and by when for the scorecard that is worked on, by the workbook's own rules or, where asked for, by ours. */
import type { Diagnostic } from "../diagnostic";
import type { Workbook } from "../grid/grid";
import { remediate } from "../remediation/remediate";
import type { Remediation } from "../remediation/remediation";
import type { Rules } from "../remediation/rules";
import type { Information } from "../settings/information";
import { readRules, rulesFor } from "../settings/rules/readRules";
import { usualRounds } from "../settings/rules/starterRules";
import { planYear } from "../text/appendixTexts";
import type { RunRequest } from "./context";
import type { Target } from "./aim/target";

export interface Remedied {
  readonly remediation: Remediation | undefined;
  readonly rules: Rules | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Given {
  readonly book: Workbook;
  readonly target: Target;
  readonly request: RunRequest;
  readonly information: Information;
}

const hasOwnRules = (book: Workbook): boolean => Object.keys(readRules(book).value).length > 0;

/**
 * "Phân công" proposes with our starter rules where the workbook has none; every other command speaks only by rules that the
 * officer has on the sheets, so that nothing appears on an appendix that nobody has seen before.
 */
export function remediationOf({ book, target, request, information }: Given): Remedied {
  if (request.command !== "fill" && (request.command !== "appendix" || !hasOwnRules(book)))
    return { remediation: undefined, rules: undefined, diagnostics: [] };
  const rules = rulesFor(book, information, request.profile);
  const facts = {
    yearScored: information.yearScored,
    yearPlan: planYear(information),
    rounds: usualRounds(information),
  };
  const { wantedTotal } = information;
  const made = remediate(target.assessment, { rules: rules.value, facts, wantedTotal, said: request.said });
  return {
    remediation: made.value,
    rules: rules.value,
    // The reader of the sheet tells an unknown placeholder at its very cell.
    diagnostics: [
      ...rules.diagnostics,
      ...made.diagnostics.filter(({ code }) => code !== "placeholder-unknown"),
    ],
  };
}
