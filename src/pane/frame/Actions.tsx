/** The three things that the pane is for, always in sight: the same as on the ribbon. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/words";
import type { Task } from "../session/state";
import type { Session } from "../session/useSession";

const DEDUCTIONS: Task = { kind: "command", command: "deductions", consent: "asked" };
const APPENDIX: Task = { kind: "command", command: "appendix", consent: "asked" };
const UNDO: Task = { kind: "undo", force: false, consent: "asked" };

const AT_REST: ReadonlySet<string> = new Set(["ready", "asking", "done"]);

/** All three in one line of the narrowest pane, as long as their words allow. */
const useOwnStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  action: {
    minWidth: 0,
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});

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
  const own = useOwnStyles();
  const busy = !AT_REST.has(state.at);
  const bar = useFocusBack(state.at === "ready" || state.at === "asking");
  const start = (task: Task) => () => send({ kind: "start", task });
  // Not `disabled`: a button that has the focus keeps it while its work goes on.
  return (
    <nav ref={bar} aria-label={words.actions} className={own.bar}>
      <Button
        appearance="primary"
        className={own.action}
        disabledFocusable={busy}
        onClick={start(DEDUCTIONS)}
      >
        {words.deductions}
      </Button>
      <Button
        appearance="primary"
        className={own.action}
        disabledFocusable={busy || state.choices.forms.length === 0}
        onClick={start(APPENDIX)}
      >
        {words.appendix}
      </Button>
      <Button className={own.action} disabledFocusable={busy} onClick={start(UNDO)}>
        {words.undo}
      </Button>
    </nav>
  );
}
