/** Sentences of the core with their places; a place is a button that goes there. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { describeDiagnostic, placeText, type Diagnostic } from "../../core";
import type { Show } from "../session/state";
import { useStyles } from "./styles";
import { useShown } from "./useShown";

/** Lines that are drawn at a time. */
const DRAWN = 100;

interface DiagnosticLinesProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly show: Show;
}

function Line({ diagnostic, show }: { readonly diagnostic: Diagnostic; readonly show: Show }) {
  const { at } = diagnostic;
  return (
    <>
      {at === undefined ? null : (
        <>
          <Button size="small" appearance="subtle" onClick={() => show(at)}>
            {placeText(at)}
          </Button>{" "}
        </>
      )}
      {describeDiagnostic(diagnostic)}
    </>
  );
}

export function DiagnosticLines({ diagnostics, show }: DiagnosticLinesProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(diagnostics.length, DRAWN, () => list.current?.focus({ preventScroll: true }));
  return (
    <>
      <ul ref={list} className={styles.list} tabIndex={-1}>
        {diagnostics.slice(0, shown.count).map((diagnostic, i) => (
          <li key={i} lang="vi">
            <Line diagnostic={diagnostic} show={show} />
          </li>
        ))}
      </ul>
      {shown.button}
    </>
  );
}
