/** Waiting for a person who is typing into a cell, visibly and not forever. */
import { isCellEdit } from "../officeErrors";
import type { RunInExcel } from "./officeRun";

/** Does something later; the function that comes back calls it off. Milliseconds. */
export type Later = (work: () => void, ms: number) => () => void;

export interface PatienceOptions {
  /**
   * Told true when a request is pending for more than 600 ms or Excel says that a cell is being edited, and false once an
   * answer is there. A pending request may also just be slow: Excel does not say which.
   */
  readonly onWaiting?: (isWaiting: boolean) => void;
  /** Ends waiting between two tries: what was asked for is refused as `busy`. A request under way cannot be called back. */
  readonly signal?: AbortSignal | (() => AbortSignal | undefined);
  /** The clock; the page's own unless a test hands in another. */
  readonly later?: Later;
}

export interface Patience {
  readonly run: RunInExcel;
  /** Tries again while a cell is being edited. Only for work that changed nothing when it fails so. */
  readonly retried: <T>(work: () => Promise<T>) => Promise<T>;
}

export const laterByClock: Later = (work, ms) => {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
};

const PENDING_MS = 600;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;

export function patienceOf(run: RunInExcel, options: PatienceOptions): Patience {
  const { later = laterByClock, onWaiting = () => undefined } = options;
  const waiting = counted(onWaiting);
  const signalNow = (): AbortSignal | undefined =>
    typeof options.signal === "function" ? options.signal() : options.signal;
  return {
    run: (batch) => run((context) => batch(timed(context, later, waiting))),
    retried: async (work) => {
      const end = { waiting: undefined as (() => void) | undefined };
      try {
        return await tryAgain(work, (pause) => {
          end.waiting ??= waiting();
          return slept(later, pause, signalNow());
        });
      } finally {
        end.waiting?.();
      }
    },
  };
}

/** Several may wait at once: true for the first, false after the last. Each call begins; what comes back ends. */
function counted(onWaiting: (isWaiting: boolean) => void): () => () => void {
  let count = 0;
  return () => {
    if ((count += 1) === 1) onWaiting(true);
    return () => {
      if ((count -= 1) === 0) onWaiting(false);
    };
  };
}

/** The context with every sync watched. */
function timed(context: Excel.RequestContext, later: Later, waiting: () => () => void): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (value) => {
    let end: (() => void) | undefined;
    const callOff = later(() => (end = waiting()), PENDING_MS);
    try {
      return await sync(value);
    } finally {
      callOff();
      end?.();
    }
  };
  return context;
}

async function tryAgain<T>(
  work: () => Promise<T>,
  sleep: (ms: number) => Promise<boolean>,
  waited = 0,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, waited));
    if (!isCellEdit(cause) || waited + pause > LONGEST_WAIT_MS) throw cause;
    if (!(await sleep(pause))) throw cause;
    return tryAgain(work, sleep, waited + pause);
  }
}

/** Whether the whole pause went by. */
function slept(later: Later, ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const callOff = later(() => {
      signal?.removeEventListener("abort", stop);
      resolve(true);
    }, ms);
    function stop(): void {
      callOff();
      resolve(false);
    }
    signal?.addEventListener("abort", stop, { once: true });
  });
}
