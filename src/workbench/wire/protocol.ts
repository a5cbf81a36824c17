/** What the page and its worker say to each other. Every call has one answer; long lists follow it in pieces. */
import type { Edit } from "../../core/edits/edit";
import type { Fingerprint } from "../../core/edits/fingerprint";
import type { FaultCode, FaultDetails } from "../../core/fault";
import type { CellRef, Workbook } from "../../core/grid/grid";
import type { Run, RunRequest } from "../../core/run/run";
import type { UnitSummary } from "../../core/compose/summary/summarize";
import type { TakenBack } from "../../core/run/takeBack";
import type { Before, Entered, SessionMemory } from "../book/session";
import type { BookNews } from "./bookNews";
import type { Found } from "../sheet/find";
import type { Block, BookFrame, SheetFrame } from "../sheet/frame";

/** The bytes of the file after a change, and how it looks now. */
export interface Changed {
  readonly bytes: Uint8Array;
  readonly book: BookFrame;
  /** The first cell that a run wrote on each sheet. */
  readonly first: readonly CellRef[];
  /** What another worker needs to go on from here. */
  readonly memory: SessionMemory;
}

/** A file to open; with a memory it goes on where another worker was given up. */
export interface Opening {
  readonly bytes: Uint8Array;
  readonly memory?: SessionMemory;
}

/** What is asked of a run; without a command it only reads. */
export type RunAsked = Omit<RunRequest, "command"> & Partial<Pick<RunRequest, "command">>;

/**
 * A run without the sheet that it worked on: the page has that sheet already, and its assessment among the readings. The
 * readings are left out where they are those that the page named as known.
 */
export interface RunAnswer {
  readonly run: Omit<Run, "target" | "readings">;
  readonly readings?: Run["readings"];
  readonly targetSheet: string | undefined;
  readonly made: number;
}

/** `made` is the number under which the worker keeps the edits, so that they need not travel back. */
export interface TakenBackAnswer {
  readonly takenBack: TakenBack;
  readonly made: number;
}

/** Edits as they are, or by the number of the answer that they came with. */
export type GivenEdits = { readonly edits: readonly Edit[] } | { readonly made: number };

/** Everything that can be asked of the worker: what goes in and what comes out. */
export interface Calls {
  open: { in: Opening; out: BookFrame };
  /** `known`: the state of the file that the page has the workbook of; then only what changed since may come. */
  read: {
    in: { readonly active: string; readonly known?: number | undefined };
    out: { readonly whole: Workbook } | { readonly news: BookNews };
  };
  sheet: { in: { readonly sheet: string }; out: SheetFrame };
  block: { in: { readonly sheet: string; readonly index: number }; out: Block };
  find: { in: { readonly sheet: string; readonly text: string }; out: readonly Found[] };
  run: {
    in: {
      readonly revision: number;
      readonly active: string;
      readonly request: RunAsked;
      /** The page's number for the readings that may come, and that of the latest that it has. */
      readonly as: number;
      readonly known: number | undefined;
    };
    out: RunAnswer;
  };
  /** Every line of what a list of edits does. @throws HostError changed-meanwhile when the file is another by now */
  lines: { in: { readonly made: number }; out: readonly string[] };
  takeBack: { in: { readonly revision: number; readonly force: boolean }; out: TakenBackAnswer };
  apply: { in: GivenEdits & { readonly expected: Fingerprint }; out: Changed };
  enter: {
    in: { readonly at: CellRef; readonly given: string | Before };
    out: { readonly entered: Entered; readonly changed?: Changed };
  };
  /** One of several files: what its scorecards say, and the file with column and appendices; nothing stays open. */
  survey: {
    in: { readonly name: string; readonly bytes: Uint8Array; readonly now: string };
    out: { readonly units: readonly UnitSummary[]; readonly result?: Uint8Array };
  };
  zip: {
    in: { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] };
    out: Uint8Array;
  };
}

export type CallName = keyof Calls;

export type Request = {
  [K in CallName]: { readonly id: number; readonly call: K; readonly input: Calls[K]["in"] };
}[CallName];

/** What the worker is at; shown while one waits. */
export type Stage = "opening" | "reading" | "computing" | "writing" | "drawing";

/** A refusal crosses as data: a HostError, or a mistake of ours with its technical text. */
export type Failure =
  | { readonly kind: "fault"; readonly code: FaultCode; readonly details: FaultDetails }
  | { readonly kind: "mistake"; readonly technical: string };

/** A list inside an answer, by the steps that lead to it, from one place on. */
export interface Piece {
  readonly path: readonly (string | number)[];
  readonly from: number;
  readonly items: readonly unknown[];
}

export type Reply =
  | { readonly id: number; readonly kind: "stage"; readonly stage: Stage }
  /** `more`: how many pieces belong to the value. */
  | { readonly id: number; readonly kind: "answer"; readonly value: unknown; readonly more: number }
  | { readonly id: number; readonly kind: "piece"; readonly piece: Piece }
  | { readonly id: number; readonly kind: "failure"; readonly failure: Failure };
