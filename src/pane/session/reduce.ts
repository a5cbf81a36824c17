/**
 * The next state of a visit: pure, total, and deaf to what does not belong to the step. Work is named by the step
 * (reading, planning, writing) and numbered by `turn`; useSession does it and answers with an event of that turn.
 */
import { mayActAtOnce } from "./consent";
import { withoutWritten, withSaid } from "./said";
import {
  readingOf,
  type Choices,
  type Memory,
  type PaneCommand,
  type PaneEvent,
  type Plan,
  type Reading,
  type State,
  type Step,
  type Task,
  type Then,
} from "./state";

type Of<K extends PaneEvent["kind"]> = Extract<PaneEvent, { readonly kind: K }>;
type Rules = { readonly [K in PaneEvent["kind"]]: (state: State, event: Of<K>) => State };

const memoryOf = ({ turn, choices, stale, viewed, waiting, unseen }: State): Memory => ({
  turn,
  choices,
  stale,
  viewed,
  waiting,
  unseen,
});

const goTo = (state: State, step: Step): State => ({ ...memoryOf(state), unseen: undefined, ...step });

/** The same with a new piece of work. */
const work = (state: State, step: Step): State => ({ ...goTo(state, step), turn: state.turn + 1 });

const choose = (state: State, choices: Partial<Choices>): State => ({
  ...state,
  choices: { ...state.choices, ...choices },
});

/** Reads anew; what changed until now is then known. */
const read = (state: State, then?: Then): State => ({
  ...work(state, { at: "reading", last: readingOf(state), then }),
  stale: false,
  viewed: undefined,
});

/** The step without work: ready where there is a scorecard, else the question. */
const rest = (state: State, reading: Reading, changed = false): State =>
  goTo(
    state,
    reading.made.target
      ? { at: "ready", reading, changed }
      : { at: "asking", reading, task: undefined, changed },
  );

const WITHOUT_SCORECARD: ReadonlySet<PaneCommand> = new Set<PaneCommand>(["sample", "settings", "learn"]);

const needsScorecard = (task: Task): boolean =>
  task.kind === "command" && !WITHOUT_SCORECARD.has(task.command);

function afterRead(state: State, reading: Reading, then: Then | undefined): State {
  if (then?.kind === "done") return goTo(state, { at: "done", reading, plan: then.plan });
  if (then?.kind !== "task") return rest(state, reading, then?.kind === "changed");
  const { task } = then;
  return needsScorecard(task) && !reading.made.target
    ? goTo(state, { at: "asking", reading, task, changed: false })
    : work(state, { at: "planning", reading, task, fresh: true });
}

/** A task that had to ask goes on once it is answered, but no longer at once. */
const asked = (task: Task): Task => ({ ...task, consent: "asked" });

const waitingTask = (state: State): Then | undefined =>
  state.at === "asking" && state.task ? { kind: "task", task: asked(state.task) } : undefined;

const isAtRest = ({ at }: State): boolean => at === "asking" || at === "ready" || at === "done";

/** What was written is remembered by the workbook; a new sample is the scorecard from now on. */
function choicesAfter(choices: Choices, { task, sheets, said }: Plan): Choices {
  if (task.kind === "undo") return { ...choices, sheet: undefined };
  if (task.command === "sample") return { ...choices, sheet: sheets[0] };
  const wrote = task.command === "deductions" || task.command === "appendix" || task.command === "fill";
  return {
    ...choices,
    information: wrote ? {} : choices.information,
    said: said ? withoutWritten(choices.said, said) : choices.said,
  };
}

const changedMeanwhile = (event: Of<"failed">): boolean =>
  event.trouble.kind === "fault" && event.trouble.code === "changed-meanwhile";

const RULES: Rules = {
  read: (state, { reading }) => (state.at === "reading" ? afterRead(state, reading, state.then) : state),
  planned: (state, { plan }) => {
    if (state.at !== "planning") return state;
    const { reading } = state;
    return mayActAtOnce(plan)
      ? work(state, { at: "writing", reading, plan })
      : goTo(state, { at: "preview", reading, plan });
  },
  written: (state) =>
    state.at === "writing"
      ? read(
          { ...state, choices: choicesAfter(state.choices, state.plan) },
          { kind: "done", plan: state.plan },
        )
      : state,
  failed: (state, event) => {
    if (state.at === "writing" && changedMeanwhile(event)) return read(state, { kind: "changed" });
    return state.at === "reading" || state.at === "planning" || state.at === "writing"
      ? goTo(state, { at: "failed", last: readingOf(state), trouble: event.trouble })
      : state;
  },
  notShown: (state, { trouble }) => ({ ...state, unseen: trouble }),
  readAgain: (state) =>
    isAtRest(state) || state.at === "failed" || state.at === "preview"
      ? read(state, waitingTask(state))
      : state,
  chooseSheet: (state, { sheet }) =>
    isAtRest(state) ? read(choose(state, { sheet }), waitingTask(state)) : state,
  correct: (state, { layout }) => {
    if (!isAtRest(state)) return state;
    const others = state.choices.layouts.filter((each) => each.sheet !== layout.sheet);
    return read(choose(state, { layouts: [...others, layout], sheet: layout.sheet }), waitingTask(state));
  },
  typed: (state, { information }) =>
    choose(state, { information: { ...state.choices.information, ...information } }),
  forgetTyped: (state) => choose(state, { information: {} }),
  chooseForms: (state, { forms }) => choose(state, { forms }),
  say: (state, { said }) => choose(state, { said: withSaid(state.choices.said, said) }),
  chooseProfile: (state, { profile }) => choose(state, { profile }),
  start: (state, { task }) => {
    if (state.at !== "asking" && state.at !== "ready" && state.at !== "done" && state.at !== "preview")
      return state;
    const { reading } = state;
    return needsScorecard(task) && !reading.made.target
      ? goTo(state, { at: "asking", reading, task, changed: false })
      : work(state, { at: "planning", reading, task, fresh: false });
  },
  agree: (state) =>
    state.at === "preview" && state.plan.edits.length > 0
      ? work(state, { at: "writing", reading: state.reading, plan: state.plan })
      : state,
  decline: (state) => (state.at === "preview" ? rest(state, state.reading) : state),
  cancel: (state) => {
    const reading = readingOf(state);
    if (!reading || (state.at !== "planning" && state.at !== "reading")) return state;
    // A reading that was broken off leaves open whether anything changed.
    return {
      ...rest({ ...state, turn: state.turn + 1 }, reading),
      stale: state.stale || state.at === "reading",
    };
  },
  close: (state) =>
    state.at === "done" || state.at === "ready" || state.at === "asking" ? rest(state, state.reading) : state,
  changed: (state, { change, sheet }) =>
    change === "cells" ? { ...state, stale: true } : { ...state, viewed: sheet },
  waiting: (state, { waiting }) => ({ ...state, waiting }),
};

/** Answers carry the turn of the question. */
const isLate = (state: State, event: PaneEvent): boolean => "turn" in event && event.turn !== state.turn;

export function reduce(state: State, event: PaneEvent): State {
  if (isLate(state, event)) return state;
  const rule = RULES[event.kind] as (state: State, event: PaneEvent) => State;
  return rule(state, event);
}
