/** Two lists as plain text, to be pasted into a message or a document: who does what, and who scores what. */
import { formatPoints } from "../../core/scorecard/points";
import { NO_LEAD } from "../../core/text/appendices/formTexts";
import { romanNumber } from "../../core/text/appendixTexts";
import { oneLine } from "../../core/text/documents/wording/phrases";
import { shareText, UNSHARED, unsharedText } from "../../core/text/documents/selfAssessmentTexts";
import { leadTotal } from "../../core/text/documents/planTexts";
import { scoringShares } from "../facts/scoringShares";
import { tasksByLeads, tasksOf, type TaskSource } from "../facts/tasks";
import { taskLine } from "./officialLetter";

/** Nhiệm vụ theo người, bộ phận: most tasks first; every task with what it lost, what is done, with whom and by when. */
export function tasksByLead(source: TaskSource): string {
  const groups = tasksByLeads(tasksOf(source)).map(({ lead, tasks, lost }, i) => [
    `${romanNumber(i + 1)}. ${oneLine(lead ?? NO_LEAD)} (${leadTotal(tasks.length, formatPoints(lost))})`,
    ...tasks.map((task) => `- ${taskLine(task)}`),
  ]);
  return groups.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** Phân công tự chấm điểm theo lĩnh vực: one line to an office. */
export function selfScoringMap(source: TaskSource): string {
  const lines = scoringShares(source).map(
    (share, i) =>
      `${String(i + 1)}. ${oneLine(share.lead ?? UNSHARED)}: ${share.lead === undefined ? unsharedText(share) : shareText(share)}`,
  );
  return lines.map((line) => `${line}\n`).join("");
}
