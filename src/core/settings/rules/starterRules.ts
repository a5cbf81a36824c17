/** The rules of someone who has set nothing down yet: a ready profile and the starter library, fitted to what is known. */
import type { Rules, SolutionTemplate } from "../../remediation/rules";
import type { Information, Round } from "../information";
import { starterLibrary } from "../library/starterLibrary";
import { profileRules, type ProfileChoice } from "../profiles/profile";

type Years = Pick<Information, "yearScored" | "yearPlan" | "rounds">;

const planYear = ({ yearPlan, yearScored }: Years): number | undefined =>
  yearPlan ?? (yearScored === undefined ? undefined : yearScored + 1);

/**
 * Rounds that communes usually set themselves: the end of October, in time to catch up, and the middle of December, before the
 * year's scoring. A proposal that stands visibly on CCHC Thông tin, used where the officer says none.
 */
export function usualRounds(information: Years): readonly Round[] | undefined {
  const year = planYear(information);
  if (information.rounds !== undefined || year === undefined) return information.rounds;
  return [
    { name: "đợt 1", date: `31/10/${String(year)}` },
    { name: "đợt 2", date: `15/12/${String(year)}` },
  ];
}

/** Words that stand for rounds and years where those are not known: a template must not fall away for want of a date. */
const WITHOUT_SECOND: readonly (readonly [RegExp, string])[] = [
  [/ \(đợt 1\) và trước ngày \{dot_2\} \(đợt 2\)/g, ""],
  [/\{dot_2\}/g, "{dot_1}"],
];
const WITHOUT_ROUNDS: readonly (readonly [RegExp, string])[] = [
  [/trước ngày \{dot_1\} \(đợt 1\) và trước ngày \{dot_2\} \(đợt 2\)/g, "trong năm kế hoạch"],
  [/Trước ngày \{dot_1\} \(đợt 1\) và trước ngày \{dot_2\} \(đợt 2\)/g, "Trong năm kế hoạch"],
  [/(?:trước |chậm nhất )?ngày \{dot_[12]\}/g, "trong năm kế hoạch"],
];
const WITHOUT_YEAR: readonly (readonly [RegExp, string])[] = [[/\/\{nam_toi\}/g, " năm kế hoạch"]];

function deadlineWords(information: Years): readonly (readonly [RegExp, string])[] {
  const count = usualRounds(information)?.length ?? 0;
  const rounds = count === 0 ? WITHOUT_ROUNDS : count === 1 ? WITHOUT_SECOND : [];
  return planYear(information) === undefined ? [...rounds, ...WITHOUT_YEAR] : rounds;
}

function fitted(template: SolutionTemplate, words: readonly (readonly [RegExp, string])[]): SolutionTemplate {
  const { deadline } = template;
  if (deadline === undefined || words.length === 0) return template;
  return { ...template, deadline: words.reduce((text, [found, put]) => text.replace(found, put), deadline) };
}

/** Our rules for a unit; `choice` says which profile, else that of the two-tier government for its kind of unit. */
export function starterRules(information: Information, choice: ProfileChoice = {}): Rules {
  const { unitKind, unitName } = information;
  const words = deadlineWords(information);
  const unit = {
    ...(unitKind === undefined ? {} : { unitKind }),
    ...(unitName === undefined ? {} : { unitName }),
  };
  return {
    assignments: profileRules({ ...unit, ...choice }),
    templates: starterLibrary().map((template) => fitted(template, words)),
  };
}
