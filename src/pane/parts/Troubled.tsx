/** Why a part of a section could not be prepared, and the way to try again. */
import { Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import type { Trouble } from "../session/state";
import { troubleLines } from "../steps/Failed";
import { Folded } from "./Folded";
import { Notice } from "./Notice";
import { useStyles } from "./styles";

interface TroubledProps {
  readonly trouble: Trouble;
  readonly onAgain?: () => void;
}

/** What the page's loader calls a part that did not come over the network. */
const NOT_LOADED = /^ChunkLoadError\b/;

export function Troubled({ trouble, onAgain }: TroubledProps) {
  const words = useWords();
  const styles = useStyles();
  const technical = trouble.kind === "mistake" ? trouble.technical : undefined;
  const isMissing = technical !== undefined && NOT_LOADED.test(technical);
  return (
    <>
      <Notice
        intent="warning"
        {...(onAgain ? { actions: <Button onClick={onAgain}>{words.tryAgain}</Button> } : {})}
      >
        {isMissing ? words.partMissing : troubleLines(trouble, words).join(" ")}
      </Notice>
      {technical === undefined || isMissing ? null : (
        <Folded summary={words.technical}>
          <pre className={styles.technical}>{technical}</pre>
        </Folded>
      )}
    </>
  );
}
