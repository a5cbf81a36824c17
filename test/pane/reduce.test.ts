/** Every event in every step: where it leads, and whether it names new work. */
import { reduce } from "../../src/pane/session/reduce";
import {
  openingState,
  VIEC,
  type PaneEvent,
  type Plan,
  type Reading,
  type State,
  type StepName,
  type Task,
} from "../../src/pane/session/state";
import { run, type Workbook } from "../../src/core";
import { bookOf, NOW } from "../support/runBook";

const TABLE = `
@ Bảng
TT  | Tiêu chí    | Điểm chuẩn | Tự đánh giá | Thẩm định
I   | THỂ CHẾ     | 3         | 3           | 2.5
'1.1 | Kế hoạch    | 1          | 1           | 1
'1.2 | Báo cáo     | 2          | 2           | 1.5`;

const reading = (book: Workbook): Reading => ({ book, made: run(book, { command: "deductions", now: NOW }) });
const found = reading(bookOf(TABLE));
const none = reading(bookOf("@ Trống\nGhi chú"));

const ask: Task = { kind: "command", command: "deductions", consent: "asked" };
const plan: Plan = {
  task: ask,
  edits: found.made.edits,
  expected: found.made.expected,
  counts: [],
  lines: [],
  sheets: [],
  diagnostics: [],
  doubts: [],
  kept: [],
  found: true,
};
const weak = { code: "column-not-found", severity: "warning", facts: { role: "comment" } } as const;

const opening = openingState(undefined, ["diem-tru", "khac-phuc"]);
const memory = { ...opening, turn: 7 };

const STATES: Readonly<Record<StepName, State>> = {
  reading: { ...memory, at: "reading", last: found, then: undefined },
  failed: { ...memory, at: "failed", last: found, trouble: { kind: "mistake", technical: "" } },
  asking: { ...memory, at: "asking", reading: none, task: undefined, changed: false },
  ready: { ...memory, at: "ready", reading: found, changed: false },
  planning: { ...memory, at: "planning", reading: found, task: ask, fresh: false },
  preview: { ...memory, at: "preview", reading: found, plan },
  writing: { ...memory, at: "writing", reading: found, plan },
  done: { ...memory, at: "done", reading: found, plan },
};
const STEPS = Object.keys(STATES) as StepName[];

const layout = { sheet: "Bảng", headerRows: [0, 0], columns: { title: 1, maxScore: 2 } } as const;
const EVENTS: { readonly [K in PaneEvent["kind"]]: Extract<PaneEvent, { kind: K }> } = {
  read: { kind: "read", turn: 7, reading: found },
  planned: { kind: "planned", turn: 7, plan },
  written: { kind: "written", turn: 7 },
  failed: { kind: "failed", turn: 7, trouble: { kind: "fault", code: "protected", details: {} } },
  notShown: { kind: "notShown", trouble: { kind: "mistake", technical: "" } },
  readAgain: { kind: "readAgain" },
  chooseSheet: { kind: "chooseSheet", sheet: "Bảng" },
  correct: { kind: "correct", layout },
  typed: { kind: "typed", information: { documentNumber: "5" } },
  forgetTyped: { kind: "forgetTyped" },
  chooseForms: { kind: "chooseForms", forms: ["diem-tru"] },
  say: { kind: "say", said: { item: { lead: "Văn phòng" } } },
  chooseProfile: { kind: "chooseProfile", profile: { profile: "twoTier" } },
  start: { kind: "start", task: ask },
  agree: { kind: "agree" },
  decline: { kind: "decline" },
  cancel: { kind: "cancel" },
  close: { kind: "close" },
  changed: { kind: "changed", change: "cells", sheet: "Bảng" },
  waiting: { kind: "waiting", waiting: true },
};

/** Where each event leads from each step; what is not here stays. "+" names new work or drops the old. */
const LEADS: Partial<Record<PaneEvent["kind"], Partial<Record<StepName, string>>>> = {
  read: { reading: "ready" },
  planned: { planning: "preview" },
  written: { writing: "reading+" },
  failed: { reading: "failed", planning: "failed", writing: "failed" },
  readAgain: {
    failed: "reading+",
    asking: "reading+",
    ready: "reading+",
    preview: "reading+",
    done: "reading+",
  },
  chooseSheet: { asking: "reading+", ready: "reading+", done: "reading+" },
  correct: { asking: "reading+", ready: "reading+", done: "reading+" },
  start: { ready: "planning+", preview: "planning+", done: "planning+" },
  agree: { preview: "writing+" },
  decline: { preview: "ready" },
  cancel: { reading: "ready+", planning: "ready+" },
  close: { done: "ready" },
};

const shown = (state: State): string => `${state.at}${state.turn === 7 ? "" : "+"}`;

describe("reduce: every event in every step", () => {
  const cases = (Object.keys(EVENTS) as PaneEvent["kind"][]).flatMap((event) =>
    STEPS.map((step): [PaneEvent["kind"], StepName, string] => [event, step, LEADS[event]?.[step] ?? step]),
  );
  test.each(cases)("%s in %s leads to %s", (event, step, wanted) => {
    expect(shown(reduce(STATES[step], EVENTS[event]))).toBe(wanted);
  });

  test.each(STEPS)("in %s an answer to an earlier question is dropped", (step) => {
    for (const event of [EVENTS.read, EVENTS.planned, EVENTS.written, EVENTS.failed])
      expect(reduce(STATES[step], { ...event, turn: 6 })).toBe(STATES[step]);
  });

  test.each(STEPS)("in %s what was typed and chosen is kept, and changes outside are noticed", (step) => {
    let state = STATES[step];
    const { typed, chooseForms, say, chooseProfile, changed, waiting } = EVENTS;
    for (const event of [typed, chooseForms, say, chooseProfile, changed, waiting] as const)
      state = reduce(state, event);
    expect(state.choices).toMatchObject({
      information: { documentNumber: "5" },
      forms: ["diem-tru"],
      said: { item: { lead: "Văn phòng" } },
      profile: { profile: "twoTier" },
    });
    expect([state.stale, state.waiting]).toEqual([true, true]);
    expect(reduce(state, EVENTS.forgetTyped).choices.information).toEqual({});
  });
});

