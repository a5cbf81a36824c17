/**
 * A long list of rows that can be chosen: one stop for the Tab key, arrows move within it, Enter chooses. Rows out of
 * sight are not laid out, so that a thousand of them stay quick; of more only a part is drawn at a time.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useShown } from "./useShown";

export interface ListRow {
  readonly key: string;
  readonly content: ReactNode;
}

interface RowListProps {
  readonly label: string;
  readonly rows: readonly ListRow[];
  readonly onChoose: (index: number) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 3.5rem" },
  button: {
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** So many rows are drawn at once; where there are more, only a part at a time. */
const MOST = 1_000;
const PART = 200;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** The row that a key leads to; undefined when the key leads nowhere. */
export function rowAfter(key: string, from: number, count: number): number | undefined {
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, from + step));
}

export function RowList({ label, rows, onChoose }: RowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const focusOn = (index: number): void => {
    setCurrent(index);
    list.current?.querySelectorAll("button")[index]?.focus();
  };
  const shown = useShown(rows.length, rows.length > MOST ? PART : MOST, focusOn);
  const stop = Math.min(current, shown.count - 1);
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = rowAfter(event.key, stop, shown.count);
    if (next === undefined) return;
    event.preventDefault();
    // Down from the last row that is drawn leads on into the next part.
    if (next === stop && event.key === "ArrowDown") shown.more();
    else focusOn(next);
  };
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label} onKeyDown={move}>
        {rows.slice(0, shown.count).map(({ key, content }, index) => (
          <li key={key} className={styles.item}>
            <button
              type="button"
              className={styles.button}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => onChoose(index)}
            >
              {content}
            </button>
          </li>
        ))}
      </ul>
      {shown.button}
    </>
  );
}
