/** The one hook between the pane's state and the world: does the work that the state names, and hands back what came of it. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CellRef, FormPage, Run } from "../../core";
import type { Question, Surroundings } from "./effects";
import { ask as askCore, workOf } from "./effects";
import { reduce } from "./reduce";
import { openingState, type PaneEvent, type Show, type State, type Viec } from "./state";
import { troubleOf } from "./trouble";

/** Tells when Excel waits for a person who is typing into a cell; gives the function that ends it. */
export type OnWaiting = (listener: (waiting: boolean) => void) => () => void;

export interface SessionOptions extends Surroundings {
  readonly request?: Viec | undefined;
  readonly forms: readonly FormPage[];
  readonly onWaiting?: OnWaiting | undefined;
  /** Work was stopped by a person: whoever does it may stop as well. Its answer is dropped in any case. */
  readonly onCancel?: (() => void) | undefined;
}

export interface Session {
  readonly state: State;
  readonly send: (event: PaneEvent) => void;
  /** Shows a cell in the workbook, where the host can. */
  readonly show: Show;
  /** What a command would make of the workbook as read, without writing: for what is shown before anything is asked. */
  readonly ask: (question: Question) => Promise<Run>;
  /** Stops work that has not begun to write. */
  readonly cancel: () => void;
}

function useWatch({ host, onWaiting }: SessionOptions, send: (event: PaneEvent) => void): void {
  useEffect(() => {
    let ended = false;
    let end: (() => void) | undefined;
    host
      .watch?.(({ kind, sheet }) => send({ kind: "changed", change: kind, sheet }))
      .then(
        (stop) => {
          if (ended) stop();
          else end = stop;
        },
        (error: unknown) => send({ kind: "notShown", trouble: troubleOf(error) }),
      );
    return () => {
      ended = true;
      end?.();
    };
  }, [host, send]);
  useEffect(() => onWaiting?.((waiting) => send({ kind: "waiting", waiting })), [onWaiting, send]);
}

export function useSession(options: SessionOptions): Session {
  const { host, compute, now, request, forms } = options;
  const [state, send] = useReducer(reduce, undefined, () => openingState(request, forms));
  const around = useMemo(() => ({ host, compute, now }), [host, compute, now]);
  const begun = useRef(0);
  useEffect(() => {
    // A piece of work is done once, however often React runs an effect.
    if (begun.current === state.turn) return;
    begun.current = state.turn;
    const { turn } = state;
    workOf(around, state).then(
      (event) => {
        if (event) send(event);
      },
      (error: unknown) => send({ kind: "failed", turn, trouble: troubleOf(error) }),
    );
  }, [around, state]);
  useWatch(options, send);
  const show = useCallback(
    (at: CellRef) => {
      host.reveal?.(at).catch((error: unknown) => send({ kind: "notShown", trouble: troubleOf(error) }));
    },
    [host],
  );
  const ask = useCallback((question: Question) => askCore(around, question), [around]);
  const { onCancel } = options;
  const cancel = useCallback(() => {
    send({ kind: "cancel" });
    onCancel?.();
  }, [onCancel]);
  return { state, send, show, ask, cancel };
}
