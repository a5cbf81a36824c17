/** What a task would write, before anything is written: how much of what, every line for those who want it, and the consent. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { describeKept } from "../../core";
import { useWords, type Words } from "../i18n/words";
import { DiagnosticLines } from "../parts/DiagnosticLines";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { isLockedOut, remarksOf } from "../session/consent";
import type { Session } from "../session/useSession";
import type { Plan } from "../session/state";
import { Changes } from "./Changes";
import { taskName } from "./taskName";

interface PreviewProps {
  readonly plan: Plan;
  readonly session: Session;
  /** Leads to the columns of the scorecard. */
  readonly onColumns: () => void;
  /** Leads to who does what by when. */
  readonly onPeople: () => void;
}

const aboutColumns = ({ doubts }: Plan): boolean =>
  doubts.some(({ code }) => code === "column-weak" || code === "column-ambiguous");

/** Places that are drawn at a time. */
const DRAWN = 100;

/** What stays because somebody changed it, and how to take that back as well. */
function Kept({ plan, session }: Pick<PreviewProps, "plan" | "session">) {
  const words = useWords();
  const styles = useStyles();
  const { task, kept } = plan;
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(kept.length, DRAWN, () => list.current?.focus({ preventScroll: true }));
  if (task.kind !== "undo" || kept.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.kept}</p>
      <ul ref={list} className={styles.list} tabIndex={-1} lang="vi">
        {kept.slice(0, shown.count).map((each, i) => (
          <li key={i}>{describeKept(each)}</li>
        ))}
      </ul>
      {shown.button}
      {task.force ? null : (
        <>
          <div className={styles.row}>
            <Button
              onClick={() =>
                session.send({ kind: "start", task: { kind: "undo", force: true, consent: "asked" } })
              }
            >
              {words.force}
            </Button>
          </div>
          <p className={styles.quiet}>{words.forceWarning}</p>
        </>
      )}
    </>
  );
}

/** What must be looked at first, and what else the task says. */
function Said({ plan, session, onColumns, onPeople }: PreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const { doubts, edits } = plan;
  const remarks = remarksOf(plan);
  const unwritten = unwrittenOf(plan, session);
  return (
    <>
      {doubts.length === 0 ? null : (
        <>
          <p className={styles.strong}>{edits.length > 0 ? words.doubts : words.lookAt}</p>
          <DiagnosticLines diagnostics={doubts} show={session.show} />
        </>
      )}
      {aboutColumns(plan) ? (
        <div className={styles.row}>
          <Button onClick={onColumns}>{words.fixColumns}</Button>
        </div>
      ) : null}
      {remarks.length === 0 ? null : (
        <>
          <p className={styles.text}>{words.remarks}</p>
          <DiagnosticLines diagnostics={remarks} show={session.show} />
        </>
      )}
      {unwritten > 0 ? <p className={styles.text}>{words.unwritten(unwritten)}</p> : null}
      {unwritten > 0 || remarks.some(({ code }) => code === "remedies-blank") ? (
        <div className={styles.row}>
          <Button onClick={onPeople}>{words.toPeople}</Button>
        </div>
      ) : null}
    </>
  );
}

/** How many items a person changed under "Phân công" that an appendix would not have yet. */
const unwrittenOf = ({ task }: Plan, { state }: Session): number =>
  task.kind === "command" && task.command === "appendix" ? Object.keys(state.choices.said).length : 0;

/** Why nothing would be written: "as it should be" is said only where nothing was left out. */
function nothingText({ task, found, doubts }: Plan, words: Words): string {
  if (task.kind === "undo" && !found) return words.nothingToUndo;
  return doubts.length > 0 ? words.nothingElse : words.nothingToWrite;
}

/** What a person can do with the plan. */
function Answers({ plan, session: { send } }: Pick<PreviewProps, "plan" | "session">) {
  const words = useWords();
  const styles = useStyles();
  const { edits, task } = plan;
  const isNothing = edits.length === 0;
  return (
    <div className={styles.row}>
      {isNothing ? null : (
        <Button appearance="primary" onClick={() => send({ kind: "agree" })}>
          {words.proceed}
        </Button>
      )}
      {isLockedOut(plan) ? (
        <Button onClick={() => send({ kind: "start", task: { ...task, consent: "asked" } })}>
          {words.tryAgain}
        </Button>
      ) : null}
      <Button onClick={() => send({ kind: "decline" })}>{isNothing ? words.close : words.decline}</Button>
    </div>
  );
}

export function Preview(props: PreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const { plan, session } = props;
  const { task, edits, kept } = plan;
  const title = task.kind === "undo" ? words.undoPreview : words.previewOf(taskName(task, words));
  return (
    <Panel title={title} focus>
      <Said {...props} />
      {edits.length > 0 ? <Changes plan={plan} /> : null}
      <Kept plan={plan} session={session} />
      {edits.length === 0 && kept.length === 0 ? (
        <p className={styles.text}>{nothingText(plan, words)}</p>
      ) : null}
      <Answers plan={plan} session={session} />
    </Panel>
  );
}
