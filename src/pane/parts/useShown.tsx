/** The beginning of a list that may be very long: what is drawn of it, and a button for the next part. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../i18n/words";
import { useStyles } from "./styles";

export interface Shown {
  /** How many entries from the beginning are to be drawn. */
  readonly count: number;
  /** Draws the next part; nothing where all is drawn. */
  readonly more: () => void;
  /** Stands below the list; nothing where all is drawn. */
  readonly button: ReactNode;
}

/**
 * Draws at most `step` entries at first and as many more each time. `onShown` hears which entry is the first new one once it
 * is drawn, so that the focus can go there: the button may be gone by then.
 */
export function useShown(total: number, step: number, onShown?: (first: number) => void): Shown {
  const words = useWords();
  const styles = useStyles();
  const [most, setMost] = useState(step);
  const count = Math.min(total, most);
  const left = total - count;
  const more = (): void => {
    if (left === 0) return;
    flushSync(() => setMost(most + step));
    onShown?.(count);
  };
  const button =
    left === 0 ? null : (
      <div className={styles.row}>
        <Button size="small" onClick={more}>
          {words.showMore(Math.min(step, left), left)}
        </Button>
      </div>
    );
  return { count, more, button };
}
