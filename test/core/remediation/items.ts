/** What the tests of remedies need: a scorecard from text, its assessment, and rules in one line. */
import type { Assessment } from "../../../src/core/assess/assess";
import { readSheets } from "../../../src/core/run/readSheets";
import type { Item } from "../../../src/core/scorecard/scorecard";
import { remediate, type RemediationInput } from "../../../src/core/remediation/remediate";
import type { Remedy } from "../../../src/core/remediation/remediation";
import type { AssignmentRule, SolutionTemplate } from "../../../src/core/remediation/rules";
import { readGridText } from "../../support/gridText";

export function assessmentOf(text: string): Assessment {
  const { book } = readGridText(`# a test of remedies\n${text.trim()}\n`);
  const found = readSheets(book).find(({ value }) => value !== undefined)?.value;
  if (!found) throw new Error("the test's text holds no scorecard");
  return found;
}

export function itemOf({ scorecard }: Assessment, code: string): Item {
  const item = scorecard.items.find((each) => each.code === code);
  if (!item) throw new Error(`no item ${code}`);
  return item;
}

export const lead = (by: AssignmentRule["by"], pattern: string, name: string): AssignmentRule => ({
  by,
  pattern,
  lead: name,
});

export const template = (solution: string, rest: Partial<SolutionTemplate> = {}): SolutionTemplate => ({
  codes: [],
  keywords: [],
  solution,
  ...rest,
});

export interface Remedied {
  /** The remedy of the item with this code. */
  readonly of: (code: string) => Remedy;
  readonly outcome: ReturnType<typeof remediate>;
  /** Diagnostics of this code, facts only. */
  readonly facts: (code: string) => readonly object[];
}

export function remedied(
  assessment: Assessment,
  input: Partial<RemediationInput> & {
    readonly assignments?: readonly AssignmentRule[];
    readonly templates?: readonly SolutionTemplate[];
  } = {},
): Remedied {
  const { assignments = [], templates = [], ...rest } = input;
  const outcome = remediate(assessment, { rules: { assignments, templates }, facts: {}, ...rest });
  return {
    outcome,
    of: (code) => {
      const { index } = itemOf(assessment, code);
      const remedy = outcome.value.remedies.find(({ item }) => item === index);
      if (!remedy) throw new Error(`nothing to put right at ${code}`);
      return remedy;
    },
    facts: (code) => outcome.diagnostics.filter((each) => each.code === code).map(({ facts }) => facts),
  };
}
