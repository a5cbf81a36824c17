/** Who has to put right what, one clause to a lead. */
import { oneLine, shortName } from "../../core/text/documents/wording/phrases";
import { leadTask, NOBODY, nobodyTask } from "../../core/text/documents/planTexts";
import type { LeadTasks } from "../facts/tasks";
import { clause, text, type Block } from "../model/blocks";

export function leadBlocks({ lead, tasks, lost }: LeadTasks, number: number): Block[] {
  const facts = { count: tasks.length, names: tasks.map(({ item }) => shortName(item)), lost };
  return lead === undefined
    ? [clause(`${String(number)}. ${NOBODY}`), text(nobodyTask(facts))]
    : [clause(`${String(number)}. ${oneLine(lead)}`), text(leadTask(facts))];
}
