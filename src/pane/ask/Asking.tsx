/** No scorecard to work on, or more than one: why, and every way on from here. */
import { Button } from "@fluentui/react-components";
import { describeDiagnostic, type Diagnostic } from "../../core";
import { useWords } from "../i18n/words";
import { Folded } from "../parts/Folded";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
import type { Reading } from "../session/state";
import type { Session } from "../session/useSession";
import { TablePicker } from "./TablePicker";

interface AskingProps {
  readonly session: Session;
  readonly reading: Reading;
}

const scorecardSheets = ({ made }: Reading): string[] =>
  made.readings.filter(({ value }) => value !== undefined).map(({ sheet }) => sheet);

/** Why the sheet in question is no scorecard, in one sentence. */
function reasonOf({ book, made }: Reading, chosen: string | undefined): Diagnostic | undefined {
  const sheet = chosen ?? book.active;
  const own = made.readings.find((reading) => reading.sheet === sheet)?.diagnostics ?? [];
  const reasons = [...own, ...made.diagnostics];
  return reasons.find(({ code }) => code === "not-a-scorecard") ?? reasons[0];
}

function Others({ session, sheets }: { readonly session: Session; readonly sheets: readonly string[] }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {sheets.map((sheet) => (
        <Button key={sheet} appearance="primary" onClick={() => session.send({ kind: "chooseSheet", sheet })}>
          {words.openSheet(sheet)}
        </Button>
      ))}
    </div>
  );
}

function Sample({ session }: Pick<AskingProps, "session">) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{words.sampleHint}</p>
      <div className={styles.row}>
        <Button
          onClick={() =>
            session.send({ kind: "start", task: { kind: "command", command: "sample", consent: "asked" } })
          }
        >
          {words.sample}
        </Button>
      </div>
    </>
  );
}

export function Asking({ session, reading }: AskingProps) {
  const words = useWords();
  const styles = useStyles();
  const sheets = scorecardSheets(reading);
  const isChoice = reading.made.diagnostics.some(({ code }) => code === "which-scorecard");
  const reason = isChoice ? undefined : reasonOf(reading, session.state.choices.sheet);
  return (
    <Panel
      title={isChoice ? words.chooseScorecard : words.notFound}
      focus={session.state.at === "asking" && session.state.task !== undefined}
    >
      {reason ? (
        <p className={styles.text} lang="vi">
          {describeDiagnostic(reason)}
        </p>
      ) : null}
      {sheets.length === 0 ? null : (
        <>
          <p className={styles.text}>{isChoice ? words.whichScorecard : words.foundElsewhere}</p>
          <Others session={session} sheets={sheets} />
        </>
      )}
      <Folded summary={words.pickYourself}>
        <TablePicker session={session} reading={reading} />
      </Folded>
      <Sample session={session} />
    </Panel>
  );
}
