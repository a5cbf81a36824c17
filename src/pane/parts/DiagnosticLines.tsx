/** Sentences of the core with their places; a place is a button that goes there. */
import { Button } from "@fluentui/react-components";
import { describeDiagnostic, placeText, type Diagnostic } from "../../core";
import type { Show } from "../session/state";
import { useStyles } from "./styles";

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
  return (
    <ul className={styles.list}>
      {diagnostics.map((diagnostic, i) => (
        <li key={i} lang="vi">
          <Line diagnostic={diagnostic} show={show} />
        </li>
      ))}
    </ul>
  );
}
