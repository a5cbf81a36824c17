/** Where a visit of the pane stands: one step at a time, and what a person chose so far. */
import type {
  CellRef,
  Diagnostic,
  Edit,
  FaultCode,
  FaultDetails,
  Fingerprint,
  FormPage,
  Kept,
  Layout,
  ProfileChoice,
  Remains,
  Run,
  TypedInformation,
  Workbook,
} from "../../core";
import type { Said, SaidPatch } from "./said";

/** The workbook as read, and what it says. `made` proposes nothing that is written: only its readings count. */
export interface Reading {
  readonly book: Workbook;
  readonly made: Run;
}

export type PaneCommand =
  "deductions" | "appendix" | "fill" | "settings" | "learn" | "normalize" | "unhighlight" | "sample";

/** What is to be done. consent: a click on the ribbon has agreed already, unless something must be asked. */
export type Task =
  | {
      readonly kind: "command";
      readonly command: PaneCommand;
      readonly consent: Consent;
      /** An earlier workbook to learn from; the open one when not given. */
      readonly learnFrom?: Workbook;
    }
  | { readonly kind: "undo"; readonly force: boolean; readonly consent: Consent };

export type Consent = "asked" | "given";

/** What a task would write. */
export interface Plan {
  readonly task: Task;
  readonly edits: readonly Edit[];
  readonly expected: Fingerprint;
  /** Phrases by kind, and every line. */
  readonly counts: readonly string[];
  readonly lines: readonly string[];
  /** Sheets that the task makes or brings up to date. */
  readonly sheets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What must be looked at before anything is written. */
  readonly doubts: readonly Diagnostic[];
  readonly kept: readonly Kept[];
  /** Whether there is something to work on at all. */
  readonly found: boolean;
  /** What a person wrote for single items, as far as this plan knows it. */
  readonly said?: Said;
}

/** Why something could not be done. */
export type Trouble =
  | { readonly kind: "fault"; readonly code: FaultCode; readonly details: FaultDetails }
  | { readonly kind: "unfinished"; readonly remains: Remains }
  | { readonly kind: "mistake"; readonly technical: string };

/** What a person chose; kept until the pane closes, or until it is written. */
export interface Choices {
  readonly sheet: string | undefined;
  readonly layouts: readonly Layout[];
  readonly information: TypedInformation;
  readonly forms: readonly FormPage[];
  /** What was written here for single items. */
  readonly said: Said;
  /** Which ready profile settings sheets begin with; undefined: nobody chose. */
  readonly profile: ProfileChoice | undefined;
}

/** What follows a reading. changed: somebody changed the workbook before it could be written. */
export type Then =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "done"; readonly plan: Plan }
  | { readonly kind: "changed" };

export type Step =
  | { readonly at: "reading"; readonly last: Reading | undefined; readonly then: Then | undefined }
  | { readonly at: "failed"; readonly last: Reading | undefined; readonly trouble: Trouble }
  /** No scorecard to work on yet; the task waits for one. */
  | {
      readonly at: "asking";
      readonly reading: Reading;
      readonly task: Task | undefined;
      readonly changed: boolean;
    }
  | { readonly at: "ready"; readonly reading: Reading; readonly changed: boolean }
  /** fresh: the workbook was read for this very task. */
  | { readonly at: "planning"; readonly reading: Reading; readonly task: Task; readonly fresh: boolean }
  | { readonly at: "preview"; readonly reading: Reading; readonly plan: Plan }
  | { readonly at: "writing"; readonly reading: Reading; readonly plan: Plan }
  | { readonly at: "done"; readonly reading: Reading; readonly plan: Plan };

export type StepName = Step["at"];

export interface Memory {
  /** Counts the pieces of work; an answer to an earlier one is dropped. */
  readonly turn: number;
  readonly choices: Choices;
  /** Cells changed since the workbook was read. */
  readonly stale: boolean;
  /** The sheet in view, where a person went to another one. */
  readonly viewed: string | undefined;
  /** Excel waits until a person has finished typing into a cell. */
  readonly waiting: boolean;
  /** Where a cell could not be shown. */
  readonly unseen: Trouble | undefined;
}

export type State = Memory & Step;

export type PaneEvent =
  | { readonly kind: "read"; readonly turn: number; readonly reading: Reading }
  | { readonly kind: "planned"; readonly turn: number; readonly plan: Plan }
  | { readonly kind: "written"; readonly turn: number }
  | { readonly kind: "failed"; readonly turn: number; readonly trouble: Trouble }
  | { readonly kind: "notShown"; readonly trouble: Trouble }
  | { readonly kind: "readAgain" }
  | { readonly kind: "chooseSheet"; readonly sheet: string }
  | { readonly kind: "correct"; readonly layout: Layout }
  | { readonly kind: "typed"; readonly information: TypedInformation }
  | { readonly kind: "forgetTyped" }
  | { readonly kind: "chooseForms"; readonly forms: readonly FormPage[] }
  | { readonly kind: "say"; readonly said: SaidPatch }
  | { readonly kind: "chooseProfile"; readonly profile: ProfileChoice }
  | { readonly kind: "start"; readonly task: Task }
  | { readonly kind: "agree" }
  | { readonly kind: "decline" }
  | { readonly kind: "cancel" }
  | { readonly kind: "close" }
  | { readonly kind: "changed"; readonly change: "cells" | "active"; readonly sheet: string }
  | { readonly kind: "waiting"; readonly waiting: boolean };

/** Work that a person can ask for outside the flow: showing a cell. */
export type Show = (at: CellRef) => void;

/** What the ribbon's buttons ask for, as it stands in the page's address. */
export const VIEC = {
  "tinh-diem-tru": { kind: "command", command: "deductions", consent: "given" },
  "chen-phu-luc": { kind: "command", command: "appendix", consent: "given" },
  "khoi-phuc": { kind: "undo", force: false, consent: "given" },
} as const satisfies Readonly<Record<string, Task>>;

export type Viec = keyof typeof VIEC;

/** The state on opening: the workbook is being read, and a ribbon's task follows. */
export function openingState(viec: Viec | undefined, forms: readonly FormPage[]): State {
  return {
    at: "reading",
    last: undefined,
    then: viec === undefined ? undefined : { kind: "task", task: VIEC[viec] },
    turn: 1,
    choices: { sheet: undefined, layouts: [], information: {}, forms, said: {}, profile: undefined },
    stale: false,
    viewed: undefined,
    waiting: false,
    unseen: undefined,
  };
}

/** The last reading that a step knows of. */
export const readingOf = (state: State): Reading | undefined =>
  state.at === "reading" || state.at === "failed" ? state.last : state.reading;
