/** Why a sheet that has a header is no scorecard: seen in the headings and in what stands in the title column. */
import type { NotScorecardReason } from "../../diagnostic";
import type { ColumnRole } from "../../scorecard/scorecard";
import { foldWords } from "../../grid/fold";
import type { Assignments } from "./chooseColumns";
import type { Header } from "./header";
import { STRONG_FIT } from "./headings";
import { CRITERION_HEADING, RANKED_HEADING, SUMMARY_HEADING, UNIT_HEADING } from "../vocabulary";

const has = (roles: Assignments, ...wanted: readonly ColumnRole[]): boolean =>
  wanted.some((role) => roles.has(role));

/** So many columns headed by single units or single criteria make a table that lies on its side, or one of many units. */
const FEWEST_UNITS = 3;

/** The reason, or undefined when the header is that of a scorecard. */
export function whyNot(header: Header, roles: Assignments): NotScorecardReason | undefined {
  const headings = header.columns.map(({ heading }) => foldWords(heading));
  const named = (roles.get("title")?.fit ?? 0) >= STRONG_FIT;
  if (!named && headings.some((words) => RANKED_HEADING.test(words))) return "ranking";
  const single = header.columns.filter(
    ({ own }, i) => UNIT_HEADING.test(own) || CRITERION_HEADING.test(headings[i] ?? ""),
  );
  if (single.length >= FEWEST_UNITS) return "transposed";
  if (headings.includes("co") && headings.includes("khong")) return "yes-no";
  if (!has(roles, "title") && headings.some((words) => SUMMARY_HEADING.test(words))) return "summary";
  const scored = has(roles, "maxScore", "selfScore", "appraisedScore", "result");
  if (scored) return has(roles, "title") ? undefined : "transposed";
  return has(roles, "lead", "support", "deadline", "solution", "target") ? "tasks" : "no-points";
}
