/**
 * In the workbench the figures follow a typed score at once: the change is the person's own, a moment ago, on the same page,
 * and reading writes nothing. In Excel the pane only tells that something changed.
 */
import { useEffect } from "react";
import type { Session } from "./useSession";

/** A plan that is being looked at is left alone: its notice offers to read again. */
export function useFollowing({ state, send }: Session, follows: boolean): void {
  const { stale, at } = state;
  const isAtRest = at === "ready" || at === "asking" || at === "done";
  useEffect(() => {
    if (follows && stale && isAtRest) send({ kind: "readAgain" });
  }, [follows, stale, isAtRest, send]);
}
