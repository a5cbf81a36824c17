/** "Phân công": who, what and by when for every item below its maximum, to be changed before anything is written. */
import { useCallback, useMemo, useState } from "react";
import type { Remediation, Run } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useWords } from "../../i18n/words";
import { AskFirst } from "../../parts/AskFirst";
import { useStyles } from "../../parts/styles";
import { useAnswer } from "../../session/useAnswer";
import type { SaidPatch } from "../../session/said";
import { Progress } from "../../steps/Progress";
import { Troubled } from "../../parts/Troubled";
import type { SectionProps } from "../sectionProps";
import { Bulk } from "./Bulk";
import { Goal } from "./Goal";
import { LostTrack } from "./LostTrack";
import { PeopleList } from "./PeopleList";
import { isReadySet, Profile } from "./Profile";
import { peopleRows, retemplated, type PeopleRow } from "./peopleRows";
import { SeeChanges } from "./SeeChanges";
import { Remarks } from "./Remarks";
import { Workload } from "./Workload";

/** Milliseconds without a key before the proposal follows what was typed. */
const REST = 400;

interface ProposedProps extends SectionProps {
  readonly made: Run;
  readonly remediation: Remediation;
}

function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onSelect = useCallback(
    (key: string, on: boolean) => setSelected((last) => withKey(last, key, on)),
    [],
  );
  const onOpen = useCallback((key: string, on: boolean) => setOpen((last) => withKey(last, key, on)), []);
  return { selected, setSelected, open, onSelect, onOpen };
}

function withKey(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

const among = (keys: ReadonlySet<string>, rows: readonly PeopleRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ key }) => (keys.has(key) ? [key] : [])));

function Proposed({ session, reading, made, remediation }: ProposedProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const { send, show, state } = session;
  const { said } = state.choices;
  const rows = useMemo(() => peopleRows(made), [made]);
  const { selected: kept, setSelected, open, onSelect, onOpen } = useSelection();
  const selected = useMemo(() => among(kept, rows), [kept, rows]);
  const onSay = useCallback((patch: SaidPatch) => send({ kind: "say", said: patch }), [send]);
  const actions = useMemo(() => ({ onSay, onSelect, onOpen, show }), [onSay, onSelect, onOpen, show]);
  return (
    <>
      {made.rules && isReadySet(made.rules) ? <Profile session={session} /> : null}
      <Goal session={session} reading={reading} remediation={remediation} rows={rows} />
      <h2 className={styles.heading}>{words.peopleList}</h2>
      <Bulk rows={rows} selected={selected} onSelect={setSelected} onSay={onSay} />
      <p className={styles.quiet}>{words.peopleKeys}</p>
      <PeopleList rows={rows} said={said} selected={selected} open={open} actions={actions} />
      <LostTrack said={said} rows={rows} onSay={onSay} />
      <div className={styles.row}>
        <AskFirst
          label={words.retemplateAll}
          question={words.retemplateAsk(rows.length)}
          onAgree={() => onSay(retemplated(rows))}
        />
      </div>
      <Workload remediation={remediation} />
      <Remarks diagnostics={made.diagnostics} show={show} />
      <SeeChanges session={session} rows={rows} />
    </>
  );
}

export function PeopleSection(props: SectionProps) {
  const words = useLaterWords();
  const main = useWords();
  const styles = useStyles();
  const { session, reading } = props;
  const { ask, state } = session;
  const { choices } = state;
  const question = useCallback(
    () => ask({ book: reading.book, choices, reading, command: "fill" }),
    [ask, choices, reading],
  );
  const { value: made, trouble, again } = useAnswer(question, REST);
  const remediation = made?.remediation;
  if (!made && !trouble) return <Progress text={words.proposing} />;
  return (
    <div className={styles.stack}>
      {trouble ? <Troubled trouble={trouble} onAgain={again} /> : null}
      {remediation?.remedies.length === 0 ? <p className={styles.text}>{main.noLosses}</p> : null}
      {made && remediation && remediation.remedies.length > 0 ? (
        <>
          <p className={styles.quiet}>{words.peopleHint}</p>
          <Proposed {...props} made={made} remediation={remediation} />
        </>
      ) : null}
    </div>
  );
}
