/** Why a part of a section could not be prepared, and the way to try again. */
import { Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";
import { Notice } from "./Notice";
import type { Trouble } from "../session/state";
import { troubleLines } from "../steps/Failed";

interface TroubledProps {
  readonly trouble: Trouble;
  readonly onAgain?: () => void;
}

export function Troubled({ trouble, onAgain }: TroubledProps) {
  const words = useWords();
  return (
    <Notice
      intent="warning"
      {...(onAgain ? { actions: <Button onClick={onAgain}>{words.tryAgain}</Button> } : {})}
    >
      {troubleLines(trouble, words).join(" ")}
    </Notice>
  );
}
