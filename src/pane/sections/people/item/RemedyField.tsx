/** One text of one item, to be changed before anything is written; beside it what the table and the rules say, where they differ. */
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { RemedyRole, SaidTexts } from "../../../../core";
import { useLaterWords } from "../../../i18n/later/laterWords";
import { useStyles } from "../../../parts/styles";
import { byRule, cellOf, type PeopleRow } from "../peopleRows";

interface RemedyFieldProps {
  readonly row: PeopleRow;
  readonly role: RemedyRole;
  readonly said: SaidTexts | undefined;
  /** Undefined forgets what was typed. */
  readonly onSay: (text: string | undefined) => void;
}

/** Lines that a text of this kind usually takes. */
const LINES: Readonly<Record<RemedyRole, number>> = {
  lead: 1,
  support: 1,
  target: 2,
  solution: 3,
  deadline: 2,
};

/** Letters on a line of a narrow pane, and the most lines that do not push all else out of sight. */
const LINE = 38;
const MOST = 10;

/** As many lines as show the text. */
function rowsFor(role: RemedyRole, text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST, Math.max(LINES[role], lines));
}

const useOwnStyles = makeStyles({
  other: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    whiteSpace: "pre-line",
  },
});

interface OtherProps {
  readonly text: string;
  readonly action: string;
  readonly name: string;
  readonly onTake: () => void;
}

/** A text that could stand here instead. */
function Other({ text, action, name, onTake }: OtherProps) {
  const styles = useStyles();
  const own = useOwnStyles();
  return (
    <div className={own.other}>
      <p className={styles.quiet} lang="vi">
        {text}
      </p>
      <Button size="small" aria-label={`${action}: ${name}`} onClick={onTake}>
        {action}
      </Button>
    </div>
  );
}

export function RemedyField({ row, role, said, onSay }: RemedyFieldProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const { value, isTyped, mine, offered } = cellOf(row, role, said);
  const change = (_: unknown, data: { readonly value: string }): void => onSay(data.value);
  const name = words[role];
  const isEmptied = isTyped && value.trim() === "";
  const differing = offered === undefined ? undefined : `${words.differsOf(name)}\n${offered}`;
  const other = isEmptied && mine === undefined ? words.blankWanted : differing;
  return (
    <>
      <Field label={isTyped ? `${name} (${words.edited})` : name} size="small">
        <Textarea value={value} rows={rowsFor(role, value)} resize="vertical" onChange={change} lang="vi" />
      </Field>
      {isEmptied && mine !== undefined ? <p className={styles.quiet}>{words.blankStays}</p> : null}
      {mine !== undefined && isTyped ? (
        <Other text={mine} action={words.keepMine} name={name} onTake={() => onSay(undefined)} />
      ) : null}
      {other === undefined ? null : (
        <Other text={other} action={words.takeTemplate} name={name} onTake={() => onSay(byRule(row, role))} />
      )}
    </>
  );
}
