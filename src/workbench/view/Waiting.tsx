/** What is being done, once it takes longer than a moment, and a way out of it. */
import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../i18n/words";
import type { Stage } from "../wire/protocol";

/** Milliseconds; what is done sooner needs no word. */
const MOMENT = 500;

export interface WaitingProps {
  readonly stage: Stage;
  readonly onCancel: () => void;
}

export function Waiting({ stage, onCancel }: WaitingProps) {
  const words = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="bar" role="status">
      <Spinner size="tiny" label={words.stages[stage]} />
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
