/** The work that a step names: reads, plans, writes. Answers are events; nothing here keeps a state. */
import {
  countEdits,
  describeCounts,
  describeEdits,
  type Edit,
  type Item,
  type Run,
  type RunRequest,
  type TakenBack,
  type Workbook,
} from "../../core";
import type { Host } from "../../hosts/host";
import { doubtsAmong } from "./consent";
import { itemKeys, saidByItem } from "./said";
import type { Choices, PaneCommand, Plan, Reading, State, Task } from "./state";

/** The core, called directly or in a worker. */
export interface Compute {
  /** Reading alone, where that is to be had without all the rest of the core; otherwise a run is asked, and only read. */
  read?(book: Workbook, request: Omit<RunRequest, "command">): Promise<Run>;
  run(book: Workbook, request: RunRequest): Promise<Run>;
  takeBack(book: Workbook, options: { readonly force: boolean }): Promise<TakenBack>;
  /** Every line of what edits from here do, where that is not for the page to work out. */
  describe?(book: Workbook, edits: readonly Edit[]): Promise<readonly string[]>;
}

/** What the pane works with; all of it comes from outside. */
export interface Surroundings {
  readonly host: Host;
  readonly compute: Compute;
  /** "yyyy-mm-dd hh:mm", local time. */
  readonly now: () => string;
}

/** The same choices for every command, so that what is shown is what is written. */
function requestOf(choices: Choices, now: string, sheet: string | undefined): Omit<RunRequest, "command"> {
  const { layouts, information, forms, profile } = choices;
  return {
    now,
    layouts,
    information,
    forms,
    ...(profile ? { profile } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** What would come of a command, and for which choices. */
export interface Question {
  readonly book: Workbook;
  readonly choices: Choices;
  /** Only to find again what was said for single items; the book may have changed since. */
  readonly reading: Reading;
  readonly command: RunRequest["command"];
  readonly learnFrom?: Workbook | undefined;
}

const itemsIn = ({ target }: Run) => target?.assessment.scorecard.items ?? [];

/** A run with what a person wrote for single items; where these have moved since the reading, they are found again first. */
export async function ask(
  { compute, now }: Pick<Surroundings, "compute" | "now">,
  question: Question,
): Promise<Run> {
  const { book, choices, reading, command, learnFrom } = question;
  const request: RunRequest = {
    ...requestOf(choices, now(), reading.made.target?.grid.sheet),
    command,
    ...(learnFrom ? { learnFrom } : {}),
  };
  const { said } = choices;
  if (Object.keys(said).length === 0) return compute.run(book, request);
  const known = itemsIn(reading.made);
  const made = await compute.run(book, { ...request, said: saidByItem(said, known) });
  const items = itemsIn(made);
  return String(itemKeys(items)) === String(itemKeys(known))
    ? made
    : compute.run(book, { ...request, said: saidByItem(said, items) });
}

/** Reads the workbook; a sheet that was chosen and is gone is forgotten. */
async function read({ host, compute, now }: Surroundings, choices: Choices): Promise<Reading> {
  const book = await host.read();
  const isThere = book.sheets.some(({ sheet }) => sheet === choices.sheet);
  // What was typed for the documents is shown beside what the sheet says, not instead of it.
  const shown = { ...choices, information: {} };
  const request = requestOf(shown, now(), isThere ? choices.sheet : undefined);
  const made = compute.read?.(book, request) ?? compute.run(book, { ...request, command: "deductions" });
  return { book, made: await made };
}

async function words(
  { compute }: Surroundings,
  book: Workbook,
  edits: readonly Edit[],
): Promise<Pick<Plan, "counts" | "lines">> {
  const lines = compute.describe?.(book, edits) ?? describeEdits(book, edits, { full: true });
  return { counts: describeCounts(countEdits(edits)), lines: await lines };
}

async function planUndo(
  around: Surroundings,
  book: Workbook,
  task: Extract<Task, { kind: "undo" }>,
): Promise<Plan> {
  const { edits, expected, kept, found } = await around.compute.takeBack(book, { force: task.force });
  return {
    task,
    edits,
    expected,
    kept,
    found,
    ...(await words(around, book, edits)),
    sheets: [],
    diagnostics: [],
    doubts: [],
  };
}

interface Asked {
  readonly task: Extract<Task, { kind: "command" }>;
  readonly choices: Choices;
  /** Names the sheet that the pane shows: no other is written to. */
  readonly reading: Reading;
}

async function planCommand(
  around: Surroundings,
  book: Workbook,
  { task, choices, reading }: Asked,
): Promise<Plan> {
  const { command, learnFrom } = task;
  const made = await ask(around, { book, choices, reading, command, learnFrom });
  const { edits, expected, diagnostics, appendices, target, idle } = made;
  return {
    task,
    edits,
    expected,
    diagnostics,
    doubts: doubtsAmong(diagnostics),
    kept: [],
    found: FREE.has(command) || (target !== undefined && !idle),
    sheets: appendices,
    ...(await words(around, book, edits)),
    ...(command === "fill" ? { said: saidOn(choices.said, itemsIn(made)) } : {}),
  };
}

/** What needs no scorecard is never without something to work on. */
const FREE: ReadonlySet<PaneCommand> = new Set<PaneCommand>(["sample", "settings", "learn"]);

/** What is said for the items of this scorecard alone. */
function saidOn(said: Choices["said"], items: readonly Item[]): Choices["said"] {
  const here = new Set(itemKeys(items));
  return Object.fromEntries(Object.entries(said).filter(([key]) => here.has(key)));
}

async function plan(around: Surroundings, state: Extract<State, { at: "planning" }>): Promise<Plan> {
  const { task, reading, choices, fresh } = state;
  const book = fresh ? reading.book : await around.host.read();
  if (task.kind === "undo") return planUndo(around, book, task);
  return planCommand(around, book, { task, choices, reading });
}

/** The event that answers a step's work; undefined where the step names none. @throws what the host throws */
export async function workOf(around: Surroundings, state: State) {
  const { turn } = state;
  switch (state.at) {
    case "reading":
      return { kind: "read", turn, reading: await read(around, state.choices) } as const;
    case "planning":
      return { kind: "planned", turn, plan: await plan(around, state) } as const;
    case "writing":
      await around.host.apply(state.plan.edits, state.plan.expected);
      return { kind: "written", turn } as const;
    default:
      return undefined;
  }
}
