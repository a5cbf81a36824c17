/** An assessment and an office's rules to what is to be done: cause, aim, who, what and by when of every item below its maximum. */
import type { Assessment } from "../assess/assess";
import type { Diagnostic, Outcome } from "../diagnostic";
import { add, ZERO, type Points } from "../scorecard/points";
import { planAims, type AimPlan } from "./aims/planAims";
import { causeOf } from "./cause/causeOf";
import { lostItems, type LostItem } from "./lostItems";
import { rateOf } from "./ratio/rateOf";
import { wrongRatios } from "./ratio/wrongRatios";
import type { Remediation, Remedy, RemedyRole } from "./remediation";
import { templateDiagnostics, writtenDiagnostics } from "./ruleDiagnostics";
import type { Rules } from "./rules";
import type { RemediationFacts } from "./texts/placeholderFacts";
import { sheetRemedy } from "./texts/sheetTexts";
import { remedyWriter, type RemedyCase, type RoleTexts, type WrittenRemedy } from "./texts/writeRemedy";
import { workloadDiagnostics, workloadOf } from "./workload";

/** What a person said just now, for one item; a blank text means that nothing is written there. */
export type SaidTexts = Readonly<Partial<Record<RemedyRole, string>>>;

export interface RemediationInput {
  readonly rules: Rules;
  readonly facts: RemediationFacts;
  /** Total of the index to reach, without bonus points. */
  readonly wantedTotal?: Points | undefined;
  /** By item index; what is said here wins over everything. */
  readonly said?: ReadonlyMap<number, SaidTexts> | undefined;
}

/** An item with what persons say about it. */
interface Spoken extends LostItem {
  readonly said: RoleTexts;
  readonly sheet: RoleTexts;
}

/** Aims of the items in their order, and the whole. */
function aimsOf(
  spoken: readonly Spoken[],
  { deductions }: Assessment,
  wanted: Points | undefined,
): Outcome<AimPlan> {
  const { obtained, max } = deductions.totals;
  const gainers = spoken.map(({ item, lost, said, sheet }) => {
    const now = item.obtained ?? ZERO;
    const at = said.target === undefined ? (item.texts.target?.at ?? item.at) : item.at;
    return { obtained: now, max: add(now, lost), target: said.target ?? sheet.target, at };
  });
  return planAims(gainers, { obtained, max, wanted });
}

function remedyOf(each: RemedyCase, { texts }: WrittenRemedy): Remedy {
  const { item, lost, cause, rate, aim } = each;
  return {
    item: item.index,
    lost,
    cause,
    ...rate,
    aim: aim.aim,
    gain: aim.gain,
    texts,
  };
}

/** Comments whose percentages are wrong; a cell that several items share is said once. */
function rateDiagnostics(lost: readonly LostItem[]): Diagnostic[] {
  const cells = new Map(
    lost.flatMap(({ item: { texts } }) =>
      texts.comment
        ? [[JSON.stringify([texts.comment.at, texts.comment.value]), texts.comment] as const]
        : [],
    ),
  );
  return [...cells.values()].flatMap(({ value, at }) => wrongRatios(value, at));
}

/**
 * What is to be done about every item below its maximum, in sheet order. A person's words stand; where nobody and no rule
 * speaks a column stays blank and a diagnostic says so. Linear in items; rules are looked up, not gone through.
 */
export function remediate(assessment: Assessment, input: RemediationInput): Outcome<Remediation> {
  const { scorecard } = assessment;
  const { rules, facts, said, wantedTotal } = input;
  const lost = lostItems(assessment);
  const spoken = lost.map((each): Spoken => ({
    ...each,
    said: said?.get(each.item.index) ?? {},
    sheet: sheetRemedy(scorecard.items, each.item),
  }));
  const plan = aimsOf(spoken, assessment, wantedTotal);
  const write = remedyWriter({ scorecard, rules, facts });
  const all = spoken.flatMap((each, i) => {
    const aim = plan.value.aims[i];
    if (!aim) return [];
    const { item } = each;
    const cause = causeOf(item.texts.comment?.value ?? "");
    const found: RemedyCase = { ...each, cause, rate: rateOf(item), aim };
    const written = write(found);
    return [{ item, written, remedy: remedyOf(found, written) }];
  });
  const remedies = all.map(({ remedy }) => remedy);
  const workload = workloadOf(remedies);
  return {
    value: { remedies, forecast: plan.value.forecast, workload },
    diagnostics: [
      ...rateDiagnostics(lost),
      ...plan.diagnostics,
      ...templateDiagnostics(rules.templates),
      ...writtenDiagnostics(all),
      ...workloadDiagnostics(lost, { remedies, workload }),
    ],
  };
}
