/**
 * The core as the worker runs it. Workbooks and lists of edits stay where they are: their numbers travel instead. What was
 * read of the sheets crosses once for each state of the file.
 */
import type { Edit } from "../../core/edits/edit";
import type { Workbook } from "../../core/grid/grid";
import type { Run, RunRequest } from "../../core/run/run";
import type { TakenBack } from "../../core/run/takeBack";
import { HostError } from "../../hosts/host";
import type { Client } from "./client";
import type { GivenEdits, RunAsked } from "./protocol";

export interface WorkerCompute {
  read(book: Workbook, request: Omit<RunRequest, "command">): Promise<Run>;
  run(book: Workbook, request: RunRequest): Promise<Run>;
  takeBack(book: Workbook, options: { readonly force: boolean }): Promise<TakenBack>;
  /** Every line of what edits do that came from here. @throws HostError changed-meanwhile for others, or when they are applied */
  describe(book: Workbook, edits: readonly Edit[]): Promise<readonly string[]>;
}

/** Which state of the file a workbook was read from. */
export interface BookState {
  readonly revision: number;
  readonly active: string;
}

export interface Handles {
  readonly compute: WorkerCompute;
  /** Takes note of a workbook that is handed out. */
  readonly note: (book: Workbook, state: BookState) => void;
  readonly editsFor: (edits: readonly Edit[]) => GivenEdits;
}

export function workerCompute(client: Client): Handles {
  const states = new WeakMap<Workbook, BookState>();
  const numbers = new WeakMap<readonly Edit[], number>();
  // A workbook that did not come from here has no state that the worker knows: it is refused as changed.
  const stateOf = (book: Workbook): BookState => states.get(book) ?? { revision: -1, active: book.active };
  const asked = runs(client);
  const run = async (book: Workbook, request: RunAsked): Promise<Run> => {
    const { made, number } = await asked(book, stateOf(book), request);
    numbers.set(made.edits, number);
    return made;
  };
  return {
    note: (book, state) => void states.set(book, state),
    editsFor: (edits) => {
      const made = numbers.get(edits);
      return made === undefined ? { edits } : { made };
    },
    compute: {
      read: run,
      run,
      takeBack: async (book, { force }) => {
        const { revision } = stateOf(book);
        const { takenBack, made } = await client.call("takeBack", { revision, force });
        numbers.set(takenBack.edits, made);
        return takenBack;
      },
      describe: async (_, edits) => {
        const made = numbers.get(edits);
        if (made === undefined) throw new HostError("changed-meanwhile");
        return client.call("lines", { made });
      },
    },
  };
}

/** Asks for runs, and puts each together from the answer and from what the page has. */
function runs(client: Client) {
  let count = 0;
  let latest: { readonly number: number; readonly readings: Run["readings"] } | undefined;
  return async (
    book: Workbook,
    state: BookState,
    request: RunAsked,
  ): Promise<{ readonly made: Run; readonly number: number }> => {
    count += 1;
    const [as, before] = [count, latest];
    const answer = await client.call("run", { ...state, request, as, known: before?.number });
    if (answer.readings) latest = { number: as, readings: answer.readings };
    const readings = answer.readings ?? before?.readings ?? [];
    const target = targetIn(book, readings, answer.targetSheet);
    return { made: { ...answer.run, readings, target }, number: answer.made };
  };
}

/** The scorecard that a run worked on. */
function targetIn(book: Workbook, readings: Run["readings"], sheet: string | undefined): Run["target"] {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  const assessment = readings.find((each) => each.sheet === sheet)?.value;
  return grid && assessment ? { grid, assessment } : undefined;
}
