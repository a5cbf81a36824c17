/** Whether a form would say anything of a scorecard. */
import type { Assessment } from "../../assess/assess";
import { FORMS, type FormNeeds, type FormPage } from "./form";

const HOLDS: Readonly<Record<FormNeeds, (assessment: Assessment) => boolean>> = {
  losses: ({ deductions }) => deductions.totals.lost > 0,
  scores: ({ deductions }) => deductions.totals.leaves > 0,
  maxima: ({ scorecard }) => scorecard.items.some(({ scores }) => scores.maxScore !== undefined),
};

export const hasRows = (page: FormPage, assessment: Assessment): boolean =>
  HOLDS[FORMS[page].needs](assessment);
