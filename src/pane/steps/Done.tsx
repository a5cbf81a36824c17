/** What was done, where to see it, and how to take it back. */
import { Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { DiagnosticLines } from "../parts/DiagnosticLines";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
import { remarksOf } from "../session/consent";
import type { Plan } from "../session/state";
import type { Session } from "../session/useSession";
import { Changes } from "./Changes";
import { taskName } from "./taskName";

interface DoneProps {
  readonly plan: Plan;
  readonly session: Session;
  readonly canShow: boolean;
}

export function Done({ plan, session, canShow }: DoneProps) {
  const words = useWords();
  const styles = useStyles();
  const { task, sheets, doubts } = plan;
  const said = [...doubts, ...remarksOf(plan)];
  const { send, show } = session;
  const isUndo = task.kind === "undo";
  const seen = (sheet: string) =>
    sheets.length === 1 && !isSample(plan) ? words.seeAppendix : words.seeSheet(sheet);
  return (
    <Panel title={isUndo ? words.undoDone : words.doneOf(taskName(task, words))} focus>
      {said.length === 0 ? null : <DiagnosticLines diagnostics={said} show={show} />}
      <Changes plan={plan} />
      <div className={styles.row}>
        {canShow
          ? sheets.map((sheet) => (
              <Button key={sheet} appearance="primary" onClick={() => show({ sheet, row: 0, col: 0 })}>
                {seen(sheet)}
              </Button>
            ))
          : null}
        {isUndo ? null : (
          <Button
            onClick={() => send({ kind: "start", task: { kind: "undo", force: false, consent: "asked" } })}
          >
            {words.undo}
          </Button>
        )}
        <Button onClick={() => send({ kind: "close" })}>{words.close}</Button>
      </div>
    </Panel>
  );
}

const isSample = ({ task }: Plan): boolean => task.kind === "command" && task.command === "sample";
