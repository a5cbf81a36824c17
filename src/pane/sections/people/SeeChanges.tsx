/** How much was changed here, and the way to what would be written; it stays in sight at the lower edge. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useStyles } from "../../parts/styles";
import type { Session } from "../../session/useSession";
import type { PeopleRow } from "./peopleRows";

const useOwnStyles = makeStyles({
  edge: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const CAN_START: ReadonlySet<string> = new Set(["ready", "done", "preview"]);

interface SeeChangesProps {
  readonly session: Session;
  readonly rows: readonly PeopleRow[];
}

export function SeeChanges({ session: { state, send }, rows }: SeeChangesProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const own = useOwnStyles();
  const typed = rows.filter(({ key }) => state.choices.said[key] !== undefined).length;
  return (
    <div className={`${styles.row} ${own.edge}`}>
      <Button
        appearance="primary"
        disabled={!CAN_START.has(state.at)}
        onClick={() => send({ kind: "start", task: { kind: "command", command: "fill", consent: "asked" } })}
      >
        {words.seeChanges}
      </Button>
      <span role="status">{typed === 0 ? "" : words.typedItems(typed)}</span>
    </div>
  );
}