describe("what follows a reading", () => {
  const after = (then: Extract<State, { at: "reading" }>["then"], read: Reading): State =>
    reduce({ ...memory, at: "reading", last: undefined, then }, { kind: "read", turn: 7, reading: read });

  test("without a scorecard it asks; a task that needs one waits for the answer, and then asks before it writes", () => {
    expect(after(undefined, none).at).toBe("asking");
    const asking = after({ kind: "task", task: VIEC["chen-phu-luc"] }, none);
    expect(asking).toMatchObject({ at: "asking", task: VIEC["chen-phu-luc"] });
    const chosen = reduce(asking, EVENTS.chooseSheet);
    expect(chosen).toMatchObject({
      at: "reading",
      then: { task: { command: "appendix", consent: "asked" } },
    });
  });

  test("undo and the sample need no scorecard", () => {
    expect(after({ kind: "task", task: VIEC["khoi-phuc"] }, none).at).toBe("planning");
    const sample = { kind: "command", command: "sample", consent: "asked" } as const;
    expect(reduce(STATES.asking, { kind: "start", task: sample }).at).toBe("planning");
    for (const command of ["settings", "learn"] as const)
      expect(reduce(STATES.asking, { kind: "start", task: { ...sample, command } }).at).toBe("planning");
    expect(reduce(STATES.asking, { kind: "start", task: ask })).toMatchObject({ at: "asking", task: ask });
  });

  test("a workbook that changed before it could be written is read again, and that is said", () => {
    const trouble = { kind: "fault", code: "changed-meanwhile", details: {} } as const;
    const again = reduce(STATES.writing, { kind: "failed", turn: 7, trouble });
    expect(again).toMatchObject({ at: "reading", turn: 8, then: { kind: "changed" } });
    expect(reduce(again, { kind: "read", turn: 8, reading: found })).toMatchObject({
      at: "ready",
      changed: true,
    });
  });
});

describe("a click on the ribbon is the consent", () => {
  const planned = (change: Partial<Plan>): State =>
    reduce(STATES.planning, {
      kind: "planned",
      turn: 7,
      plan: { ...plan, task: VIEC["tinh-diem-tru"], ...change },
    });

  test("it writes at once where nothing has to be asked", () => {
    expect(planned({}).at).toBe("writing");
  });

  test.each<[string, Partial<Plan>]>([
    ["there are doubts", { doubts: [weak] }],
    ["something stays that somebody changed", { kept: [{ why: "missing", sheet: "A" }] }],
    ["there is nothing to write", { edits: [] }],
    ["the click was in the pane", { task: ask }],
  ])("it does not where %s", (_, change) => {
    expect(planned(change).at).toBe("preview");
  });
});

describe("what is remembered after a write", () => {
  const choices = {
    ...memory.choices,
    sheet: "Bảng",
    layouts: [layout],
    information: { documentNumber: "5" },
  };
  const written = (task: Task, sheets: readonly string[] = []): State["choices"] =>
    reduce(
      { ...STATES.writing, choices, at: "writing", reading: found, plan: { ...plan, task, sheets } },
      EVENTS.written,
    ).choices;

  test("what was typed is in the workbook now; the sheet stays", () => {
    expect(written(ask)).toMatchObject({ sheet: "Bảng", information: {}, layouts: [layout] });
  });

  test("a new sample is the scorecard from now on; after undo the sheet in view is", () => {
    const sample = { kind: "command", command: "sample", consent: "asked" } as const;
    expect(written(sample, ["Mẫu"])).toMatchObject({ sheet: "Mẫu", information: { documentNumber: "5" } });
    expect(written({ kind: "undo", force: false, consent: "asked" }).sheet).toBeUndefined();
  });

  test("what was said for items is dropped when it was written; what was typed since stays", () => {
    const task = { kind: "command", command: "fill", consent: "asked" } as const;
    const said = { a: { lead: "X" }, b: { lead: "Y" } };
    const partly = { ...plan, task, said: { a: { lead: "X" }, b: { lead: "cũ" } } };
    const writing = {
      ...STATES.writing,
      choices: { ...choices, said },
      at: "writing",
      reading: found,
      plan: partly,
    } as const;
    expect(reduce(writing, EVENTS.written).choices).toMatchObject({
      said: { b: { lead: "Y" } },
      information: {},
    });
    expect(reduce({ ...writing, plan }, EVENTS.written).choices.said).toEqual(said);
  });

  test("settings sheets and learning write none of what was typed", () => {
    for (const command of ["settings", "learn"] as const)
      expect(written({ kind: "command", command, consent: "asked" }).information).toEqual({
        documentNumber: "5",
      });
  });

  test("a corrected sheet replaces its earlier correction", () => {
    const other = { ...layout, headerRows: [1, 1] } as const;
    const corrected = reduce({ ...STATES.ready, choices }, { kind: "correct", layout: other });
    expect(corrected.choices.layouts).toEqual([other]);
  });
});
