/** What a task would write, before anything is written: how much of what, every line for those who want it, and the consent. */
import { Button } from "@fluentui/react-components";
import { describeKept } from "../../core";
import { useWords } from "../i18n/words";
import { DiagnosticLines } from "../parts/DiagnosticLines";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
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

/** What stays because somebody changed it, and how to take that back as well. */
function Kept({ plan, session }: Omit<PreviewProps, "onColumns">) {
  const words = useWords();
  const styles = useStyles();
  const { task, kept } = plan;
  if (task.kind !== "undo" || kept.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.kept}</p>
      <ul className={styles.list} lang="vi">
        {kept.map((each, i) => (
          <li key={i}>{describeKept(each)}</li>
        ))}
      </ul>
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
  const { doubts, diagnostics, task } = plan;
  const sheetSaid = task.kind === "command" && task.command !== "sample";
  const remarks = sheetSaid ? diagnostics.filter(({ code }) => REMARKS.has(code)) : [];
  return (
    <>
      {doubts.length === 0 ? null : (
        <>
          <p className={styles.strong}>{words.doubts}</p>
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
  "page-number-old",
  "item-on-both-lists",
  "tracking-missing",
]);

export function Preview({ plan, session, onColumns }: PreviewProps) {
  const words = useWords();
  const styles = useStyles();
  const { task, edits, found } = plan;
  const isUndo = task.kind === "undo";
  const nothing = isUndo && !found ? words.nothingToUndo : words.nothingToWrite;
  const title = isUndo ? words.undoPreview : words.previewOf(taskName(task, words));
  return (
    <Panel title={title} focus>
      <Said plan={plan} session={session} onColumns={onColumns} />
      {edits.length > 0 ? <Changes plan={plan} /> : null}
      <Kept plan={plan} session={session} />
      {edits.length === 0 && plan.kept.length === 0 ? <p className={styles.text}>{nothing}</p> : null}
      <div className={styles.row}>
        {edits.length > 0 ? (
          <Button appearance="primary" onClick={() => session.send({ kind: "agree" })}>
            {words.proceed}
          </Button>
        ) : null}
        <Button onClick={() => session.send({ kind: "decline" })}>
          {edits.length > 0 ? words.decline : words.close}
        </Button>
      </div>
    </Panel>
  );
}
