/** Fields of a scorecard that nobody has scored yet: for each criterion what the template rows say, whatever the loss. */
import { planTextsOf } from "../../../core/compose/appendices/planTexts";
import { fieldEntries } from "../../../core/compose/appendices/fieldEntries";
import { scoredItems } from "../../../core/compose/appendices/scoredItems";
import { templateMatcher } from "../../../core/remediation/match/matchTemplate";
import { subjects } from "../../../core/remediation/match/subject";
import type { PlaceholderFacts } from "../../../core/remediation/texts/fillTemplate";
import { templateTexts } from "../../../core/remediation/texts/templateTexts";
import { formatPoints } from "../../../core/scorecard/points";
import type { Item } from "../../../core/scorecard/scorecard";
import { sentenceCase } from "../../../core/text/documents/wording/sentenceCase";
import type { TaskSource } from "../tasks";
import type { ContentPoint, IndexPart } from "./contentRows";

const itemFacts = ({ code, title, scores }: Item): PlaceholderFacts => ({
  ma: code,
  tieu_chi: sentenceCase(title),
  diem_chuan: scores.maxScore && formatPoints(scores.maxScore.value),
});

/** One point for each text: criteria that share a template row say it once. */
function pointsOf(points: readonly ContentPoint[]): ContentPoint[] {
  const seen = new Set<string>();
  return points.filter(({ solution }) => {
    const isNew = !seen.has(solution);
    seen.add(solution);
    return isNew;
  });
}

export function unscoredFields(source: TaskSource, facts: PlaceholderFacts): IndexPart[] {
  const { items, indexName } = source.assessment.scorecard;
  const match = templateMatcher(source.rules?.templates ?? [], indexName);
  const subjectOf = subjects(items);
  const textsOf = planTextsOf(source);
  return fieldEntries(items).flatMap(({ top, items: own }): IndexPart[] => {
    const scored = scoredItems(own);
    if (scored.length === 0) return [];
    const points = scored.flatMap((item): ContentPoint[] => {
      const { solution, deadline } = templateTexts(match(subjectOf(item), "none"), {
        ...facts,
        ...itemFacts(item),
      });
      if (!solution || solution.missing.length > 0) return [];
      return [
        { solution: solution.text, deadline: deadline?.missing.length === 0 ? deadline.text : undefined },
      ];
    });
    const { lead, support } = textsOf(top);
    return [
      { title: sentenceCase(top.title), lead: lead?.text, support: support?.text, points: pointsOf(points) },
    ];
  });
}
