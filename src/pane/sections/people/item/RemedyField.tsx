/** One text of one item, to be changed before anything is written; beside it what the table and the rules say, where they differ. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
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

/** Lines that a text of this kind usually takes; one: a name. */
const LINES: Readonly<Record<RemedyRole, number>> = {
  lead: 1,
  support: 1,
  target: 2,
  solution: 5,
  deadline: 2,
};

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

/** A text that was emptied. */
function Emptied({ isOnSheet }: { readonly isOnSheet: boolean }) {
  const words = useLaterWords();
  const styles = useStyles();
  return <p className={styles.quiet}>{isOnSheet ? words.blankStays : words.blankWanted}</p>;
}

export function RemedyField({ row, role, said, onSay }: RemedyFieldProps) {
  const words = useLaterWords();
  const { value, isTyped, mine, offered } = cellOf(row, role, said);
  const change = (_: unknown, data: { readonly value: string }): void => onSay(data.value);
  const name = words[role];
  const isEmptied = isTyped && value.trim() === "";
  return (
    <>
      <Field label={isTyped ? `${name} (${words.edited})` : name} size="small">
        {LINES[role] === 1 ? (
          <Input value={value} onChange={change} lang="vi" />
        ) : (
          <Textarea value={value} rows={LINES[role]} resize="vertical" onChange={change} lang="vi" />
        )}
      </Field>
      {isEmptied ? <Emptied isOnSheet={mine !== undefined} /> : null}
      {mine !== undefined && isTyped ? (
        <Other text={mine} action={words.keepMine} name={name} onTake={() => onSay(undefined)} />
      ) : null}
      {offered === undefined ? null : (
        <Other
          text={`${words.differsOf(name)}\n${offered}`}
          action={words.takeTemplate}
          name={name}
          onTake={() => onSay(byRule(row, role))}
        />
      )}
      {isEmptied && offered === undefined && mine === undefined ? (
        <Other
          text={words.blankWanted}
          action={words.takeTemplate}
          name={name}
          onTake={() => onSay(undefined)}
        />
      ) : null}
    </>
  );
}
