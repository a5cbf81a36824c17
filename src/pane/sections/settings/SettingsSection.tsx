/** "Thiết lập": the sheets that officers keep their own rules on, and rules learned from an earlier appendix. */
import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { ASSIGNMENT_MARK, type Workbook } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useWords } from "../../i18n/words";
import { useStyles } from "../../parts/styles";
import { Troubled } from "../../parts/Troubled";
import { useAction } from "../../session/useAction";
import type { Session } from "../../session/useSession";
import { Progress } from "../../steps/Progress";
import { Profile } from "../people/Profile";
import type { Outside, SectionProps } from "../sectionProps";

const AT_REST: ReadonlySet<string> = new Set(["ready", "asking", "done", "preview"]);

interface LearnFileProps {
  readonly openWorkbook: NonNullable<Outside["openWorkbook"]>;
  readonly isBusy: boolean;
  readonly onOpened: (book: Workbook) => void;
}

/** The same file may be chosen twice in a row: the field forgets what was chosen. */
function LearnFile({ openWorkbook, isBusy, onOpened }: LearnFileProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { busy, trouble, start } = useAction<void>();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = "";
    if (!file) return;
    start(() =>
      file
        .arrayBuffer()
        .then((bytes) => openWorkbook(new Uint8Array(bytes)))
        .then(onOpened),
    );
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={words.learnFile}
        tabIndex={-1}
        className={styles.hidden}
        onChange={choose}
      />
      <div className={styles.row}>
        <Button disabled={isBusy || busy} onClick={() => field.current?.click()}>
          {words.learnFile}
        </Button>
      </div>
      <p className={styles.quiet}>{words.learnFileHint}</p>
      {busy ? <Progress text={words.openingFile} /> : null}
      {trouble ? <Troubled trouble={trouble} /> : null}
    </>
  );
}

const hasAssignments = ({ sheets }: Workbook): boolean =>
  sheets.some(({ mark }) => mark?.page === ASSIGNMENT_MARK.page);

export function SettingsSection({ session, reading, outside }: SectionProps) {
  const words = useLaterWords();
  const main = useWords();
  const styles = useStyles();
  const isBusy = !AT_REST.has(session.state.at);
  const { openWorkbook } = outside;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{main.settingsSheets}</h2>
      <p className={styles.quiet}>{words.settingsHint}</p>
      {hasAssignments(reading.book) ? null : <Profile session={session} />}
      <div className={styles.row}>
        <Button appearance="primary" disabled={isBusy} onClick={() => begin(session, "settings")}>
          {main.settings}
        </Button>
      </div>
      <h2 className={styles.heading}>{main.learn}</h2>
      <p className={styles.quiet}>{words.learnHint}</p>
      <div className={styles.row}>
        <Button disabled={isBusy} onClick={() => begin(session, "learn")}>
          {words.learnHere}
        </Button>
      </div>
      {openWorkbook ? (
        <LearnFile
          openWorkbook={openWorkbook}
          isBusy={isBusy}
          onOpened={(learnFrom) => begin(session, "learn", learnFrom)}
        />
      ) : null}
    </div>
  );
}

function begin({ send }: Session, command: "settings" | "learn", learnFrom?: Workbook): void {
  send({
    kind: "start",
    task: { kind: "command", command, consent: "asked", ...(learnFrom ? { learnFrom } : {}) },
  });
}
