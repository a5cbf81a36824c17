/** Results by field: what each could have, was given and lost, and its tasks. */
import type { Sums } from "../../core/assess/deductions";
import { fieldEntries } from "../../core/compose/appendices/fieldEntries";
import type { Item } from "../../core/scorecard/scorecard";
import { tasksOf, type Task, type TaskSource } from "./tasks";

export interface FieldResult {
  readonly top: Item;
  /** Everything in it, itself first. */
  readonly items: readonly Item[];
  readonly sums: Sums;
  readonly tasks: readonly Task[];
}

/** In sheet order; without fields in which nothing is scored. In a table without fields every criterion stands for one. */
export function fieldResults(source: TaskSource): FieldResult[] {
  const { scorecard, deductions } = source.assessment;
  const tasks = tasksOf(source);
  return fieldEntries(scorecard.items).flatMap(({ top, items }): FieldResult[] => {
    const sums = deductions.byTop.get(top.index);
    if (!sums || sums.leaves === 0) return [];
    const own = new Set(items.map(({ index }) => index));
    return [{ top, items, sums, tasks: tasks.filter(({ item }) => own.has(item.index)) }];
  });
}
