/** The top of the pane: its name, the sheet that is read, the language. */
import { Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { PickField } from "../parts/PickField";
import { useStyles } from "../parts/styles";
import { readingOf, type Reading } from "../session/state";
import type { Session } from "../session/useSession";

interface HeaderProps {
  readonly session: Session;
  readonly onLanguage: () => void;
}

/** Sheets with a scorecard, in tab order. */
const choicesOf = ({ made }: Reading): string[] =>
  made.readings.filter(({ value }) => value !== undefined).map(({ sheet }) => sheet);

function SheetChoice({ session, reading }: { readonly session: Session; readonly reading: Reading }) {
  const words = useWords();
  const styles = useStyles();
  const sheet = reading.made.target?.grid.sheet;
  const sheets = choicesOf(reading);
  if (sheets.length === 0) return null;
  if (sheets.length === 1 && sheet !== undefined)
    return (
      <p className={styles.text}>
        {words.sheetRead}: <strong>{sheet}</strong>
      </p>
    );
  return (
    <PickField
      label={words.sheetRead}
      value={sheet ?? ""}
      onPick={(value) => session.send({ kind: "chooseSheet", sheet: value })}
    >
      {sheet === undefined ? <option value="">{words.noSheetRead}</option> : null}
      {sheets.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </PickField>
  );
}

export function Header({ session, onLanguage }: HeaderProps) {
  const words = useWords();
  const styles = useStyles();
  const reading = readingOf(session.state);
  return (
    <header className={styles.stack}>
      <div className={`${styles.row} ${styles.spread}`}>
        <h1 className={styles.title}>{words.product}</h1>
        <Button size="small" appearance="subtle" lang={words.otherLanguageCode} onClick={onLanguage}>
          {words.otherLanguage}
        </Button>
      </div>
      {reading ? <SheetChoice session={session} reading={reading} /> : null}
    </header>
  );
}
