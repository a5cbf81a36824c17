/**
 * Which templates fit an item, the narrowest first: by the longest code prefix, then by words of the title, then by words of
 * the field's title, then by the cause; of equals the first. All that a template gives must fit.
 */
import { fold } from "../../grid/fold";
import type { CauseKind, SolutionTemplate } from "../rules";
import { keyLength, patternKey } from "./codeKeys";
import { keywordFit } from "./keywordFit";
import { candidates, indexRules, type Asks } from "./ruleIndex";
import type { Subject } from "./subject";
import { patternParts, wordsFound } from "./titleWords";

/** The index that a template or a scorecard speaks of when it names none. */
const MAIN_INDEX = "PAR INDEX";

const indexKey = (name: string | undefined): string =>
  fold(name === undefined || name.trim() === "" ? MAIN_INDEX : name).replace(/[\s-]+/g, "");

interface ReadyTemplate extends Asks {
  readonly template: SolutionTemplate;
  readonly order: number;
  readonly field: readonly string[];
}

function readyTemplate(template: SolutionTemplate, order: number): ReadyTemplate {
  return {
    template,
    order,
    keys: template.codes.flatMap((code) => patternKey(code) ?? []),
    patterns: template.keywords.map(patternParts).filter((parts) => parts.length > 0),
    field: patternParts(template.field ?? ""),
  };
}

/** Segments of the code, words of the title, words of the field, whether the cause is named. */
type Fit = readonly [code: number, words: number, field: number, cause: number];

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

function fitOf(ready: ReadyTemplate, subject: Subject, cause: CauseKind): Fit | undefined {
  const { template, keys, patterns, field } = ready;
  if (template.cause !== undefined && template.cause !== cause) return undefined;
  const code = largest(keys.filter((key) => subject.keys.has(key)).map(keyLength));
  const words = largest(patterns.map((parts) => keywordFit(parts, subject.titles)));
  const inField = field.length === 0 ? 0 : wordsFound(field, subject.field ?? " ");
  const isFit =
    (keys.length === 0 || code > 0) &&
    (patterns.length === 0 || words > 0) &&
    (field.length === 0 || inField > 0);
  return isFit ? [code, words, inField, template.cause === undefined ? 0 : 1] : undefined;
}

const narrower = (a: Fit, b: Fit): number => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3];

export type TemplateMatcher = (subject: Subject, cause: CauseKind) => readonly SolutionTemplate[];

/** Makes the templates of one index ready once for all items of a scorecard. */
export function templateMatcher(
  templates: readonly SolutionTemplate[],
  indexName: string | undefined,
): TemplateMatcher {
  const wanted = indexKey(indexName);
  const own = templates.filter(({ index }) => indexKey(index) === wanted);
  const index = indexRules(own.map(readyTemplate));
  return (subject, cause) =>
    candidates(index, subject)
      .flatMap((ready) => {
        const fit = fitOf(ready, subject, cause);
        return fit ? [{ ready, fit }] : [];
      })
      .sort((a, b) => narrower(a.fit, b.fit) || a.ready.order - b.ready.order)
      .map(({ ready }) => ready.template);
}

/** The narrowest template that fits, whether or not its placeholders have values. */
export const matchTemplate = (
  templates: readonly SolutionTemplate[],
  { subject, cause, indexName }: { subject: Subject; cause: CauseKind; indexName?: string | undefined },
): SolutionTemplate | undefined => templateMatcher(templates, indexName)(subject, cause)[0];
