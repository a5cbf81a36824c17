/** A section that is loaded when it is shown for the first time, and says so when it could not be loaded. */
import { Button } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useWords } from "../i18n/words";
import { Notice } from "../parts/Notice";
import { useAnswer } from "../session/useAnswer";
import { Progress } from "../steps/Progress";
import type { SectionProps } from "./sectionProps";

type Content = ComponentType<SectionProps>;

interface Part {
  readonly Shown: Content;
}

/** `load` is asked again when a person tries again: a part that failed to come may come later. */
export function later(load: () => Promise<Content>): Content {
  const known: { part?: Part } = {};
  const ask = (): Promise<Part> => load().then((Shown) => (known.part = { Shown }));
  return function Later(props: SectionProps) {
    const words = useWords();
    const { value = known.part, trouble, again } = useAnswer(ask);
    if (value) return <value.Shown {...props} />;
    if (!trouble) return <Progress text={words.loadingPart} />;
    return (
      <Notice intent="warning" actions={<Button onClick={again}>{words.tryAgain}</Button>}>
        {words.partMissing}
      </Notice>
    );
  };
}
