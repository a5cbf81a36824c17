/** The total to strive for, what the aims come to, and which items to raise first. */
import { Field, Input } from "@fluentui/react-components";
import { useRef } from "react";
import { formatPoints, shownLine, type Remediation } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useWords } from "../../i18n/words";
import { Folded } from "../../parts/Folded";
import { useStyles } from "../../parts/styles";
import { useShown } from "../../parts/useShown";
import type { SectionProps } from "../sectionProps";
import { nameOf, type PeopleRow } from "./peopleRows";

/** As many as one can keep in mind. */
const FIRST = 3;

/** Items that are to gain, the largest gain first; of equals the one higher on the sheet. */
export const raisedFirst = (rows: readonly PeopleRow[]): PeopleRow[] =>
  rows.filter(({ remedy }) => remedy.gain > 0).sort((a, b) => b.remedy.gain - a.remedy.gain);

/** Items that are drawn at a time. */
const DRAWN = 100;

function Gains({ rows }: { readonly rows: readonly PeopleRow[] }) {
  const words = useLaterWords();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(rows.length, DRAWN, () => list.current?.focus({ preventScroll: true }));
  return (
    <>
      <ul ref={list} className={styles.list} tabIndex={-1}>
        {rows.slice(0, shown.count).map((row) => (
          <li key={row.key}>
            <span lang="vi">{nameOf(row)}</span> ({words.gainedPoints(formatPoints(row.remedy.gain))})
          </li>
        ))}
      </ul>
      {shown.button}
    </>
  );
}

function Forecast({ forecast: { obtained, aim, max, wanted, reached } }: Pick<Remediation, "forecast">) {
  const words = useLaterWords();
  const styles = useStyles();
  const asked = wanted === undefined ? undefined : formatPoints(wanted);
  return (
    <p className={styles.text} role="status">
      {words.forecast(formatPoints(obtained), formatPoints(aim), formatPoints(max))}{" "}
      {asked === undefined ? null : reached ? words.wantedReached(asked) : words.wantedMissed(asked)}
    </p>
  );
}

interface GoalProps extends Pick<SectionProps, "session" | "reading"> {
  readonly remediation: Remediation;
  readonly rows: readonly PeopleRow[];
}

const isTotal = (text: string): boolean => /^\s*(\d+([.,]\d+)?)?\s*$/.test(text);

export function Goal({ session, reading, remediation, rows }: GoalProps) {
  const words = useLaterWords();
  const main = useWords();
  const styles = useStyles();
  const typed = session.state.choices.information.wantedTotal;
  const known = shownLine("wantedTotal", reading.made.information);
  const raised = raisedFirst(rows);
  return (
    <section className={styles.stack} aria-label={words.goal}>
      <Field
        label={words.wantedTotal}
        hint={words.wantedHint}
        size="small"
        validationState={isTotal(typed ?? "") ? "none" : "error"}
        validationMessage={isTotal(typed ?? "") ? null : words.wantedWrong}
      >
        <Input
          value={typed ?? String(known ?? "")}
          inputMode="decimal"
          onChange={(_, { value }) => session.send({ kind: "typed", information: { wantedTotal: value } })}
        />
      </Field>
      <Forecast forecast={remediation.forecast} />
      {raised.length === 0 ? <p className={styles.text}>{main.noLosses}</p> : null}
      {raised.length === 0 ? null : <p className={styles.strong}>{words.raiseFirst}</p>}
      <Gains rows={raised.slice(0, FIRST)} />
      {raised.length <= FIRST ? null : (
        <Folded summary={words.raiseMore(raised.length - FIRST)}>
          <Gains rows={raised.slice(FIRST)} />
        </Folded>
      )}
    </section>
  );
}
