/** The core as the worker runs it. Workbooks and lists of edits stay where they are: their numbers travel instead. */
import type { Edit } from "../../core/edits/edit";
import type { Workbook } from "../../core/grid/grid";
import type { Run, RunRequest } from "../../core/run/run";
import type { TakenBack } from "../../core/run/takeBack";
import type { Client } from "./client";
import type { GivenEdits, RunAnswer } from "./protocol";

export interface WorkerCompute {
  run(book: Workbook, request: RunRequest): Promise<Run>;
  takeBack(book: Workbook, options: { readonly force: boolean }): Promise<TakenBack>;
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
  return {
    note: (book, state) => void states.set(book, state),
    editsFor: (edits) => {
      const made = numbers.get(edits);
      return made === undefined ? { edits } : { made };
    },
    compute: {
      run: async (book, request) => {
        const answer = await client.call("run", { ...stateOf(book), request });
        numbers.set(answer.run.edits, answer.made);
        return { ...answer.run, target: targetIn(book, answer) };
      },
      takeBack: async (book, { force }) => {
        const { revision } = stateOf(book);
        const { takenBack, made } = await client.call("takeBack", { revision, force });
        numbers.set(takenBack.edits, made);
        return takenBack;
      },
    },
  };
}

/** The scorecard that a run worked on, put together from what the page has. */
function targetIn(book: Workbook, { run: { readings }, targetSheet }: RunAnswer): Run["target"] {
  const grid = book.sheets.find(({ sheet }) => sheet === targetSheet);
  const assessment = readings.find(({ sheet }) => sheet === targetSheet)?.value;
  return grid && assessment ? { grid, assessment } : undefined;
}
