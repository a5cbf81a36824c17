/** Work that is going on. It shows itself only when it takes longer than half a second; it can be stopped until it writes. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { useStyles } from "../parts/styles";

interface ProgressProps {
  readonly text: string;
  readonly onCancel?: (() => void) | undefined;
}

export function Progress({ text, onCancel }: ProgressProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={`${styles.stack} ${styles.slowly}`}>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} />
      {onCancel ? (
        <div className={styles.row}>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      ) : null}
    </div>
  );
}
