/**
 * The texts that templates give an item. The narrowest template whose target and solution have all their values speaks; when
 * none has, the narrowest one with blanks to fill. Its deadline goes with it; where that is not given or not known, that of
 * the next plainer template.
 */
import type { CellRef } from "../../grid/grid";
import type { SolutionTemplate } from "../rules";
import { fillTemplate, type FilledText, type Placeholder, type PlaceholderFacts } from "./fillTemplate";

/** What a rule or a default says for one column. */
export interface Offer {
  readonly text: string;
  readonly at?: CellRef | undefined;
  /** Placeholders without a value: blanks in the text. */
  readonly missing: readonly Placeholder[];
}

export interface TemplateOffers {
  readonly target?: Offer;
  readonly solution?: Offer;
  readonly deadline?: Offer;
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

interface Content {
  readonly template: SolutionTemplate;
  readonly target: FilledText | undefined;
  readonly solution: FilledText;
}

const contentOf = (template: SolutionTemplate, facts: PlaceholderFacts): Content => ({
  template,
  target: isSaid(template.target) ? fillTemplate(template.target, facts) : undefined,
  solution: fillTemplate(template.solution, facts),
});

const isWhole = ({ target, solution }: Content): boolean =>
  solution.missing.length === 0 && (target === undefined || target.missing.length === 0);

/** The first with all its values, else the first; no more templates are filled than needed. */
function firstWhole(fitting: readonly SolutionTemplate[], facts: PlaceholderFacts): Content | undefined {
  for (const template of fitting) {
    const content = contentOf(template, facts);
    if (isWhole(content)) return content;
  }
  return fitting[0] && contentOf(fitting[0], facts);
}

const offer = ({ text, missing }: FilledText, { at }: SolutionTemplate): Offer => ({ text, missing, at });

function deadlineOf(templates: readonly SolutionTemplate[], facts: PlaceholderFacts): Offer | undefined {
  let first: Offer | undefined;
  for (const template of templates) {
    if (!isSaid(template.deadline)) continue;
    const filled = offer(fillTemplate(template.deadline, facts), template);
    if (filled.missing.length === 0) return filled;
    first ??= filled;
  }
  return first;
}

/** `fitting`: the templates that fit, the narrowest first. */
export function templateTexts(fitting: readonly SolutionTemplate[], facts: PlaceholderFacts): TemplateOffers {
  const content = firstWhole(fitting, facts);
  if (!content) return {};
  const { template, target, solution } = content;
  const deadline = deadlineOf(fitting.slice(fitting.indexOf(template)), facts);
  return {
    ...(target ? { target: offer(target, template) } : {}),
    solution: offer(solution, template),
    ...(deadline ? { deadline } : {}),
  };
}
