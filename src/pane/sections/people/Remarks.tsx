/** What is odd in finding what to do; choosing a line shows its cell. There may be as many lines as items. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeDiagnostic, placeText, type Diagnostic } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { DiagnosticLines } from "../../parts/DiagnosticLines";
import { RowList } from "../../parts/RowList";
import { useStyles } from "../../parts/styles";
import type { Show } from "../../session/state";

const REMARKS: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "ratio-wrong",
  "target-out-of-range",
  "wanted-not-reached",
  "wanted-already-reached",
  "setting-wrong",
  "setting-empty",
  "setting-unreadable",
  "setting-column-missing",
  "no-lead",
  "no-solution",
  "rule-tie",
  "placeholder-unknown",
  "placeholder-empty",
  "field-several-leads",
  "lead-overloaded",
  "deadlines-past",
  "cells-merged",
  "no-room",
  "sheet-protected",
]);

/** What is odd about the scorecard itself has its own place. */
const aboutRemedies = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ code }) => REMARKS.has(code));

interface RemarksProps {
  /** All that was said; what is not about finding what to do is left out. */
  readonly diagnostics: readonly Diagnostic[];
  readonly show: Show;
}

const useOwnStyles = makeStyles({
  place: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function Remark({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const own = useOwnStyles();
  const { at } = diagnostic;
  return (
    <span lang="vi">
      {at === undefined ? null : <span className={own.place}>{placeText(at)}</span>}
      {describeDiagnostic(diagnostic)}
    </span>
  );
}

export function Remarks({ diagnostics, show }: RemarksProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const remarks = useMemo(() => aboutRemedies(diagnostics), [diagnostics]);
  if (remarks.length === 0) return null;
  const placed = remarks.filter(({ at }) => at !== undefined);
  const whole = remarks.filter(({ at }) => at === undefined);
  return (
    <>
      <h2 className={styles.heading}>{words.toCheck}</h2>
      {whole.length === 0 ? null : <DiagnosticLines diagnostics={whole} show={show} />}
      {placed.length === 0 ? null : (
        <RowList
          label={words.toCheck}
          rows={placed.map((diagnostic, i) => ({
            key: String(i),
            content: <Remark diagnostic={diagnostic} />,
          }))}
          onChoose={(index) => {
            const at = placed[index]?.at;
            if (at) show(at);
          }}
        />
      )}
    </>
  );
}
