/** How the columns that say who, what and by when are headed where we add them to a scorecard. */
import type { RemedyRole } from "../remediation/remediation";
import { BLANK } from "./appendixTexts";

/** `yearPlan` is the year that the plan is for; a blank to fill where it is not known. */
export function remedyHeading(role: RemedyRole, yearPlan: number | undefined): string {
  const headings: Readonly<Record<RemedyRole, string>> = {
    lead: "Người chịu trách nhiệm",
    support: "Phối hợp",
    target: `Mục tiêu năm ${yearPlan === undefined ? BLANK : String(yearPlan)}`,
    solution: "Nhiệm vụ, giải pháp",
    deadline: "Thời gian",
  };
  return headings[role];
}
