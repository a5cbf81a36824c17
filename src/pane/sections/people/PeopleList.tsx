/** The items: one stop for the Tab key, arrows move between them, Enter opens one. */
import { useMemo, useState, type KeyboardEvent } from "react";
import { useLaterWords } from "../../i18n/later/laterWords";
import { rowAfter } from "../../parts/RowList";
import { useStyles } from "../../parts/styles";
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

export function PeopleList({ rows, said, selected, open, actions }: PeopleListProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const [current, setCurrent] = useState<string>();
  const every = useMemo<ItemActions>(() => ({ ...actions, onFocus: setCurrent }), [actions]);
  const found = rows.findIndex(({ key }) => key === current);
  const stop = Math.max(found, 0);
  const move = (event: KeyboardEvent<HTMLUListElement>): void => {
    const next = isLine(event.target) ? rowAfter(event.key, stop, rows.length) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")[next]?.focus();
  };
  return (
    <ul className={styles.plainList} aria-label={words.peopleList} onKeyDown={move}>
      {rows.map((row, index) => (
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
  );
}
