/** The sheets of the workbook. */
import type { CSSProperties, KeyboardEvent } from "react";
import { useWords } from "../i18n/words";
import type { SheetTab } from "../sheet/frame";

export interface TabsProps {
  readonly tabs: readonly SheetTab[];
  readonly active: string;
  readonly onGo: (sheet: string) => void;
}

export function Tabs({ tabs, active, onGo }: TabsProps) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex(({ sheet }) => sheet === active);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = Object.hasOwn(places, event.key) ? places[event.key] : undefined;
    const next = place === undefined ? undefined : tabs[place];
    if (!next) return;
    event.preventDefault();
    onGo(next.sheet);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[place ?? 0]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKeyDown}>
      {tabs.map(({ sheet, color, isNew }) => {
        const style: CSSProperties & { "--tab"?: string } = color === undefined ? {} : { "--tab": color };
        return (
          <button
            key={sheet}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            aria-controls="sheet"
            tabIndex={sheet === active ? 0 : -1}
            style={style}
            onClick={() => onGo(sheet)}
          >
            {sheet}
            {isNew ? (
              <>
                {" "}
                <span className="new">{words.newSheet}</span>
              </>
            ) : null}
          </button>
        );
      })}
    </div>
  );
}
