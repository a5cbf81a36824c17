/**
 * What counts: the obtained score of every item, which items are leaves, and which stand outside the base.
 * Law: a leaf is the lowest item with a maximum and an obtained score; losses are counted on leaves only.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { Points } from "../../scorecard/points";
import {
  countingScore,
  type Basis,
  type Item,
  type ItemState,
  type ScoreRole,
} from "../../scorecard/scorecard";
import type { BareItem, ReadItem } from "./buildItems";

/** The column that losses count against, by what the table holds. */
export function basisOf(items: readonly ReadItem[]): Basis {
  const has = (role: "result" | "appraisedScore" | "survey" | "selfScore"): boolean =>
    items.some(({ item }) => item.scores[role]);
  if (has("result")) return "result";
  if (has("appraisedScore") || has("survey")) return "appraisedScore";
  return has("selfScore") ? "selfScore" : "none";
}

/** Both an appraised and a survey score on a lowest row: whether they add up cannot be known. */
const isDoubtful = ({ scores }: BareItem, basis: Basis): boolean =>
  (basis === "appraisedScore" || (basis === "result" && !scores.result)) &&
  scores.appraisedScore !== undefined &&
  scores.survey !== undefined;

const COUNTED: readonly ScoreRole[] = ["result", "appraisedScore", "survey"];

/**
 * Whether the sheet's own words leave an item out: in the column of maxima or results always, beside a score that counts never.
 * The unit's own words count as long as its scores do.
 */
function isLeftOut({ item, na }: ReadItem, basis: Basis): boolean {
  if (na.length === 0) return false;
  if (na.includes("maxScore") || (basis === "result" && na.includes("result"))) return true;
  const counted = COUNTED.some((role) => item.scores[role]);
  if (!counted && COUNTED.some((role) => na.includes(role))) return true;
  return (basis === "selfScore" || basis === "none") && na.includes("selfScore");
}

interface Mind {
  obtained: Points | undefined;
  leftOut: boolean;
  /** A scored item stands below. */
  scoredBelow: boolean;
  /** A scored item without scored parts stands above. */
  covered: boolean;
}

/** Bottom-up: children come after their parents, so going backwards every child is known before its parent. */
function lookDown(items: readonly ReadItem[], basis: Basis): Mind[] {
  const minds = items.map((read): Mind => {
    const leftOut = isLeftOut(read, basis);
    const obtained = leftOut ? undefined : countingScore(read.item.scores, basis)?.value;
    return { obtained, leftOut, scoredBelow: false, covered: false };
  });
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i]?.item;
    const mind = minds[i];
    const parent = item?.parent === undefined ? undefined : minds[item.parent];
    if (!item || !mind || !parent) continue;
    const counts = item.scores.maxScore !== undefined && mind.obtained !== undefined;
    if (mind.scoredBelow || counts) parent.scoredBelow = true;
  }
  return minds;
}

/** Top-down: what stands below a scored item without scored parts is covered by it. */
function lookUp(items: readonly ReadItem[], minds: readonly Mind[]): void {
  for (const { item } of items) {
    const mind = minds[item.index];
    const parent = item.parent === undefined ? undefined : items[item.parent];
    const above = parent && minds[parent.item.index];
    if (!mind || !parent || !above) continue;
    const whole = parent.item.scores.maxScore !== undefined && above.obtained !== undefined;
    mind.covered = above.covered || (whole && !above.scoredBelow) || above.leftOut;
  }
}

function stateOf({ item, outside }: ReadItem, mind: Mind, doubtful: boolean): ItemState {
  if (outside) return outside;
  if (mind.leftOut) return "not-applicable";
  if (mind.covered) return "covered";
  if (mind.scoredBelow) return "scored";
  const max = item.scores.maxScore?.value;
  if (max === undefined || mind.obtained === undefined || doubtful || mind.obtained < 0) return "missing";
  return mind.obtained > max ? "over-max" : "scored";
}

function diagnose(item: Item, doubtful: boolean): Diagnostic[] {
  const at = item.scores.appraisedScore?.at ?? item.scores.selfScore?.at ?? item.at;
  const { appraisedScore, survey, maxScore } = item.scores;
  const obtained = item.obtained;
  if (item.state === "over-max" && obtained !== undefined && maxScore)
    return [
      { code: "score-over-max", severity: "error", at, facts: { score: obtained, max: maxScore.value } },
    ];
  if (item.state !== "missing") return [];
  if (doubtful && appraisedScore && survey)
    return [
      {
        code: "survey-and-appraised",
        severity: "warning",
        at,
        facts: { appraised: appraisedScore.value, survey: survey.value },
      },
    ];
  return obtained !== undefined && obtained < 0
    ? [{ code: "score-negative", severity: "error", at, facts: { score: obtained } }]
    : [];
}

const UNSCORED: Mind = { obtained: undefined, leftOut: false, scoredBelow: false, covered: false };

/** How many leaves have no result and take what the appraisers gave: one note for the table. */
function withoutResult(items: readonly Item[], basis: Basis): Diagnostic[] {
  if (basis !== "result") return [];
  const count = items.filter(({ leaf, scores }) => leaf && !scores.result).length;
  return count === 0 ? [] : [{ code: "result-empty", severity: "note", facts: { count } }];
}

/** Settles every item. Same order and indices as given. */
export function resolve(read: readonly ReadItem[], basis: Basis): Outcome<Item[]> {
  const minds = lookDown(read, basis);
  lookUp(read, minds);
  const diagnostics: Diagnostic[] = [];
  const value = read.map((each, i) => {
    const mind = minds[i] ?? UNSCORED;
    const doubtful = !mind.scoredBelow && isDoubtful(each.item, basis);
    const state = stateOf(each, mind, doubtful);
    const leaf = (state === "scored" || state === "over-max") && !mind.scoredBelow;
    const { index, parent, level, code, title, at, scores, texts } = each.item;
    const { obtained } = mind;
    const item: Item = { index, parent, level, code, title, at, scores, texts, obtained, leaf, state };
    diagnostics.push(...diagnose(item, doubtful));
    return item;
  });
  diagnostics.push(...withoutResult(value, basis));
  return { value, diagnostics };
}
