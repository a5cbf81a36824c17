/** The three things that the pane is for, always in sight: the same as on the ribbon. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/words";
import { useStyles } from "../parts/styles";
import type { Task } from "../session/state";
import type { Session } from "../session/useSession";

const DEDUCTIONS: Task = { kind: "command", command: "deductions", consent: "asked" };
const APPENDIX: Task = { kind: "command", command: "appendix", consent: "asked" };
const UNDO: Task = { kind: "undo", force: false, consent: "asked" };

const AT_REST: ReadonlySet<string> = new Set(["ready", "asking", "done"]);

/** Where the part that had the focus is gone, the focus goes back to where the way began; never on opening, never from Excel. */
function useFocusBack(isAtRest: boolean) {
  const bar = useRef<HTMLElement>(null);
  const before = useRef<"opening" | "rest" | "work">("opening");
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isAtRest && before.current === "work" && isLost && document.hasFocus())
      bar.current?.querySelector("button")?.focus();
    if (isAtRest) before.current = "rest";
    else if (before.current === "rest") before.current = "work";
  }, [isAtRest]);
  return bar;
}

export function Actions({ session: { state, send } }: { readonly session: Session }) {
  const words = useWords();
  const styles = useStyles();
  const busy = !AT_REST.has(state.at);
  const bar = useFocusBack(state.at === "ready" || state.at === "asking");
  const start = (task: Task) => () => send({ kind: "start", task });
  // Not `disabled`: a button that has the focus keeps it while its work goes on.
  return (
    <nav ref={bar} aria-label={words.actions} className={styles.row}>
      <Button appearance="primary" disabledFocusable={busy} onClick={start(DEDUCTIONS)}>
        {words.deductions}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={busy || state.choices.forms.length === 0}
        onClick={start(APPENDIX)}
      >
        {words.appendix}
      </Button>
      <Button disabledFocusable={busy} onClick={start(UNDO)}>
        {words.undo}
      </Button>
    </nav>
  );
}
