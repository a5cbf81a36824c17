/** How much of what changes, and every line of it folded. The same list before and after. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { Folded } from "../parts/Folded";
import { useStyles } from "../parts/styles";
import type { Plan } from "../session/state";

const useOwnStyles = makeStyles({
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { contentVisibility: "auto", containIntrinsicSize: "auto 1.2rem" },
});

export function Changes({ plan: { counts, lines } }: { readonly plan: Plan }) {
  const words = useWords();
  const styles = useStyles();
  const own = useOwnStyles();
  return (
    <>
      <ul className={styles.list} lang="vi">
        {counts.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <Folded summary={words.allLines(lines.length)}>
        <ul className={own.lines} tabIndex={0} aria-label={words.allLines(lines.length)} lang="vi">
          {lines.map((line, i) => (
            <li key={i} className={own.line}>
              {line}
            </li>
          ))}
        </ul>
      </Folded>
    </>
  );
}
