/** What has to be put right, one task to an item below its maximum, with everything that a document says about it. */
import { planTextsOf } from "../../core/compose/appendices/planTexts";
import { fold } from "../../core/grid/fold";
import { lostItems } from "../../core/remediation/lostItems";
import { typedTexts } from "./typedTexts";
import { saidText, sheetText } from "../../core/remediation/texts/sheetTexts";
import { add, ZERO, type Points } from "../../core/scorecard/points";
import type { Item } from "../../core/scorecard/scorecard";
import type { DocumentInput, ScorecardInput } from "../input";

export interface Task {
  readonly item: Item;
  readonly lost: Points;
  /** The field that the item stands in; none in a table without fields. */
  readonly field?: Item | undefined;
  /** Why it was lost, as the council wrote. */
  readonly comment?: string | undefined;
  readonly target?: string | undefined;
  readonly solution?: string | undefined;
  readonly lead?: string | undefined;
  readonly support?: string | undefined;
  readonly deadline?: string | undefined;
}

export type TaskSource = ScorecardInput & Pick<DocumentInput, "rules" | "pages">;

/** In sheet order; what a person wrote on the sheet of remedies counts over what is proposed. */
export function tasksOf(source: TaskSource): Task[] {
  const tasks = proposedTasks(source);
  const typed = typedTexts(source);
  return tasks.map((task, i) => ({ ...task, ...typed[i] }));
}

function proposedTasks(source: TaskSource): Task[] {
  const { assessment } = source;
  const { items } = assessment.scorecard;
  const textsOf = planTextsOf(source);
  return lostItems(assessment).map(({ item, lost, field }): Task => {
    const { target, solution, lead, support, deadline } = textsOf(item);
    return {
      item,
      lost,
      field,
      comment: sheetText(items, item, "comment"),
      target: saidText(target?.text),
      solution: saidText(solution?.text),
      lead: saidText(lead?.text),
      support: saidText(support?.text),
      deadline: saidText(deadline?.text),
    };
  });
}

/** One lead and its tasks; nobody's tasks have no lead. */
export interface LeadTasks {
  readonly lead: string | undefined;
  readonly tasks: readonly Task[];
  readonly lost: Points;
}

/** Most tasks first, of equals the one named first; what nobody leads on comes last. Spellings of one name are one. */
export function tasksByLeads(tasks: readonly Task[]): LeadTasks[] {
  const groups = new Map<string, LeadTasks>();
  for (const task of tasks) {
    const key = fold(task.lead ?? "");
    const known = groups.get(key) ?? { lead: task.lead, tasks: [], lost: ZERO };
    groups.set(key, { ...known, tasks: [...known.tasks, task], lost: add(known.lost, task.lost) });
  }
  const nobody = groups.get("");
  groups.delete("");
  const led = [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
  return nobody ? [...led, nobody] : led;
}
