/** Work that a click asks for and that writes nothing into the workbook: whether it goes on, and what came of it. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "./state";
import { troubleOf } from "./trouble";

export interface Action<T> {
  readonly busy: boolean;
  readonly result: T | undefined;
  readonly trouble: Trouble | undefined;
  /** One piece of work at a time: while one goes on, another click does nothing. */
  readonly start: (work: () => Promise<T>) => void;
}

interface Progress<T> {
  readonly busy: boolean;
  readonly result?: T;
  readonly trouble?: Trouble;
}

export function useAction<T>(): Action<T> {
  const [progress, setProgress] = useState<Progress<T>>({ busy: false });
  const busy = useRef(false);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const start = useCallback((work: () => Promise<T>) => {
    if (busy.current) return;
    busy.current = true;
    setProgress({ busy: true });
    const end = (next: Progress<T>): void => {
      busy.current = false;
      if (shown.current) setProgress(next);
    };
    work().then(
      (result) => end({ busy: false, result }),
      (error: unknown) => end({ busy: false, trouble: troubleOf(error) }),
    );
  }, []);
  return { busy: progress.busy, result: progress.result, trouble: progress.trouble, start };
}
