/** The items: one stop for the Tab key, arrows move between them, Enter opens one. */
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useLaterWords } from "../../i18n/later/laterWords";
import { rowAfter } from "../../parts/RowList";
import { useStyles } from "../../parts/styles";
import { useShown } from "../../parts/useShown";
import type { Said } from "../../session/said";
import { PersonItem, type ItemActions } from "./item/PersonItem";
import type { PeopleRow } from "./peopleRows";

interface PeopleListProps {
  readonly rows: readonly PeopleRow[];
  readonly said: Said;
  readonly selected: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly actions: Omit<ItemActions, "onFocus">;
}

/** Keys move between items only from an item's own line: in a text they move the cursor. */
const isLine = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.hasAttribute("data-item");

/** So many items are drawn at once; where there are more, only a part at a time. */
const MOST = 500;
const PART = 100;

export function PeopleList({ rows, said, selected, open, actions }: PeopleListProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const [current, setCurrent] = useState<string>();
  const every = useMemo<ItemActions>(() => ({ ...actions, onFocus: setCurrent }), [actions]);
  const found = rows.findIndex(({ key }) => key === current);
  const stop = Math.max(found, 0);
  const list = useRef<HTMLUListElement>(null);
  const focusOn = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>("[data-item]")[index]?.focus();
  const shown = useShown(rows.length, rows.length > MOST ? PART : MOST, focusOn);
  const move = (event: KeyboardEvent<HTMLUListElement>): void => {
    const next = isLine(event.target) ? rowAfter(event.key, stop, shown.count) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    // Down from the last item that is drawn leads on into the next part.
    if (next === stop && event.key === "ArrowDown") shown.more();
    else focusOn(next);
  };
  return (
    <>
      <ul ref={list} className={styles.plainList} aria-label={words.peopleList} onKeyDown={move}>
        {rows.slice(0, shown.count).map((row, index) => (
          <PersonItem
            key={row.key}
            row={row}
            said={said[row.key]}
            isOpen={open.has(row.key)}
            isSelected={selected.has(row.key)}
            isStop={index === stop}
            actions={every}
          />
        ))}
      </ul>
      {shown.button}
    </>
  );
}
