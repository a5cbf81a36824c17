/**
 * Who answers for an item: the longest code prefix; else words of the title, the more the better; else words of the field's
 * title. Of equal rules the first one speaks, and that another says otherwise is told.
 */
import type { AssignmentRule } from "../rules";
import { keyLength, patternKey } from "./codeKeys";
import { keywordFit } from "./keywordFit";
import { candidates, indexRules, type Asks } from "./ruleIndex";
import type { Subject } from "./subject";
import { fold } from "../../grid/fold";
import { patternParts, wordsFound } from "./titleWords";

export interface AssignmentMatch {
  readonly rule: AssignmentRule;
  /** A rule that fits as well and names another lead. */
  readonly rival?: AssignmentRule;
}

interface ReadyRule extends Asks {
  readonly rule: AssignmentRule;
  readonly order: number;
  /** Words of the field's title. */
  readonly field: readonly string[];
}

/** How narrow a fit is: by code before by keyword before by field, then by length. */
type Fit = readonly [kind: number, length: number];

function readyRule(rule: AssignmentRule, order: number): ReadyRule | undefined {
  const key = rule.by === "code" ? patternKey(rule.pattern) : undefined;
  const parts = rule.by === "code" ? [] : patternParts(rule.pattern);
  if (key === undefined && parts.length === 0) return undefined;
  return {
    rule,
    order,
    keys: key === undefined ? [] : [key],
    patterns: rule.by === "keyword" ? [parts] : [],
    field: rule.by === "field" ? parts : [],
  };
}

function fitOf({ keys, patterns, field }: ReadyRule, subject: Subject): Fit | undefined {
  const [key] = keys;
  if (key !== undefined) return subject.keys.has(key) ? [3, keyLength(key)] : undefined;
  const [pattern] = patterns;
  const words = pattern ? keywordFit(pattern, subject.titles) : wordsFound(field, subject.field ?? " ");
  return words > 0 ? [pattern ? 2 : 1, words] : undefined;
}

const isSameLead = (a: AssignmentRule, b: AssignmentRule): boolean => fold(a.lead) === fold(b.lead);

/** Makes the rules ready once for all items of a scorecard. A rule without a pattern fits nothing. */
export function assignmentMatcher(
  rules: readonly AssignmentRule[],
): (subject: Subject) => AssignmentMatch | undefined {
  const index = indexRules(rules.flatMap((rule, order) => readyRule(rule, order) ?? []));
  return (subject) => {
    const fits = candidates(index, subject).flatMap((ready) => {
      const fit = fitOf(ready, subject);
      return fit ? [{ ready, fit }] : [];
    });
    fits.sort((a, b) => b.fit[0] - a.fit[0] || b.fit[1] - a.fit[1] || a.ready.order - b.ready.order);
    const [best, ...others] = fits;
    if (!best) return undefined;
    const { rule } = best.ready;
    const equal = others.filter(({ fit }) => fit[0] === best.fit[0] && fit[1] === best.fit[1]);
    const rival = equal.find(({ ready }) => !isSameLead(ready.rule, rule))?.ready.rule;
    return rival ? { rule, rival } : { rule };
  };
}
