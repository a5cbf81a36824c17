/** What happened around the pane meanwhile, and what can be done about it. Nothing happens by itself. */
import { Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { Notice } from "../parts/Notice";
import { readingOf, type State } from "../session/state";
import type { Session } from "../session/useSession";

const canRead = ({ at }: State): boolean =>
  at === "ready" || at === "asking" || at === "done" || at === "preview";

/** A sheet in view that holds another scorecard than the one being read. */
function otherSheet(state: State): string | undefined {
  const made = readingOf(state)?.made;
  const isScorecard = made?.readings.some(
    ({ sheet, value }) => sheet === state.viewed && value !== undefined,
  );
  return isScorecard && state.viewed !== made?.target?.grid.sheet ? state.viewed : undefined;
}

export function Notices({ session: { state, send } }: { readonly session: Session }) {
  const words = useWords();
  const other = canRead(state) && state.at !== "preview" ? otherSheet(state) : undefined;
  const changed = (state.at === "ready" || state.at === "asking") && state.changed;
  return (
    <>
      {state.waiting ? <Notice intent="warning">{words.waiting}</Notice> : null}
      {changed ? <Notice intent="warning">{words.changedMeanwhile}</Notice> : null}
      {state.stale && canRead(state) ? (
        <Notice
          intent="info"
          actions={<Button onClick={() => send({ kind: "readAgain" })}>{words.readAgain}</Button>}
        >
          {words.stale}
        </Notice>
      ) : null}
      {other === undefined ? null : (
        <Notice
          intent="info"
          actions={
            <Button onClick={() => send({ kind: "chooseSheet", sheet: other })}>{words.readThat}</Button>
          }
        >
          {words.readOther(other)}
        </Notice>
      )}
      {state.unseen ? <Notice intent="warning">{words.notShown}</Notice> : null}
    </>
  );
}
