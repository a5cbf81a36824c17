/** What could not be done, and what a person can do now. English of programs stays folded. */
import { Button } from "@fluentui/react-components";
import { describeFault, describeRemains } from "../../core";
import { useWords, type Words } from "../i18n/words";
import { Folded } from "../parts/Folded";
import { Panel } from "../parts/Panel";
import { useStyles } from "../parts/styles";
import type { Trouble } from "../session/state";

/** The sentences of a trouble, to be read in this order. */
export function troubleLines(trouble: Trouble, words: Words): readonly string[] {
  switch (trouble.kind) {
    case "fault":
      return [describeFault(trouble.code, trouble.details)];
    case "unfinished":
      return describeRemains(trouble.remains);
    case "mistake":
      return [words.mistake];
  }
}

interface FailedProps {
  readonly trouble: Trouble;
  readonly onReadAgain: () => void;
}

export function Failed({ trouble, onReadAgain }: FailedProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Panel title={trouble.kind === "unfinished" ? words.unfinished : words.failed} focus>
      {troubleLines(trouble, words).map((line, i) => (
        <p key={i} className={styles.text}>
          {line}
        </p>
      ))}
      {trouble.kind === "mistake" ? (
        <Folded summary={words.technical}>
          <pre className={styles.technical}>{trouble.technical}</pre>
        </Folded>
      ) : null}
      <div className={styles.row}>
        <Button appearance="primary" onClick={onReadAgain}>
          {words.readAgain}
        </Button>
      </div>
    </Panel>
  );
}
