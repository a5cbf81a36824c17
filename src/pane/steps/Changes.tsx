/** How much of what changes, and every line of it folded. The same list before and after. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../i18n/words";
import { Folded } from "../parts/Folded";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
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

/** Lines that are drawn at a time: a workbook of 50,000 rows has as many. */
const DRAWN = 500;

function Lines({ lines }: Pick<Plan, "lines">) {
  const words = useWords();
  const own = useOwnStyles();
  const list = useRef<HTMLUListElement>(null);
  const shown = useShown(lines.length, DRAWN, () => list.current?.focus({ preventScroll: true }));
  const name = words.allLines(lines.length);
  return (
    <Folded summary={name}>
      <ul ref={list} className={own.lines} tabIndex={0} aria-label={name} lang="vi">
        {lines.slice(0, shown.count).map((line, i) => (
          <li key={i} className={own.line}>
            {line}
          </li>
        ))}
      </ul>
      {shown.button}
    </Folded>
  );
}

export function Changes({ plan: { counts, lines } }: { readonly plan: Plan }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list} lang="vi">
        {counts.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <Lines lines={lines} />
    </>
  );
}
