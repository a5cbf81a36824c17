/** An answer that takes a moment, for what is shown now; an answer to an earlier question is dropped. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "./state";
import { troubleOf } from "./trouble";

export interface Answer<T> {
  /** The latest answer, also while a newer one is on its way. */
  readonly value: T | undefined;
  /** Why the latest question has no answer. */
  readonly trouble: Trouble | undefined;
  /** Whether `value` answers the present question. */
  readonly isFresh: boolean;
  readonly again: () => void;
}

interface Known<T> {
  readonly of: unknown;
  readonly value?: T;
  readonly trouble?: Trouble | undefined;
}

/**
 * Asks whenever `ask` is another function, at first at once and then when it has not changed for `rest` milliseconds: a person
 * who is typing is not answered letter by letter.
 */
export function useAnswer<T>(ask: () => Promise<T>, rest = 0): Answer<T> {
  const [known, setKnown] = useState<Known<T>>({ of: undefined });
  const [round, setRound] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    let ended = false;
    const take = (next: (last: Known<T>) => Known<T>): void => {
      if (!ended) setKnown(next);
    };
    const begin = (): void => {
      isFirst.current = false;
      ask().then(
        (value) => take(() => ({ of: ask, value })),
        (error: unknown) => take((last) => ({ ...last, of: ask, trouble: troubleOf(error) })),
      );
    };
    const timer = setTimeout(begin, isFirst.current ? 0 : rest);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [ask, rest, round]);
  const again = useCallback(() => setRound((last) => last + 1), []);
  const isFresh = known.of === ask;
  return { value: known.value, trouble: isFresh ? known.trouble : undefined, isFresh, again };
}
