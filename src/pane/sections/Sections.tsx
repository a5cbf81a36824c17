/** The sections as tabs; they wrap where the pane is narrow. */
import { useRef } from "react";
import { flushSync } from "react-dom";
import { useWords, type Words } from "../i18n/words";
import { Tabs } from "../parts/Tabs";
import type { Reading } from "../session/state";
import { SECTIONS, type Section, type SectionId } from "./sections";
import type { SectionProps } from "./sectionProps";

interface SectionsProps extends Omit<SectionProps, "goTo"> {
  readonly selected: SectionId;
  readonly onSelect: (id: SectionId) => void;
}

function tabName({ name, count }: Section, words: Words, reading: Reading): string {
  const waiting = count?.(reading) ?? 0;
  return waiting > 0 ? `${name(words)} (${String(waiting)})` : name(words);
}

export function Sections({ selected, onSelect, ...props }: SectionsProps) {
  const words = useWords();
  const part = useRef<HTMLDivElement>(null);
  const there = SECTIONS.filter(({ isThere }) => isThere?.(props.outside) ?? true);
  const Content = there.find(({ id }) => id === selected)?.Content;
  const goTo = (id: SectionId): void => {
    // The button that led there is gone with its section; the focus must not be.
    flushSync(() => onSelect(id));
    part.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  };
  return (
    <div ref={part}>
      <Tabs
        label={words.sections}
        tabs={there.map((section) => ({ id: section.id, name: tabName(section, words, props.reading) }))}
        selected={selected}
        onSelect={onSelect}
      >
        {Content ? <Content {...props} goTo={goTo} /> : null}
      </Tabs>
    </div>
  );
}
