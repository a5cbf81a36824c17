/** What a task would write, before anything is written: how much of what, every line for those who want it, and the consent. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { describeKept } from "../../core";
import { useWords, type Words } from "../i18n/words";
import { DiagnosticLines } from "../parts/DiagnosticLines";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { isLockedOut } from "../session/consent";
import type { Session } from "../session/useSession";
import type { Plan } from "../session/state";
import { Changes } from "./Changes";
import { taskName } from "./taskName";

interface PreviewProps {
  readonly plan: Plan;
  readonly session: Session;
  /** Leads to the columns of the scorecard. */
  readonly onColumns: () => void;
}

const aboutColumns = ({ doubts }: Plan): boolean =>
  doubts.some(({ code }) => code === "column-weak" || code === "column-ambiguous");

/** Places that are drawn at a time. */
const DRAWN = 100;

/** What stays because somebody changed it, and how to take that back as well. */
function Kept({ plan, session }: Omit<PreviewProps, "onColumns">) {
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
function Said({ plan, session, onColumns }: PreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const { doubts, diagnostics, edits, task } = plan;
  const sheetSaid = task.kind === "command" && task.command !== "sample";
  const remarks = sheetSaid ? diagnostics.filter(({ code }) => REMARKS.has(code)) : [];
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
    </>
  );
}

/** About the writing itself; what is odd about the scorecard stands under its own heading anyway. */
const REMARKS: ReadonlySet<string> = new Set([
  "basis-self",
  "no-scores",
  "nothing-lost",
  "no-known-loss",
  "deduction-fixed",
  "outside-print-area",
  "page-name-taken",
  "page-row-kept",
  "page-rows-below",
  "no-lead",
  "no-solution",
  "placeholder-empty",
  "target-out-of-range",
  "learned-nothing",
  "learned-whole",
  "learned-date",
  "setting-unreadable",
  "setting-column-missing",
  "page-number-old",
  "item-on-both-lists",
  "tracking-missing",
]);

/** Why nothing would be written: "as it should be" is said only where nothing was left out. */
function nothingText({ task, found, doubts }: Plan, words: Words): string {
  if (task.kind === "undo" && !found) return words.nothingToUndo;
  return doubts.length > 0 ? words.nothingElse : words.nothingToWrite;
}

/** What a person can do with the plan. */
function Answers({ plan, session: { send } }: Omit<PreviewProps, "onColumns">) {
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

export function Preview({ plan, session, onColumns }: PreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const { task, edits, kept } = plan;
  const title = task.kind === "undo" ? words.undoPreview : words.previewOf(taskName(task, words));
  return (
    <Panel title={title} focus>
      <Said plan={plan} session={session} onColumns={onColumns} />
      {edits.length > 0 ? <Changes plan={plan} /> : null}
      <Kept plan={plan} session={session} />
      {edits.length === 0 && kept.length === 0 ? (
        <p className={styles.text}>{nothingText(plan, words)}</p>
      ) : null}
      <Answers plan={plan} session={session} />
    </Panel>
  );
}
