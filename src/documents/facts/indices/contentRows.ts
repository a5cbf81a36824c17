/** What is to be done about an index that has no scorecard: its contents, each with the template rows that belong to it. */
import { fold } from "../../../core/grid/fold";
import { assignmentMatcher } from "../../../core/remediation/match/matchAssignment";
import { subjects } from "../../../core/remediation/match/subject";
import type { Rules, SolutionTemplate } from "../../../core/remediation/rules";
import { fillTemplate, type PlaceholderFacts } from "../../../core/remediation/texts/fillTemplate";
import type { Item } from "../../../core/scorecard/scorecard";
import { INDEX_CONTENTS, type IndexContent } from "../../../core/text/documents/data/indexContents";

export interface ContentPoint {
  readonly solution: string;
  readonly deadline: string | undefined;
}

export interface IndexPart {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly support?: string | undefined;
  readonly points: readonly ContentPoint[];
}

const isGeneral = ({ keywords, field, codes }: SolutionTemplate): boolean =>
  keywords.length === 0 && field === undefined && codes.length === 0;

const isAbout = ({ words }: IndexContent, { keywords, field }: SolutionTemplate): boolean =>
  [...keywords, ...(field === undefined ? [] : [field])]
    .map(fold)
    .some((said) => words.some((word) => said.includes(word)));

/** Undefined where a placeholder has no value: there is never a hole in a sentence that nobody scored. */
function pointOf(
  { solution, deadline }: SolutionTemplate,
  facts: PlaceholderFacts,
): ContentPoint | undefined {
  const filled = fillTemplate(solution, facts);
  if (filled.missing.length + filled.unknown.length > 0) return undefined;
  const by = deadline === undefined ? undefined : fillTemplate(deadline, facts);
  return { solution: filled.text, deadline: by && by.missing.length === 0 ? by.text : undefined };
}

/** A content as an item that rules can be asked about. */
const asItem = (title: string): Item => ({
  index: 0,
  parent: undefined,
  level: "field",
  code: undefined,
  title,
  at: { sheet: "", row: 0, col: 0 },
  scores: {},
  texts: {},
  obtained: undefined,
  leaf: false,
  state: "missing",
});

/** Rows by the first content that they speak about; those of a kind of loss are left out, because nothing was lost here. */
function rowsByContent(
  contents: readonly IndexContent[],
  templates: readonly SolutionTemplate[],
): ReadonlyMap<IndexContent, SolutionTemplate[]> {
  const rows = new Map<IndexContent, SolutionTemplate[]>();
  for (const template of templates.filter((each) => each.cause === undefined && !isGeneral(each))) {
    const content = contents.find((each) => isAbout(each, template));
    if (content) rows.set(content, [...(rows.get(content) ?? []), template]);
  }
  return rows;
}

/** Rows of an index whose contents we do not know: one part for each row, by its first keyword or its field. */
function unknownContents(templates: readonly SolutionTemplate[]): IndexContent[] {
  return templates
    .filter((template) => !isGeneral(template))
    .map(({ keywords, field }) => field ?? keywords[0])
    .flatMap((title) => (title === undefined ? [] : [{ title, words: [fold(title)] }]));
}

/** In the order of the index's contents; nothing where no template row speaks of the index. */
export function indexParts(name: string, rules: Rules | undefined, facts: PlaceholderFacts): IndexPart[] {
  const own = (rules?.templates ?? []).filter(({ index }) => fold(index ?? "") === fold(name));
  if (own.length === 0) return [];
  const contents = INDEX_CONTENTS[name.toUpperCase()] ?? unknownContents(own);
  const rows = rowsByContent(contents, own);
  const general = own.filter(isGeneral);
  const match = assignmentMatcher(rules?.assignments ?? []);
  return contents.map((content): IndexPart => {
    const { title } = content;
    const item = asItem(title);
    const rule = match(subjects([item])(item))?.rule;
    const known = { ...facts, tieu_chi: title };
    const points = (templates: readonly SolutionTemplate[]): ContentPoint[] =>
      templates.flatMap((template) => pointOf(template, known) ?? []);
    const special = points(rows.get(content) ?? []);
    return {
      title,
      lead: rule?.lead,
      support: rule?.support,
      points: special.length > 0 ? special : points(general),
    };
  });
}
