/** Ctrl+F: a text, how often the sheet shows it, and from one to the next. */
import { Button, Input, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useWords } from "../i18n/words";
import { useFind, type Search } from "./useFind";

export interface FindBarProps extends Search {
  readonly onClose: () => void;
}

export function FindBar({ onClose, ...search }: FindBarProps) {
  const words = useWords();
  const [text, setText] = useState("");
  const { isKnown, places, at, go } = useFind(search, text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const found = places.length === 0 ? words.findNone : words.findCount(at + 1, places.length);
  return (
    <div className="address" role="search" onKeyDown={onKeyDown}>
      <Input
        input={{ ref: field }}
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      <Text role="status">{isKnown ? found : ""}</Text>
      <Button size="small" disabled={places.length === 0} onClick={() => go(-1)}>
        {words.findPrevious}
      </Button>
      <Button size="small" disabled={places.length === 0} onClick={() => go(1)}>
        {words.findNext}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {words.close}
      </Button>
    </div>
  );
}
