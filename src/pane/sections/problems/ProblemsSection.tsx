/** What is odd about the scorecard, worst first; choosing a line shows its cell. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeDiagnostic, placeText, type Diagnostic } from "../../../core";
import { useWords } from "../../i18n/words";
import { RowList } from "../../parts/RowList";
import { useStyles } from "../../parts/styles";
import type { SectionProps } from "../sectionProps";
import { problemGroups, type ProblemGroup } from "./problemGroups";

const useOwnStyles = makeStyles({
  place: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

function Problem({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const own = useOwnStyles();
  return (
    <span lang="vi">
      {diagnostic.at ? <span className={own.place}>{placeText(diagnostic.at)}</span> : null}
      {describeDiagnostic(diagnostic)}
    </span>
  );
}

interface GroupProps extends Pick<SectionProps, "session"> {
  readonly group: ProblemGroup;
}

function Group({ group: { kind, diagnostics }, session }: GroupProps) {
  const words = useWords();
  const styles = useStyles();
  const placed = diagnostics.filter(({ at }) => at !== undefined);
  const rest = diagnostics.filter(({ at }) => at === undefined);
  return (
    <>
      <h2 className={styles.heading}>{words.problemList(words[kind], diagnostics.length)}</h2>
      {rest.map((diagnostic, i) => (
        <p key={i} className={styles.text}>
          <Problem diagnostic={diagnostic} />
        </p>
      ))}
      {placed.length === 0 ? null : (
        <RowList
          label={words[kind]}
          rows={placed.map((diagnostic, i) => ({
            key: String(i),
            content: <Problem diagnostic={diagnostic} />,
          }))}
          onChoose={(index) => {
            const at = placed[index]?.at;
            if (at) session.show(at);
          }}
        />
      )}
    </>
  );
}

/** Commands that mend what the list speaks of. */
function Tools({ session }: Pick<SectionProps, "session">) {
  const words = useWords();
  const styles = useStyles();
  const start = (command: "normalize" | "unhighlight") => () =>
    session.send({ kind: "start", task: { kind: "command", command, consent: "asked" } });
  return (
    <>
      <h2 className={styles.heading}>{words.tools}</h2>
      <div className={styles.row}>
        <Button onClick={start("normalize")}>{words.normalize}</Button>
        <Button onClick={start("unhighlight")}>{words.unhighlight}</Button>
      </div>
    </>
  );
}

export function ProblemsSection({ session, reading }: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  const groups = problemGroups(reading.made.diagnostics);
  return (
    <div className={styles.stack}>
      {groups.length === 0 ? <p className={styles.text}>{words.noProblems}</p> : null}
      {groups.map((group) => (
        <Group key={group.kind} group={group} session={session} />
      ))}
      <Tools session={session} />
    </div>
  );
}
