/** What is odd about the rules themselves and about what they say of the items. */
import type { Diagnostic } from "../diagnostic";
import type { CellRef } from "../grid/grid";
import type { Item } from "../scorecard/scorecard";
import type { AssignmentRule, SolutionTemplate } from "./rules";
import { unknownPlaceholders, type Placeholder } from "./texts/fillTemplate";
import type { WrittenRemedy } from "./texts/writeRemedy";

/** Names in braces that are no placeholders, at the cell of the template. */
export const templateDiagnostics = (templates: readonly SolutionTemplate[]): Diagnostic[] =>
  templates.flatMap(({ target = "", solution, deadline = "", at }) =>
    [...new Set([target, solution, deadline].flatMap(unknownPlaceholders))].map((name): Diagnostic => ({
      code: "placeholder-unknown",
      severity: "warning",
      ...(at ? { at } : {}),
      facts: { name },
    })),
  );

interface Written {
  readonly item: Item;
  readonly written: WrittenRemedy;
}

const missing = ({ item, written }: Written): Diagnostic[] => [
  ...(written.texts.lead ? [] : [blank("no-lead", item.at)]),
  ...(written.texts.solution ? [] : [blank("no-solution", item.at)]),
];

const blank = (code: "no-lead" | "no-solution", at: CellRef): Diagnostic => ({
  code,
  severity: "warning",
  at,
  facts: {},
});

/** Each pair of rules once, at the first item that both fit, or at the rule that did not speak. */
function ties(all: readonly Written[]): Diagnostic[] {
  const pairs = new Map<AssignmentRule, Set<AssignmentRule>>();
  return all.flatMap(({ item, written: { tie } }): Diagnostic[] => {
    if (!tie || pairs.get(tie.rule)?.has(tie.rival)) return [];
    pairs.set(tie.rule, (pairs.get(tie.rule) ?? new Set()).add(tie.rival));
    const facts = { item: item.code ?? item.title, used: tie.rule.lead, other: tie.rival.lead };
    return [{ code: "rule-tie", severity: "warning", at: tie.rival.at ?? item.at, facts }];
  });
}

/** Each placeholder once, at the first item with a blank for it. */
function holes(all: readonly Written[]): Diagnostic[] {
  const found = new Map<Placeholder, { at: CellRef; count: number }>();
  for (const { item, written } of all)
    for (const name of new Set(written.holes)) {
      const known = found.get(name);
      found.set(name, { at: known?.at ?? item.at, count: (known?.count ?? 0) + 1 });
    }
  return [...found].map(([name, { at, count }]) => ({
    code: "placeholder-empty",
    severity: "warning",
    at,
    facts: { name, count },
  }));
}

/** What stays blank, who was chosen among equals, which blanks are left in sentences. */
export const writtenDiagnostics = (all: readonly Written[]): Diagnostic[] => [
  ...all.flatMap(missing),
  ...ties(all),
  ...holes(all),
];
