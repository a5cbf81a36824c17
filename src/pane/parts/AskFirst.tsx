/** A button whose work cannot be taken back: it asks in its own place before anything happens. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words";
import { useStyles } from "./styles";

interface AskFirstProps {
  readonly label: string;
  readonly question: string;
  readonly onAgree: () => void;
}

export function AskFirst({ label, question, onAgree }: AskFirstProps) {
  const words = useWords();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const moves = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone; the focus goes on to the one in its place.
    if (moves.current) place.current?.querySelector("button")?.focus();
  }, [asks]);
  const turn = (next: boolean): void => {
    moves.current = true;
    setAsks(next);
  };
  const agree = (): void => {
    onAgree();
    turn(false);
  };
  const button = (
    <Button size="small" onClick={asks ? agree : () => turn(true)}>
      {label}
    </Button>
  );
  if (!asks) return <div ref={place}>{button}</div>;
  return (
    <div ref={place} role="group" aria-label={label} className={styles.stack}>
      <p className={styles.text}>{question}</p>
      <div className={styles.row}>
        {button}
        <Button size="small" onClick={() => turn(false)}>
          {words.decline}
        </Button>
      </div>
    </div>
  );
}
