/**
 * A long list of rows that can be chosen: one stop for the Tab key, arrows move within it, Enter chooses. Rows out of
 * sight are not laid out, so that a thousand of them stay quick.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";

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
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, rows.length - 1);
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = rowAfter(event.key, stop, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={move}>
      {rows.map(({ key, content }, index) => (
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
  );
}
