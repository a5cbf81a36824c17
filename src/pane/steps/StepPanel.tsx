/** What the present step has to say, above everything else; progress and results are also told to screen readers. */
import { useWords, type Words } from "../i18n/words";
import { useStyles } from "../parts/styles";
import { readingOf, type State } from "../session/state";
import type { Session } from "../session/useSession";
import { Done } from "./Done";
import { Failed } from "./Failed";
import { Preview } from "./Preview";
import { Progress } from "./Progress";
import { taskName } from "./taskName";

interface StepPanelProps {
  readonly session: Session;
  readonly canShow: boolean;
  readonly onColumns: () => void;
  readonly onPeople: () => void;
}

/** One line for the live region. */
function spoken(state: State, words: Words): string {
  switch (state.at) {
    case "reading":
    case "planning":
    case "writing":
      return words[state.at];
    case "done":
      return state.plan.task.kind === "undo"
        ? words.undoDone
        : words.doneOf(taskName(state.plan.task, words));
    case "failed":
      return words.failed;
    default:
      return "";
  }
}

function Content({ session, canShow, ...leads }: StepPanelProps) {
  const words = useWords();
  const { state, send, cancel } = session;
  switch (state.at) {
    case "reading":
    case "planning":
      return <Progress text={words[state.at]} onCancel={readingOf(state) ? cancel : undefined} />;
    case "writing":
      return <Progress text={words.writing} />;
    case "preview":
      return <Preview plan={state.plan} session={session} {...leads} />;
    case "done":
      return <Done plan={state.plan} session={session} canShow={canShow} />;
    case "failed":
      return <Failed trouble={state.trouble} onReadAgain={() => send({ kind: "readAgain" })} />;
    default:
      return null;
  }
}

export function StepPanel(props: StepPanelProps) {
  const words = useWords();
  const styles = useStyles();
  const { state } = props.session;
  return (
    <>
      <div role="status" className={styles.hidden}>
        {spoken(state, words)}
      </div>
      <Content key={`${state.at} ${String(state.turn)}`} {...props} />
    </>
  );
}
