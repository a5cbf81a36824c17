/** What a task is called in the pane. */
import type { Words } from "../i18n/words";
import type { Task } from "../session/state";

export const taskName = (task: Task, words: Words): string =>
  words[task.kind === "undo" ? "undo" : task.command];
